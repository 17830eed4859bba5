import { sizes } from "virtual:sizes";
import { expect, within } from "storybook/test";
import benchReadme from "../../bench/README.md?raw";
import results from "../../bench/results.json";
import { page, type Kit, type PageStory } from "../kit/page.js";
import type { Words } from "../kit/words.js";
import { resultsOf } from "../readme.js";

export default { title: "质量 Quality/大小与速度 Size and speed", id: "quality-speed", tags: ["!autodocs", "page"] };

/** What the goals ask, by the words of the benchmark; a goal that is new there shows in English until it has its own here. */
const GOALS: Readonly<Record<string, string>> = {
  "server-side rendering, time × limit, check of the spec and fitted text included": "服务器出图，用时是下限的几倍，含检查规格和排字",
  "server-side sankey, time × limit": "服务器出桑基图，用时是下限的几倍",
  "bytes of SVG without embedded spec, × limit": "SVG字节数（不含规格），是下限的几倍",
  "cold start to first SVG, as installed, × bare node": "冷启动到第一幅SVG，是空Node的几倍",
  "one chart with `toSVG`, kB gzip, largest of the charts": "一种图加`toSVG`，gzip后kB，取最大的一种",
  "browser: load and first small line, × limit (SVG)": "浏览器：加载并画第一幅小折线，是下限的几倍",
  "browser: page of twelve, warm, × limit (SVG)": "浏览器：一页十二幅，预热后，是下限的几倍",
  "browser: lines of 1,000,000 points, × limit (canvas)": "浏览器：一百万点的折线，是下限的几倍",
  "browser: scatter of 1,000,000 points, density kept, × limit (canvas)": "浏览器：一百万点的散点，保留疏密，是下限的几倍",
  "browser: update of 2 × 1,000 points, × limit (canvas)": "浏览器：更新两千点，是下限的几倍",
  "browser: mouse move over 100,000 points with tooltip, × limit (canvas)": "浏览器：在十万点上移动鼠标并出提示，是下限的几倍",
  "browser: exponent of growth of lines, 10⁴ to 10⁶": "浏览器：折线用时随点数增长的指数，一万到一百万",
  "browser: exponent of growth of scatters, 10⁴ to 10⁶": "浏览器：散点用时随点数增长的指数，一万到一百万",
};
/** Words of the tables of measurements. */
const MEASURED: Readonly<Record<string, string>> = {
  "limit (by hand)": "下限（手写）", "limit (by hand), SVG": "下限（手写），SVG", "limit (by hand), canvas": "下限（手写），canvas", "limit (by hand), canvas, count and blit": "下限（手写），canvas，计数后一次写出",
  "d3 + strings": "d3拼字符串", "ECharts (core, ssr, svg)": "ECharts（core、ssr、svg）", "ECharts (canvas)": "ECharts（canvas）", "ECharts (canvas), `sampling: minmax`": "ECharts（canvas），`sampling: minmax`", "ECharts (canvas), `large`, 2 px": "ECharts（canvas），`large`，2像素",
  "Plot (SVG)": "Plot（SVG）", "Chart.js, decimation": "Chart.js，抽稀", "**banyan-charts**, `mount`": "**banyan-charts**，`mount`", '**banyan-charts**, `embed: "none"`': '**banyan-charts**，`embed: "none"`', "banyan-charts, spec embedded": "banyan-charts，含规格",
  "A1 line": "折线", "A2 bar": "柱", "A3 sankey": "桑基", "A4 treemap": "矩形树图", "A5 gantt": "甘特", "A6 funnel": "漏斗", "time × limit": "用时倍数", "bytes × limit": "字节倍数", exponent: "指数", "×": "倍数",
  "B1 load + first, ms": "B1加载并画第一幅，毫秒", "B1 warm, ms": "B1预热后，毫秒", "B2 load + twelve, ms": "B2加载并画十二幅，毫秒", "B2 warm, ms": "B2预热后，毫秒",
  "B3 line of n points, ms (× limit)": "B3折线，毫秒（下限的几倍）", "B4 scatter of n points, ms (× limit)": "B4散点，毫秒（下限的几倍）", "10,000": "1万点", "100,000": "10万点", "1,000,000": "100万点", "B5 update, ms": "B5更新，毫秒", "B6 mouse move, ms": "B6鼠标移动，毫秒",
};
/** What a table from the browser measures, by the first of its goals. */
const IN_BROWSER: Readonly<Record<string, Words>> = {
  B1: { zh: "浏览器：加载与绘制", en: "Browser: loading and drawing" },
  B3: { zh: "浏览器：折线，点越来越多", en: "Browser: lines of more and more points" },
  B4: { zh: "浏览器：散点，点越来越多", en: "Browser: scatters of more and more points" },
  B5: { zh: "浏览器：更新与鼠标移动", en: "Browser: update and mouse move" },
};
const VERDICTS: Readonly<Record<string, string>> = { reached: "达到", "first step reached": "达到第一步", "**not reached**": "**未达**", "not measured": "没有测" };

export const Page: PageStory = {
  name: "大小与速度 Size and speed",
  ...page(
    { zh: "多大，多快，差在哪里", en: "How large, how fast, and what falls short" },
    { zh: "大小在构建这份Storybook时量；速度取自`bench/results.json`，由`npm run bench`写出，与同类库同机同轮比较。没有达到的目标照样列出。", en: "Sizes are taken as this Storybook is built; speeds come from `bench/results.json`, which `npm run bench` writes, beside its peers on one machine in one run. Goals that are not reached are listed with the rest." },
    (kit) => [bundle(kit), goals(kit), measured(kit)],
  ),
};

