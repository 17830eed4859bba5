import { endsOf, planeAxis, type PlaneAxis } from "../../layout/project-bubble/axis.js";
import type { AxisInput, BatchInput, BubbleInput, BubbleItem } from "../../layout/project-bubble/model.js";
import { ringValues } from "../../layout/project-bubble/size.js";
import type { KeyEntry } from "../../layout/key.js";
import { say } from "../../locale/index.js";
import { formatIn, tickLabel, unitText } from "../../quantity/format.js";
import { numbersOf } from "../../schema/lean.js";
import { isKnown, type Reading } from "../../schema/reading.js";
import { STATUSES } from "../../schema/vocabulary.js";
import { lineWords, measureTitle, nameOf, readingWords, rowParts, spokenRow, type BubbleRow, type BubbleTelling, type Measure, type PlacedRow } from "./bubble.js";
import type { Certainty } from "../bar.js";

export type Domains = Readonly<Record<string, readonly [number, number]>>;

/** Above so many rows a group is drawn as one thing. */
export const MANY = 400;
/** Rows that are the point are drawn apart from their group, up to so many. */
const MOST_ALONE = 40;

/** What a circle is painted with and says. */
export interface BubbleFace {
  readonly group: number;
  /** Named in `highlight`, or nothing is. */
  readonly strong: boolean;
  readonly certainty: Certainty;
  readonly spoken: string;
}

/** The ends of the axes that the figure would choose, in the base unit. */
export function bubbleDomains(telling: BubbleTelling): { readonly x: PlaneAxis; readonly y: PlaneAxis; readonly size: readonly [number, number] } {
  return { x: axisOf("x", telling.x, telling), y: axisOf("y", telling.y, telling), size: [0, mostOf(telling)] };
}

function mostOf({ placed }: BubbleTelling): number {
  return Math.max(0, endsOf(numbersOf(placed, "size"))[1]);
}

function axisOf(side: "x" | "y", { display, log, line }: Measure, { placed, spec }: BubbleTelling, domain?: readonly [number, number]): PlaneAxis {
  const values = endsOf(numbersOf(placed, side)).filter(Number.isFinite);
  if (line) values.push(line.value);
  for (const note of spec.annotations) if (isKnown(note[side])) values.push(note[side].value);
  return planeAxis(values, { display, log, domain });
}

function axisInput(side: "x" | "y", telling: BubbleTelling, domains: Domains | undefined): AxisInput {
  const measure = telling[side];
  const axis = axisOf(side, measure, telling, domains?.[side]);
  return {
    axis,
    labels: axis.ticks.map((tick) => tickLabel(tick, measure.display, telling.locale.style)),
    title: measureTitle(measure, telling),
    line: measure.line && { value: measure.line.value, text: lineWords(measure, telling) },
  };
}

/** Puts a checked spec into the numbers and words that the layout places. */
export function bubbleInput(telling: BubbleTelling, domains?: Domains): { readonly input: BubbleInput; readonly faces: ReadonlyMap<string, BubbleFace>; readonly batched: readonly (readonly PlacedRow[])[] } {
  const { spec, placed, locale, said, singled } = telling;
  const many = placed.length > MANY;
  const alone = many ? ((spec.highlight ?? []).length > 0 ? placed.filter(singled).slice(0, MOST_ALONE) : []) : placed;
  const batched = many ? batchesOf(telling, new Set(alone)) : [];
  const unplaced = telling.unplaced.slice(0, MANY);
  const faces = new Map(alone.map((row) => [keyOf(row), faceOf(row, telling)]));
  const input: BubbleInput = {
    items: alone.map((row) => itemOf(row, telling)),
    batches: batched.map((rows, i) => batchOf(rows, i)),
    x: axisInput("x", telling, domains),
    y: axisInput("y", telling, domains),
    size: sizeInput(telling, domains?.["size"]?.[1] ?? mostOf(telling)),
    keys: keysOf(telling, faces),
    quadrants: (spec.quadrants ?? []).map((name) => say(name, locale)),
    annotations: spec.annotations.map(({ x, y, text }) => ({ x: x?.value ?? undefined, y: y?.value ?? undefined, text: say(text, locale) })),
    unplaced: unplaced.map((row) => ({ key: keyOf(row), text: unplacedWords(row, telling) })),
    unplacedHead: said.missingPlace((["x", "y"] as const).filter((side) => unplaced.some((row) => !isKnown(row[side]))).map((side) => telling[side].name)),
    few: spec.labels === "few",
    level: said.level,
    together: (names) => said.together(names.slice(0, names.length > 3 ? 2 : 3), names.length),
  };
  return { input, faces, batched };
}

export function keyOf({ id, index }: BubbleRow): string {
  return id ?? String(index);
}

