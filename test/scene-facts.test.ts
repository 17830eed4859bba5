import { describe, expect, it } from "vitest";
import { compose, figure, type Figure } from "../src/index.js";
import type { Mark } from "../src/scene/mark.js";
import { moveFrom, type Move } from "../src/scene/moves.js";
import { stopsOf, type Stop, type Stops } from "../src/scene/stops.js";
import { nameKey, type Text } from "../src/schema/vocabulary.js";
import { readExamples } from "./browser/legibility/examples.js";
import { walk } from "./scene.js";

const MOVES: readonly Move[] = ["next", "previous", "up", "down", "first", "last", "forward", "back", "in", "out"];
const examples = readExamples().map(({ type, variant, json }) => ({ name: `${type}/${variant}`, json }));
type Values = Readonly<Record<string, unknown>>;

/** Where a reader can get from the first stop, by keys. */
function reached(stops: Stops): ReadonlySet<Stop> {
  const found = new Set(stops.all.slice(0, 1));
  for (const stop of found) for (const move of MOVES) found.add(moveFrom(stop, move, stops, () => undefined));
  return found;
}

/** The record that a datum shows: a row, or one of the list that its field names; `undefined` where there is none. */
function recordOf({ row, field }: NonNullable<Mark["datum"]>, { chart, spec }: Figure): Values | undefined {
  const isList = chart.lists?.[field] !== undefined;
  const records = isList ? (spec as unknown as Readonly<Record<string, readonly Values[]>>)[field] : field in chart.row ? (spec.data as unknown as readonly Values[]) : [];
  return records?.find(({ index }) => index === row);
}

describe.each(examples)("$name", ({ json }) => {
  const drawn = figure(json);
  it.each([["zh", 640], ["en", 320]] as const)("has stops in %s at %i that are told apart, say something and show what is there", (locale, width) => {
    const { all } = stopsOf(compose(drawn, { locale, width }));
    expect(all.filter(({ label }) => label.trim() === "").map(({ key }) => key)).toEqual([]);
    const keys = all.map(({ key }) => key);
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
    expect(all.filter(({ datum }) => datum && recordOf(datum, drawn) === undefined).map(({ key, datum }) => `${key}: ${datum?.field} ${datum?.row}`)).toEqual([]);
  });

  it.each([640, 320])("lets a reader at the keyboard reach every stop at %i", (width) => {
    const stops = stopsOf(compose(drawn, { width }));
    const found = reached(stops);
    expect(stops.all.filter((stop) => !found.has(stop)).map(({ key }) => key)).toEqual([]);
  });

  it("names as members only what its rows name, each row under its own", () => {
    const marks = [...walk(compose(drawn).marks)].map(({ mark }) => mark);
    const named = (row: Values | undefined, field: string): string | undefined => (row?.[field] === undefined ? undefined : nameKey(row[field] as Text));
    const strange = marks.filter(({ member, toggles, datum }) => {
      if (!member) return toggles === true;
      const own = datum && drawn.chart.lists?.[datum.field] === undefined ? named(recordOf(datum, drawn), member.field) : undefined;
      const known = (drawn.spec.data as unknown as readonly Values[]).some((row) => named(row, member.field) === member.value);
      return (toggles === true && !known) || (own !== undefined && own !== member.value);
    });
    expect(strange.map(({ key, member }) => `${key}: ${member?.field} ${member?.value}`)).toEqual([]);
  });
});
