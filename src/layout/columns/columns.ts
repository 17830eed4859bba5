import { barsOf, headOf } from "./bars.js";
import { setUnder, wordsAtTicks, type Under } from "./axis.js";
import type { ColumnsInput, ColumnsLayout, ColumnsSpace, ColumnTarget, PlacedPart, PlacedRemark, PlacedTarget } from "./model.js";
import { flagRemarks, setRemarks } from "./remarks.js";
import { asideWidth, beforeWidth, mayStandAside, setAside, setBefore, targetsAside } from "./side.js";
import { cellOf, endsOf, groundX, groundY, type Ground, type Plan } from "./space.js";
import { boxOf, levelParts, type Across } from "./text.js";
import { endColumns, endWords, insideWords } from "./words.js";
import { layoutKey, type Key, type KeyEntry } from "../key.js";
import { label, type Label } from "../label.js";
import type { Box, Segment } from "../place.js";

/** Tries may ask for more room a few times; each asks for no less than the one before. */
const TRIES = 5;
/** A tick reaches so far beyond its column, px. */
const TICK = 7;

/** Columns from left to right, with their words. */
export function layoutColumns(input: ColumnsInput, space: ColumnsSpace): ColumnsLayout {
  if (space.panel) return attempt(input, space, PANEL).layout;
  let plan: Plan = { axis: input.few, first: [], last: [], side: mayStandAside(input, space) };
  let found = attempt(input, space, plan);
  for (let tries = 1; tries < TRIES && found.wants !== undefined; tries += 1) {
    plan = found.wants;
    found = attempt(input, space, plan);
  }
  return found.layout;
}

/** A panel has its axis, whose room is the same in all panels, and few numbers. */
const PANEL: Plan = { axis: true, first: [], last: [], side: false };

interface Attempt {
  readonly layout: ColumnsLayout;
  /** A plan with more room, if some words found none. */
  readonly wants: Plan | undefined;
}

function attempt(input: ColumnsInput, space: ColumnsSpace, plan: Plan): Attempt {
  const [first, last] = endColumns(input);
  const x = groundX(input, space, plan, { before: beforeWidth(input, space, plan, first), after: asideWidth(input, space, plan) });
  const head = headOfPlot(input, space, plan, x);
  const flags = flagRemarks(input, space, x);
  const cell = cellOf(input, space.sizes.plot);
  const room = endsOf(input, space, cell);
  const ground: Ground = { ...x, ...groundY(input, space, head.bottom, { ...room, over: room.over + flags.height }) };
  const raw = input.columns.map((column, i) => barsOf(column, i, { form: input.form, along: ground.along, grows: -1, start: ground.bands.at(i), size: ground.bands.width, cell }));
  const across = input.columns.map((_, i) => acrossOf(input, ground, i, raw[i] ?? []));
  const setting = { input, space, ground, bars: raw.map((own, i) => insideWords({ input, space, ground, bars: raw, across }, own, i)), across };
  const ends = endWords(setting);
  const wants = wider(plan, setting.bars, ends.complete, input);
  const before = setBefore(input, space, plan, { ground, first: ends.bars[first] ?? [] });
  const aside = setAside(input, space, plan, { ground, last: ends.bars[last] ?? [] });
  const texts = [...ends.totals.flatMap(({ labels }) => labels), ...ends.bars.flat().flatMap((bar) => [...bar.outside, ...(bar.inside ? [bar.inside] : [])])];
  const tops = (column: number): number => Math.min(ground.zero, ...(ends.bars[column] ?? []).flatMap((bar) => [bar.box.y - headOf(bar), ...bar.outside.map((one) => boxOf(one).y)]), ...ends.totals.filter((one) => one.column === column).flatMap(({ labels }) => labels.map((one) => boxOf(one).y)));
  const remarks = setRemarks(flags, space, ground, tops);
  const words = [...texts, ...before.labels].map((one) => boxOf(one as Label));
  const bodies = [...ends.bars.flat().map(({ box }) => box), ...across.flatMap((own, i) => own.map(({ y, half }) => ({ x: ground.bands.centre(i) - ground.bands.step / 2, y: y - half, width: ground.bands.step, height: half * 2 })))];
  const signs = remarks.flatMap(({ labels, lines }) => [...labels.map(boxOf), ...lines.map(({ x1, y1, y2 }) => ({ x: x1 - 2, y: y1, width: 4, height: y2 - y1 }))]);
  const atTicks = space.panel ? new Map<ColumnTarget, readonly Label[]>() : wordsAtTicks(input, space, ground, [...words, ...bodies, ...signs]);
  const under = setUnder({ ...input, targets: input.targets.filter((target) => !atTicks.has(target)) }, space, ground);
  const boxes = [...words, ...[...atTicks.values()].flat().map(boxOf)];
  const layout = assemble({ input, space, plan, ground, head, under, boxes, remarks, atTicks }, { parts: ends.bars.flat(), totals: ends.totals, labels: [...before.labels, ...aside.labels], leaders: [...ends.leaders, ...before.leaders, ...aside.leaders], unplaced: flags.unplaced });
  if (plan.side && !aside.fits) return { layout, wants: { ...plan, side: false } };
  return { layout, wants };
}

