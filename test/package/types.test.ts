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

// No DOM and no Node types: a figure needs neither.
const options = (resolution: keyof typeof resolutions): object => ({
  strict: true, skipLibCheck: false, noEmit: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true,
  target: "es2022", lib: ["es2022"], types: [], module: resolutions[resolution], moduleResolution: resolution,
});

/** What the compiler says of the consumer, or nothing. */
async function complaints(compiler: string, resolution: keyof typeof resolutions): Promise<string> {
  const dir = join(inject("consumer"), `types-${compiler}-${resolution}`);
  mkdirSync(dir);
  cpSync(join(root, "test/package/consumer"), dir, { recursive: true });
  writeFileSync(join(dir, "package.json"), '{"type":"module"}');
  writeFileSync(join(dir, "tsconfig.json"), JSON.stringify({ compilerOptions: options(resolution), include: ["*.ts"] }));
  const tsc = join(root, "node_modules", compiler, "bin/tsc");
  return run(process.execPath, [tsc, "-p", dir]).then(() => "", (error: unknown) => (error as { stdout: string }).stdout || String(error));
}

describe.each(Object.entries(compilers))("TypeScript %s", (_, compiler) => {
  it.each(Object.keys(resolutions) as (keyof typeof resolutions)[])("accepts the packed types and refuses misspelt fields (%s)", async (resolution) => {
    expect(await complaints(compiler, resolution)).toBe("");
  });
});
