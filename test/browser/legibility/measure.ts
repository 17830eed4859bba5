import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { Browser, Page } from "playwright";
import type * as InPage from "./page/index.js";
import type { Check, FigureInput, Finding, PageOptions } from "./page/finding.js";

export type { Box, Check, FigureInput, Finding } from "./page/finding.js";

export interface MeasureOptions {
  /**
   * `own` (default) draws with the fonts that layout was measured for. `arial` sets Latin and digits in Arimo, which has
   * the widths of Arial, over the same Chinese: what a reader without our fonts may see.
   */
  readonly fonts?: "own" | "arial";
  /** The checks to report; all by default, overlap and frame for `arial`. */
  readonly checks?: readonly Check[];
  /** Figures sent to the page at once, default 40. */
  readonly batch?: number;
}

/** Replaces the font stack, and what a 国, a 0 and a W then measure, em. */
const STACKS = {
  own: { family: "'Noto Sans SC'", advances: [1, 0.555, 0.87] },
  arial: { family: "Arimo, 'Noto Sans SC', sans-serif", advances: [1, 0.556, 0.944] },
} as const;
const GEOMETRY: readonly Check[] = ["overlap", "frame", "blank"];

type Probe = { readonly legibility: typeof InPage };

async function probeScript(): Promise<string> {
  const entry = fileURLToPath(new URL("./page/index.ts", import.meta.url));
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, write: false, format: "iife", globalName: "legibility", target: "es2023" });
  return outputFiles[0]?.text ?? "";
}

async function loadArimo(page: Page): Promise<void> {
  const require = createRequire(import.meta.url);
  const faces = [["400", "400Regular/Arimo_400Regular.ttf"], ["700", "700Bold/Arimo_700Bold.ttf"]] as const;
  for (const [weight, file] of faces) {
    const bytes = await readFile(require.resolve(`@expo-google-fonts/arimo/${file}`));
    const face = `@font-face { font-family: Arimo; font-weight: ${weight}; src: url(data:font/ttf;base64,${bytes.toString("base64")}) }`;
    await page.addStyleTag({ content: face });
    await page.evaluate((wanted) => document.fonts.load(`${wanted} 12px Arimo`), weight);
  }
}

/** Without its fonts a browser would still measure something, and pass or fail for the wrong reason. */
async function confirmFonts(page: Page, stack: (typeof STACKS)[keyof typeof STACKS]): Promise<void> {
  const found = await page.evaluate((family) => (globalThis as unknown as Probe).legibility.advances(family, ["国", "0", "W"]), stack.family);
  const isThere = found.every((advance, index) => Math.abs(advance - (stack.advances[index] ?? 0)) < 0.015);
  if (!isThere) throw new Error(`The browser lacks the font ${stack.family}: 国 0 W measure ${found.join(" ")} em, not ${stack.advances.join(" ")}`);
}

async function openProbe(browser: Browser, fonts: keyof typeof STACKS): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1700, height: 1000 } });
  await page.setContent("<!doctype html><meta charset=utf-8><body style='margin:0'></body>");
  if (fonts === "arial") await loadArimo(page);
  await page.addScriptTag({ content: await probeScript() });
  await confirmFonts(page, STACKS[fonts]);
  return page;
}

function* batches(figures: Iterable<FigureInput>, size: number): Generator<FigureInput[]> {
  let batch: FigureInput[] = [];
  for (const figure of figures) {
    batch.push(figure);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/**
 * Lays figures out in a real browser and says what a reader could not read in them; an empty answer is a pass.
 * `figures` may be a generator: the next batch is drawn while the page measures the last one.
 */
export async function measureFigures(browser: Browser, figures: Iterable<FigureInput>, options: MeasureOptions = {}): Promise<Finding[]> {
  const fonts = options.fonts ?? "own";
  const checks = options.checks ?? (fonts === "arial" ? GEOMETRY : undefined);
  const settings: PageOptions = { ...(fonts === "arial" ? { font: STACKS.arial.family } : {}), ...(checks === undefined ? {} : { checks }) };
  const page = await openProbe(browser, fonts);
  try {
    const findings: Finding[] = [];
    let running: Promise<Finding[]> = Promise.resolve([]);
    for (const batch of batches(figures, options.batch ?? 40)) {
      findings.push(...(await running));
      running = page.evaluate(([sent, how]) => (globalThis as unknown as Probe).legibility.measure(sent, how), [batch, settings] as const);
    }
    return [...findings, ...(await running)];
  } finally {
    await page.close();
  }
}

/** Equal for findings that differ only in where and how much: the same fault at other widths and in other themes. */
function likeness({ figure, check, message }: Finding): string {
  return `${figure.split(" ")[0]} ${check} ${message.replace(/ by .*$| is [\d.]+.*$|\[[^\]]*\]|#[0-9A-F]{6}/g, "")}`;
}

/** The findings in few lines: the same fault of one example at other widths or in other themes as one, the most frequent first, at most `limit`. */
export function formatFindings(findings: readonly Finding[], limit = 40): string {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const kind = likeness(finding);
    groups.set(kind, [...(groups.get(kind) ?? []), finding]);
  }
  const sorted = [...groups.values()].sort((a, b) => b.length - a.length);
  const lines = sorted.slice(0, limit).map((group) => {
    const [first] = group;
    const more = group.length > 1 ? ` (+${group.length - 1} like it)` : "";
    const at = first?.box === undefined ? "" : ` @ ${first.box.x0.toFixed(0)},${first.box.y0.toFixed(0)}`;
    return `${first?.check} ${first?.figure}${at}: ${first?.message}${more}`;
  });
  const rest = sorted.length > limit ? [`… and ${sorted.length - limit} more kinds`] : [];
  return [`${findings.length} findings`, ...lines, ...rest].join("\n");
}
