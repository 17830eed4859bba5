import { expect, within } from "storybook/test";
import { charts, figure, toSVG } from "../../src/index.js";
import { contrastRatio, themes, type Theme } from "../../src/theme/index.js";
import type { Check } from "../../test/browser/legibility/page/finding.js";
import { LOCALES, MORE_WIDTHS, THEMES, WIDTHS } from "../../test/browser/legibility/sweep.js";
import { node } from "../kit/blocks.js";
import { entryOf } from "../kit/catalogue.js";
import { page, type Kit, type PageStory } from "../kit/page.js";
import type { Words } from "../kit/words.js";
import { themeWords } from "../setting.js";
import { examples } from "./examples.js";

export default { title: "质量 Quality/可读与对比 Legibility and contrast", id: "quality-legibility", tags: ["!autodocs", "page"] };

const CHECKS: Readonly<Record<Check, Words>> = {
  overlap: { zh: "两段文字相叠", en: "two texts meet" },
  frame: { zh: "有东西出了画框", en: "something leaves the picture" },
  size: { zh: "字小于12像素", en: "a text under 12 px" },
  turned: { zh: "字不是横排", en: "a text not horizontal" },
  contrast: { zh: "对比低于WCAG AA", en: "contrast below WCAG AA" },
  edge: { zh: "一段字压在两种底色上", en: "what lies under a text changes inside it" },
  hatch: { zh: "字压在图案上", en: "a text stands on a hatch" },
  covered: { zh: "字被图形盖住", en: "a mark is painted over a text" },
  label: { zh: "该有的字没有", en: "an expected text is not shown" },
  blank: { zh: "什么也没画", en: "nothing is drawn" },
  unmeasured: { zh: "用了量不到的东西", en: "something that cannot be measured" },
};

/** What must be told from the ground, by how much, and its colours in a theme. */
const PAIRS: readonly { readonly words: Words; readonly needed: number; readonly colors: (theme: Theme) => readonly string[] }[] = [
  { words: { zh: "标题和数", en: "Titles and numbers" }, needed: 4.5, colors: ({ ink }) => [ink] },
  { words: { zh: "说明文字", en: "Secondary words" }, needed: 4.5, colors: ({ ink2 }) => [ink2] },
  { words: { zh: "来源、刻度", en: "Source, ticks" }, needed: 4.5, colors: ({ ink3 }) => [ink3] },
  { words: { zh: "系列名（最低的一色）", en: "Names of series (the least)" }, needed: 4.5, colors: ({ categorical }) => categorical.map(({ text }) => text) },
  { words: { zh: "达标、未达等字（最低的一色）", en: "Words of status (the least)" }, needed: 4.5, colors: ({ status }) => [status.met, status.missed] },
  { words: { zh: "图形分类色（最低的一色）", en: "Marks of series (the least)" }, needed: 3, colors: ({ categorical }) => categorical.map(({ mark }) => mark) },
  { words: { zh: "突出的系列", en: "The subject" }, needed: 3, colors: ({ subject }) => [subject.mark] },
];

export const Page: PageStory = {
  name: "可读与对比 Legibility and contrast",
  ...page(
    { zh: "每个字都量过", en: "Every word is measured" },
    { zh: "测试把每个例子画进真的浏览器，量每个字的位置、大小和底色。有一处不合格，测试就不过。", en: "Tests lay every example out in a real browser and measure place, size and ground of each word. One fault, and they fail." },
    (kit) => [swept(kit), contrasts(kit), smallest(kit)],
  ),
};

/** Not in the sidebar: nobody wants to see a page being tried. */
export const InUse: PageStory = {
  ...Page,
  name: "核对 Checked",
  tags: ["!dev"],
  play: async ({ canvasElement }) => {
    const tables = within(canvasElement).getAllByRole("table");
    await expect(tables).toHaveLength(3);
    await expect(tables[1]!.querySelector(".kit-missed")).toBeNull();
    for (const cell of tables[2]!.querySelectorAll("td")) await expect(Number.parseFloat(cell.textContent)).toBeGreaterThanOrEqual(12);
  },
};

