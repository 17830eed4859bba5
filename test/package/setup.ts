import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** The packed package, as it would be published. */
    tarball: string;
    /** A folder outside the repository where it and its dependencies, and nothing else, are installed. */
    consumer: string;
  }
}

const root = fileURLToPath(new URL("../../", import.meta.url));
interface Lock { readonly packages: Record<string, { dependencies?: Record<string, string>; optionalDependencies?: Record<string, string> } | undefined> }

/** The names of the production dependencies, and of theirs. */
function closure(): string[] {
  const { packages } = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as Lock;
  const found = new Set<string>();
  const visit = (path: string): void => {
    const entry = packages[path];
    for (const name of Object.keys({ ...entry?.dependencies, ...entry?.optionalDependencies })) {
      if (found.has(name)) continue;
      found.add(name);
      visit(`node_modules/${name}`);
    }
  };
  visit("");
  return [...found].filter((name) => existsSync(join(root, "node_modules", name)));
}

/** Packs what `npm publish` would send, and installs it without a network: dependencies are links to ours. */
export default function setup(project: TestProject): () => void {
  if (!existsSync(join(root, "dist", "node", "index.js"))) throw new Error("dist/ is missing: npm run build");
  const consumer = mkdtempSync(join(tmpdir(), "banyan-consumer-"));
  const windows = process.platform === "win32";
  const pack = ["pack", "--ignore-scripts", "--json", "--loglevel=error", "--pack-destination", consumer];
  // A user without a home has nowhere for npm's logs.
  const env = { ...process.env, npm_config_cache: join(consumer, ".npm") };
  const packed = execFileSync(windows ? "npm.cmd" : "npm", pack, { cwd: root, encoding: "utf8", shell: windows, env });
  const [{ filename } = { filename: "" }] = JSON.parse(packed) as { filename: string }[];
  const installed = join(consumer, "node_modules", "banyan-charts");
  mkdirSync(installed, { recursive: true });
  execFileSync("tar", ["-xzf", join(consumer, filename), "-C", installed, "--strip-components=1"]);
  // What the user of a component brings along.
  for (const name of [...closure(), "react", "react-dom", "@types/react", "@types/react-dom", "csstype", "vue", "svelte"]) {
    const link = join(consumer, "node_modules", name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(root, "node_modules", name), link, "junction");
  }
  project.provide("tarball", join(consumer, filename));
  project.provide("consumer", consumer);
  return () => rmSync(consumer, { recursive: true, force: true });
}
