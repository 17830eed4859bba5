import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spread } from "../../src/layout/spread.js";
import { holds } from "../holds.js";

const labels = fc.array(fc.record({ wanted: fc.integer({ min: -10, max: 70 }), size: fc.integer({ min: 1, max: 12 }) }), { maxLength: 12 });

describe("spread", () => {
  it("leaves alone what does not overlap", () => {
    expect(spread([10, 50, 90], [20, 20, 20], 0, 100)).toEqual([10, 50, 90]);
  });

  it("moves overlapping labels apart alike", () => {
    expect(spread([50, 50], [20, 20], 0, 100)).toEqual([40, 60]);
    expect(spread([50, 69.5], [20, 20], 0, 100)).toEqual([49.75, 69.75]);
    expect(spread([50, 52, 90], [20, 20, 10], 0, 100)).toEqual([41, 61, 90]);
  });

  it("keeps equal wishes in the order given, and answers in the order of the input", () => {
    expect(spread([60, 20, 60], [10, 10, 10], 0, 100)).toEqual([55, 20, 65]);
  });

  it("keeps inside the ends", () => {
    expect(spread([0, 100], [20, 20], 0, 100)).toEqual([10, 90]);
    expect(spread([98, 99], [20, 20], 0, 100)).toEqual([70, 90]);
  });

  it("overflows both ends alike when there is no room, and still does not overlap", () => {
    expect(spread([10, 10, 10], [50, 50, 50], 0, 100)).toEqual([0, 50, 100]);
  });

  it("takes nothing and one", () => {
    expect(spread([], [], 0, 100)).toEqual([]);
    expect(spread([500], [10], 0, 100)).toEqual([95]);
  });

  it("keeps the order, the gaps and, where they fit, the ends", () => {
    holds(
      fc.property(labels, (items) => {
        const sizes = items.map(({ size }) => size);
        const wanted = items.map((item) => item.wanted);
        const centres = spread(wanted, sizes, 0, 60);
        const order = wanted.map((_, i) => i).sort((a, b) => wanted[a]! - wanted[b]! || a - b);
        for (let k = 1; k < order.length; k += 1) {
          const [a, b] = [order[k - 1]!, order[k]!];
          expect(centres[b]! - centres[a]!).toBeGreaterThanOrEqual((sizes[a]! + sizes[b]!) / 2 - 1e-6);
        }
        if (sizes.reduce((sum, size) => sum + size, 0) > 60) return;
        for (const [i, centre] of centres.entries()) {
          expect(centre - sizes[i]! / 2).toBeGreaterThanOrEqual(-1e-6);
          expect(centre + sizes[i]! / 2).toBeLessThanOrEqual(60 + 1e-6);
        }
      }),
    );
  });

  it("moves no more than any other arrangement found by trial", () => {
    holds(
      fc.property(fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 3 }), (wanted) => {
        const ordered = [...wanted].sort((a, b) => a - b);
        const cost = (centres: readonly number[]) => centres.reduce((sum, c, i) => sum + (c - ordered[i]!) ** 2, 0);
        const best = cost(spread(ordered, ordered.map(() => 6), 0, 30));
        const tries = fc.sample(fc.array(fc.double({ min: 3, max: 27, noNaN: true }), { minLength: ordered.length, maxLength: ordered.length }), { numRuns: 50, seed: 7 });
        for (const centres of tries.map((t) => [...t].sort((a, b) => a - b))) {
          const isLegal = centres.every((c, i) => i === 0 || c - centres[i - 1]! >= 6);
          if (isLegal) expect(cost(centres)).toBeGreaterThanOrEqual(best - 1e-6);
        }
      }),
    );
  });
});