/** The plan that the words of a try ask for; none where they have what they need. */
function wider(plan: Plan, bars: readonly (readonly PlacedPart[])[], complete: boolean, input: ColumnsInput): Plan | undefined {
  const [first, last] = endColumns(input);
  const stacks = input.form !== "grouped" && !(input.series.length === 1 && input.form === "stacked");
  const lacks = (own: readonly PlacedPart[] | undefined): number[] => (own ?? []).flatMap((bar) => (bar.kind === "bar" && !bar.inside ? [bar.part.series] : []));
  const grown = (had: readonly number[], own: readonly PlacedPart[] | undefined): readonly number[] => [...new Set([...had, ...lacks(own)])].sort((a, b) => a - b);
  const isLast = last === input.columns.length - 1 && stacks;
  const next: Plan = {
    ...plan,
    axis: plan.axis || !complete || (input.form === "share" && bars.some((own, i) => i !== first && !(i === last && isLast) && lacks(own).length > 0)),
    first: stacks && first !== last ? grown(plan.first, bars[first]) : [],
    last: isLast ? grown(plan.last, bars[last]) : [],
  };
  const same = next.axis === plan.axis && next.first.length === plan.first.length && next.last.length === plan.last.length;
  return same ? undefined : next;
}

/** What runs across a column: lines of targets, its own ticks, its net amount. */
function acrossOf({ targets, columns, form }: ColumnsInput, ground: Ground, column: number, bars: readonly PlacedPart[]): Across[] {
  const own = targets.filter((target) => target.column === undefined ? isDrawn(target, form) : target.column === column).map((target) => ({ y: ground.along(target.at), half: target.column === undefined ? 2.5 : 4, soft: target.column === undefined }));
  const both = form === "stacked" && (["up", "down"] as const).every((way) => bars.some(({ toward, kind }) => toward === way && kind === "bar"));
  const total = columns[column]?.total;
  return both && total ? [...own, { y: ground.along(total.at), half: 7 }] : own;
}

/** A line across all columns means nothing for a series that floats on others. */
export function isDrawn({ series }: ColumnTarget, form: ColumnsInput["form"]): boolean {
  return series === undefined || series === 0 || form === "grouped";
}

interface Head {
  readonly labels: readonly Label[];
  readonly key: Key;
  readonly bottom: number;
}

/** Unit and key over the plot. */
function headOfPlot(input: ColumnsInput, space: ColumnsSpace, plan: Plan, x: Pick<Ground, "bands">): Head {
  const { x: left, y, width, sizes: { axis: size } } = space;
  const entries = keyEntries(input, space, plan, x);
  const key = layoutKey(input.legend ? entries : [], { x: left, y, width, size });
  const top = key.bottom + (key.boxes.length > 0 ? 6 : 0);
  const unit = input.unitLine === "" ? [] : [label("unit", input.unitLine, left, top + size * 0.86, { size, tone: "ink3" })];
  return { labels: unit, key, bottom: top + (unit.length > 0 ? size + 8 : 0) };
}

