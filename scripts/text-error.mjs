// How far is `measure` from a real browser, and what must `room` add for readers with other fonts?
// Run: node scripts/text-error.mjs [FOLDER 'FAMILY, FAMILY' …]; each pair is a font folder and a stack in it to compare with.
import { build } from "esbuild";
import { fileURLToPath } from "node:url";
import { fontDirs, launch } from "./browser.mjs";
import { samples } from "./text-samples.mjs";

const size = 100;
const { extent, measure, room } = await load("../src/text/measure.ts");
const [others, stacks] = pairs(process.argv.slice(2));
const browser = await launch([...fontDirs, ...others]);
const page = await browser.newPage();
console.log(`${samples.length} texts, ${await browser.version()}`);
for (const stack of ["'Noto Sans SC'", ...stacks]) {
  for (const weight of [400, 700]) report(stack, weight, await widths(stack, weight));
}
await browser.close();

async function load(path) {
  const entryPoints = [fileURLToPath(new URL(path, import.meta.url))];
  const { outputFiles } = await build({ entryPoints, bundle: true, format: "esm", write: false });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString("base64")}`);
}

function pairs(args) {
  return [args.filter((_, i) => i % 2 === 0), args.filter((_, i) => i % 2 === 1)];
}

function widths(stack, weight) {
  return page.evaluate(
    ({ samples, stack, weight, size }) => {
      document.body.innerHTML = '<svg xmlns="http://www.w3.org/2000/svg"><text xml:space="preserve"></text></svg>';
      const text = document.querySelector("text");
      text.setAttribute("font-family", stack);
      text.setAttribute("font-weight", String(weight));
      text.setAttribute("font-size", String(size));
      return samples.map((sample) => {
        text.textContent = sample;
        return text.getComputedTextLength();
      });
    },
    { samples, stack, weight, size },
  );
}

function report(stack, weight, found) {
  const style = { size, weight };
  const errors = samples.map((text, i) => (measure(text, style) - found[i]) / found[i]);
  const sizes = errors.map(Math.abs).sort((a, b) => a - b);
  const needed = samples.map((text, i) => {
    const latin = (extent(text, weight).latin * size) / 1000;
    return latin > 0 ? (found[i] - measure(text, style)) / latin : found[i] > measure(text, style) + 0.5 ? Infinity : 0;
  });
  const percent = (value) => `${(100 * value).toFixed(2)}%`;
  const mean = sizes.reduce((a, b) => a + b, 0) / sizes.length;
  const overflowing = samples.filter((text, i) => found[i] * 0.12 > room(text, { size: 12, weight }));
  console.log(`${stack} ${weight}: mean ${percent(mean)}, p95 ${percent(sizes[Math.floor(0.95 * sizes.length)])}, max ${percent(sizes.at(-1))}`);
  console.log(`  narrower than the browser by at most ${percent(-Math.min(...errors))}; slack of the Latin part needed: p95 ${percent(needed.toSorted((a, b) => a - b)[Math.floor(0.95 * needed.length)])}, max ${percent(Math.max(...needed))}; over room at 12 px: ${overflowing.length}`);
  const worst = samples.map((text, i) => [text, errors[i], needed[i]]).sort((a, b) => Math.abs(b[1]) - Math.abs(a[1])).slice(0, 3);
  for (const [text, error, latin] of worst) console.log(`    ${text}: ${percent(error)} (Latin ${percent(latin)})`);
}
