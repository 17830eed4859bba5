import { readUnit } from "../quantity/unit.js";
import { number, type Column } from "./column.js";
import { isRecord } from "./intake.js";
import type { NumberSlot, Reading } from "./reading.js";

/** A column of what is past: a fact unless it says otherwise, whatever the row's own number is. */
export function past<In, Out>(column: Column<In, Out, false>): Column<In, Out, false> {
  return { ...column, read: (value, place, name, written) => column.read(value, { ...place, status: "actual", bound: undefined }, name, written) };
}

/**
 * Growth as published: `"7.4%"`, `"0.7个百分点"`. It has a unit of its own, and what bounds the value does not bound it. A bare number is percent,
 * but of a rate it could be points as well and is read without a unit.
 */
export const growth: Column<NumberSlot, Reading, false> = {
  ...number,
  read: (value, place, name, written) => {
    const bare = typeof (isRecord(value) ? value.value : value) === "number" && place.unit.kind !== "rate";
    return number.read(value, { ...place, unit: readUnit(bare ? "%" : "") ?? place.unit, bound: undefined }, name, written);
  },
};
