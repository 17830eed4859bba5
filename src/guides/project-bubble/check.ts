import { shift } from "../../quantity/decimal.js";
import { reportMixedUnits } from "../../schema/check.js";
import { unitWords } from "../../schema/column.js";
import { shown, type Report } from "../../schema/issue.js";
import { areLean, numbersOf, specimens } from "../../schema/lean.js";
import { isKnown } from "../../schema/reading.js";
import { reportDuplicates } from "../../schema/references.js";
import { lineValue, unitOf, type BubbleSpec } from "./bubble.js";

/** What only a plane of circles can have wrong: mixed units, a number without a place on a log axis, a negative size, quadrants without their lines. */
export function checkBubbles(spec: BubbleSpec, report: Report): void {
  reportDuplicates(spec.data, report);
  for (const field of ["x", "y", "size"] as const) {
    const log = field !== "size" && spec.axes[field].scale === "log";
    const isRight = (value: number): boolean => (log ? value > 0 : field !== "size" || value >= 0);
    // A column has one unit, and no number of it needs a look by itself.
    if (areLean(spec.data) && numbersOf(spec.data, field).every((value) => Number.isNaN(value) || isRight(value))) continue;
    const readings = spec.data.flatMap((row) => (isKnown(row[field]) ? [row[field]] : []));
    reportMixedUnits(readings, (reading) => ["data", reading.row, reading.field], report);
    for (const { value, row, unit } of readings) {
      if (isRight(value)) continue;
      report({ path: ["data", row, field], code: "out-of-range", row, expected: log ? "> 0 (log)" : "≥ 0", received: String(shift(value, -unit.exponent)) });
    }
  }
  checkAxes(spec, report);
}

function checkAxes(spec: BubbleSpec, report: Report): void {
  for (const side of ["x", "y"] as const) {
    const axis = spec.axes[side];
    const log = axis.scale === "log";
    if (spec.quadrants !== undefined && axis.line === undefined) report({ path: ["axes", side], code: "missing", expected: "line" });
    const unit = unitOf(side, axis, spec);
    const value = axis.line && lineValue(axis.line.value, unit);
    if (typeof value === "string") report({ path: ["axes", side, "line", "value"], code: value, expected: value === "wrong-unit" ? unitWords(unit) : undefined, received: shown(axis.line?.value) });
    else if (value !== undefined && log && value <= 0) report({ path: ["axes", side, "line", "value"], code: "out-of-range", expected: "> 0 (log)", received: String(value) });
    spec.annotations.forEach((note, i) => {
      const at = note[side];
      if (isKnown(at) && log && at.value <= 0) report({ path: ["annotations", i, side], code: "out-of-range", expected: "> 0 (log)", received: String(at.value) });
    });
  }
  if (spec.axes.size === undefined && specimens(spec.data).some(({ size }) => size !== undefined)) report({ path: ["axes"], code: "missing", expected: "size" });
}
