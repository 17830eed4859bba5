// Writes the Wenzhou report to examples/wenzhou/out/: a page in two languages that needs no other file, and an SVG and a PNG of each figure.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const dist = (name) => import(pathToFileURL(join(root, "dist", "node", `${name}.js`)).href);
const { figure, toSVG, describe } = await dist("index");
const { toPNG } = await dist("node");
const { absences } = await dist("fixtures");
const { page } = await import(pathToFileURL(join(root, "examples", "wenzhou", "page.mjs")).href);
const { pageHtml } = await import(pathToFileURL(join(root, "examples", "wenzhou", "html.mjs")).href);

const out = join(root, "examples", "wenzhou", "out");
const LOCALES = ["zh", "en"];
/** A page column and a phone column: the page shows the one that fits. */
const WIDTHS = [640, 320];

rmSync(out, { recursive: true, force: true });
mkdirSync(join(out, "figures"), { recursive: true });

function drawFigure(path) {
  const drawn = figure(JSON.parse(readFileSync(join(root, "examples", `${path}.json`), "utf8")));
  const name = path.replace("/", "-");
  const inline = {};
  for (const locale of LOCALES) {
    writeFileSync(join(out, "figures", `${name}.${locale}.svg`), toSVG(drawn, { locale }));
    writeFileSync(join(out, "figures", `${name}.${locale}.png`), toPNG(drawn, { locale, scale: 2 }));
    // The files carry the spec; the page need not carry it four times.
    inline[locale] = WIDTHS.map((width) => ({ width, svg: toSVG(drawn, { locale, width, embed: "none", idPrefix: `${name}-${locale}-${width}` }) }));
  }
  return { name, inline, descriptions: Object.fromEntries(LOCALES.map((locale) => [locale, describe(drawn, { locale })])) };
}

const paths = page.sections.flatMap((section) => section.figures);
const figures = new Map(paths.map((path) => [path, drawFigure(path)]));
const file = join(out, "report.html");
writeFileSync(file, pageHtml(page, figures, absences));

const here = (path) => relative(process.cwd(), path) || ".";
console.log(`
温州报告已生成 · The Wenzhou report is ready
  ${here(file)}
  ${here(join(out, "figures"))}/  （${paths.length} 幅图，中英文，SVG 与 PNG · ${paths.length} figures, zh and en, SVG and PNG）

接下来可以 · What to try next
  用浏览器打开 report.html · open report.html in a browser
  node dist/node/cli.js render examples/bullet/plan-2022.json -o plan.png --scale 2
  node dist/node/cli.js init 报告
  npm run storybook
`);
