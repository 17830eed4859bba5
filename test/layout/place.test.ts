import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { crosses, overlaps, place, type Box, type Segment, type Wish } from "../../src/layout/place.js";
import { holds } from "../holds.js";

const bounds: Box = { x: 0, y: 0, width: 200, height: 100 };
const box = (x: number, y: number, width = 40, height = 12): Box => ({ x, y, width, height });
const wish = (key: string, candidates: Box[], priority = 0, required = false): Wish => ({ key, candidates, priority, required });

describe("overlaps and crosses", () => {
  it("takes touching for no overlap", () => {
    expect(overlaps(box(0, 0), box(40, 0))).toBe(false);
    expect(overlaps(box(0, 0), box(39, 0))).toBe(true);
    expect(overlaps(box(0, 0), box(0, 12))).toBe(false);
  });

  it.each<[string, Segment, boolean]>([
    ["through", { x1: -10, y1: 6, x2: 60, y2: 6 }, true],
    ["inside", { x1: 5, y1: 5, x2: 9, y2: 9 }, true],
    ["along an edge", { x1: -10, y1: 12, x2: 60, y2: 12 }, false],
    ["along an edge, but thick", { x1: -10, y1: 12, x2: 60, y2: 12, width: 2 }, true],
    ["past a corner", { x1: 30, y1: -20, x2: 70, y2: 20 }, false],
    ["across a corner", { x1: 28, y1: -4, x2: 48, y2: 16 }, true],
    ["short of it", { x1: -30, y1: 6, x2: -1, y2: 6 }, false],
    ["a dot inside", { x1: 6, y1: 6, x2: 6, y2: 6 }, true],
  ])("a line %s", (_, segment, crossed) => {
    expect(crosses(box(0, 0), segment)).toBe(crossed);
  });
});

describe("place", () => {
  it("takes the first candidate that is free", () => {
    const placed = place([wish("a", [box(0, 0), box(50, 0)])], [box(10, 5)], bounds);
    expect(placed.get("a")).toEqual({ box: box(50, 0), index: 1 });
  });

  it("keeps off lines and inside the bounds", () => {
    const line = { x1: 0, y1: 50, x2: 200, y2: 50 };
    const placed = place([wish("a", [box(10, 45), box(190, 10), box(10, 51)])], [line], bounds);
    expect(placed.get("a")?.index).toBe(2);
  });

  it("serves the greater priority first, and equal ones as given; the loser is absent", () => {
    const spot = [box(0, 0)];
    expect([...place([wish("low", spot, 1), wish("high", spot, 2)], [], bounds).keys()]).toEqual(["high"]);
    expect([...place([wish("first", spot), wish("second", spot)], [], bounds).keys()]).toEqual(["first"]);
  });

  it("never drops a required one: it goes first, then takes the candidate that covers least", () => {
    const spot = [box(0, 0)];
    expect([...place([wish("high", spot, 9), wish("must", spot, 0, true)], [], bounds).keys()]).toEqual(["must"]);
    const full = [box(0, 0, 200, 50), box(0, 50, 200, 44)];
    expect(place([wish("must", [box(0, 10), box(0, 86), box(0, 40)], 0, true)], full, bounds).get("must")?.index).toBe(1);
  });

  it("would rather cover something than leave the frame", () => {
    const placed = place([wish("must", [box(190, 0), box(0, 0)], 0, true)], [box(0, 0, 180, 100)], bounds);
    expect(placed.get("must")?.index).toBe(1);
  });

  it("leaves its arguments as they were", () => {
    const taken = [box(0, 0)];
    place([wish("a", [box(50, 50)])], taken, bounds);
    expect(taken).toHaveLength(1);
  });

  it("overlaps nothing and stays in bounds, whatever is wished", () => {
    const boxes = fc.record({ x: fc.integer({ min: -20, max: 190 }), y: fc.integer({ min: -20, max: 95 }), width: fc.integer({ min: 1, max: 60 }), height: fc.integer({ min: 1, max: 20 }) });
    const wishes = fc.array(fc.record({ candidates: fc.array(boxes, { maxLength: 4 }), priority: fc.integer({ min: 0, max: 3 }) }), { maxLength: 12 });
    holds(
      fc.property(wishes, fc.array(boxes, { maxLength: 4 }), (asked, taken) => {
        const placed = [...place(asked.map((one, i) => ({ ...one, key: String(i) })), taken, bounds).values()];
        for (const [i, one] of placed.entries()) {
          expect(one.box.x >= 0 && one.box.x + one.box.width <= 200 && one.box.y >= 0 && one.box.y + one.box.height <= 100).toBe(true);
          for (const other of [...taken, ...placed.slice(0, i).map((p) => p.box)]) expect(overlaps(one.box, other)).toBe(false);
        }
      }),
    );
  });
});