/** Not in the sidebar: nobody wants to see a page being tried. */
export const InUse: PageStory = {
  ...Page,
  name: "核对 Checked",
  tags: ["!dev"],
  play: async ({ canvasElement }) => {
    const tables = within(canvasElement).getAllByRole("table");
    await expect(tables.length).toBeGreaterThan(3);
    for (const table of tables) await expect(within(table).getAllByRole("row").length).toBeGreaterThan(1);
    const said = resultsOf(benchReadme, "goals").flat().slice(1).map(([, goal]) => goal!);
    await expect(said.filter((goal) => !(goal in GOALS))).toEqual([]);
  },
};

const kilo = (bytes: number): string => (bytes / 1000).toFixed(0);

function bundle(kit: Kit): HTMLElement {
  const own = results.size.results.flatMap((one) => ("builder" in one ? [{ builder: one.builder, minified: one.minified, gzip: one.gzip }] : []));
  const built = sizes.length === 0
    ? kit.note({ zh: "这次没有先构建包，所以没有文件可量。", en: "The package was not built before this Storybook, so there is no file to weigh." })
    : kit.table({ zh: "构建出的文件", en: "Built files" }, [{ zh: "文件", en: "File" }, "kB", "gzip kB"], sizes.map(({ file, bytes, gzip }) => [`\`${file}\``, kilo(bytes), kilo(gzip)]));
  return kit.section(
    { zh: "大小", en: "Size" },
    kit.prose({ zh: "整个库一个文件，供`<script>`用；打包时用到哪种图才带哪种。", en: "The whole library is one file for a script tag; a bundler takes only the charts that are used." }),
    built,
    kit.table({ zh: "一种图打成的包", en: "A bundle of one chart" }, [{ zh: "打进包里的", en: "In the bundle" }, { zh: "压缩后kB", en: "Minified kB" }, "gzip kB"], own.map(({ builder, minified, gzip }) => [`\`{ ${builder}, toSVG }\``, minified.toFixed(1), gzip.toFixed(1)])),
  );
}

/** A table of the benchmark, in the words of the page. */
function tableOf(kit: Kit, caption: Words, [heads = [], ...rows]: readonly (readonly string[])[], translate: (cell: string) => string = (cell) => cell): HTMLElement {
  const zh = kit.setting.locale === "zh";
  // English has commas from four digits, Chinese none.
  const told = (cell: string): string => (zh ? translate(cell) : cell.replace(/^\d{4,}/, (digits) => Number(digits).toLocaleString("en")));
  const made = kit.table(caption, heads.map((head, i) => (head !== "" ? told(head) : kit.say(i === 0 ? { zh: "什么", en: "What" } : { zh: "结论", en: "Verdict" }))), rows.map((row) => row.map(told)));
  // On a phone it scrolls, rather than set a word a line.
  made.querySelector("table")!.style.minWidth = "760px";
  return made;
}

function goals(kit: Kit): HTMLElement {
  const heads: Readonly<Record<string, string>> = { goal: "目标", aim: "要求", ours: "现在", "best peer": "同类最好", "d3 + strings": "d3拼字符串" };
  const [table = []] = resultsOf(benchReadme, "goals").map(numbered);
  return kit.section(
    { zh: "目标与现状", en: "Goals and where they stand" },
    kit.prose({ zh: "“下限”是手写的最少代码：边距写死，什么也不量、不查。", en: "The limit is the least code by hand: margins known in advance, nothing measured, nothing checked." }),
    tableOf(kit, { zh: "目标与现状", en: "Goals and where they stand" }, table, (cell) => GOALS[cell] ?? VERDICTS[cell] ?? heads[cell] ?? cell.replace("first ≤ ", "先≤").replace(", then ≤ ", "，再≤")),
  );
}

/** Two goals under one name get a letter each. */
function numbered(table: readonly (readonly string[])[]): string[][] {
  return table.map(([name = "", ...rest], at) => {
    const alike = table.flatMap(([other], i) => (i > 0 && other === name ? [i] : []));
    return [alike.length > 1 ? name + String.fromCharCode(97 + alike.indexOf(at)) : name, ...rest];
  });
}

function measured(kit: Kit): HTMLElement {
  const { machine, browser } = results;
  const tables = [...resultsOf(benchReadme, "ssr").map((table) => [{ zh: "服务器：每秒几幅，括号里是下限的几倍", en: "Server: pictures a second, and times the limit" }, table] as const), ...resultsOf(benchReadme, "browser").map((table) => [IN_BROWSER[/B\d/.exec(table[0]!.join(" "))?.[0] ?? ""] ?? { zh: "浏览器", en: "Browser" }, table] as const)];
  return kit.section(
    { zh: "量得的数", en: "What was measured" },
    kit.note({ zh: `${machine.cpu}，${machine.cores}核，${machine.platform}，Node ${machine.node}，Chromium ${browser.chromium}，${browser.date}。怎么量的、怎么比才公平，见仓库里的\`bench/README.md\`。`, en: `${machine.cpu}, ${machine.cores} cores, ${machine.platform}, Node ${machine.node}, Chromium ${browser.chromium}, ${browser.date}. How it was measured, and what makes it fair, is in \`bench/README.md\`.` }),
    ...tables.flatMap(([caption, table]) => [heading(kit.say(caption)), tableOf(kit, caption, table, (cell) => MEASURED[cell] ?? cell)]),
  );
}

function heading(words: string): HTMLElement {
  const made = document.createElement("h3");
  made.textContent = words;
  return made;
}
