import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { render } from "../src/index.js";

it("the picture in the README is what the library draws today", async () => {
  const spec: unknown = JSON.parse(readFileSync(new URL("../examples/bullet/plan-2015.json", import.meta.url), "utf8"));
  await expect(render(spec, { width: 760, embed: "none" })).toMatchFileSnapshot("../docs/bullet.svg");
});
