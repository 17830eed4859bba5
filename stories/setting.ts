/** Widths that the toolbar offers, px. The value is no bare number, because an address would give it back as another type. */
export const widths = [
  { value: "320px", px: 320, words: "手机 Phone" },
  { value: "640px", px: 640, words: "版面 Page" },
  { value: "1200px", px: 1200, words: "幻灯 Slide" },
] as const;

const LOCALES = ["zh", "en"] as const;
const THEMES = ["light", "dark", "print", "contrast"] as const;

/** What the toolbar says. */
export interface Setting {
  readonly locale: (typeof LOCALES)[number];
  readonly theme: (typeof THEMES)[number];
  readonly width: number;
}

/** Reads the toolbar. What an old link or a hand-written address gets wrong falls back to zh, light, 640. */
export function settingOf(globals: Readonly<Record<string, unknown>>): Setting {
  return {
    locale: LOCALES.find((name) => name === globals.locale) ?? "zh",
    theme: THEMES.find((name) => name === globals.theme) ?? "light",
    width: widths.find(({ value }) => value === globals.width)?.px ?? 640,
  };
}
