import { expect, it } from "vitest";
import { compose, figure, toCSV, toSVG } from "../src/index.js";
import { printed } from "./scene.js";

const spec = {
  type: "ranking",
  title: { zh: "温州的“一港五谷”", en: "Wenzhou’s “One Port, Five Valleys”" },
  unit: "亿元",
  highlight: ["Yueqing’s"],
  data: [{ label: "Yueqing’s", value: 2 }, { label: "“一港”’s", value: 1 }],
};

it("an English figure has straight quotes, since Chinese fonts draw curly ones as wide as a character", () => {
  const words = printed(compose(figure({ ...spec, locale: "en" }), { width: 640 }));
  expect(words).toContain("Wenzhou's \"One Port, Five Valleys\"");
  expect(words).toContain("Yueqing's");
  expect(words).toContain("“一港”’s");
});

it("a Chinese figure, and whatever is no picture, keeps its quotes", () => {
  expect(printed(compose(figure({ ...spec, locale: "zh" }), { width: 640 }))).toContain("温州的“一港五谷”");
  const own = figure({ ...spec, locale: "en" });
  expect(toCSV(own)).toContain("Yueqing’s");
  expect(toSVG(own)).toContain(">Wenzhou’s “One Port");
});
