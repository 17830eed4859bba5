import type { Spark, SparkPoint, SparkRun } from "../layout/spark.js";
import type { Mark } from "../scene/mark.js";
import type { Status } from "../schema/vocabulary.js";
import type { Theme } from "../theme/theme.js";

const DASH: Readonly<Partial<Record<Status, string>>> = { estimate: "7 5", projection: "1.5 5.5", target: "8 4" };

/** A trend with its base, its stretches as their certainty says, and its last point. */
export function drawSpark(spark: Spark, color: string, theme: Theme): Mark {
  const { box, zero } = spark;
  const floor = zero ?? box.y + box.height;
  const marks: Mark[] = [{ kind: "line", key: "base", x1: box.x, y1: floor, x2: box.x + box.width, y2: floor, stroke: zero === undefined ? theme.rule : theme.ink }];
  spark.runs.forEach((run, i) => marks.push(...drawRun(run, `run-${i}`, color, theme)));
  spark.lone.forEach(({ x, y }, i) => marks.push({ kind: "circle", key: `lone-${i}`, x, y, r: 2.5, fill: color }));
  if (spark.last) marks.push(...drawPoint(spark.last, color, theme));
  return { kind: "group", key: "trend", marks };
}

function drawRun({ points, status, basis }: SparkRun, key: string, color: string, theme: Theme): Mark[] {
  const d = points.map(({ x, y }, i) => `${i === 0 ? "M" : "L"}${round(x)} ${round(y)}`).join("");
  const dash = DASH[status];
  const line: Mark = { kind: "path", key, d, stroke: color, strokeWidth: basis === "illustrative" ? 4 : 2, cap: "round", join: "round", ...(dash === undefined ? {} : { dash }) };
  if (basis !== "illustrative") return [line];
  return [line, { kind: "path", key: `${key}-core`, d, stroke: theme.bg, strokeWidth: 1.5, cap: "round", join: "round", ...(dash === undefined ? {} : { dash }) }];
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
