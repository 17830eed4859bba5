import { room } from "../../text/measure.js";
import { wrap } from "../../text/wrap.js";
import type { ColumnsInput, ColumnsSpace, ColumnTarget } from "./model.js";
import type { Ground } from "./space.js";
import { boxOf } from "./text.js";
import { label, type Label } from "../label.js";
import { overlaps, type Box, type Segment } from "../place.js";

export interface Under {
  readonly labels: readonly Label[];
  readonly lines: readonly Segment[];
  readonly bottom: number;
  /** What found no room. */
  readonly unplaced: readonly string[];
  /** Targets are numbers without their word, which the key must say. */
  readonly bare: boolean;
}

/** How many columns from one label to the next, so that labels fall on round times. */
const EVERY = [1, 2, 3, 4, 5, 6, 8, 10, 12, 20, 24, 36, 40, 48, 60, 120];
const YEARS = [1, 2, 3, 5, 10, 20, 50, 100];
const AIR = 5;

/** More than these under a column are a paragraph. */
const MOST_LINES = 6;

/** A line of a label, before it has a place. */
type Line = Pick<Label, "text" | "size" | "weight" | "tone">;

/** Words under the columns: periods, status, and the numbers of targets of one column. */
export function setUnder(input: ColumnsInput, space: ColumnsSpace, ground: Ground): Under {
  const { axis: size } = space.sizes;
  const top = ground.floor + 6;
  if (space.panel) return underPanel(input, space, ground, top);
  const periods = periodLabels(input, space, ground, top);
  const status = statusLabels(input, ground, size, periods.bottom);
  const targets = targetLabels(input, space, ground, status.bottom);
  return { labels: [...periods.labels, ...status.labels, ...targets.labels], lines: status.lines, bottom: targets.bottom, unplaced: status.unplaced, bare: targets.bare };
}

/** In a panel the first and the last period, at the foot of its column; the rest is left to the note. */
function underPanel(input: ColumnsInput, space: ColumnsSpace, ground: Ground, top: number): Under {
  const { columns, noted } = input;
  const unplaced = runsOf(columns).map(({ status, from, to }) => noted(periodsOf(columns[from]?.label ?? "", to === from ? "" : (columns[to]?.label ?? "")), status));
  const none = { labels: [], lines: [], unplaced, bare: false };
  if (space.panel?.last === false) return { ...none, bottom: top };
  const ends = columns.map((column, i) => (i === 0 || i === columns.length - 1 ? column : { ...column, label: "", mark: "" }));
  const { labels, bottom } = periodLabels({ ...input, columns: ends }, space, ground, top, true);
  return { ...none, labels, bottom };
}

function periodLabels({ columns }: ColumnsInput, { x, width, sizes: { axis: size } }: ColumnsSpace, { bands }: Ground, top: number, single = false): { readonly labels: Label[]; readonly bottom: number } {
  const words = (i: number): string => (columns[i]?.label ?? "") + (columns[i]?.mark ?? "");
  const lines = columns.map((_, i) => (words(i) === "" ? [] : wrap(words(i), bands.step - AIR, { size }, { balance: true })));
  const whole = columns.every((_, i) => words(i) === "" || room(words(i), { size }) <= bands.step - AIR);
  const tall = size + 4;
  const set = (i: number, texts: readonly string[]): Label[] => {
    const half = Math.max(...texts.map((text) => room(text, { size })), 0) / 2;
    const at = Math.max(x - 4 + half, Math.min(bands.centre(i), x + width + 4 - half));
    return texts.map((text, k) => label(`period-${i}-${k}`, text, at, top + k * tall + size * 0.86 + 3, { size, anchor: "middle", tone: "ink2" }));
  };
  const unbroken = lines.every((own) => own.length <= 2 && own.every((line) => room(line, { size }) <= bands.step - AIR && !/^.$/u.test(line))) && columns.every((_, i) => words(i).split(" ").every((word) => /\p{Script=Han}/u.test(word) || room(word, { size }) <= bands.step - AIR));
  if (!single && (whole || (unbroken && columns.length <= 14))) {
    const most = Math.max(1, ...lines.map((own) => own.length));
    return { labels: lines.flatMap((own, i) => set(i, whole ? (words(i) === "" ? [] : [words(i)]) : own)), bottom: top + (whole ? 1 : most) * tall + 3 };
  }
  const labels: Label[] = [];
  for (const i of inTurn(columns, (i) => room(words(i), { size }) + size * 0.8, bands.step)) {
    const [own] = set(i, [words(i)]);
    if (own && !labels.some((other) => overlaps(wider(boxOf(other)), boxOf(own)))) labels.push(own);
  }
  return { labels, bottom: top + tall + 3 };
}

