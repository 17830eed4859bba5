import { bubbleWords, type BubbleWords } from "../../locale/project-bubble.js";
import { say, type Locale } from "../../locale/index.js";
import { displayFor, type Display } from "../../quantity/display.js";
import { unitText, withUnit } from "../../quantity/format.js";
import { reaches } from "../../quantity/gap.js";
import { readQuantity } from "../../quantity/parse.js";
import { shift } from "../../quantity/decimal.js";
import { readUnit, sameBase, type Unit } from "../../quantity/unit.js";
import type { Member } from "../../scene/mark.js";
import type { Checked, RowBase } from "../../schema/check.js";
import { areLean, numbersOf, specimens } from "../../schema/lean.js";
import { isKnown, type Known, type Reading } from "../../schema/reading.js";
import { nameKey, type Text } from "../../schema/vocabulary.js";
import { isStrong } from "../members.js";
import { amountWords, sentence } from "../words.js";

/** An axis as it is written. */
interface BubbleAxisInput {
  readonly label: Text;
  readonly unit?: Text | undefined;
  readonly scale?: "linear" | "log" | undefined;
  readonly line?: { readonly value: number | string; readonly label: Text } | undefined;
}

export interface BubbleRow extends RowBase {
  readonly label?: Text | undefined;
  readonly x: Reading;
  readonly y: Reading;
  readonly size?: Reading | undefined;
  readonly group?: Text | undefined;
}

/** A row that has a place. */
export type PlacedRow = BubbleRow & { readonly x: Known; readonly y: Known };

export interface BubbleSpec extends Checked<BubbleRow> {
  readonly axes: { readonly x: BubbleAxisInput; readonly y: BubbleAxisInput; readonly size?: Pick<BubbleAxisInput, "label" | "unit"> | undefined };
  readonly quadrants?: readonly Text[] | undefined;
  readonly annotations: readonly { readonly x?: Reading | undefined; readonly y?: Reading | undefined; readonly text: Text }[];
}

/** One of the three measures: its name and the unit it is printed in. */
export interface Measure {
  readonly key: "x" | "y" | "size";
  readonly name: string;
  readonly display: Display;
  readonly log: boolean;
  readonly line: { readonly value: number; readonly label: string } | undefined;
}

/** What the rows of one figure share. */
export interface BubbleTelling {
  readonly spec: BubbleSpec;
  readonly locale: Locale;
  readonly said: BubbleWords;
  readonly footnote: (source: number | undefined) => string;
  readonly x: Measure;
  readonly y: Measure;
  /** Absent where no row has a size. */
  readonly size: Measure | undefined;
  readonly placed: readonly PlacedRow[];
  readonly unplaced: readonly BubbleRow[];
  /** Names of the groups, in order of first use; none where no row names one. Hidden ones keep their place. */
  readonly groups: readonly string[];
  /** What the marks of each group are of; nothing for rows that name no group. */
  readonly members: readonly (Member | undefined)[];
  readonly groupOf: (row: BubbleRow) => number;
  /** Groups that have a hue of their own: all where the eye can tell them apart, else those that are the point. */
  readonly hued: readonly boolean[];
  /** Whether a row itself is named in `highlight`. */
  readonly singled: (row: BubbleRow) => boolean;
  /** Whether a row is the point: it or its group is named, or nothing is. */
  readonly strong: (row: BubbleRow) => boolean;
}

/** More colours than this cannot be told apart without a label on each. */
const MOST_HUES = 4;

const groupKey = (group: Text | undefined): string => (group === undefined ? "" : nameKey(group));

function isPlaced(row: BubbleRow): row is PlacedRow {
  return isKnown(row.x) && isKnown(row.y);
}

/** What words need of all rows is worked out once for a spec: to draw it, to describe it and to say one of very many rows. */
const tellings = new WeakMap<BubbleSpec, Map<Locale, BubbleTelling>>();

export function bubbleTelling(spec: BubbleSpec, locale: Locale, footnote: BubbleTelling["footnote"]): BubbleTelling {
  const known = tellings.get(spec) ?? new Map<Locale, BubbleTelling>();
  const telling = known.get(locale) ?? newTelling(spec, locale);
  tellings.set(spec, known.set(locale, telling));
  return { ...telling, footnote };
}

