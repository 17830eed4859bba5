import { readQuantity } from "../quantity/parse.js";
import { shift } from "../quantity/decimal.js";
import { PLAIN, readUnit } from "../quantity/unit.js";
import { fault, number, type Column, type Place } from "./column.js";
import { isRecord } from "./intake.js";
import type { NumberSlot, Reading } from "./reading.js";

const EXPECTED = '0–1 | "40%"';

/**
 * How much of something is done: a number from 0 to 1, or a text such as `40%`. Its reading is in percent, whatever the unit of the figure. A bare
 * text such as `40` is refused, because it may mean 40% or forty times over.
 */
export const share: Column<NumberSlot, Reading, false> = {
  ...number,
  kind: "share",
  read: (value, place, name, written) => {
    const percent: Place = { ...place, unit: readUnit("%") ?? PLAIN, bound: undefined };
    const inner: unknown = isRecord(value) ? value.value : value;
    const scaled = inPercent(inner);
    if (scaled === undefined) return fault(place, written, "wrong-type", inner, { expected: EXPECTED });
    if (scaled === false) return fault(place, written, "out-of-range", inner, { expected: "0–1, 0%–100%" });
    return number.read(isRecord(value) ? { ...value, value: scaled } : scaled, percent, name, written);
  },
};

/** The share in percent, or as the text that says so; `false` for one outside 0 to 1, `undefined` for what is no share. */
function inPercent(value: unknown): number | string | null | false | undefined {
  if (value === null || value === undefined) return null;
  if (typeof value === "number") return value >= 0 && value <= 1 ? shift(value, 2) : Number.isFinite(value) ? false : undefined;
  const read = typeof value === "string" ? readQuantity(value) : undefined;
  if (read?.unit !== "%" || typeof value !== "string") return undefined;
  return read.value >= 0 && read.value <= 100 ? value : false;
}
