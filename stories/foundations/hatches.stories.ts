import { expect, within } from "storybook/test";
import { FONT } from "../../src/figure/compose.js";
import { drawBar, drawMissing, drawTick, shortfallPaint, type Certainty } from "../../src/guides/bar.js";
import { diamond, drawDot, drawLine } from "../../src/guides/line.js";
import { localeOf } from "../../src/locale/index.js";
import { shadeWords } from "../../src/locale/shades.js";
import { waterfallWords } from "../../src/locale/waterfall.js";
import { svgString } from "../../src/render/svg.js";
import type { Mark } from "../../src/scene/mark.js";
import type { Theme } from "../../src/theme/index.js";
import { node } from "../kit/blocks.js";
import { exampleOf } from "../kit/catalogue.js";
import { page, type Kit, type PageStory } from "../kit/page.js";
import type { Words } from "../kit/words.js";

export default { title: "基础 Foundations/图案 Hatches", id: "foundations-hatches", tags: ["!autodocs", "page"] };

/** Of the picture of a bar or a line, and of a point, px. */
const WIDTH = 116;
const POINT = 40;
const HEIGHT = 32;

interface Kind {
  readonly words: Words;
  readonly said: Words;
  readonly certainty: Certainty;
  readonly line: Parameters<typeof drawLine>[2]["kind"];
}

const of = (status: Certainty["status"], basis?: Certainty["basis"], bound: Certainty["bound"] = "exact"): Certainty => ({ status, basis, bound });
const KINDS: readonly Kind[] = [
  { words: { zh: "实际", en: "actual" }, said: "–", certainty: of("actual"), line: "solid" },
  { words: { zh: "初步数", en: "preliminary" }, said: { zh: "初步数", en: "preliminary" }, certainty: of("preliminary"), line: "solid" },
  { words: { zh: "估计", en: "estimate" }, said: { zh: "估计", en: "estimate" }, certainty: of("estimate"), line: "dash" },
  { words: { zh: "预测", en: "projection" }, said: { zh: "预测", en: "projection" }, certainty: of("projection"), line: "dots" },
  { words: { zh: "目标", en: "target" }, said: { zh: "目标", en: "target" }, certainty: of("target"), line: "target" },
  { words: { zh: "至少、超过", en: "at least, more than" }, said: { zh: "≥、超", en: "≥, over" }, certainty: of("actual", undefined, "moreThan"), line: "solid" },
  { words: { zh: "示意", en: "illustrative" }, said: { zh: "标记", en: "badge" }, certainty: of("actual", "illustrative"), line: "solid" },
  { words: { zh: "示意的预测", en: "illustrative projection" }, said: { zh: "标记、预测", en: "badge, projection" }, certainty: of("projection", "illustrative"), line: "dots" },
];

export const Page: PageStory = {
  name: "图案 Hatches",
  ...page(
    { zh: "图案标明哪些还不是事实", en: "A hatch marks what is not a fact" },
    { zh: "斜纹`/`表示尚未成为事实，`\\`表示示意数据，兼有两者用网纹；赭石色的斜纹是离目标的缺口。分类从不用斜纹。图案由数据里的`status`、`bound`、`basis`和目标决定，没有样式开关。", en: "`/` is not yet fact, `\\` is invented, and both together make a net; an ochre hatch is what a target still lacks. Categories never use a hatch. `status`, `bound`, `basis` and targets in the data decide it; there is no switch of style." },
    (kit) => [glossary(kit), system(kit), absences(kit), seen(kit)],
  ),
};

/** Not in the sidebar: nobody wants to see a page being tried. */
export const InUse: PageStory = {
  ...Page,
  name: "核对 Checked",
  tags: ["!dev"],
  play: async ({ canvasElement }) => {
    const [marks, table] = within(canvasElement).getAllByRole("table");
    for (const sign of ["≥", "≤", "▲"]) await expect(marks).toHaveTextContent(sign);
    await expect(within(table!).getAllByRole("row")).toHaveLength(KINDS.length + 1);
    await expect(within(table!).getAllByRole("img")).toHaveLength(KINDS.length * 3);
    for (const picture of within(canvasElement).getAllByRole<HTMLImageElement>("img")) await expect((await settled(picture)).clientWidth).toBe(picture.naturalWidth);
  },
};

async function settled(picture: HTMLImageElement): Promise<HTMLImageElement> {
  await picture.decode();
  return picture;
}

/** Marks of the library alone, as a picture on the ground of the page. */
function sample(kit: Kit, key: string, marks: readonly Mark[], alt: string, width = WIDTH): HTMLImageElement {
  const scene = { width, height: HEIGHT, background: "none", font: FONT, lang: "zh-CN", title: "", description: "", marks };
  const picture = node("img", "kit-picture");
  picture.src = `data:image/svg+xml,${encodeURIComponent(svgString(scene, { idPrefix: key }))}`;
  picture.alt = alt;
  Object.assign(picture, { width, height: HEIGHT });
  return picture;
}

