// Four builds of the same sources: modules for bundlers, flat files for Node, types, and one script-tag bundle.
import { cpSync, existsSync, readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { dirname, join } from "node:path";
import { nodeResolve } from "@rollup/plugin-node-resolve";
import { dts } from "rollup-plugin-dts";
import esbuild from "rollup-plugin-esbuild";

/**
 * The table of entry points: name → source, and who imports it. `bundler` entries also go to dist/esm as separate
 * modules. A new entry is one line here, and its paths in package.json `exports`.
 */
const entries = [
  { name: "index", source: "src/index.ts", bundler: true },
  { name: "live", source: "src/live/index.ts", bundler: true },
  { name: "elements", source: "src/adapters/elements/index.ts", bundler: true },
  { name: "react", source: "src/adapters/react/index.ts", bundler: true },
  { name: "react-server", source: "src/adapters/react/server.ts", bundler: true },
  { name: "fixtures", source: "examples/data/index.ts", bundler: true },
  { name: "node", source: "src/adapters/node/index.ts", bundler: false },
];
const command = { name: "cli", source: "src/adapters/cli/main.ts" };
const scriptTag = "src/adapters/script.ts";

const manifest = JSON.parse(readFileSync("package.json", "utf8"));
// Never bundled: native or CommonJS code, and what the user's own project provides.
const outside = ["@resvg/resvg-js", "commander", ...Object.keys(manifest.peerDependencies ?? {})];
const dependencies = Object.keys(manifest.dependencies);

const within = (names) => (id) => id.startsWith("node:") || builtinModules.includes(id) || names.some((name) => id === name || id.startsWith(`${name}/`));
const sources = (list) => Object.fromEntries(list.map(({ name, source }) => [name, source]));
const transpile = (options) => esbuild({ target: "es2022", charset: "utf8", loaders: { ".json": "json" }, ...options });

/** A circular import, an unresolved name or a missing export is a fault of ours, never a warning to scroll past. */
function onwarn(warning) {
  const theirs = warning.code === "CIRCULAR_DEPENDENCY" && warning.ids?.every((id) => id.includes("node_modules"));
  if (!theirs) throw Object.assign(new Error(warning.message), { code: warning.code });
}

/** Copies the subset fonts to where `new URL("./fonts/…", import.meta.url)` looks for them. */
const fonts = {
  name: "fonts",
  writeBundle: ({ dir }) => cpSync("src/adapters/node/fonts", join(dir, "fonts"), { recursive: true, filter: (path) => !/\.(ts|md|json)$/.test(path) }),
};

/** The folder in node_modules that a bundled module came from. */
function packageDir(id) {
  let dir = dirname(id);
  while (!existsSync(join(dir, "package.json")) || !JSON.parse(readFileSync(join(dir, "package.json"), "utf8")).version) dir = dirname(dir);
  return dir;
}

/** Bundled packages ask that their licence travels with them. */
const licences = (fileName) => ({
  name: "licences",
  generateBundle(_, bundle) {
    const ids = Object.values(bundle).flatMap((chunk) => Object.keys(chunk.modules ?? {})).filter((id) => id.includes("node_modules"));
    const dirs = [...new Set(ids.map((id) => packageDir(id.replaceAll("\0", ""))))].sort();
    const texts = dirs.map((dir) => {
      const { name, version } = JSON.parse(readFileSync(join(dir, "package.json"), "utf8"));
      const file = ["LICENSE", "LICENSE.md", "license", "LICENCE"].find((candidate) => existsSync(join(dir, candidate)));
      if (!file) throw new Error(`${name} has no licence file`);
      return `${name} ${version}\n\n${readFileSync(join(dir, file), "utf8").trim()}\n`;
    });
    this.emitFile({ type: "asset", fileName, source: texts.join(`\n${"-".repeat(80)}\n\n`) });
  },
});

const bundlers = {
  input: sources(entries.filter(({ bundler }) => bundler)),
  external: within([...dependencies, ...outside]),
  // preserveModules: one chart stays small, because the modules of the others can be skipped whole.
  // hoistTransitiveImports would add bare imports that make esbuild warn.
  output: {
    dir: "dist/esm",
    format: "es",
    preserveModules: true,
    preserveModulesRoot: ".",
    hoistTransitiveImports: false,
  },
  plugins: [nodeResolve(), transpile()],
  onwarn,
};

const node = {
  input: sources([...entries, command]),
  external: within(outside),
  output: {
    dir: "dist/node",
    format: "es",
    hoistTransitiveImports: false,
    chunkFileNames: "[name].js",
    // All that is pure goes into one file that every entry shares: few files to open, and one SpecError for all.
    manualChunks: (id) => (id.startsWith(`${process.cwd()}/src/`) && !id.includes("/src/adapters/") ? "core" : undefined),
  },
  plugins: [nodeResolve({ exportConditions: ["node"] }), transpile(), fonts, licences("THIRD-PARTY.txt")],
  onwarn,
};

const types = {
  input: sources(entries),
  external: within([...dependencies, ...outside]),
  output: { dir: "dist/types", format: "es", entryFileNames: "[name].d.ts", chunkFileNames: "[name].d.ts" },
  plugins: [dts({ tsconfig: "tsconfig.build.json" })],
  // Types may name one another in a circle: nothing runs. The plugin names types that the public entries should export too.
  onwarn: (warning) => {
    if (warning.code === "PLUGIN_WARNING") console.warn(warning.message);
    else if (warning.code !== "CIRCULAR_DEPENDENCY") onwarn(warning);
  },
};

/** What esbuild leaves as it is: letters in regular expressions. The same escape serves there, in texts and in names. */
const ascii = {
  name: "ascii",
  renderChunk: (code) => ({ code: code.replace(/[^\0-\x7f]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`), map: null }),
};

const script = {
  input: scriptTag,
  output: { file: "dist/banyan-charts.min.js", format: "iife", name: "banyan" },
  // ASCII, because the page may be served in another encoding than the script.
  plugins: [nodeResolve({ browser: true }), transpile({ minify: true, target: "es2020", charset: "ascii" }), ascii, licences("banyan-charts.min.js.LICENSE.txt")],
  onwarn,
};

export default [bundlers, node, types, script];
