import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, it } from "vitest";
import { figure, toSVG } from "../../src/index.js";
import { hash } from "../../src/figure/svg.js";
import { readExamples } from "../browser/legibility/examples.js";

const PLACES = [
  { TZ: "UTC", LANG: "C" },
  { TZ: "Asia/Shanghai", LANG: "zh_CN.UTF-8" },
  { TZ: "America/New_York", LANG: "en_US.UTF-8" },
  { TZ: "Pacific/Kiritimati", LANG: "tr_TR.UTF-8" },
  { TZ: "Asia/Kathmandu", LANG: "ar_EG.UTF-8" },
];
const specs = readExamples().map(({ json }) => json);
let folder: string;
let here: string[];

beforeAll(async () => {
  here = specs.map((spec) => hash(toSVG(figure(spec)) + toSVG(figure(spec), { locale: "en", width: 320 })));
  folder = mkdtempSync(join(tmpdir(), "banyan-bytes-"));
  const contents = `
    import { readFileSync } from "node:fs";
    import { figure, toSVG } from "./src/index.ts";
    import { hash } from "./src/figure/svg.ts";
    const specs = JSON.parse(readFileSync(process.argv[2], "utf8"));
    console.log(JSON.stringify(specs.map((spec) => hash(toSVG(figure(spec)) + toSVG(figure(spec), { locale: "en", width: 320 })))));`;
  await build({ stdin: { contents, resolveDir: join(import.meta.dirname, "../.."), loader: "ts" }, bundle: true, platform: "node", format: "esm", outfile: join(folder, "draw.mjs"), logLevel: "error" });
  writeFileSync(join(folder, "specs.json"), JSON.stringify(specs));
}, 60_000);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

it.each(PLACES)("every example has the same bytes where TZ is $TZ and LANG $LANG", (place) => {
  const there = execFileSync(process.execPath, [join(folder, "draw.mjs"), join(folder, "specs.json")], { encoding: "utf8", env: { ...process.env, ...place, LC_ALL: place.LANG } });
  expect(JSON.parse(there)).toEqual(here);
});
