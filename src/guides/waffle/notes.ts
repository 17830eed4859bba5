import type { WaffleBlock } from "../../layout/waffle/cells.js";
import { say } from "../../locale/index.js";
import { waffleWords } from "../../locale/waffle.js";
import { sum } from "../../quantity/decimal.js";
import { displayFor } from "../../quantity/display.js";
import { formatIn, withUnit } from "../../quantity/format.js";
import { isKnown, type Known, type Reading } from "../../schema/reading.js";
import { periodsTold } from "../order.js";
import { anyState, blocksOf, isItems, shownRows, type CellWorth, type WaffleSetting } from "./words.js";

/** Sentences under the figure: what a cell is, the arithmetic of a total, what is not known, notes of rows. */
export function waffleNotes(setting: WaffleSetting, blocks: readonly WaffleBlock[]): string[] {
  const { spec, locale, cell } = setting;
  const said = waffleWords[locale.style];
  const partial = blocks.some(({ runs }) => runs.some(({ cells }) => cells % 1 !== 0));
  return [
    cellNote(cell, setting),
    ...(partial ? [said.partNote] : []),
    ...(isItems(spec.data) ? (anyState(spec) || spec.data.length === 0 ? [] : [said.allUnknown]) : totalNotes(setting)),
    ...(isItems(spec.data) ? [] : spec.data.flatMap((row) => (row.note === undefined ? [] : [say(row.label, locale) + locale.words.colon + say(row.note, locale)]))),
  ];
}

function cellNote({ amount, stated, unit, words }: CellWorth, { spec, locale }: WaffleSetting): string {
  const said = waffleWords[locale.style];
  if (words !== undefined) return said.oneCell(say(words, locale));
  const units = new Set(spec.data.flatMap(({ value }) => (value === undefined ? [] : [value.unit.base])));
  const wordless = unit.words[locale.style] === "" || (amount === 1 && locale.style === "en" && unit.words.enOne === undefined && unit.kind !== "physical");
  if (!stated && (units.size !== 1 || wordless)) return said.oneItem;
  return said.oneCell(withUnit(amount, displayFor([amount], unit, locale.style), locale.style));
}

const isExact = (reading: Reading | undefined): reading is Known => isKnown(reading) && reading.bound === "exact";

/** The parts of one list add up to it; lists that nobody calls one are never added. */
function totalNotes({ spec, locale }: WaffleSetting): string[] {
  const { whole } = spec;
  const data = shownRows(spec, locale);
  if (whole === undefined || data.length < 2) return [];
  const said = waffleWords[locale.style];
  const open = data.filter(({ value }) => !isExact(value)).map(({ label }) => say(label, locale));
  if (open.length > 0) return [said.noTotalNote(locale.words.join(open))];
  const readings = data.flatMap(({ value }) => (isExact(value) ? [value] : []));
  const total = sum(readings.map(({ value }) => value));
  const display = displayFor([...readings.map(({ value }) => value), total], readings[0]?.unit ?? spec.unit, locale.style);
  const terms = readings.map(({ value }) => formatIn(value, display, locale.style));
  const periods = periodsTold(data, said.noPeriod, locale);
  return [said.totalNote(say(whole, locale), locale.words.arithmetic(terms, "+", withUnit(total, display, locale.style))), ...(periods === "" ? [] : [said.periodsNote(periods)])];
}

/** True sentences with every number. */
export function describeWaffle(setting: WaffleSetting): string {
  const { spec, locale } = setting;
  const { semicolon, stop } = locale.words;
  const blocks = blocksOf(setting);
  const all = isItems(spec.data) ? [] : totalNotes(setting);
  return [blocks.map(({ spoken }) => spoken).join(semicolon) + stop, ...all.map((note) => note + stop)].join(locale.style === "zh" ? "" : " ");
}
