import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LEAST_WIDTH, placeFlow, type Placement } from "../../src/layout/flow/flow.js";
import { columnsOfStops } from "../../src/layout/flow/columns.js";
import type { LinkShape, StopShape } from "../../src/layout/flow/graph.js";
import { orderColumns } from "../../src/layout/flow/order.js";
import { holds } from "../holds.js";

const stop = (column: number, order?: number): StopShape => ({ column, order, before: 0, least: 20 });
const space = { top: 100, height: 320 };

/** Stops in two to four columns and links that run forwards, some over several columns, some missing. */
const graphs = fc.tuple(fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 2, maxLength: 4 }), fc.boolean()).chain(([counts, given]) => {
  const stops = counts.flatMap((count, column) => Array.from({ length: count }, (_, i) => stop(column, given ? i : undefined)));
  const pairs = stops.flatMap((a, from) => stops.flatMap((b, to) => (a.column < b.column ? [{ from, to }] : [])));
  const value = fc.option(fc.integer({ min: 0, max: 100_000 }), { nil: undefined, freq: 6 });
  const links = fc.subarray(pairs, { minLength: 1, maxLength: Math.min(14, pairs.length) }).chain((own) => fc.tuple(...own.map((pair) => value.map((number): LinkShape => ({ ...pair, value: number })))));
  return links.map((all) => ({ stops, links: all }));
});

function sums({ links }: Placement, own: readonly LinkShape[], at: number): readonly [into: number, out: number] {
  const side = (end: "from" | "to"): number => own.reduce((sum, link, i) => sum + (link[end] === at && link.value !== undefined ? (links[i]?.width ?? 0) : 0), 0);
  return [side("to"), side("from")];
}

describe("flows between columns", () => {
  it("conserve: the widths of a stop's links add up to its height, and each link is as wide as its number", () => {
    holds(fc.property(graphs, ({ stops, links }) => {
      const placed = placeFlow(stops, links, space);
      stops.forEach((_, i) => expect(placed.stops[i]?.height).toBeCloseTo(Math.max(...sums(placed, links, i)), 6));
      links.forEach(({ value }, i) => {
        if (value !== undefined) expect(placed.links[i]?.width).toBeCloseTo(value === 0 ? 0 : Math.max(LEAST_WIDTH, value * placed.scale), 6);
      });
    }));
  });

  it("keep stops apart, inside the board, and links within their stops", () => {
    holds(fc.property(graphs, ({ stops, links }) => {
      const placed = placeFlow(stops, links, space);
      for (const column of new Set(stops.map((one) => one.column))) {
        const boxes = stops.flatMap((one, i) => (one.column === column ? [placed.stops[i]!] : [])).sort((a, b) => a.y - b.y);
        for (const { y, height, open } of boxes) {
          expect(Number.isFinite(y)).toBe(true);
          expect(y).toBeGreaterThanOrEqual(placed.top - 1e-6);
          expect(y + height + open).toBeLessThanOrEqual(placed.bottom + 1e-6);
        }
        boxes.slice(1).forEach((box, i) => expect(box.y).toBeGreaterThanOrEqual(boxes[i]!.y + boxes[i]!.height + boxes[i]!.open + 9));
      }
      links.forEach((link, i) => {
        const { stretches, width } = placed.links[i]!;
        const inside = (y: number, at: number): void => {
          expect(y).toBeGreaterThanOrEqual(placed.stops[at]!.y - 1e-6);
          expect(y + width).toBeLessThanOrEqual(placed.stops[at]!.y + placed.stops[at]!.height + placed.stops[at]!.open + 1e-6);
        };
        inside(stretches[0]!.y0, link.from);
        inside(stretches.at(-1)!.y1, link.to);
        stretches.slice(1).forEach((stretch, s) => expect(stretch.y0).toBeCloseTo(stretches[s]!.y1, 6));
      });
    }));
  });

  it("do not change when all numbers are multiplied", () => {
    holds(fc.property(graphs, fc.constantFrom(1e-6, 2, 1024, 1e8), ({ stops, links }, k) => {
      const [one, other] = [links, links.map((link) => ({ ...link, value: link.value === undefined ? undefined : link.value * k }))].map((own) => placeFlow(stops, own, space));
      one!.stops.forEach(({ y }, i) => expect(other!.stops[i]!.y).toBeCloseTo(y, 3));
      one!.links.forEach(({ width }, i) => expect(other!.links[i]!.width).toBeCloseTo(width, 3));
    }));
  });

  it("never write to their input", () => {
    const frozen = { stops: Object.freeze([stop(0), stop(1), stop(1)].map((one) => Object.freeze(one))), links: Object.freeze([{ from: 0, to: 1, value: 3 }, { from: 0, to: 2, value: undefined }].map((one) => Object.freeze(one))) };
    expect(() => placeFlow(frozen.stops, frozen.links, space)).not.toThrow();
  });

  it("put the links of a stop in the order of what they lead to", () => {
    const { links } = placeFlow([stop(0, 0), stop(1, 0), stop(1, 1)], [{ from: 0, to: 2, value: 10 }, { from: 0, to: 1, value: 10 }], space);
    expect(links[1]!.stretches[0]!.y0).toBeLessThan(links[0]!.stretches[0]!.y0);
  });

  it("hold a place for what is missing, outside the sums", () => {
    const { stops, links } = placeFlow([stop(0), stop(1)], [{ from: 0, to: 1, value: undefined }], space);
    expect(stops[0]).toMatchObject({ height: 0, open: 8 });
    expect(links[0]!.width).toBe(8);
  });
});

