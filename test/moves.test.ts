import { describe, expect, it } from "vitest";
import { compose, figure } from "../src/index.js";
import { pathThrough } from "../src/live/related.js";
import { moveFrom, type Move } from "../src/scene/moves.js";
import { stopsOf, type Stop, type Stops } from "../src/scene/stops.js";
import { readExamples } from "./browser/legibility/examples.js";

const examples = readExamples().map((example) => ({ ...example, name: `${example.type}/${example.variant}` }));
const stopsIn = (json: unknown, width: number): Stops => stopsOf(compose(figure(json), { width }));
const flows = examples.filter(({ type }) => type === "sankey" || type === "tier-flow");
const none = (): undefined => undefined;

/** Every stop that a reader comes to from one by these keys. */
function reached(stops: Stops, moves: readonly Move[], from = stops.all[0]): Set<Stop> {
  const found = new Set<Stop>(from ? [from] : []);
  for (const stop of found) for (const move of moves) found.add(moveFrom(stop, move, stops, none));
  return found;
}

describe.each(examples)("in $name", ({ json }) => {
  it.each([320, 640, 1200])("arrows, Enter and Escape lead from the first mark to every other at %i px", (width) => {
    const stops = stopsIn(json, width);
    const found = reached(stops, ["next", "previous", "up", "down", "in", "out"]);
    expect(stops.all.filter((stop) => !found.has(stop)).map(({ key }) => key)).toEqual([]);
  });
});

describe.each(flows)("along the flows of $name", ({ json }) => {
  const stops = stopsIn(json, 900);
  const bands = stops.all.filter(({ ends }) => ends !== undefined);
  const nodes = stops.all.filter(({ ends }) => ends === undefined);

  it("bands lead from a stop to a stop", () => {
    for (const { ends } of bands) for (const end of ends ?? []) expect(stops.of(end)?.ends).toBeUndefined();
    for (const { ends } of bands) for (const end of ends ?? []) expect(stops.of(end)).toBeDefined();
  });

  it("right goes from a stop into what flows out and on to its target, left back", () => {
    for (const node of nodes) {
      const out = bands.filter(({ ends }) => ends?.[0] === node.key);
      const band = moveFrom(node, "next", stops, none);
      if (out.length === 0) expect(band).toBe(node);
      else expect(out).toContain(band);
    }
    for (const band of bands) {
      expect(moveFrom(band, "next", stops, none).key).toBe(band.ends?.[1]);
      expect(moveFrom(band, "previous", stops, none).key).toBe(band.ends?.[0]);
    }
  });

  it("the way through a stop is all that leads to it and from it", () => {
    const follow = (from: string, side: 0 | 1): string[] => bands.flatMap(({ key, ends }) => (ends?.[side] === from ? [key, ends[1 - side] as string, ...follow(ends[1 - side] as string, side)] : []));
    for (const node of nodes) expect([...pathThrough(node, stops)].sort()).toEqual([...new Set([node.key, ...follow(node.key, 0), ...follow(node.key, 1)])].sort());
    for (const band of bands) {
      const [from = "", to = ""] = band.ends ?? [];
      expect([...pathThrough(band, stops)].sort()).toEqual([...new Set([band.key, from, to, ...follow(from, 1), ...follow(to, 0)])].sort());
    }
  });
});
