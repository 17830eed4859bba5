// Draws variants of one example in the real browser and puts them side by side on one picture, to be looked at:
//   node scripts/look.mjs examples/bullet/plan-2022.json [--width 320,640] [--theme light,dark] [--locale zh,en] [--scale 2] -o out.png
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { parseArgs } from "node:util";
import { launch } from "./browser.mjs";
import { loadLibrary } from "./source.mjs";

const GAP = 24;
const USAGE = "用法 usage: node scripts/look.mjs EXAMPLE.json… [--width 320,640] [--theme light,dark] [--locale zh,en] [--scale 1] -o out.png";

function readArguments() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      width: { type: "string", default: "320,640" },
      theme: { type: "string", default: "light,dark" },
      locale: { type: "string", default: "zh,en" },
      scale: { type: "string", default: "1" },
      out: { type: "string", short: "o" },
    },
  });
  if (positionals.length === 0 || values.out === undefined) {
    console.error(USAGE);
    process.exit(1);
  }
  const list = (text) => text.split(",").map((part) => part.trim());
  return { files: positionals, widths: list(values.width).map(Number), themes: list(values.theme), locales: list(values.locale), scale: Number(values.scale), out: resolve(values.out) };
}

/** One column for each width and locale, one row for each file and theme. */
async function drawVariants({ files, widths, themes, locales }) {
  const { figure, toSVG } = await loadLibrary();
  const rows = [];
  for (const file of files) {
    const checked = figure(JSON.parse(await readFile(file, "utf8")));
    for (const theme of themes) {
      const row = widths.flatMap((width) => locales.map((locale) => ({ words: `${file} ${width} ${locale} ${theme}`, svg: toSVG(checked, { width, theme, locale }) })));
      rows.push(row);
    }
  }
  return rows;
}

/** Runs in the page: hangs parsed figures under their names, and says how large the sheet became. */
function hangSheet({ rows, gap }) {
  const sheet = document.createElement("div");
  sheet.style.cssText = `display:inline-grid;gap:${gap}px;padding:${gap}px;background:#B8BEC2;align-items:start;justify-items:start;font:12px 'Noto Sans SC';grid-template-columns:repeat(${rows[0].length},max-content)`;
  for (const { words, svg } of rows.flat()) {
    const cell = document.createElement("figure");
    cell.style.margin = "0";
    const caption = document.createElement("figcaption");
    caption.textContent = words;
    const parsed = new window.DOMParser().parseFromString(svg, "image/svg+xml").documentElement;
    parsed.style.display = "block";
    cell.append(caption, parsed);
    sheet.append(cell);
  }
  document.body.append(sheet);
  const { width, height } = sheet.getBoundingClientRect();
  return { width: Math.ceil(width), height: Math.ceil(height) };
}

async function takePicture(rows, scale) {
  const browser = await launch();
  try {
    const page = await browser.newPage({ deviceScaleFactor: scale });
    await page.setContent("<!doctype html><meta charset=utf-8><body style='margin:0'></body>");
    const size = await page.evaluate(hangSheet, { rows, gap: GAP });
    await page.setViewportSize(size);
    return await page.screenshot({ clip: { x: 0, y: 0, ...size } });
  } finally {
    await browser.close();
  }
}

const wanted = readArguments();
const rows = await drawVariants(wanted);
await mkdir(dirname(wanted.out), { recursive: true });
await writeFile(wanted.out, await takePicture(rows, wanted.scale));
console.log(`${rows.flat().length} → ${wanted.out}`);
