import { measure, room } from "../../text/measure.js";
import { wrap } from "../../text/wrap.js";
import { lineHeight } from "../callout.js";
import type { ColumnsInput, ColumnsSpace, PlacedPart } from "./model.js";
import { BESIDE, type Ground, type Plan } from "./space.js";
import { label, type Label } from "../label.js";
import type { Segment } from "../place.js";
import { spread } from "../spread.js";

/** Words beside the columns, with what they name. */
interface Block {
  readonly key: string;
  readonly lines: readonly { readonly text: string; readonly bold: boolean; readonly tone: string }[];
  /** The height at which it wants to stand: of its middle, or of its first line. */
  readonly wish: (ground: Ground, last: readonly PlacedPart[]) => number;
  readonly first: boolean;
}

/** Narrower frames have no room beside their columns. */
const LEAST = 400;
const MOST_NAMES = 12;

/** Whether names and targets may stand beside the columns at all. */
export function mayStandAside({ form, series, columns }: ColumnsInput, { width }: ColumnsSpace): boolean {
  const last = columns.at(-1);
  return width >= LEAST && form !== "grouped" && series.length > 1 && series.length <= MOST_NAMES && (last?.parts.length ?? 0) > 0;
}

export function targetsAside({ targets, legend }: ColumnsInput, { width }: ColumnsSpace): boolean {
  return legend && width >= LEAST && targets.some(({ column }) => column === undefined);
}

function blocksOf(input: ColumnsInput, space: ColumnsSpace, plan: Plan): Block[] {
  const most = Math.min(space.sizes.axis > 12 ? 250 : 170, space.width * 0.26);
  const { label: size, axis } = space.sizes;
  const names = !plan.side ? [] : input.series.map((name, i): Block => {
    const lines = wrap(name, most, { size, weight: 700 }).map((text) => ({ text, bold: true, tone: `series-${i}` }));
    const number = plan.last.includes(i) ? (input.columns.at(-1)?.parts[i]?.text ?? "") : "";
    return { key: `name-${i}`, lines: number === "" ? lines : [...lines, { text: number, bold: false, tone: "ink" }], first: false, wish: (ground, last) => centreOf(last[i], ground) };
  });
  const loose = plan.side ? [] : plan.last.map((i): Block => ({ key: `last-${i}`, lines: [{ text: input.columns.at(-1)?.parts[i]?.text ?? "", bold: false, tone: "ink" }], first: false, wish: (ground, last) => centreOf(last[i], ground) }));
  const targets = !targetsAside(input, space) ? [] : input.targets.filter(({ column }) => column === undefined).map((target): Block => {
    const title = wrap(target.title, most, { size, weight: 700 }).map((text) => ({ text, bold: true, tone: "ink" }));
    const gap = target.gap.flatMap((line) => wrap(line, most, { size: axis })).map((text) => ({ text, bold: false, tone: "ink2" }));
    return { key: target.key, lines: [...title, ...gap], first: true, wish: (ground) => ground.along(target.at) };
  });
  return [...targets, ...names, ...loose];
}

function centreOf(bar: PlacedPart | undefined, ground: Ground): number {
  return bar ? bar.box.y + bar.box.height / 2 : ground.zero;
}

const sizeOf = (bold: boolean, { sizes }: ColumnsSpace): number => (bold ? sizes.label : sizes.axis);
const tall = ({ lines }: Block, space: ColumnsSpace): number => lines.reduce((total, { bold }) => total + lineHeight(sizeOf(bold, space)), 0);

/** Width of the words right of the last column, gap included; 0 for none. */
export function asideWidth(input: ColumnsInput, space: ColumnsSpace, plan: Plan): number {
  const widths = blocksOf(input, space, plan).flatMap(({ lines }) => lines.map(({ text, bold }) => room(text, { size: sizeOf(bold, space), weight: bold ? 700 : 400 })));
  return widths.length === 0 ? 0 : Math.max(...widths) + BESIDE + 4;
}

export interface Aside {
  readonly labels: readonly Label<string>[];
  readonly leaders: readonly Segment[];
  /** All of them have room. */
  readonly fits: boolean;
}