/** Whether no number of an axis is missing in a column of them. */
function areAllPlaced(rows: readonly BubbleRow[]): rows is readonly PlacedRow[] {
  return areLean(rows) && (["x", "y"] as const).every((side) => !numbersOf(rows, side).some(Number.isNaN));
}

function newTelling(spec: BubbleSpec, locale: Locale): BubbleTelling {
  const whole = areAllPlaced(spec.data) ? spec.data : undefined;
  const placed = whole ?? spec.data.filter(isPlaced);
  const groups = new Map<string, number>();
  const names: string[] = [];
  const members: (Member | undefined)[] = [];
  const all = (spec.full ?? spec).data;
  let last: Text | undefined = "";
  for (const { group } of all) {
    // Rows of a group mostly stand together.
    if (group === last) continue;
    last = group;
    const key = groupKey(group);
    if (groups.has(key)) continue;
    groups.set(key, names.length);
    names.push(group === undefined ? locale.words.other : say(group, locale));
    members.push(group === undefined ? undefined : { field: "group", value: key });
  }
  const some = specimens(all).some(({ group }) => group !== undefined);
  const points = (spec.highlight ?? []).length > 0;
  const chosen = names.map((name) => points && isStrong(spec, undefined, name));
  const groupOf = ({ group }: BubbleRow): number => (some ? (groups.get(groupKey(group)) ?? 0) : 0);
  const singled = (row: BubbleRow): boolean => points && (row.label !== undefined || row.id !== undefined) && isStrong(spec, row.id, row.label === undefined ? "" : say(row.label, locale));
  const sized = specimens(all).some(({ size }) => size !== undefined);
  return {
    spec,
    locale,
    said: bubbleWords[locale.style],
    footnote: () => "",
    x: measureOf("x", spec.axes.x, spec, locale),
    y: measureOf("y", spec.axes.y, spec, locale),
    size: sized ? measureOf("size", spec.axes.size ?? { label: "" }, spec, locale) : undefined,
    placed,
    unplaced: whole ? [] : spec.data.filter((row) => !isPlaced(row)),
    groups: some ? names : [],
    members: some ? members : [],
    groupOf,
    hued: chosen.includes(true) ? chosen : names.map((_, i) => names.length <= MOST_HUES && (!points || all.some((row) => groupOf(row) === i && singled(row)))),
    singled,
    strong: (row) => !points || chosen[groupOf(row)] === true || singled(row),
  };
}

/** Unit of a measure: its own, the figure's, or that of its first number written with one. */
export function unitOf(key: Measure["key"], axis: Pick<BubbleAxisInput, "unit">, { data, unit }: Pick<BubbleSpec, "data" | "unit">): Unit {
  const own = axis.unit === undefined ? unit : (readUnit(axis.unit) ?? unit);
  return own.base !== "" ? own : (data.find((row) => row[key] !== undefined && row[key].unit.base !== "")?.[key]?.unit ?? own);
}

/** The value of an axis's line in the base unit; what is wrong with it, where it cannot be read. */
export function lineValue(value: number | string, unit: Unit): number | "not-a-quantity" | "wrong-unit" {
  if (typeof value === "number") return Number.isFinite(value) ? shift(value, unit.exponent) : "not-a-quantity";
  const read = readQuantity(value, unit);
  if (!read) return "not-a-quantity";
  return read.of !== undefined && unit.base !== "" && !sameBase(read.of, unit) ? "wrong-unit" : read.value;
}

function measureOf(key: Measure["key"], axis: BubbleAxisInput, spec: BubbleSpec, locale: Locale): Measure {
  const unit = unitOf(key, axis, spec);
  const read = axis.line && lineValue(axis.line.value, unit);
  const line = axis.line && typeof read === "number" ? { value: read, label: say(axis.line.label, locale) } : undefined;
  const numbers = numbersOf(spec.data, key);
  const values = line ? [line.value, ...numbers] : numbers;
  return { key, name: say(axis.label, locale), display: displayFor(values, unit, locale.style), log: axis.scale === "log", line };
}

/** `总投资（亿元，对数刻度）` */
export function measureTitle({ name, display, log }: Measure, { said, locale }: BubbleTelling): readonly string[] {
  return said.title(name, unitText(display, locale.style), log);
}

export function lineWords({ display, line }: Measure, { said, locale }: BubbleTelling): string {
  return line === undefined ? "" : said.line(line.label, withUnit(line.value, display, locale.style));
}

