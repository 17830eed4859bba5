import { accessSync, constants, mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadFonts } from "../node/fonts.js";
import { loadRasterizer } from "../node/rasterize.js";
import { packageFolder } from "./files.js";
import { schemaFile } from "./schema.js";
import type { CliWords } from "./words.js";
import type { ExitCode, Session } from "./session.js";

/** Lowest major version of Node that the package runs on. */
const LEAST_NODE = 20;

interface Finding {
  readonly topic: keyof CliWords["doctor"];
  readonly good: boolean;
  readonly detail: string;
  /** Whether rendering can do without it. */
  readonly optional?: boolean;
}

/** What a probe found: its own word, or why it failed. */
function probe(topic: Finding["topic"], test: () => string, optional = false): Finding {
  try {
    return { topic, good: true, detail: test(), optional };
  } catch (error) {
    return { topic, good: false, detail: error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error), optional };
  }
}

/** `doctor`: is everything there that figures need? Each line says what to do; exit 2 when something needed is missing. */
export function doctor({ io, words }: Session, temporary = tmpdir()): ExitCode {
  const { node } = process.versions;
  const findings: Finding[] = [
    { topic: "node", good: Number(node.split(".")[0]) >= LEAST_NODE, detail: node },
    probe("fonts", () => loadFonts().family),
    probe("png", drawDot),
    { ...probe("temp", () => writeTemp(temporary)), detail: temporary },
    { topic: "schema", good: schemaFile() !== undefined, detail: "", optional: true },
    probe("browser", findBrowser, true),
    { topic: "packages", good: true, detail: "", optional: true },
  ];
  for (const { topic, good, detail, optional } of findings) {
    io.stdout(`${good ? "✓" : optional === true ? "–" : "✗"} ${words.doctor[topic][good ? 0 : 1](detail)}\n`);
  }
  return findings.some(({ good, optional }) => !good && optional !== true) ? 2 : 0;
}

function drawDot(): string {
  const { Resvg } = loadRasterizer();
  return String(new Resvg('<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>').render().asPng().length);
}

function writeTemp(temporary: string): string {
  const folder = mkdtempSync(join(temporary, "banyan-doctor-"));
  rmSync(folder, { recursive: true });
  return folder;
}

/** The browser of our own tests, seen from the package's folder. */
function findBrowser(): string {
  const given = process.env.CHROMIUM_PATH;
  if (given !== undefined) accessSync(given, constants.X_OK);
  return given ?? createRequire(join(packageFolder(), "package.json")).resolve("playwright");
}
