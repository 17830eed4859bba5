import { reportMixedUnits } from "../../schema/check.js";
import { unitWords } from "../../schema/column.js";
import { nearest, type Report } from "../../schema/issue.js";
import { isKnown } from "../../schema/reading.js";
import { reportDuplicates } from "../../schema/references.js";
import type { ColumnsSpec } from "./columns.js";
import { means, nameOf } from "../cluster-trajectory/trajectory.js";

/** What only columns can find wrong: a series twice in a period, rows without a series among others, mixed units, targets of unknown series, negative shares. */
export function checkColumns(spec: ColumnsSpec, report: Report): void {
  reportDuplicates(spec.data, report);
  reportMixedUnits(spec.data.map(({ value }) => value), ({ row, field }) => ["data", row, field], report);
  checkRows(spec, report);
  checkTargets(spec, report);
}

function checkRows({ data, form }: ColumnsSpec, report: Report): void {
  const seen = new Map<string, number>();
  const several = data.some(({ series }) => series !== undefined);
  for (const { index, period, series, value } of data) {
    const key = `${nameOf(series)} ${period.start} ${period.end}`;
    const before = seen.get(key);
    if (before === undefined) seen.set(key, index);
    else report({ path: ["data", index, "period"], code: "duplicate", row: index, received: period.text, expected: String(before + 1) });
    if (several && series === undefined) report({ path: ["data", index], code: "missing", row: index, expected: "series" });
    if (form === "share" && isKnown(value) && value.value < 0) report({ path: ["data", index, "value"], code: "out-of-range", row: index, expected: "≥ 0", received: String(value.value) });
  }
}

function checkTargets({ data, targets, form }: ColumnsSpec, report: Report): void {
  const first = data[0]?.value;
  const names = [...new Map(data.map(({ series }) => [nameOf(series), series])).values()].filter((name) => name !== undefined);
  targets.forEach(({ value, series }, i) => {
    const path = ["targets", i, "value"];
    if (form === "share" && value.unit.base !== "%") report({ path, code: "wrong-unit", expected: "%", received: unitWords(value.unit) });
    else if (form !== "share" && first && value.unit.base !== first.unit.base) report({ path, code: "mixed-units", expected: `${unitWords(first.unit)} (#1)`, received: `${unitWords(value.unit)} (targets #${i + 1})` });
    if (series === undefined || names.some((name) => means(name, series))) return;
    const written = typeof series === "string" ? series : series.zh;
    report({ path: ["targets", i, "series"], code: "unknown-reference", received: JSON.stringify(written), suggestion: nearest(written, names.flatMap((name) => nameOf(name).split("\n"))) });
  });
}
