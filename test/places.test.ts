import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { compose, figure } from "../src/index.js";
import { obstacles, overlap, placesIn, RADIUS, type Part } from "../stories/anatomy/places.js";

const spec: unknown = JSON.parse(readFileSync(new URL("../examples/cluster-trajectory/to-target.json", import.meta.url), "utf8"));
const page = readFileSync(new URL("../stories/anatomy/figure.stories.ts", import.meta.url), "utf8");
/** The parts as the page names them. */
const parts = [...page.matchAll(/\{ id: "(\w+)", marks: \/(.+?)\/,( last: true,)?/g)].map(([, id, marks, last]): Part => ({ id: id!, marks: new RegExp(marks!), last: last !== undefined }));

it.each([320, 360, 560, 600].flatMap((width) => (["zh", "en"] as const).map((locale) => [width, locale] as const)))("numbers of the anatomy stand on no words, leader or line of data at %d px in %s", (width, locale) => {
  const scene = compose(figure(spec), { width, locale });
  const taken = obstacles(scene);
  const covering = placesIn(scene, parts).filter(({ x, y }) => taken.some((box) => overlap(box, { x: x - RADIUS, y: y - RADIUS, width: RADIUS * 2, height: RADIUS * 2 }) > 4));
  expect(parts).toHaveLength(14);
  expect(covering).toEqual([]);
});
