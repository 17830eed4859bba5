/**
 * node bench/look.mjs [variant]   writes one PNG per contender and workload to bench/out/, to be looked at:
 * a fast picture that is not the same picture proves nothing.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { BENCH, renderers } from "./contenders.mjs";
import { install } from "./install.mjs";
import { workloads } from "./workloads.mjs";

process.env.NODE_ENV = "production";
install();

const require = createRequire(import.meta.url);
const { Resvg } = await import("@resvg/resvg-js");
const fontFiles = ["400Regular/NotoSansSC_400Regular.ttf", "700Bold/NotoSansSC_700Bold.ttf"].map((f) => require.resolve(`@expo-google-fonts/noto-sans-sc/${f}`));
const variant = Number(process.argv[2] ?? 0);

mkdirSync(`${BENCH}out`, { recursive: true });
for (const workload of workloads) {
  for (const [id, render] of Object.entries(await renderers(workload))) {
    const svg = render(workload.variants[variant]);
    const name = `${BENCH}out/${workload.file.replace(".mjs", "")}-${id}`;
    writeFileSync(`${name}.svg`, svg);
    writeFileSync(`${name}.png`, new Resvg(svg, { font: { fontFiles, loadSystemFonts: false, defaultFontFamily: "Noto Sans SC" } }).render().asPng());
  }
}
console.log(`Written to ${BENCH}out/`);
