import type { Locale } from "../../locale/index.js";
import type { PeriodForm } from "../../quantity/period-text.js";
import { room } from "../../text/measure.js";
import type { Member } from "./order.js";
import type { RankingSetting } from "./ranking.js";
import { sharedPeriod } from "../target-words.js";
import { periodWords, sentence, statusWord } from "../words.js";

export interface AsideSpace {
  readonly width: number;
  readonly sizes: { readonly axis: number };
}

/** Most of the width that a date may take. */
const MOST = 0.35;

/** How the periods behind the numbers are written, all alike: in Chinese as one says them, 2021年4月23日, unless one of them is too wide. */
export function periodForm({ data }: RankingSetting["spec"], locale: Locale, { width, sizes: { axis: size } }: AsideSpace): PeriodForm {
  const fits = data.every(({ period }) => room(periodWords(period, locale, "long"), { size }) <= width * MOST);
  return locale.style === "zh" && fits ? "long" : "short";
}

/** What is said behind a number in grey: its period, where members differ in it, and its status. */
export function asideOf({ value, period }: Member["row"], form: PeriodForm, { spec, locale }: RankingSetting): string {
  const when = sharedPeriod(spec.data, "period") ? "" : periodWords(period, locale, form);
  return sentence(locale, [when, statusWord(value, locale)]);
}