/** The words right of the last column, each as near as can be to what it names, with a leader where it had to move. */
export function setAside(input: ColumnsInput, space: ColumnsSpace, plan: Plan, { ground, last }: { readonly ground: Ground; readonly last: readonly PlacedPart[] }): Aside {
  const blocks = blocksOf(input, space, plan);
  const heights = blocks.map((block) => tall(block, space) + 3);
  const firstLine = (block: Block): number => lineHeight(sizeOf(block.lines[0]?.bold ?? true, space)) / 2;
  const wishes = blocks.map((block, i) => block.wish(ground, last) + (block.first ? (heights[i] ?? 0) / 2 - firstLine(block) : 0));
  // In the order of what they name, so that no leaders cross: a tall block whose first line stands at its mark would else be passed by what lies below it.
  const order = blocks.map((_, i) => i).sort((a, b) => (blocks[a]?.wish(ground, last) ?? 0) - (blocks[b]?.wish(ground, last) ?? 0));
  order.forEach((i, k) => (wishes[i] = Math.max(wishes[i] ?? 0, (wishes[order[k - 1] ?? i] ?? 0) + (k === 0 ? 0 : 0.01))));
  const [low, high] = [ground.ceiling, ground.floor + 2];
  const centres = spread(wishes, heights, low, high);
  const labels: Label<string>[] = [];
  const leaders: Segment[] = [];
  blocks.forEach((block, i) => {
    const height = heights[i] ?? 0;
    let top = (centres[i] ?? 0) - height / 2 + 1.5;
    const moved = (centres[i] ?? 0) - (wishes[i] ?? 0);
    const mark = block.wish(ground, last);
    const far = block.first ? Math.abs(moved) > 3 : Math.abs(moved) > Math.max(4, barHalf(block, last));
    const from = block.first ? top + firstLine(block) : centres[i] ?? 0;
    if (far) leaders.push({ x1: ground.right + 1, y1: mark, x2: ground.aside - 2, y2: from });
    block.lines.forEach(({ text, bold, tone }, k) => {
      const size = sizeOf(bold, space);
      labels.push(label<string>(`${block.key}-${k}`, text, ground.aside, top + lineHeight(size) / 2 + size * 0.36, { size, weight: bold ? 700 : 400, tone }));
      top += lineHeight(size);
    });
  });
  return { labels, leaders, fits: heights.reduce((sum, height) => sum + height, 0) <= high - low };
}

/** Half of the bar that a name stands at: words within it need no leader. */
function barHalf({ key }: Block, last: readonly PlacedPart[]): number {
  const bar = last[Number(key.split("-")[1])];
  return bar ? bar.box.height / 2 : 0;
}

/** Numbers left of the first column for parts that cannot hold them. */
export function setBefore(input: ColumnsInput, space: ColumnsSpace, plan: Plan, { ground, first }: { readonly ground: Ground; readonly first: readonly PlacedPart[] }): Aside {
  const { axis: size } = space.sizes;
  const bars = plan.first.flatMap((i) => (first[i] ? [first[i]] : []));
  const edge = bars[0]?.box.x ?? ground.left;
  const heights = bars.map(() => lineHeight(size));
  const wishes = bars.map((bar) => centreOf(bar, ground));
  const floor = input.domain[0] < 0 ? ground.floor : ground.zero;
  const centres = spread(wishes, heights, ground.ceiling, floor - 1);
  const labels = bars.map((bar, i): Label<string> => label<string>(`first-${bar.part.series}`, bar.part.text, edge - BESIDE, (centres[i] ?? 0) + size * 0.36, { size, anchor: "end", tone: "ink" }));
  const leaders = bars.flatMap((_, i): Segment[] => (Math.abs((centres[i] ?? 0) - (wishes[i] ?? 0)) > 4 ? [{ x1: edge - BESIDE + 2, y1: centres[i] ?? 0, x2: edge - 1, y2: wishes[i] ?? 0 }] : []));
  return { labels, leaders, fits: heights.length * lineHeight(size) <= floor - ground.ceiling };
}

export function beforeWidth(input: ColumnsInput, { sizes }: ColumnsSpace, plan: Plan, column: number): number {
  const widths = plan.first.map((i) => measure(input.columns[column]?.parts[i]?.text ?? "", { size: sizes.axis }));
  return widths.length === 0 ? 0 : Math.max(...widths) + BESIDE;
}
