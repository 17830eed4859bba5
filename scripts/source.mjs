import { mkdir, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");

/** The library as it stands in src/: Node 20 reads no TypeScript, and dist/ may be older than what is looked at. */
export async function loadLibrary() {
  const cache = join(root, "node_modules", ".cache");
  const outfile = join(cache, `source-${process.pid}.mjs`);
  await mkdir(cache, { recursive: true });
  await build({ entryPoints: [join(root, "src", "index.ts")], bundle: true, packages: "external", platform: "node", format: "esm", outfile, logLevel: "error" });
  return import(pathToFileURL(outfile).href).finally(() => rm(outfile));
}