function itemOf(row: PlacedRow, telling: BubbleTelling): BubbleItem {
  const { footnote } = telling;
  const name = nameOf(row, telling);
  const { status, basis } = certaintyOf(row);
  return {
    key: keyOf(row),
    row: row.index,
    x: row.x.value,
    y: row.y.value,
    size: telling.size ? (row.size?.value ?? null) : undefined,
    name: name === "" ? "" : name + footnote(row.y.source),
    values: rowParts(row, telling, "status"),
    highlighted: (telling.spec.highlight ?? []).length > 0 && telling.strong(row),
    caret: { x: caretOf(row.x), y: caretOf(row.y) },
    solid: basis !== "illustrative" && (status === "actual" || status === "target"),
  };
}

function caretOf({ bound }: Reading): -1 | 0 | 1 {
  return bound === "atLeast" || bound === "moreThan" ? 1 : bound === "atMost" ? -1 : 0;
}

/** A circle is as certain as the least certain of its numbers. */
function certaintyOf({ x, y, size }: BubbleRow): Certainty {
  const known = [x, y, size].filter(isKnown);
  const status = STATUSES.findLast((one) => known.some((reading) => reading.status === one)) ?? "actual";
  const basis = known.some((reading) => reading.basis === "illustrative") ? "illustrative" : x.basis;
  return { status, basis, bound: y.bound };
}

function faceOf(row: PlacedRow, telling: BubbleTelling): BubbleFace {
  return { group: telling.groupOf(row), strong: telling.strong(row), certainty: certaintyOf(row), spoken: spokenRow(row, telling) };
}

function unplacedWords(row: BubbleRow, telling: BubbleTelling): string {
  const { locale, x, y, size } = telling;
  const both = [isKnown(row.x) ? readingWords(x, row.x, telling, "status") : "", isKnown(row.y) ? readingWords(y, row.y, telling, "status") : "", size && isKnown(row.size) ? readingWords(size, row.size, telling, "status") : ""].filter((part) => part !== "");
  const [open, close] = locale.words.brackets;
  const name = nameOf(row, telling) || telling.said.point(row.index + 1);
  return name + telling.footnote(row.y.source) + (both.length > 0 ? open + both.join(locale.words.comma) + close : "");
}

function sizeInput({ size, locale, said, placed }: BubbleTelling, most: number): BubbleInput["size"] {
  if (size === undefined || most <= 0) return size && { most: 0, title: [], rings: [] };
  const [least] = endsOf(numbersOf(placed, "size"));
  const rings = ringValues(least, most, size.display).map((value) => ({ value, text: formatIn(value, size.display, locale.style) }));
  return { most, title: said.sizeTitle(size.name, unitText(size.display, locale.style)), rings };
}

/** The rows of each group; a group without rows keeps its place. */
function batchesOf({ groups, placed, groupOf }: BubbleTelling, alone: ReadonlySet<PlacedRow>): readonly (readonly PlacedRow[])[] {
  if (groups.length === 0 && alone.size === 0) return [placed];
  const rows: PlacedRow[][] = groups.length > 0 ? groups.map(() => []) : [[]];
  for (const row of placed) if (!alone.has(row)) rows[groupOf(row)]?.push(row);
  return rows;
}

function batchOf(rows: readonly PlacedRow[], i: number): BatchInput {
  const indexes = new Int32Array(rows.length);
  for (let at = 0; at < rows.length; at += 1) indexes[at] = rows[at]?.index ?? 0;
  return { key: `group-${i}`, rows: indexes, x: numbersOf(rows, "x"), y: numbersOf(rows, "y"), size: numbersOf(rows, "size") };
}

/** What is in the picture and not said by its labels: groups, then what is not yet fact, then sizes that are not disclosed. */
function keysOf(telling: BubbleTelling, faces: ReadonlyMap<string, BubbleFace>): readonly KeyEntry[] {
  const { groups, members, groupOf, hued, spec, locale, said, size, placed } = telling;
  const told = groups.length > 1 && spec.legend !== "none" && hued.includes(true);
  const used = new Set(told ? spec.data.map(groupOf) : []);
  const own = groups.map((text, i) => ({ key: `group-${i}`, text, member: members[i], toggles: members[i] !== undefined })).filter((_, i) => used.has(i) && hued[i]);
  const hues = [...used].some((i) => hued[i] !== true) ? [...own, { key: "group-rest", text: locale.words.other }] : own;
  const statuses = STATUSES.filter((status) => status !== "actual" && [...faces.values()].some(({ certainty }) => certainty.status === status));
  const without = size !== undefined && faces.size > 0 && numbersOf(placed, "size").some(Number.isNaN);
  return [...hues, ...statuses.map((status) => ({ key: `status-${status}`, text: locale.words.status[status] })), ...(without ? [{ key: "missing", text: said.missing(size.name) }] : [])];
}