function wider(box: ReturnType<typeof boxOf>): ReturnType<typeof boxOf> {
  return { ...box, x: box.x - AIR, width: box.width + AIR * 2 };
}

/** Columns by their right to a label: the last, the first, then those on round times. */
function inTurn(columns: ColumnsInput["columns"], wide: (index: number) => number, step: number): number[] {
  const shown = columns.map((_, i) => i).filter((i) => columns[i]?.label !== "");
  const [first = 0, last = 0] = [shown[0], shown.at(-1)];
  const { cycle = 0, ordinal = 0 } = columns[first] ?? {};
  const round = cycle === 0 ? YEARS : EVERY.filter((count) => cycle % count === 0 || count % cycle === 0);
  const every = round.find((count) => count * step >= Math.max(...shown.map(wide))) ?? columns.length;
  const offset = cycle === 0 && every < 5 ? ordinal : 0;
  return [last, first, ...shown.filter((i) => i !== first && i !== last && ((columns[i]?.ordinal ?? i) - offset) % every === 0)];
}

/** Columns next to each other that have one status. */
function runsOf(columns: ColumnsInput["columns"]): { readonly status: string; readonly from: number; readonly to: number }[] {
  const runs: { status: string; from: number; to: number }[] = [];
  columns.forEach(({ status }, i) => {
    const last = runs.at(-1);
    if (last && last.status === status) last.to = i;
    else runs.push({ status, from: i, to: i });
  });
  return runs.filter(({ status }) => status !== "");
}

/** One word under each run of columns of one status. */
function statusLabels({ columns, noted }: ColumnsInput, { bands }: Ground, size: number, top: number): { readonly labels: Label[]; readonly lines: Segment[]; readonly bottom: number; readonly unplaced: string[] } {
  const labels: Label[] = [];
  const lines: Segment[] = [];
  const unplaced: string[] = [];
  let rows = 0;
  for (const { status, from, to } of runsOf(columns)) {
    const span = (to - from + 1) * bands.step - AIR;
    const texts = wrap(status, span, { size });
    if (texts.length > 2 || status.split(" ").some((word) => room(word, { size }) > span)) {
      unplaced.push(noted(periodsOf(columns[from]?.label ?? "", to === from ? "" : (columns[to]?.label ?? "")), status));
      continue;
    }
    const middle = (bands.centre(from) + bands.centre(to)) / 2;
    rows = Math.max(rows, texts.length);
    labels.push(...texts.map((text, k) => label(`status-${from}-${k}`, text, middle, top + k * (size + 4) + size * 0.86 + 3, { size, anchor: "middle", tone: "ink3" })));
    if (to > from) lines.push({ x1: bands.at(from), y1: top + 0.5, x2: bands.at(to) + bands.width, y2: top + 0.5 });
  }
  return { labels, lines, bottom: top + (rows === 0 ? 0 : rows * (size + 4) + 3), unplaced };
}

function periodsOf(from: string, to: string): string {
  return to === "" ? from : `${from}–${to}`;
}