function system(kit: Kit): HTMLElement {
  const theme = kit.setting.colors;
  const rows = KINDS.map(({ words, said, certainty, line }, i) => {
    const name = kit.say(words);
    return [name, sample(kit, `a${i}`, drawBar("bar", [2, 100], { y: 8, height: 16 }, { certainty, color: theme.subject.mark }, theme), `${name}: ${kit.say({ zh: "面", en: "area" })}`), lineOf(kit, i, certainty, line, theme, name), dotOf(kit, i, certainty, theme, name), said];
  });
  const apart = kit.prose({
    zh: "估计、预测和示意的预测，点都是空心圆；预测与示意的预测，线都是圆点线。在线和点上，分辨它们靠文字：“估计”“预测”“示意数据”总会写出来，图案只提醒这不是事实。",
    en: "Estimate, projection and illustrative projection share the ring, the latter two the dotted line as well. On lines and points it is words that tell them apart: “estimate”, “projection” and the badge are always written; the shape only says that this is no fact.",
  });
  return kit.section({ zh: "面、线、点", en: "Area, line, point" }, apart, kit.table({ zh: "数的性质与图案", en: "Kinds of number and their hatches" }, [{ zh: "这个数", en: "The number" }, { zh: "面", en: "Area" }, { zh: "线", en: "Line" }, { zh: "点", en: "Point" }, { zh: "总写出的字", en: "Words always shown" }], rows));
}

function lineOf(kit: Kit, i: number, certainty: Certainty, kind: Kind["line"], theme: Theme, name: string): HTMLImageElement {
  const style = { color: theme.subject.mark, width: theme.line, kind, hollow: certainty.basis === "illustrative" && kind === "solid" };
  return sample(kit, `b${i}`, drawLine("line", `M4 16L${WIDTH - 4} 16`, style, theme), `${name}: ${kit.say({ zh: "线", en: "line" })}`);
}

function dotOf(kit: Kit, i: number, certainty: Certainty, theme: Theme, name: string): HTMLImageElement {
  const marks = certainty.status === "target" ? [diamond("dot", 20, 16, { color: theme.ink, ground: theme.bg })] : drawDot("dot", { x: 20, y: 16 }, certainty, { color: theme.subject.mark, ground: theme.bg, small: false, alone: true });
  return sample(kit, `c${i}`, marks, `${name}: ${kit.say({ zh: "点", en: "point" })}`, POINT);
}

