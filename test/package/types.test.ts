import { execFile } from "node:child_process";
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, inject, it } from "vitest";

const run = promisify(execFile);
const root = fileURLToPath(new URL("../../", import.meta.url));
const compilers = { "5.4": "ts54", "5.9": "ts59", "6.0": "typescript", "7.0": "ts7" };
const resolutions = { nodenext: "nodenext", bundler: "esnext" };

/** Programs that use the package, and what they know of the world: a figure needs neither a DOM nor Node. */
const consumers = {
  consumer: { lib: ["es2022"] },
  page: { lib: ["es2022", "dom", "dom.iterable"], jsx: "react-jsx" },
};
const options = (consumer: keyof typeof consumers, resolution: keyof typeof resolutions): object => ({
  strict: true, skipLibCheck: false, noEmit: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true,
  target: "es2022", types: [], ...consumers[consumer], module: resolutions[resolution], moduleResolution: resolution,
});

/** What the compiler says of the consumer, or nothing. */
async function complaints(compiler: string, consumer: keyof typeof consumers, resolution: keyof typeof resolutions): Promise<string> {
  const dir = join(inject("consumer"), `types-${compiler}-${consumer}-${resolution}`);
  mkdirSync(dir);
  cpSync(join(root, "test/package", consumer), dir, { recursive: true });
  if (consumer === "page") cpSync(join(root, "examples/integrations/react/main.tsx"), join(dir, "example.tsx"));
  writeFileSync(join(dir, "package.json"), '{"type":"module"}');
  writeFileSync(join(dir, "tsconfig.json"), JSON.stringify({ compilerOptions: options(consumer, resolution), include: ["*"] }));
  const tsc = join(root, "node_modules", compiler, "bin/tsc");
  return run(process.execPath, [tsc, "-p", dir]).then(() => "", (error: unknown) => (error as { stdout: string }).stdout || String(error));
}

const cases = (Object.keys(consumers) as (keyof typeof consumers)[]).flatMap((consumer) => (Object.keys(resolutions) as (keyof typeof resolutions)[]).map((resolution) => [consumer, resolution] as const));

describe.each(Object.entries(compilers))("TypeScript %s", (_, compiler) => {
  it.each(cases)("accepts the packed types and refuses misspelt fields (%s, %s)", async (consumer, resolution) => {
    expect(await complaints(compiler, consumer, resolution)).toBe("");
  });
});
