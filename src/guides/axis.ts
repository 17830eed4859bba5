import type { TimeTick } from "../layout/time-ticks.js";
import type { Mark } from "../scene/mark.js";
import type { Look } from "./look.js";

interface GridLine {
  readonly key: string;
  readonly y: number;
  /** `""` where the label gave way to a target. */
  readonly label: string;
}

interface ValueAxisMarks {
  /** From the low end upwards. */
  readonly grid: readonly GridLine[];
  readonly left: number;
  readonly right: number;
  /** y of zero where it is in range: the one black line. */
  readonly zero: number | undefined;
}

/** Grid lines under the marks; the low end is a `rule` unless it is zero, so that the black line always means zero. */
export function drawGrid({ grid, left, right, zero }: ValueAxisMarks, { theme }: Look): Mark[] {
  const line = (key: string, y: number, stroke: string): Mark => ({ kind: "line", key, x1: left, y1: y, x2: right, y2: y, stroke });
  const lines = grid.flatMap(({ key, y }, i) => (Math.abs(y - (zero ?? Infinity)) < 1 ? [] : [line(key, Math.round(y) + (i === 0 ? 0 : 0.5), i === 0 ? theme.rule : theme.grid)]));
  return zero === undefined ? lines : [...lines, line("zero", zero, theme.ink)];
}

/** Labels over their grid lines, flush left. */
export function drawGridLabels({ grid, left }: ValueAxisMarks, { theme, sizes }: Look): Mark[] {
  return grid.flatMap(({ key, y, label }): Mark[] => (label === "" ? [] : [{ kind: "text", key, x: left, y: y - 5, text: label, size: sizes.axis, fill: theme.ink3 }]));
}

/** Ticks under a time axis at `y`: long ones in ink with words, short ones without. */
export function drawTimeAxis(ticks: readonly TimeTick[], y: number, { theme, sizes }: Look): Mark[] {
  const short = ticks.filter(({ label }) => label === "");
  const stubs = short.map(({ x }) => `M${round(x)} ${y}v3`).join("");
  const marks: Mark[] = stubs === "" ? [] : [{ kind: "path", key: "stubs", d: stubs, stroke: theme.contextEdge }];
  let long = "";
  ticks.forEach(({ x, label, labelX, line }, i) => {
    if (label === "") return;
    long += `M${round(x)} ${y}v6`;
    marks.push({ kind: "text", key: `time-${i}`, x: labelX, y: y + 8 + sizes.axis + line * (sizes.axis + 4), text: label, size: sizes.axis, fill: theme.ink3, anchor: "middle" });
  });
  return long === "" ? marks : [{ kind: "path", key: "ticks", d: long, stroke: theme.ink }, ...marks];
}

function round(x: number): number {
  return Math.round(x * 100) / 100;
}
