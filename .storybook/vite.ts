import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import type { InlineConfig, Plugin } from "vite";

const inRoot = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** What pages may need to know of the built package: bytes of its files as they are now, and as a server sends them. */
const SIZED = ["dist/banyan-charts.min.js", "dist/schema.json"];

function sizes(): Plugin {
  const id = "virtual:sizes";
  return {
    name: "sizes",
    resolveId: (asked) => (asked === id ? `\0${id}` : undefined),
    load: (asked) => {
      if (asked !== `\0${id}`) return undefined;
      const found = SIZED.filter((file) => existsSync(inRoot(file))).map((file) => {
        const bytes = readFileSync(inRoot(file));
        return { file, bytes: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length };
      });
      return `export const sizes = ${JSON.stringify(found)};`;
    },
  };
}

/** Files that are imported for what they do. package.json names those of dist/ only, and the static book would leave these out. */
const RUNS = /\/(?:examples\/integrations|src\/adapters\/elements)\//;

function running(): Plugin {
  return { name: "running", transform: (code, id) => (RUNS.test(id) ? { code, map: null, moduleSideEffects: true } : undefined) };
}

/** The examples of integration run as they stand: what they import by the name of the package is its source. */
export function withPackage(config: InlineConfig): InlineConfig {
  const alias = Object.entries({ "banyan-charts/live": "src/live/index.ts", "banyan-charts/elements": "src/adapters/elements/index.ts", "banyan-charts/react": "src/adapters/react/index.ts", "banyan-charts": "src/index.ts" })
    .map(([name, path]) => ({ find: new RegExp(`^${name}$`), replacement: inRoot(path) }));
  const given = config.resolve?.alias ?? [];
  const others = Array.isArray(given) ? (given as readonly (typeof alias)[number][]) : Object.entries(given).map(([find, replacement]) => ({ find, replacement: String(replacement) }));
  return { ...config, plugins: [...(config.plugins ?? []), sizes(), running()], resolve: { ...config.resolve, alias: [...alias, ...others] } };
}
