// The contact sheets: every example as a picture, all at a glance (`npm run gallery`). Writes to gallery/:
//   index.html          every figure, drawn in the page, in any language, theme and width
//   contact-sheet.png   one figure of each chart; sheets/<type>.png: every figure of one chart
//   figures/<type>/<variant>.png, or .svg where a character is in no font at hand
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { fontDirs, launch } from "./browser.mjs";
import { freshFolder } from "./folder.mjs";
import { galleryHtml, sheetHtml } from "./gallery-page.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const dist = (name) => import(pathToFileURL(join(root, "dist", "node", `${name}.js`)).href);
const { charts, figure, toSVG } = await dist("index");
const { toPNG, MissingGlyphError } = await dist("node");

const usual = join(root, "gallery");
const { values } = parseArgs({
  options: {
    locale: { type: "string", default: "zh" },
    theme: { type: "string", default: "light" },
    width: { type: "string", default: "640" },
    out: { type: "string", short: "o", default: usual },
  },
});
const drawn = { locale: values.locale, theme: values.theme, width: Number(values.width) };
const out = values.out;
const fonts = fontDirs.flatMap((dir) => readdirSync(dir).filter((name) => name.endsWith(".ttf")).map((name) => join(dir, name)));

const readJson = (path) => JSON.parse(readFileSync(path, "utf8"));
const write = (path, content) => {
  mkdirSync(dirname(join(out, path)), { recursive: true });
  writeFileSync(join(out, path), content);
};

/** The example that the playground of a chart starts from. */
function playgroundOf(type) {
  const story = readFileSync(join(root, "stories", `${type}.stories.ts`), "utf8");
  const [, name] = /Playground: ChartStory = \{.*args: (\w+)\b/.exec(story) ?? [];
  return new RegExp(`import ${name} from "../examples/${type}/([\\w-]+).json"`).exec(story)?.[1];
}

function examplesOf({ type, question }) {
  const folder = join(root, "examples", type);
  const variants = readdirSync(folder).filter((name) => name.endsWith(".json") && name !== "labels.json").map((name) => name.slice(0, -".json".length));
  const first = playgroundOf(type);
  const order = [first, ...variants.filter((variant) => variant !== first)];
  return { type, question, examples: order.map((variant) => ({ variant, json: readJson(join(folder, `${variant}.json`)) })) };
}

/** The picture of a figure: as a report builder gets it, or as SVG where a character is in none of our fonts. */
function pictureOf(type, { variant, json }) {
  const checked = figure(json);
  const svg = toSVG(checked, { ...drawn, embed: "none" });
  const [, width, height] = /width="([\d.]+)" height="([\d.]+)"/.exec(svg).map(Number);
  const name = `figures/${type}/${variant}`;
  try {
    write(`${name}.png`, toPNG(checked, { ...drawn, fonts, scale: 2 }));
    return { variant, file: `${name}.png`, width, height };
  } catch (error) {
    if (!(error instanceof MissingGlyphError)) throw error;
    write(`${name}.svg`, svg);
    return { variant, file: `${name}.svg`, width, height, missing: error.characters.join(" ") };
  }
}

async function photograph(browser, html, file) {
  const page = await browser.newPage();
  write("sheet.html", html);
  await page.goto(pathToFileURL(join(out, "sheet.html")).href);
  const size = await page.evaluate(() => {
    const { width, height } = document.querySelector("main").getBoundingClientRect();
    return { width: Math.ceil(width), height: Math.ceil(height) };
  });
  await page.setViewportSize({ width: size.width, height: Math.min(size.height, 4000) });
  mkdirSync(dirname(join(out, file)), { recursive: true });
  await page.screenshot({ path: join(out, file), clip: { x: 0, y: 0, ...size }, fullPage: true });
  await page.close();
  rmSync(join(out, "sheet.html"));
}

freshFolder(out, "gallery", usual);
const all = charts.map(examplesOf);
const sheets = all.map(({ type, question, examples }) => ({ type, question, pictures: examples.map((example) => pictureOf(type, example)) }));
write("banyan-charts.min.js", readFileSync(join(root, "dist", "banyan-charts.min.js")));
write("index.html", galleryHtml(all));

const browser = await launch();
try {
  await photograph(browser, sheetHtml(sheets.map(({ type, pictures: [first] }) => ({ ...first, words: type })), drawn), "contact-sheet.png");
  for (const { type, pictures } of sheets) {
    await photograph(browser, sheetHtml(pictures.map((picture) => ({ ...picture, words: `${type} · ${picture.variant}` })), drawn), `sheets/${type}.png`);
  }
} finally {
  await browser.close();
}

const here = relative(process.cwd(), out) || ".";
const bare = sheets.flatMap(({ type, pictures }) => pictures.filter(({ missing }) => missing).map(({ variant, missing }) => `${type}/${variant} (${missing})`));
console.log(`
${all.length} 种图，${all.flatMap(({ examples }) => examples).length} 幅 · ${all.length} charts, ${all.flatMap(({ examples }) => examples).length} figures
  ${join(here, "index.html")}  全部图，可换语言、主题和宽度 · every figure, in any language, theme and width
  ${join(here, "contact-sheet.png")}  每种图一幅 · one figure of each chart
  ${join(here, "sheets")}/  每种图的全部变体 · every figure of each chart${bare.length > 0 ? `
缺字，改用 SVG · drawn as SVG for want of a character: ${bare.join(", ")}` : ""}
`);
