import { say, type Locale } from "../../locale/index.js";
import { waterfallWords } from "../../locale/waterfall.js";
import { round, shift, sum } from "../../quantity/decimal.js";
import { highest } from "../../quantity/ends.js";
import { formatIn, formatShare } from "../../quantity/format.js";
import { isStrong } from "../members.js";
import type { WaterfallSetting } from "./waterfall.js";
import { closes, type Step } from "./levels.js";
import { changeWords, inPoints, shareWords, statedOf, toldOf } from "./speech.js";

/** A sum of more terms is not read. */
const MOST_TERMS = 6;
/** More parts than this are told by their extremes. */
const MOST_TOLD = 12;

/** Percentages, arithmetic of totals and shares, what is missing and what could not be checked, and the notes of rows. */
export function waterfallNotes(setting: WaterfallSetting): string[] {
  const { spec, locale, steps, base, prints } = setting;
  const said = waterfallWords[locale.style];
  const show = spec.show ?? "amount";
  const based = show === "amount" ? [] : [prints === "amount" ? said.noBaseNote : said.percentNote(base ? say(base.row.label, locale) : "")];
  const missing = steps.filter(({ kind, amount }, i) => (kind === "part" || i === 0) && amount === undefined).map((step) => nameOf(step, locale));
  return [
    ...based,
    ...(inPoints(setting.display) && prints !== "percent" && steps.some(({ kind }) => kind === "part") ? [said.pointsNote] : []),
    ...(missing.length > 0 ? [said.missingNote(locale.words.join(missing))] : []),
    ...steps.flatMap((step) => totalNotes(step, setting)),
    ...shareSum(setting),
    ...(setting.allDerived ? [said.derivedNote] : []),
    ...(misses(setting) ? [said.roundedNote] : []),
    ...spec.data.flatMap(({ label, note }) => (note === undefined ? [] : [say(label, locale) + locale.words.colon + say(note, locale)])),
  ];
}

/** Whether the printed parts, rounded, come to another number than a printed total. */
function misses({ steps, display, decimals, prints }: WaterfallSetting): boolean {
  if (prints === "percent" || !steps.every(({ amount, exact, firm }) => amount !== undefined && exact && firm)) return false;
  const shown = (value: number): number => round(shift(value, -display.exponent), decimals);
  let level = 0;
  return steps.some(({ kind, amount = 0 }, i) => {
    const off = kind !== "part" && i > 0 && sum([level, -shown(amount)]) !== 0;
    level = kind === "part" ? sum([level, shown(amount)]) : shown(amount);
    return off;
  });
}

const nameOf = ({ row }: Step, locale: Locale): string => say(row.label, locale);

function totalNotes(step: Step, { locale, display }: WaterfallSetting): string[] {
  const said = waterfallWords[locale.style];
  const { style, words } = locale;
  const { amount, terms, firm, computed, exact } = step;
  const name = nameOf(step, locale);
  if (step.kind === "part") return [];
  if (computed) {
    if (amount === undefined) return [firm ? said.notAdded(name) : said.notComputed(name)];
    const plain = terms.map((term) => formatIn(term, display, style));
    if (terms.length < 2) return [];
    const result = formatIn(amount, display, style);
    const adds = sum([...plain, result].map((text, i) => numberOf(text) * (i < plain.length ? 1 : -1))) === 0;
    return [plain.length > MOST_TERMS || !exact || !adds ? said.sumNote(name) : name + words.colon + sumWords(plain, result, locale)];
  }
  if (amount === undefined || step.sum === undefined) return [];
  const gap = closes(step) ? [] : [said.differs(name, changeWords(Math.abs(sum([amount, -step.sum])), display, locale, false))];
  if (!firm) return [said.notChecked(name), ...(exact ? gap : [])];
  return exact ? [] : [said.inexactNote(name), ...gap];
}