export function keyEntries(input: ColumnsInput, space: ColumnsSpace, plan: Pick<Plan, "side">, ground?: Pick<Ground, "bands">): KeyEntry[] {
  const series = plan.side || !input.named ? [] : input.series.map((text, i) => ({ key: `series-${i}`, text }));
  const both = input.columns.some(({ parts, total }) => total !== undefined && parts.some(({ at = 0 }) => at > 0) && parts.some(({ at = 0 }) => at < 0));
  const lines = targetsAside(input, space) ? [] : input.targets.filter(({ column }) => column === undefined).map((target) => ({ key: `line-${target.key}`, text: target.title + (target.gap[0] === undefined ? "" : ` · ${target.gap[0]}`) }));
  const bare = ground !== undefined && setUnder(input, space, { ...ground, floor: 0 } as Ground).bare;
  return [...series, ...(both ? [{ key: "net", text: input.words.net }] : []), ...lines, ...(bare ? [{ key: "tick", text: input.words.target }] : [])];
}

interface Scene {
  readonly input: ColumnsInput;
  readonly space: ColumnsSpace;
  readonly plan: Plan;
  readonly ground: Ground;
  readonly head: Head;
  readonly under: Under;
  /** Words that lines leave clear. */
  readonly boxes: readonly Box[];
  readonly remarks: readonly PlacedRemark[];
  readonly atTicks: ReadonlyMap<ColumnTarget, readonly Label[]>;
}

function assemble({ input, space, plan, ground, head, under, boxes, remarks, atTicks }: Scene, rest: Pick<ColumnsLayout, "parts" | "totals" | "leaders" | "unplaced"> & { readonly labels: readonly Label<string>[] }): ColumnsLayout {
  const ticks = plan.axis ? input.ticks.filter(({ at }) => at >= input.domain[0] && at <= input.domain[1]) : [];
  const grid = ticks.map(({ at, label: text }) => ({ key: `grid-${text}`, y: ground.along(at), label: space.panel?.first === false ? "" : text }));
  const crossed = (box: Box): boolean => grid.some(({ y }) => y > box.y - 1 && y < box.y + box.height + 1);
  const right = Math.max(ground.right, ground.left + 40);
  return {
    ...rest,
    bottom: under.bottom,
    zero: levelParts([ground.left, right], Math.round(ground.zero) + 0.5, boxes.filter(({ x }) => x < ground.bands.at(0))).filter(({ x1, x2 }) => x2 - x1 > 24),
    grid: { lines: grid, left: ground.left, right },
    targets: input.targets.map((target) => ({ ...targetOf(target, { ...ground, right }, boxes, input), labels: atTicks.get(target) ?? [] })),
    remarks,
    key: head.key,
    labels: [...head.labels, ...under.labels, ...rest.labels],
    leaders: [...rest.leaders, ...under.lines],
    patches: boxes.filter(crossed).map(({ x, y, width, height }) => ({ x: x - 3, y, width: width + 6, height })),
    unplaced: [...rest.unplaced, ...under.unplaced],
  };
}

function targetOf(target: ColumnTarget, ground: Ground, boxes: readonly Box[], { form, series }: ColumnsInput): PlacedTarget {
  const y = ground.along(target.at);
  const { bands } = ground;
  if (target.column === undefined) return { target, tick: false, lines: isDrawn(target, form) ? levelParts([ground.left, ground.right + 4], y, boxes) : [], labels: [] };
  const reach = Math.min(TICK, (bands.step - bands.width) / 2);
  const pitch = bands.width / series.length;
  const bar = form === "grouped" && target.series !== undefined ? { from: bands.at(target.column) + pitch * target.series, width: pitch } : { from: bands.at(target.column) - reach, width: bands.width + reach * 2 };
  const line: Segment = { x1: bar.from, y1: y, x2: bar.from + bar.width, y2: y };
  return { target, tick: true, lines: [line], labels: [] };
}
