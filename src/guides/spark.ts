import type { Spark, SparkPoint, SparkRun } from "../layout/spark.js";
import type { Mark } from "../scene/mark.js";
import type { Status } from "../schema/vocabulary.js";
import type { Theme } from "../theme/theme.js";

const DASH: Readonly<Partial<Record<Status, string>>> = { estimate: "7 5", projection: "1.5 5.5", target: "8 4" };

/** A trend with its zero line if it reaches zero, its stretches as their certainty says, `–` for what is missing, and the point of its number. */
export function drawSpark(spark: Spark, color: string, theme: Theme): Mark {
  const { box, zero, runs } = spark;
  const marks: Mark[] = zero === undefined ? [] : [{ kind: "line", key: "base", x1: box.x, y1: zero, x2: box.x + box.width, y2: zero, stroke: theme.ink }];
  // The badge and the hatched point say that all is invented; a hollow line is for the part of a line that is.
  const mixed = runs.some(({ basis }) => basis !== "illustrative");
  runs.forEach((run, i) => marks.push(...drawRun(run, `run-${i}`, mixed, color, theme)));
  spark.lone.forEach(({ x, y }, i) => marks.push({ kind: "circle", key: `lone-${i}`, x, y, r: 2.5, fill: color }));
  spark.gaps.forEach(({ x, y }, i) => marks.push({ kind: "text", key: `gap-${i}`, x, y: y + 12 * 0.36, text: "–", size: 12, fill: theme.ink3, anchor: "middle" }));
  if (spark.marked) marks.push(...drawPoint(spark.marked, color, theme));
  return { kind: "group", key: "trend", marks };
}

function drawRun({ points, status, basis }: SparkRun, key: string, mixed: boolean, color: string, theme: Theme): Mark[] {
  const d = points.map(({ x, y }, i) => `${i === 0 ? "M" : "L"}${round(x)} ${round(y)}`).join("");
  const dash = DASH[status];
  const hollow = mixed && basis === "illustrative";
  const line: Mark = { kind: "path", key, d, stroke: color, strokeWidth: hollow ? 3.5 : 2, cap: "round", join: "round", ...(dash === undefined ? {} : { dash }) };
  if (!hollow) return [line];
  return [line, { kind: "path", key: `${key}-core`, d, stroke: theme.bg, strokeWidth: 1, cap: "round", join: "round", ...(dash === undefined ? {} : { dash }) }];
}

function drawPoint({ x, y, status, basis }: SparkPoint, color: string, theme: Theme): Mark[] {
  const key = "last";
  const edge = { stroke: color, strokeWidth: 1.5 };
  if (basis === "illustrative") return [{ kind: "rect", key, x: x - 4.5, y: y - 4.5, width: 9, height: 9, fill: { hatch: "\\", color, gap: 3, weight: 1.25, background: theme.bg }, ...edge }];
  if (status === "actual") return [{ kind: "circle", key, x, y, r: 4, fill: color }];
  const ring: Mark = { kind: "circle", key, x, y, r: 5, fill: theme.bg, ...edge };
  return status === "preliminary" ? [ring, { kind: "circle", key: `${key}-dot`, x, y, r: 2, fill: color }] : [ring];
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