describe("the order of a column", () => {
  const crossed = [{ from: 0, to: 3, weight: 1 }, { from: 1, to: 2, weight: 1 }];

  it("is the caller's, whatever crosses", () => {
    expect(orderColumns([0, 0, 1, 1], [0, 1, 0, 1], crossed)).toEqual([[0, 1], [2, 3]]);
  });

  it("crosses less where it was left open, also between what is given", () => {
    const [left, right] = orderColumns([0, 0, 1, 1], [0, 1, undefined, undefined], crossed);
    expect([left, right]).toEqual([[0, 1], [3, 2]]);
    expect(orderColumns([0, 0, 0, 1, 1, 1], [0, 1, 2, 0, undefined, 2], [{ from: 0, to: 3, weight: 1 }, { from: 1, to: 4, weight: 1 }, { from: 2, to: 5, weight: 1 }])).toEqual([[0, 1, 2], [3, 4, 5]]);
  });

  it("never parts what the caller put in order, and loses nothing", () => {
    const orders = fc.array(fc.option(fc.integer({ min: 0, max: 5 }), { nil: undefined }), { minLength: 8, maxLength: 8 });
    const links = fc.array(fc.record({ from: fc.integer({ min: 0, max: 3 }), to: fc.integer({ min: 4, max: 7 }), weight: fc.integer({ min: 1, max: 9 }) }), { maxLength: 12 });
    holds(fc.property(orders, links, (given, segments) => {
      const columns = orderColumns([0, 0, 0, 0, 1, 1, 1, 1], given, segments);
      expect(columns.map((column) => [...column].sort((a, b) => a - b))).toEqual([[0, 1, 2, 3], [4, 5, 6, 7]]);
      for (const column of columns) {
        const own = column.flatMap((at) => given[at] ?? []);
        expect(own).toEqual([...own].sort((a, b) => a - b));
      }
    }));
  });
});

it("columns follow the links, those that nothing leaves stand last, and the caller's word holds", () => {
  const links = [{ from: 0, to: 1 }, { from: 1, to: 2 }, { from: 0, to: 3 }];
  expect(columnsOfStops(4, links, [])).toEqual([0, 1, 2, 2]);
  expect(columnsOfStops(4, links, [undefined, undefined, undefined, 1])).toEqual([0, 1, 2, 1]);
});
