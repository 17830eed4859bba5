import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compose, figure } from "../../src/index.js";
import { narrow } from "../../src/figure/narrow.js";
import { fitted, placeOf, reachOf, scaled, shifted, type Span } from "../../src/live/window.js";
import { readExamples } from "../browser/legibility/examples.js";
import { strays } from "../scene.js";
import { holds } from "../holds.js";

const reach = { column: "period", places: [0, 10, 20, 30, 40, 50, 60, 70, 80, 90] };

describe("a span", () => {
  it("is widened to whole places, and to two of them", () => {
    expect(fitted([11, 49], reach)).toEqual([20, 40]);
    expect(fitted([20, 20], reach)).toEqual([20, 30]);
    expect(fitted([85, 200], reach)).toEqual([80, 90]);
    expect(fitted([42, 43], reach)).toEqual([50, 60]);
  });

  it("of everything is none", () => {
    expect(fitted([-5, 95], reach)).toBeUndefined();
    expect(scaled([20, 70], 10, reach)).toBeUndefined();
  });

  it("comes closer about its middle and goes back", () => {
    expect(scaled(undefined, 0.5, reach)).toEqual([30, 70]);
    expect(scaled([30, 70], 0.1, reach)).toEqual([50, 60]);
  });

  it("moves on and stops at the end, as wide as before", () => {
    expect(shifted([20, 50], 1, reach)).toEqual([30, 60]);
    expect(shifted([60, 90], 1, reach)).toEqual([60, 90]);
    expect(shifted([0, 30], -1, reach)).toEqual([0, 30]);
  });

  it("always ends on places, whatever is asked", () => {
    holds(fc.property(fc.double({ noNaN: true }), fc.double({ noNaN: true }), fc.constantFrom(0.1, 0.7, 1.4), (a, b, share) => {
      for (const span of [fitted([a, b], reach), scaled([20, 50], share, reach)]) {
        if (span) expect(reach.places).toEqual(expect.arrayContaining([...span]));
      }
    }));
  });
});

const zoomable = readExamples().flatMap(({ type, variant, json }) => {
  const drawn = figure(json);
  return drawn.chart.zoom && drawn.spec.data.length > 2 ? [[`${type}/${variant}`, drawn] as const] : [];
});

describe("a figure that shows a part of its time or its points", () => {
  it("can be had of several charts", () => {
    expect(new Set(zoomable.map(([name]) => name.split("/")[0])).size).toBeGreaterThanOrEqual(4);
  });

  it.each(zoomable)("%s is drawn within its frame, with no row from outside", (_name, whole) => {
    const [column = ""] = whole.chart.zoom ?? [];
    const own = reachOf(whole.spec.data, column);
    for (const span of [scaled(undefined, 0.5, own), shifted(scaled(undefined, 0.4, own), 1, own), shifted(scaled(undefined, 0.3, own), -1, own)] as (Span | undefined)[]) {
      if (!span) continue;
      const part = narrow(whole, [], (row) => {
        const at = placeOf(row as never, column);
        return at !== undefined && at >= span[0] && at <= span[1];
      });
      expect(part.spec.data.length).toBeLessThan(whole.spec.data.length);
      for (const width of [320, 800]) expect(strays(compose(part, { width }))).toEqual([]);
    }
  });
});