/** With commas from four digits, which Chinese does without. */
const inEnglish = (count: number): string => count.toLocaleString("en");

function swept(kit: Kit): HTMLElement {
  const usual = examples.length * WIDTHS.length * LOCALES.length * THEMES.length;
  const wide = examples.length * MORE_WIDTHS.length * LOCALES.length;
  return kit.section(
    { zh: "量了多少", en: "How much is measured" },
    kit.prose({
      zh: `${examples.length}个例子，${WIDTHS.join("、")}像素三种宽度，两种语言，${THEMES.length}个主题，共${usual}幅，\`npm test\`每次都量；\`npm run test:all\`再加${MORE_WIDTHS.length}种宽度，共${wide}幅。换成Arial再量一遍相叠和出框。容许的不合格数是0。`,
      en: `${examples.length} examples at ${WIDTHS.join(", ")} px in two languages and ${THEMES.length} themes: ${inEnglish(usual)} pictures, each time \`npm test\` runs. \`npm run test:all\` adds ${MORE_WIDTHS.length} widths, ${inEnglish(wide)} pictures. Overlap and frame are measured again in Arial. The number of faults allowed is 0.`,
    }),
    kit.table({ zh: "什么算不合格", en: "What counts as a fault" }, [{ zh: "名称", en: "Name" }, { zh: "不合格", en: "Fault" }], Object.entries(CHECKS).map(([name, words]) => [node("code", "", name), words])),
  );
}

/** Cut and not rounded, so that 4.499 does not read as enough. */
function ratioOf(kit: Kit, theme: Theme, colors: readonly string[], needed: number): HTMLElement {
  const least = Math.min(...colors.map((color) => contrastRatio(color, theme.bg)));
  const shown = (Math.floor(least * 100) / 100).toFixed(2);
  // Where ink is black only, marks are told by hatch and edge.
  if (needed === 3 && theme.name === "print" && least < needed) return node("span", "", kit.say({ zh: "靠图案和描边", en: "by hatch and edge" }));
  return least >= needed ? node("span", "kit-met", `${shown} ✓`) : node("span", "kit-missed", `${shown} × ${kit.say({ zh: "不足", en: "too little" })}`);
}

function contrasts(kit: Kit): HTMLElement {
  return kit.section(
    { zh: "四个主题的对比度", en: "Contrast in the four themes" },
    kit.prose({ zh: "对各主题的底色，按WCAG 2.2，打开这一页时算出。字要4.5，图形要3。字压在色块上的，由上面的测试逐个量。更细的见[色板](foundations-palettes--page)。", en: "Against the ground of each theme, after WCAG 2.2, computed as you open this page. Words need 4.5, marks 3. Words on coloured marks are measured one by one by the tests above. More under [palettes](foundations-palettes--page)." }),
    kit.table({ zh: "各主题的对比度", en: "Contrast by theme" }, [{ zh: "什么", en: "What" }, { zh: "至少", en: "At least" }, ...THEMES.map((name) => themeWords[name])], PAIRS.map(({ words, needed, colors }) => [words, String(needed), ...THEMES.map((name) => ratioOf(kit, themes[name], colors(themes[name]), needed))])),
  );
}

function smallest(kit: Kit): HTMLElement {
  const least = (type: string, width: number): number => Math.min(...[...toSVG(figure(entryOf(type).spec), { width, locale: kit.setting.locale, embed: "none" }).matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size)));
  return kit.section(
    { zh: "最小的字", en: "The smallest words" },
    kit.prose({ zh: "取每种图的第一个例子，打开这一页时从画出的图里读出。", en: "In the first example of each chart, read from the pictures as you open this page." }),
    kit.table({ zh: "最小的字", en: "The smallest words" }, [{ zh: "图宽", en: "Width" }, { zh: "最小的字", en: "Smallest" }], WIDTHS.map((width) => [`${width} px`, `${Math.min(...charts.map(({ type }) => least(type, width)))} px`])),
  );
}
