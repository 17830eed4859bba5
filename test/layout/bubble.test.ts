import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fitStretch, onStretch, planeAxis, roundUnder, shareOf, thinned } from "../../src/layout/project-bubble/axis.js";
import { boxesOf, seatsBeside, writeBeside, type Plane } from "../../src/layout/project-bubble/seats.js";
import { areaScale, radiusOf, ringValues } from "../../src/layout/project-bubble/size.js";
import { blockOf } from "../../src/layout/callout.js";
import { overlaps } from "../../src/layout/place.js";
import { PLAIN } from "../../src/quantity/unit.js";
import { holds } from "../holds.js";

const display = { unit: PLAIN, exponent: 0 };
const count = { unit: { ...PLAIN, kind: "count" as const }, exponent: 0 };

describe("an axis of a plane", () => {
  it("shows zero where it is near, and else begins at the numbers", () => {
    expect(planeAxis([10, 100], { display, log: false }).domain).toEqual([0, 100]);
    expect(planeAxis([-100, -10], { display, log: false }).domain).toEqual([-100, 0]);
    expect(planeAxis([80, 100], { display, log: false }).domain).toEqual([80, 100]);
    expect(planeAxis([-20, 30], { display, log: false }).ticks).toContain(0);
  });

  it("measures one number from zero, and none from 0 to 1", () => {
    expect(planeAxis([50], { display, log: false }).domain).toEqual([0, 50]);
    expect(planeAxis([], { display, log: false }).domain).toEqual([0, 1]);
    expect(planeAxis([], { display, log: true }).domain).toEqual([1, 10]);
  });

  it("has ticks of 1, 2 and 5 on a short log axis, of decades on a long one, and even ones within a decade", () => {
    expect(planeAxis([12, 480], { display, log: true }).ticks).toEqual([10, 20, 50, 100, 200]);
    expect(planeAxis([1, 1e6], { display, log: true }).ticks).toEqual([1, 10, 100, 1000, 1e4, 1e5, 1e6]);
    expect(planeAxis([1e-3, 1e12], { display, log: true }).ticks.length).toBeLessThanOrEqual(7);
    expect(planeAxis([110, 180], { display, log: true }).ticks.length).toBeGreaterThan(1);
  });

  it("puts equal factors at equal distances on a log axis", () => {
    const axis = planeAxis([1, 1000], { display, log: true });
    expect(shareOf(10, axis)).toBeCloseTo(1 / 3, 10);
    expect(shareOf(100, axis) - shareOf(10, axis)).toBeCloseTo(shareOf(1000, axis) - shareOf(100, axis), 10);
  });

  it("takes the ends that it is given", () => {
    expect(planeAxis([10, 20], { display, log: false, domain: [0, 50] }).domain).toEqual([0, 50]);
    expect(planeAxis([10, 20], { display, log: true, domain: [1, 1000] }).domain).toEqual([1, 1000]);
  });

  it("rounds down to 1, 2 or 5", () => {
    expect([999, 500, 499, 0.03, 1].map(roundUnder)).toEqual([500, 500, 200, 0.02, 1]);
  });

  it("keeps both ends of labels that would meet, and none of those that do", () => {
    const ticks = Array.from({ length: 20 }, (_, i) => ({ x: i * 10, text: String(1000 + i) }));
    const found = thinned(ticks, { left: 0, right: 190, size: 12 });
    expect(found[0]?.text).toBe("1000");
    expect(found.at(-1)?.text).toBe("1019");
    expect(found.filter(({ text }) => text !== "").length).toBeLessThan(7);
  });
});

