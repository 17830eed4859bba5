import { execFile } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, inject, it } from "vitest";
import { charts } from "../../src/index.js";
import { codeOf } from "../../stories/code.js";
import type { Args } from "../../stories/spec.js";

const run = promisify(execFile);
const root = fileURLToPath(new URL("../../", import.meta.url));

/** What a reader of a page has made before; each is used in one of its blocks. */
const BEFORE = `import type { Figure } from "banyan-charts";
declare global {
  const figure: Figure;
  const nextFigure: Figure;
  const rows: { 指标: string; 实际: number; 计划: number }[];
}
`;

/** The code of a page, block by block, each with the extension of its language. */
function blocksOf(page: string): [name: string, code: string][] {
  const blocks = [...readFileSync(join(root, page), "utf8").matchAll(/^```(tsx?)\n([\s\S]*?)^```/gm)];
  return blocks.map(([, kind = "", code = ""], i) => [`${page.replace(/\W/g, "-")}-${i + 1}.${kind}`, code]);
}

/** What "Show code" prints for the example that a chart's playground starts from, as a module and for React. */
function printedOf(type: string): [name: string, code: string][] {
  const story = readFileSync(join(root, "stories", `${type}.stories.ts`), "utf8");
  const [, args = ""] = /Playground: ChartStory = \{.*args: (\w+)\b/.exec(story) ?? [];
  const [, path = ""] = new RegExp(`import ${args} from "(\\S+)"`).exec(story) ?? [];
  const spec = JSON.parse(readFileSync(join(root, "stories", path), "utf8")) as Args;
  return [["module", "ts"], ["react", "tsx"]].map(([form = "", extension = ""]) => [`${type}-${form}.${extension}`, codeOf(type, spec, { locale: "en", theme: "dark", width: "320px", form })]);
}

/** What the compiler says of files in a strict project that has the packed package, or nothing. */
async function complaints(name: string, files: readonly [name: string, code: string][]): Promise<string> {
  const dir = join(inject("consumer"), `snippets-${name}`);
  mkdirSync(dir);
  writeFileSync(join(dir, "package.json"), '{"type":"module"}');
  writeFileSync(join(dir, "before.d.ts"), BEFORE);
  for (const [file, code] of files) writeFileSync(join(dir, file), code);
  const compilerOptions = { strict: true, noEmit: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, target: "es2022", module: "esnext", moduleResolution: "bundler", lib: ["es2022", "dom", "dom.iterable"], types: [], jsx: "react-jsx" };
  writeFileSync(join(dir, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["*"] }));
  return run(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", dir], { maxBuffer: 1 << 24 }).then(() => "", (error: unknown) => (error as { stdout: string }).stdout || String(error));
}

describe("code that is shown", () => {
  it.each(["README.md", "README.zh.md"])("compiles in a strict project, every block of %s", async (page) => {
    const blocks = blocksOf(page);
    expect(blocks.length).toBeGreaterThan(2);
    expect(await complaints(page.replace(/\W/g, "-"), blocks)).toBe("");
  });

  it("compiles in a strict project as stories print it, for each chart", async () => {
    expect(await complaints("stories", charts.flatMap(({ type }) => printedOf(type)))).toBe("");
  });
});