/** Every mark that a figure may carry beside its data, and what it says. */
function glossary(kit: Kit): HTMLElement {
  const theme = kit.setting.colors;
  const band = { y: 8, height: 16 };
  const bar = (certainty: Certainty): Mark[] => drawBar("bar", [2, 100], band, { certainty, color: theme.subject.mark }, theme);
  const gap: Mark[] = [...drawBar("bar", [2, 66], band, { certainty: of("actual"), color: theme.subject.mark }, theme), { kind: "rect", key: "gap", x: 66, ...band, width: 33, fill: shortfallPaint(theme) }, ...drawTick(100, band, false, theme)];
  const line = (kind: Kind["line"], hollow = false): Mark[] => drawLine("line", `M4 16L${WIDTH - 4} 16`, { color: theme.subject.mark, width: theme.line, kind, hollow }, theme);
  const dot = (certainty: Certainty): Mark[] => drawDot("dot", { x: 20, y: 16 }, certainty, { color: theme.subject.mark, ground: theme.bg, small: false, alone: true });
  const drawn: readonly (readonly [Words, readonly Mark[], Words])[] = [
    [{ zh: "斜纹`/`", en: "hatch `/`" }, bar(of("estimate")), { zh: "尚未成为事实：估计、预测；预测的纹较疏，边是虚线", en: "not yet fact: estimate or projection; that of a projection is wider, with a dashed edge" }],
    [{ zh: "斜纹`\\`", en: "hatch `\\`" }, bar(of("actual", "illustrative")), { zh: "示意数据", en: "illustrative data" }],
    [{ zh: "网纹", en: "net" }, bar(of("estimate", "illustrative")), { zh: "示意数据，且尚未成为事实", en: "illustrative, and not yet fact" }],
    [{ zh: "赭石斜纹", en: "ochre hatch" }, gap, { zh: "缺口：从实际到目标刻度，旁边印数额", en: "the gap, from the actual to the tick of the target; its amount stands beside it" }],
    [{ zh: "虚框里的“–”", en: "dashed box with “–”" }, drawMissing("gone", { x: 2, ...band, width: 90 }, 12, theme), { zh: "没有数，不是零；旁边写无数据或未公布", en: "no number, and not zero; “no data” or “not disclosed” stands beside it" }],
    [{ zh: "零线上的一小段", en: "stub on the zero line" }, drawBar("bar", [2, 2], band, { certainty: of("actual"), color: theme.subject.mark }, theme), { zh: "零，写着`0`", en: "zero, with `0`" }],
    [{ zh: "空心圆", en: "ring" }, dot(of("estimate")), { zh: "估计或预测；是哪一种，看旁边的字", en: "estimate or projection; the words beside it tell which" }],
    [{ zh: "圆环中有点", en: "ring with a dot" }, dot(of("preliminary")), { zh: "初步数", en: "preliminary" }],
    [{ zh: "空心菱形", en: "open diamond" }, [diamond("dot", 20, 16, { color: theme.ink, ground: theme.bg })], { zh: "有期限的目标", en: "a target with a date" }],
    [{ zh: "圆点线", en: "dotted line" }, line("dots"), { zh: "预测", en: "projection" }],
    [{ zh: "虚线", en: "dashed line" }, line("dash"), { zh: "估计；与标题同色的虚线是目标", en: "estimate; one in the colour of the title is a target" }],
    [{ zh: "空心线", en: "hollow line" }, line("solid", true), { zh: "示意数据", en: "illustrative data" }],
    [{ zh: "箭头形的条", en: "bar with an arrow head" }, bar(of("actual", undefined, "moreThan")), { zh: "只知道下限，实际更长", en: "a lower bound: the bar is at least as long" }],
  ];
  const written: readonly (readonly [Words, Words, Words])[] = [
    [{ zh: "下限", en: "lower bound" }, { zh: "≥、超", en: "≥, over" }, { zh: "不低于此数；超过此数", en: "at least; more than" }],
    [{ zh: "上限", en: "upper bound" }, "≤", { zh: "不超过此数", en: "at most" }],
    [{ zh: "约数", en: "round number" }, { zh: "约", en: "about" }, { zh: "原文写“约”“左右”，按估计来画", en: "the source says “about”; drawn as an estimate" }],
    [{ zh: "升降", en: "direction" }, { zh: "▲、▼", en: "▲, ▼" }, { zh: "升、降；只表示方向，不表示好坏", en: "up, down: a direction, and no judgement" }],
  ];
  return kit.section(
    { zh: "标记总表", en: "Glossary of marks" },
    kit.table({ zh: "标记总表", en: "Glossary of marks" }, [{ zh: "标记", en: "Mark" }, { zh: "样子", en: "Looks" }, { zh: "意思", en: "Means" }], [
      ...drawn.map(([name, marks, means], i) => [name, sample(kit, `d${i}`, marks, kit.say(means).replaceAll("`", "")), means]),
      ...written.map(([name, sign, means]) => [name, node("strong", "", kit.say(sign)), means]),
    ]),
  );
}

/** Which word stands where a number is not, and when. */
function absences(kit: Kit): HTMLElement {
  const { notDisclosed, noData, noTotal } = localeOf(kit.setting.locale).words;
  return kit.section(
    { zh: "没有数的几种说法", en: "Words for a number that is not there" },
    kit.table({ zh: "没有数的几种说法", en: "Words for a number that is not there" }, [{ zh: "图上写", en: "In the figure" }, { zh: "什么时候", en: "When" }], [
      [notDisclosed, { zh: "数据里有这一项，值写作`null`", en: "the data have the item, with `null` for its value" }],
      [shadeWords[kit.setting.locale].notListed, { zh: "数据里没有这一年或这一格；原因写进注里", en: "the data have no such year or cell; the note may say why" }],
      [noData, { zh: "整张图一项数据也没有", en: "the whole figure has no data" }],
      [noTotal, { zh: "各项不能相加：有的未公布，有的不是确数", en: "the items do not add up: some are not disclosed or not exact" }],
      [waterfallWords[kit.setting.locale].unknown, { zh: "瀑布图里，要加的项未公布，合计便没有", en: "in a waterfall an item of a sum is not disclosed, so there is no sum" }],
    ]),
    kit.prose({ zh: "说明文字里说的“缺数”，泛指以上各种，图上不写这个词。", en: "Where these pages speak of a missing number they mean any of these; no figure prints that word." }),
  );
}

function seen(kit: Kit): HTMLElement {
  return kit.section({ zh: "在图里", en: "In a figure" }, kit.prose({ zh: "线型、圆点与预测期灰底配合表示，黑白印刷也分得清；不妨把主题换成“黑白印刷”看看。", en: "Dash, point and the grey ground of the forecast speak together, also in black and white; set the theme to “Print” and see." }), kit.figure(exampleOf("cluster-trajectory", "to-target")).element);
}
