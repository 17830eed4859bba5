import { reportMixedUnits } from "../../schema/check.js";
import { nearest, type Report } from "../../schema/issue.js";
import { numbersOf, specimens } from "../../schema/lean.js";
import { isKnown } from "../../schema/reading.js";
import type { Text } from "../../schema/vocabulary.js";
import type { FullSpec } from "./input.js";
import { means, nameOf } from "./trajectory.js";

/** What only a trajectory can find wrong: mixed units, a period twice in a series, ranges upside down, targets and breaks of unknown series. */
export function checkTrajectory(spec: FullSpec, report: Report): void {
  checkUnits(spec, report);
  checkRows(spec, report);
  checkReferences(spec, report);
}

function checkUnits(spec: FullSpec, report: Report): void {
  const readings = specimens(spec.data).flatMap(({ value, low, high }) => [value, low, high].filter((reading) => reading !== undefined));
  reportMixedUnits(readings, ({ row: index, field }) => ["data", index, field], report);
  const first = readings[0];
  spec.targets.forEach(({ value }, i) => {
    if (!first || value.unit.base === first.unit.base) return;
    report({ path: ["targets", i, "value"], code: "mixed-units", expected: `${first.unit.words.zh || "–"} (#1)`, received: `${value.unit.words.zh || "–"} (targets #${i + 1})` });
  });
}

function checkRows(spec: FullSpec, report: Report): void {
  checkPeriods(spec, report);
  for (const row of spec.data) {
    const { index, low, high } = row;
    if (low === undefined && high === undefined) continue;
    const parts = [low, row.value, high].filter(isKnown);
    parts.forEach((part, i) => {
      const last = parts[i - 1];
      if (last && last.value > part.value) report({ path: ["data", index, part.field], code: "wrong-order", row: index, expected: `≥ ${last.field}`, received: String(part.value) });
    });
  }
}

function checkPeriods({ data }: FullSpec, report: Report): void {
  if (isInOrder(data)) return;
  const seen = new Map<string, number>();
  for (const { index, period: when, series } of data) {
    const key = `${nameOf(series)} ${when.start} ${when.end}`;
    const before = seen.get(key);
    if (before === undefined) seen.set(key, index);
    else report({ path: ["data", index, "period"], code: "duplicate", row: index, received: when.text, expected: String(before + 1) });
  }
}

/** Whether each row begins later than the one before it in its series: very many rows mostly do, and then no period stands twice. */
function isInOrder(data: FullSpec["data"]): boolean {
  const latest = new Map<string, number>();
  const starts = numbersOf(data, "period");
  let [name, last]: [Text | undefined, number] = [data[0]?.series, -Infinity];
  return data.every(({ series }, i) => {
    if (series !== name) {
      latest.set(nameOf(name), last);
      [name, last] = [series, latest.get(nameOf(series)) ?? -Infinity];
    }
    const [before, start] = [last, starts[i] ?? NaN];
    last = start;
    return start > before;
  });
}

function checkReferences(spec: FullSpec, report: Report): void {
  if (spec.targets.length === 0 && spec.breaks.length === 0) return;
  const names = [...new Map(spec.data.map(({ series }) => [nameOf(series), series])).values()].filter((name) => name !== undefined);
  for (const [list, records] of [["targets", spec.targets], ["breaks", spec.breaks]] as const) {
    records.forEach(({ series }, i) => {
      if (series === undefined || names.some((name) => means(name, series))) return;
      const written = typeof series === "string" ? series : series.zh;
      report({ path: [list, i, "series"], code: "unknown-reference", received: JSON.stringify(written), suggestion: nearest(written, names.flatMap((name) => nameOf(name).split("\n"))) });
    });
  }
}
