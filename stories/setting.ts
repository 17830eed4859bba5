import { themes } from "../src/index.js";
import { visions, type Vision } from "./vision.js";

/** Widths that the toolbar offers, px. The value is no bare number, because an address would give it back as another type. */
export const widths = [
  { value: "320px", px: 320, words: "手机 Phone" },
  { value: "553px", px: 553, words: "A4版心 A4 text" },
  { value: "640px", px: 640, words: "版面 Page" },
  { value: "677px", px: 677, words: "微信 WeChat" },
  { value: "1200px", px: 1200, words: "幻灯 Slide" },
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
const THEMES = Object.keys(themes) as readonly (keyof typeof themes)[];

/** What the toolbar says. */
export interface Setting {
  readonly locale: (typeof LOCALES)[number];
  readonly theme: keyof typeof themes;
  readonly width: number;
  readonly vision: Vision;
  readonly motion: (typeof motions)[number]["value"];
  readonly form: (typeof forms)[number]["value"];
}

/** Reads the toolbar. What an old link or a hand-written address gets wrong falls back to zh, light, 640 px, and so on. */
export function settingOf(globals: Readonly<Record<string, unknown>>): Setting {
  return {
    locale: LOCALES.find((name) => name === globals.locale) ?? "zh",
    theme: THEMES.find((name) => name === globals.theme) ?? "light",
    width: widths.find(({ value }) => value === globals.width)?.px ?? 640,
    vision: visions.find(({ value }) => value === globals.vision)?.value ?? "normal",
    motion: motions.find(({ value }) => value === globals.motion)?.value ?? "system",
    form: forms.find(({ value }) => value === globals.form)?.value ?? "module",
  };
}