/** Words of targets in columns without a bar, at their tick and not at the foot of the empty column; none where something else stands there. */
export function wordsAtTicks({ targets, columns }: ColumnsInput, space: ColumnsSpace, { bands, along, ceiling, zero }: Ground, taken: readonly Box[]): ReadonlyMap<ColumnTarget, readonly Label[]> {
  const { axis: size } = space.sizes;
  const wide = Math.max(bands.step - AIR * 2, size * 7);
  const found = new Map<ColumnTarget, readonly Label[]>();
  for (const target of targets) {
    const { column, at, key, title, gap } = target;
    if (column === undefined || columns[column]?.parts.some((part) => part.at !== undefined) === true) continue;
    const lines: Line[] = [...wrap(title, wide, { size, weight: 700 }).map((text): Line => ({ text, size, weight: 700, tone: "ink" })), ...gap.slice(0, 1).flatMap((text) => wrap(text, wide, { size })).map((text): Line => ({ text, size, weight: 400, tone: "ink2" }))];
    const width = Math.max(...lines.map(({ text, ...style }) => room(text, style)));
    const height = lines.length * (size + 4);
    const x = Math.max(space.x + width / 2, Math.min(bands.centre(column), space.x + space.width - width / 2));
    const top = [along(at) + AIR, along(at) - AIR - height].find((y) => y >= ceiling && y + height < zero && !taken.some((box) => overlaps(box, { x: x - width / 2, y, width, height })));
    if (top !== undefined) found.set(target, lines.map(({ text, ...style }, k) => label(`${key}-${k}`, text, x, top + k * (size + 4) + size * 0.86 + 1, { ...style, anchor: "middle" })));
  }
  return found;
}

/** Numbers of targets under their columns: with their word and what is missing, with their word, else alone; as much as stands clear of the next. */
function targetLabels({ targets, columns }: ColumnsInput, space: ColumnsSpace, { bands }: Ground, top: number): { readonly labels: Label[]; readonly bottom: number; readonly bare: boolean } {
  const own = targets.filter((target) => target.column !== undefined);
  if (own.length === 0) return { labels: [], bottom: top, bare: false };
  const { axis: size } = space.sizes;
  const wide = Math.max(bands.step - AIR * 2, size * 7);
  const heavy = { size, weight: 700 } as const;
  const name = (lines: readonly string[]): Line[] => lines.map((text) => ({ text, ...heavy, tone: "ink" }));
  const missing = ([first]: readonly string[]): Line[] => (first === undefined ? [] : wrap(first, wide, { size }).map((text) => ({ text, size, weight: 400, tone: "ink2" })));
  const ways = [
    ({ title, gap }: ColumnTarget) => [...name([title]), ...missing(gap)],
    ({ title }: ColumnTarget) => name([title]),
    ({ title, gap }: ColumnTarget) => [...name(wrap(title, space.width, heavy)), ...missing(gap)],
    ({ short }: ColumnTarget) => name([short]),
  ];
  const turn = [...own.slice(-1), ...own.slice(0, -1)];
  for (const [i, way] of ways.entries()) {
    const used = columns.map(() => 0);
    const labels: Label[] = [];
    let lost = own.some((target) => way(target).length > MOST_LINES || way(target).some(({ text, ...style }) => room(text, style) > space.width));
    for (const target of turn) {
      const { key, column = 0 } = target;
      const set = way(target).map(({ text, ...style }, k): Label => {
        const half = room(text, style) / 2;
        const x = Math.max(space.x + half, Math.min(bands.centre(column), space.x + space.width - half));
        return label(`${key}-${k}`, text, x, top + ((used[column] ?? 0) + k) * (size + 4) + size * 0.86 + 3, { ...style, anchor: "middle" });
      });
      if (set.some((one) => labels.some((other) => overlaps(wider(boxOf(other)), boxOf(one))))) lost = true;
      else {
        used[column] = (used[column] ?? 0) + set.length;
        labels.push(...set);
      }
    }
    if (!lost || i === ways.length - 1) return { labels, bottom: top + Math.max(...used) * (size + 4) + 3, bare: i === ways.length - 1 };
  }
  return { labels: [], bottom: top, bare: true };
}