/** The unit of all numbers of a measure, and of one that is too small for it its own. */
function displayIn({ display }: Measure, reading: Reading, locale: Locale): Display {
  const small = isKnown(reading) && reading.value !== 0 && Math.abs(reading.value) < 10 ** display.exponent;
  return small ? displayFor([reading.value], reading.unit, locale.style) : display;
}

/** What is said with a number: nothing more, its status, or its basis too. */
export type Aside = "plain" | "status" | "full";

function asideOf({ status, basis }: Reading, aside: Aside, { words }: Locale): string {
  const parts = [aside !== "plain" && status !== "actual" ? words.status[status] : "", aside === "full" && (basis === "illustrative" || basis === "derived") ? words.basis[basis] : ""];
  const told = parts.filter((part) => part !== "");
  return told.length === 0 ? "" : words.brackets[0] + told.join(words.comma) + words.brackets[1];
}

/** A reading with the name of its measure. */
export function readingWords(measure: Measure, reading: Reading | undefined, { said, locale }: BubbleTelling, aside: Aside): string {
  if (reading === undefined) return "";
  if (!isKnown(reading)) return said.missing(measure.name);
  return said.amount(measure.name, amountIn(measure, reading, locale, aside));
}

/** An amount of a measure by itself, with what it is where it is not a fact. */
export function amountIn(measure: Measure, reading: Known, locale: Locale, aside: Aside = "status"): string {
  const near = measure.line ? { near: [measure.line.value] } : {};
  return amountWords(reading, displayIn(measure, reading, locale), locale, near) + asideOf(reading, aside, locale);
}

/** All numbers of a row: `总投资112亿元`, `产值160亿元`, `岗位未公布`. */
export function rowParts(row: BubbleRow, telling: BubbleTelling, aside: Aside): readonly string[] {
  const { x, y, size } = telling;
  const all = [readingWords(x, row.x, telling, aside), readingWords(y, row.y, telling, aside), size ? readingWords(size, row.size ?? { ...row.y, value: null }, telling, aside) : ""];
  return all.filter((part) => part !== "");
}

export function nameOf(row: BubbleRow, { locale }: BubbleTelling): string {
  return row.label === undefined ? "" : say(row.label, locale);
}

/** A row for one who does not see it: name, group, numbers with what they are, and the quadrant it is in. */
export function spokenRow(row: BubbleRow, telling: BubbleTelling): string {
  const { locale, said, groups, groupOf } = telling;
  const one = statusOf(row);
  const aside = one === undefined || one === "actual" ? "" : locale.words.status[one];
  const basis = row.x.basis === "illustrative" || row.x.basis === "derived" ? locale.words.basis[row.x.basis] : "";
  const quadrant = quadrantOf(row, telling);
  const name = quadrant === undefined ? undefined : telling.spec.quadrants?.[quadrant];
  const head = nameOf(row, telling) || said.point(row.index + 1);
  const group = groups.length > 1 && row.group !== undefined ? groups[groupOf(row)] : "";
  return head + locale.words.colon + sentence(locale, [group, ...rowParts(row, telling, one === undefined ? "full" : "plain"), aside, one === undefined ? "" : basis, name === undefined ? "" : said.quadrant(say(name, locale))]);
}

/** The status that all known numbers of a row share. */
function statusOf({ x, y, size }: BubbleRow): Reading["status"] | undefined {
  const known = [x, y, size].filter(isKnown);
  return known.every(({ status, basis }) => status === known[0]?.status && basis === known[0].basis) ? (known[0]?.status ?? "actual") : undefined;
}

/** On which side of a line a number is sure to lie: 1 on it or above, 0 below. */
function sideOf(reading: Reading, line: number): 0 | 1 | undefined {
  const reached = isKnown(reading) ? reaches(reading.value, reading.bound, line) : undefined;
  return reached === undefined ? undefined : reached ? 1 : 0;
}

/** Index into `quadrants`; `undefined` where there are none, or a bound leaves it open. */
export function quadrantOf(row: BubbleRow, { x, y, spec }: BubbleTelling): number | undefined {
  if (spec.quadrants === undefined || x.line === undefined || y.line === undefined) return undefined;
  const [right, up] = [sideOf(row.x, x.line.value), sideOf(row.y, y.line.value)];
  return right === undefined || up === undefined ? undefined : (1 - up) * 2 + right;
}
