import { measure, room, type Style } from "../../text/measure.js";

/** Sizes of a tile's texts, px. */
export interface KpiSizes {
  readonly label: number;
  readonly axis: number;
  readonly kpi: number;
  readonly kpiUnit: number;
}

/** A number taken apart: `≥` `CNY` `900` `billion`. */
export interface KpiNumber {
  /** What it bounds. */
  readonly mark: string;
  readonly before: string;
  readonly number: string;
  readonly after: string;
}

/** A unit wider than so many times its size stands under its number where it has no room beside it. */
const LONG_UNIT = 3;
/** Size of a sign such as ≥ or % by that of its number. */
export const SIGN_SIZE = 0.6;
const GAP = 4;

interface Run {
  readonly key: string;
  readonly text: string;
  readonly x: number;
  readonly style: Style;
}

/** The parts of a number on one baseline, from 0, without its unit where that stands under it; a sign that touches its number is larger than a unit. */
export function numberRuns({ mark, before, number, after }: KpiNumber, { kpi, kpiUnit }: KpiSizes, under = false): { readonly runs: readonly Run[]; readonly width: number } {
  const signSize = Math.round(kpi * SIGN_SIZE);
  const touching = /^[%‰×]/.test(after);
  const parts: [string, string, Style, number][] = [
    ["mark", mark, { size: [...mark].length > 1 ? kpiUnit : signSize, weight: 700 }, [...mark].length > 1 ? GAP : 2],
    ["before", under ? "" : before, { size: kpiUnit }, GAP],
    ["number", number, { size: kpi, weight: 700 }, touching ? 1 : GAP],
    ["unit", under ? "" : after, { size: touching ? signSize : kpiUnit }, 0],
  ];
  const runs: Run[] = [];
  let x = 0;
  for (const [key, text, style, gap] of parts) {
    if (text === "") continue;
    runs.push({ key, text, x, style });
    // The slack for other fonts would tear a number from its unit; digits are hardly wider in any of them, so that the gap serves as slack.
    x += (key === "unit" ? room(text, style) : measure(text, style)) + gap;
  }
  return { runs, width: x };
}

/** The unit of a number in one piece: `CNY billion`. */
export function unitOf({ before, after }: KpiNumber): string {
  return before === "" || after === "" ? before + after : `${before} ${after}`;
}

/** Whether a unit may stand under its number: one with a currency, or a long one. */
export function isLong(number: KpiNumber, { kpiUnit: size }: KpiSizes): boolean {
  return number.before !== "" || room(number.after, { size }) > LONG_UNIT * size;
}
