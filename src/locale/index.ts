import { en } from "./en.js";
import type { Locale } from "./locale.js";
import { zh } from "./zh.js";

export { capital, say, written, type Locale, type Words } from "./locale.js";
export { en, zh };

/**
 * The locale of a name: `zh` and `en`, and what begins with them (`en-GB`); one passed whole is taken as it is. Default `zh`.
 * @throws RangeError for another name, because a figure in the wrong language is not a figure.
 */
export function localeOf(locale: string | Locale | undefined): Locale {
  if (locale === undefined) return zh;
  if (typeof locale === "object") return locale;
  const language = /^(zh|en)\b/i.exec(locale)?.[1]?.toLowerCase();
  if (language === undefined) throw new RangeError(`没有语言“${locale}”，可用 zh、en / there is no locale "${locale}"; use zh or en`);
  return language === "en" ? en : zh;
}

/** The language of messages about a spec that may be wrong in its `locale` too: English where that is asked for, else Chinese. */
export function messageLocale(locale: unknown): Locale {
  return typeof locale === "string" && /^en\b/i.test(locale) ? en : zh;
}
