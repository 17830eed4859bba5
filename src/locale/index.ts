import { en } from "./en.js";
import type { Locale } from "./locale.js";
import { zh } from "./zh.js";

export { say, type Locale, type Words } from "./locale.js";
export { en, zh };

/** The locale of a name; one passed whole is taken as it is; an unknown name is `zh`. */
export function localeOf(locale: string | Locale | undefined): Locale {
  if (typeof locale === "object") return locale;
  return locale === "en" ? en : zh;
}
