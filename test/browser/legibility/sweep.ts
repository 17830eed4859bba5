/** Widths at which every example is measured in every language and theme, px. */
export const WIDTHS = [320, 640, 1200];
/** Twenty more, with the edges of the three layouts, swept in one theme. */
export const MORE_WIDTHS = [335, 350, 360, 375, 390, 410, 430, 455, 479, 480, 520, 560, 600, 677, 720, 800, 899, 900, 1020, 1600];
export const LOCALES = ["zh", "en"] as const;
export const THEMES = ["light", "dark", "print", "contrast"] as const;
export type ThemeName = (typeof THEMES)[number];
