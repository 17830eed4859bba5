import type { KpiMeter } from "../layout/kpi/tile.js";
import { kpiWords } from "../locale/kpi.js";
import { say, type Locale } from "../locale/index.js";
import type { Display } from "../quantity/display.js";
import { isKnown, type Reading } from "../schema/reading.js";
import type { Text } from "../schema/vocabulary.js";
import { differenceWords, gapOf, isMissed, verdictOf, type Pair } from "./against.js";
import { targetAmount } from "./target-words.js";
import { periodWords, sentence } from "./words.js";

interface Setting {
  readonly display: Display;
  readonly locale: Locale;
  readonly goodWhen: "higher" | "lower" | undefined;
  /** Word for what is to be reached. */
  readonly word: Text | undefined;
}

function unstated(order: boolean, { words }: Locale): string {
  return order ? words.brackets[0] + words.measureNotStated + words.brackets[1] : "";
}

/** What the numbers of a meter are measured by: its target, or the larger of both where that is not above zero. */
function referenceOf(value: Reading, target: Reading): number {
  if (isKnown(target) && target.value > 0) return target.value;
  return Math.max(...[value, target].filter(isKnown).map((reading) => Math.abs(reading.value)), 0) || 1;
}

/** A number against its target, for a meter: `为2025年目标10000亿元的90%`. */
export function aimOf(pair: Pair, target: Reading, { display, locale, goodWhen, word }: Setting): KpiMeter {
  const said = kpiWords[locale.style];
  const { value } = pair;
  const order = target.bound === "order";
  const found = gapOf(pair, goodWhen ?? "higher");
  const verdict = isKnown(value) && isKnown(target) ? verdictOf(pair, goodWhen) : undefined;
  const aim = { word: word === undefined ? said.target : say(word, locale), amount: targetAmount(pair, target, display, locale), period: periodWords(pair.targetPeriod, locale) };
  const difference = differenceWords(pair, found, display, locale);
  const reference = referenceOf(value, target);
  return {
    at: isKnown(value) ? value.value / reference : undefined,
    target: isKnown(target) ? target.value / reference : undefined,
    order,
    missed: isMissed(pair, found),
    text: found?.percent !== undefined && difference !== "" ? said.shareOf(difference, aim) : sentence(locale, [said.aim(aim) + unstated(order, locale), difference]),
    verdict,
    verdictWord: verdict === undefined ? "" : locale.words.verdict[verdict],
  };
}
