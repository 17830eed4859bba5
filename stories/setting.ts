import { resolveTheme, themes, type BrandTheme, type Theme, type ThemeInput, type ThemeName } from "../src/theme/index.js";
import { visions, type Vision } from "./vision.js";

/** The themes that ship, by what people call them. */
export const themeWords: Readonly<Record<ThemeName, { readonly zh: string; readonly en: string }>> = {
  light: { zh: "浅色", en: "Light" },
  dark: { zh: "深色", en: "Dark" },
  print: { zh: "黑白印刷", en: "Print" },
  contrast: { zh: "高对比", en: "High contrast" },
};

/** What the toolbar calls the theme that a reader made on the page Themes. */
export const BRAND = "brand";

/** Widths that the toolbar offers, px. The value is no bare number, because an address would give it back as another type. */
export const widths = [
  { value: "320px", px: 320, words: "手机 Phone" },
  // 170 mm between the margins, at 96 px to the inch: 642, rounded to what the library draws unless told.
  { value: "640px", px: 640, words: "A4版心 A4 text" },
  { value: "677px", px: 677, words: "微信 WeChat" },
  { value: "1280px", px: 1280, words: "幻灯片 Slide" },
] as const;

/** Whether figures move from one state to the next; a reader's own wish for less comes first. */
export const motions = [
  { value: "system", words: "有动画 Motion" },
  { value: "none", words: "无动画 Still" },
] as const;

/** The forms in which "Show code" prints what the canvas shows. */
export const forms = [
  { value: "module", words: "ES模块 Module" },
  { value: "react", words: "React" },
  { value: "element", words: "元素 Element" },
  { value: "json", words: "JSON" },
  { value: "cli", words: "命令行 CLI" },
] as const;

const LOCALES = ["zh", "en"] as const;
const THEMES = Object.keys(themes) as readonly ThemeName[];

/** What the toolbar says. */
export interface Setting {
  readonly locale: (typeof LOCALES)[number];
  /** As a figure takes it: a name, or the reader's own theme. */
  readonly theme: ThemeInput;
  /** The theme that ships under this name, or that the reader's own is based on. */
  readonly base: ThemeName;
  readonly colors: Theme;
  readonly width: number;
  readonly vision: Vision;
  readonly motion: (typeof motions)[number]["value"];
  readonly form: (typeof forms)[number]["value"];
}

/** Reads the toolbar. What an old link or a hand-written address gets wrong falls back to zh, light, 640 px, and so on. */
export function settingOf(globals: Readonly<Record<string, unknown>>): Setting {
  return {
    locale: LOCALES.find((name) => name === globals.locale) ?? "zh",
    ...themeOf(globals.theme),
    width: widths.find(({ value }) => value === globals.width)?.px ?? 640,
    vision: visions.find(({ value }) => value === globals.vision)?.value ?? "normal",
    motion: motions.find(({ value }) => value === globals.motion)?.value ?? "system",
    form: forms.find(({ value }) => value === globals.form)?.value ?? "module",
  };
}

function themeOf(asked: unknown): Pick<Setting, "theme" | "base" | "colors"> {
  const own = asked === BRAND ? keptBrand() : undefined;
  if (own) return { theme: own, base: own.extends ?? "light", colors: resolveTheme(own).theme };
  const name = THEMES.find((one) => one === asked) ?? "light";
  return { theme: name, base: name, colors: themes[name] };
}

const KEPT = "banyan-brand";

/** Keeps a reader's own theme in this browser, for all stories; gives whether it could. */
export function keepBrand(brand: BrandTheme): boolean {
  try {
    localStorage.setItem(KEPT, JSON.stringify(brand));
    return true;
  } catch {
    return false;
  }
}

/** The theme that was kept. What somebody else wrote there, or what cannot be read any more, is none. */
export function keptBrand(): BrandTheme | undefined {
  try {
    const found = JSON.parse(localStorage.getItem(KEPT) ?? "null") as BrandTheme | null;
    return found !== null && typeof found === "object" && resolveTheme(found).problems.length === 0 ? found : undefined;
  } catch {
    return undefined;
  }
}

/** What the toolbar's address calls the theme of a setting. */
export function themeNameOf({ theme }: Pick<Setting, "theme">): ThemeName | typeof BRAND {
  return typeof theme === "string" ? theme : BRAND;
}