/** A number as it is printed. */
const numberOf = (text: string): number => Number(text.replace(/,/g, "").replace("−", "-"));

/** `100+20−5=115`: a term that is taken away is subtracted. */
function sumWords(terms: readonly string[], result: string, locale: Locale): string {
  const text = locale.words.arithmetic(terms, "+", result);
  return locale.style === "zh" ? text.replace(/\+\(−([^)]*)\)/g, "−$1") : text.replace(/\+ \(−([^)]*)\)/g, "− $1");
}

function shareSum(setting: WaterfallSetting): string[] {
  const { steps, whole, spec, locale, display, singled } = setting;
  const { style, words } = locale;
  const strong = steps.filter(({ kind, row }) => kind === "part" && singled && isStrong(spec, row.id, say(row.label, locale)));
  const [one] = strong;
  if (strong.length !== 1 || one?.amount === undefined || whole?.amount === undefined || shareWords(one, setting) === "") return [];
  const terms = [Math.abs(one.amount), whole.amount].map((value) => formatIn(value, display, style));
  return [nameOf(one, locale) + words.colon + words.arithmetic(terms, "÷", formatShare(Math.abs(one.amount) / whole.amount, style))];
}

/** From where to where, how many parts, the largest of each direction, then all of them where they are few. */
export function describeWaterfall(setting: WaterfallSetting): string {
  const { steps, locale } = setting;
  const said = waterfallWords[locale.style];
  const parts = steps.filter(({ kind }) => kind === "part");
  const rises = parts.filter(({ amount }) => amount !== undefined && amount > 0);
  const falls = parts.filter(({ amount }) => amount !== undefined && amount < 0);
  const told = (step: Step): string => `${nameOf(step, locale)} ${statedOf(step, setting)}`;
  const sentences = [
    ...wholeWords(setting, told),
    said.counts(parts.length, rises.length, falls.length),
    ...(rises.length > 0 ? [said.largestRise(tiedWords(rises, setting))] : []),
    ...(falls.length > 0 ? [said.largestFall(tiedWords(falls, setting))] : []),
    ...(steps.length <= MOST_TOLD ? steps.map((step) => toldOf(step, setting) + locale.words.stop) : []),
  ];
  return sentences.join(locale.style === "zh" ? "" : " ");
}

/** The largest of these changes: all that are as large, by name up to three. */
function tiedWords(parts: readonly Step[], setting: WaterfallSetting): string {
  const { locale } = setting;
  const said = waterfallWords[locale.style];
  const size = ({ amount = 0 }: Step): number => Math.abs(amount);
  const most = highest(parts.map(size));
  const found = parts.filter((part) => size(part) === most);
  const amounts = [...new Set(found.map((step) => statedOf(step, setting)))];
  const names = found.length > 3 ? [said.several(found.length)] : found.map((step) => nameOf(step, locale));
  if (found.length > 3 || (found.length > 1 && amounts.length === 1)) return said.tied(names, locale.words.join(amounts));
  return locale.words.join(found.map((step) => `${nameOf(step, locale)} ${statedOf(step, setting)}`));
}

/** From the start to the end; the end alone where the figure begins at zero. */
function wholeWords({ steps, locale, display }: WaterfallSetting, told: (step: Step) => string): string[] {
  const said = waterfallWords[locale.style];
  const [first] = steps;
  const last = steps.findLast(({ kind, amount }) => kind !== "part" && amount !== undefined);
  if (last?.amount === undefined) return [];
  if (first === undefined || first === last || first.kind === "part" || first.amount === undefined) return [said.total(told(last))];
  // A difference of bounds would be one too, and both levels are said.
  if (first.certainty.bound !== "exact" || last.certainty.bound !== "exact") return [said.fromTo(told(first), told(last))];
  const difference = sum([last.amount, -first.amount]);
  return [said.change(told(first), told(last), changeWords(Math.abs(difference), display, locale, false), Math.sign(difference))];
}