describe("the stretch of an axis", () => {
  it("holds every circle whole, and gives the axis all the room there is without them", () => {
    expect(fitStretch(0, 100, [0, 1], [0, 0])).toEqual({ zero: 0, one: 100 });
    holds(
      fc.property(fc.array(fc.record({ share: fc.double({ min: 0, max: 1, noNaN: true }), r: fc.double({ min: 1, max: 40, noNaN: true }) }), { minLength: 1, maxLength: 30 }), (circles) => {
        const stretch = fitStretch(20, 320, circles.map(({ share }) => share), circles.map(({ r }) => r));
        expect(stretch.one).toBeGreaterThan(stretch.zero);
        for (const { share, r } of circles) {
          expect(onStretch(stretch, share) - r).toBeGreaterThanOrEqual(20 - 0.02);
          expect(onStretch(stretch, share) + r).toBeLessThanOrEqual(320 + 0.02);
        }
      }),
    );
  });
});

describe("areas", () => {
  const scale = areaScale([400, 100, 25], 400, { width: 600, height: 400 });

  it("are in proportion to their numbers", () => {
    const area = (value: number): number => radiusOf(value, scale) ** 2;
    expect(area(400) / area(100)).toBeCloseTo(4, 10);
    expect(area(100) / area(25)).toBeCloseTo(4, 10);
  });

  it("shrink together where there are many, and can still be seen", () => {
    const crowd = areaScale(Array.from({ length: 400 }, () => 1), 1, { width: 600, height: 400 });
    expect(crowd.r).toBeLessThan(scale.r);
    expect(radiusOf(0, crowd)).toBeGreaterThan(1);
  });

  it("have a legend of round numbers, whole ones for counts, and one for equal numbers", () => {
    expect(ringValues(100, 6000, display)).toEqual([5000, 1000, 200]);
    expect(ringValues(1, 3, count)).toEqual([2]);
    expect(ringValues(40, 40, display)).toEqual([40]);
    expect(ringValues(0, 0, display)).toEqual([]);
  });
});

describe("words beside circles", () => {
  const block = blockOf([{ text: "项目01", size: 13, weight: 400, tone: "ink" as const }]);
  const plane = (discs: readonly { x: number; y: number; r: number }[]): Plane<"ink"> => ({ bounds: { x: 0, y: 0, width: 400, height: 300 }, taken: discs.flatMap(boxesOf), grid: [], texts: [], patches: [], leaders: [] });

  it("cover a circle with boxes", () => {
    holds(
      fc.property(fc.double({ min: 0, max: 6.3, noNaN: true }), fc.double({ min: 1, max: 40, noNaN: true }), (angle, r) => {
        const point = { x: Math.cos(angle) * r * 0.999, y: Math.sin(angle) * r * 0.999 };
        expect(boxesOf({ x: 0, y: 0, r }).some((box) => point.x >= box.x - 0.1 && point.x <= box.x + box.width + 0.1 && point.y >= box.y - 0.1 && point.y <= box.y + box.height + 0.1)).toBe(true);
      }),
    );
  });

  it("stand right of a lone circle, without a leader", () => {
    const own = plane([{ x: 100, y: 100, r: 10 }]);
    const seat = writeBeside(own, "a", [block], { x: 100, y: 100, r: 10 });
    expect(seat?.x).toBe(114);
    expect(own.leaders).toEqual([]);
  });

  it("never meet circles or one another, and get a leader when they move", () => {
    const discs = Array.from({ length: 12 }, (_, i) => ({ x: 150 + (i % 4) * 16, y: 120 + Math.floor(i / 4) * 16, r: 9 }));
    const own = plane(discs);
    const seats = discs.flatMap((disc, i) => writeBeside(own, String(i), [block], disc) ?? []);
    expect(seats.length).toBeGreaterThan(4);
    seats.forEach((seat, i) => {
      for (const disc of discs) for (const box of boxesOf(disc)) expect(overlaps(seat, box)).toBe(false);
      for (const other of seats.slice(i + 1)) expect(overlaps(seat, other)).toBe(false);
    });
    expect(own.leaders.length).toBe(seats.filter(({ far }) => far).length);
  });

  it("go nowhere where nothing is free", () => {
    const own = plane([]);
    own.taken.push(own.bounds);
    expect(writeBeside(own, "a", [block], { x: 100, y: 100, r: 10 })).toBeUndefined();
    expect(seatsBeside({ x: 0, y: 0, r: 5 }, block).length).toBe(48);
  });
});
