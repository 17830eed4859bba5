import { execFile } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { describe, expect, inject, it } from "vitest";
import { charts } from "../../src/index.js";
import { launch } from "../../scripts/browser.mjs";

const run = promisify(execFile);
const consumer = inject("consumer");
const spec = { type: "bullet", data: [{ label: "电气", value: 1020, target: 1200 }], unit: "亿元", title: "产值与目标", source: "示例" };
const oneChart = 'import { bullet, toSVG } from "banyan-charts";';

/** Bytes that one builder with `toSVG` may cost a page, minified and gzipped. */
// The aim is 24 KiB; this is what must not grow on the way there. One KiB of it reads very many rows, which is then ten times as fast; another keeps a number true
// that is a bound, unsure, or in a unit of two languages.
const limit = 43 * 1024;

async function inNode(code: string, ...flags: string[]): Promise<string> {
  const file = join(consumer, "use.mjs");
  writeFileSync(file, code);
  return (await run(process.execPath, [...flags, file], { cwd: consumer, maxBuffer: 1 << 24 })).stdout;
}

async function bundle(code: string, external: string[] = []): Promise<{ text: string; modules: string[] }> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: consumer }, bundle: true, minify: true, external, format: "esm", write: false, metafile: true, target: "es2022", charset: "utf8", logLevel: "silent",
  });
  const inputs = Object.values(metafile.outputs).flatMap((output) => Object.entries(output.inputs));
  return { text: outputFiles[0]!.text, modules: inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([path]) => path) };
}

describe("the package in use", () => {
  it("draws in plain Node, where there is no document", async () => {
    const out = await inNode(`${oneChart}
      if (typeof document !== "undefined" || typeof window !== "undefined") throw new Error("a DOM");
      const { type, ...spec } = ${JSON.stringify(spec)};
      console.log(toSVG(bullet(spec)));`);
    expect(out).toMatch(/^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(out).toContain("产值与目标");
  });

  it("makes a PNG of a figure that another entry point made, and throws the same SpecError", async () => {
    const out = await inNode(`import { bullet, SpecError } from "banyan-charts";
      import { toPNG } from "banyan-charts/node";
      const { type, ...spec } = ${JSON.stringify(spec)};
      const bytes = toPNG(bullet(spec));
      let same = false;
      try { bullet({ titel: 1 }); } catch (error) { same = error instanceof SpecError && error.issues.length > 0; }
      console.log(Buffer.from(bytes.subarray(1, 4)).toString(), same);`);
    expect(out.trim()).toBe("PNG true");
  });

  it("lets Node import every entry, and draws with React on a server", async () => {
    const out = await inNode(`import { bullet } from "banyan-charts";
      import * as live from "banyan-charts/live";
      import * as elements from "banyan-charts/elements";
      import * as react from "banyan-charts/react";
      import { createElement } from "react";
      import { renderToStaticMarkup } from "react-dom/server";
      elements.defineElements();
      const { type, ...spec } = ${JSON.stringify(spec)};
      console.log(typeof live.mount, typeof elements.BanyanChartElement, renderToStaticMarkup(createElement(react.Bullet, { figure: bullet(spec) })));`);
    expect(out).toMatch(/^function function <div class="banyan"><svg [^]*产值与目标[^]*<\/svg><\/div>$/m);
  });

  it("draws in a server component by the same names, without a hook", async () => {
    const code = `import * as react from "banyan-charts/react";
      const { type, ...spec } = ${JSON.stringify(spec)};
      const { type: tag, props } = react.Bullet({ ...spec, onHover() {} });
      console.log(JSON.stringify([Object.keys(react).sort(), tag, props.children.type, props.children.props.role]));`;
    const [names, ...drawn] = JSON.parse(await inNode(code, "--conditions=react-server")) as [string[], ...string[]];
    expect(names).toEqual(charts.map(({ type }) => type.replace(/(^|-)(.)/g, (_, __, letter: string) => letter.toUpperCase())).sort());
    expect(drawn).toEqual(["div", "svg", "graphics-document document"]);
    expect(JSON.parse(await inNode('import * as react from "banyan-charts/react"; console.log(JSON.stringify(Object.keys(react).sort()));'))).toEqual(names);
  });

  it("brings a React page one chart when it uses one, and keeps the element that is imported for its effect", async () => {
    const react = await bundle('import { Bullet } from "banyan-charts/react"; globalThis.Chart = Bullet;', ["react"]);
    expect(react.modules.flatMap((path) => /src\/charts\/(.+)\.js$/.exec(path)?.[1] ?? [])).toEqual(["bullet"]);
    console.log(`one chart for React, alive: ${(gzipSync(react.text, { level: 9 }).length / 1024).toFixed(2)} KiB min+gzip`);
    expect((await bundle('import "banyan-charts/elements";')).text).toContain('define("banyan-chart"');
  });

  it("costs a page no more than its limit for one chart, and brings no other chart along", async () => {
    const { text, modules } = await bundle(`${oneChart} globalThis.draw = (spec) => toSVG(bullet(spec));`);
    const size = gzipSync(text, { level: 9 }).length;
    console.log(`one builder with toSVG: ${(size / 1024).toFixed(2)} KiB min+gzip (${(text.length / 1024).toFixed(1)} KiB min), limit ${limit / 1024} KiB`);
    expect(modules.flatMap((path) => /src\/charts\/(.+)\.js$/.exec(path)?.[1] ?? [])).toEqual(["bullet"]);
    expect(size).toBeLessThanOrEqual(limit);
  });

  it("has a script that reads the same in every encoding a page may have", () => {
    expect(readFileSync(join(consumer, "node_modules/banyan-charts/dist/banyan-charts.min.js"), "latin1")).not.toMatch(/[^\0-\x7f]/);
  });

  it("draws from a script tag the bytes that Node draws", async () => {
    const here = await inNode(`import { render } from "banyan-charts"; console.log(render(${JSON.stringify(spec)}));`);
    const browser = await launch();
    try {
      const page = await browser.newPage();
      const faults: string[] = [];
      page.on("pageerror", ({ message }) => faults.push(message));
      await page.addScriptTag({ content: readFileSync(join(consumer, "node_modules/banyan-charts/dist/banyan-charts.min.js"), "utf8") });
      const there = await page.evaluate(`banyan.render(${JSON.stringify(spec)})`);
      expect(faults).toEqual([]);
      expect(there).toBe(here.trimEnd());
    } finally {
      await browser.close();
    }
  });
});
