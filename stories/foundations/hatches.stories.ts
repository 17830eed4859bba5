import { expect, within } from "storybook/test";
import { FONT } from "../../src/figure/compose.js";
import { drawBar, drawMissing, drawTick, shortfallPaint, type Certainty } from "../../src/guides/bar.js";
import { diamond, drawDot, drawLine } from "../../src/guides/line.js";
import { svgString } from "../../src/render/svg.js";
import type { Mark } from "../../src/scene/mark.js";
import type { Theme } from "../../src/theme/index.js";
import { node } from "../kit/blocks.js";
import { exampleOf } from "../kit/catalogue.js";
import { page, type Kit, type PageStory } from "../kit/page.js";
import type { Words } from "../kit/words.js";

export default { title: "基础 Foundations/图案 Hatches", id: "foundations-hatches", tags: ["!autodocs", "page"] };

const WIDTH = 150;
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
  { words: { zh: "估计", en: "estimate" }, said: { zh: "约", en: "est." }, certainty: of("estimate"), line: "dash" },
  { words: { zh: "预测", en: "projection" }, said: { zh: "预测", en: "projection" }, certainty: of("projection"), line: "dots" },
  { words: { zh: "目标", en: "target" }, said: { zh: "目标", en: "target" }, certainty: of("target"), line: "target" },
  { words: { zh: "至少、超过", en: "at least, more than" }, said: { zh: "超", en: "≥" }, certainty: of("actual", undefined, "moreThan"), line: "solid" },
  { words: { zh: "示意", en: "illustrative" }, said: { zh: "标记", en: "badge" }, certainty: of("actual", "illustrative"), line: "solid" },
  { words: { zh: "示意的预测", en: "illustrative projection" }, said: { zh: "标记、预测", en: "badge, projection" }, certainty: of("projection", "illustrative"), line: "dots" },
];

export const Page: PageStory = {
  name: "图案 Hatches",
  ...page(
    { zh: "图案只说一件事：这个数有多实", en: "A hatch says one thing: how certain a number is" },
    { zh: "`/`是还不成事实，`\\`是编造的示意，两样都是就成网。分类从不用斜纹。图案由数据里的`status`、`bound`、`basis`决定，没有样式开关。", en: "`/` is not yet fact, `\\` is invented, and both together make a net. Categories never use a hatch. `status`, `bound` and `basis` in the data decide it; there is no switch of style." },
    (kit) => [system(kit), others(kit), seen(kit)],
  ),
};

/** Not in the sidebar: nobody wants to see a page being tried. */
export const InUse: PageStory = {
  ...Page,
  name: "核对 Checked",
  tags: ["!dev"],
  play: async ({ canvasElement }) => {
    const [table] = within(canvasElement).getAllByRole("table");
    await expect(within(table!).getAllByRole("row")).toHaveLength(KINDS.length + 1);
    await expect(within(table!).getAllByRole("img")).toHaveLength(KINDS.length * 3);
    for (const picture of within(table!).getAllByRole<HTMLImageElement>("img")) await expect((await settled(picture)).naturalWidth).toBe(WIDTH);
  },
};

async function settled(picture: HTMLImageElement): Promise<HTMLImageElement> {
  await picture.decode();
  return picture;
}

/** Marks of the library alone, as a picture. */
function sample(kit: Kit, key: string, marks: readonly Mark[], alt: string): HTMLImageElement {
  const { bg } = kit.setting.colors;
  const scene = { width: WIDTH, height: HEIGHT, background: bg, font: FONT, lang: "zh-CN", title: "", description: "", marks };
  const picture = node("img", "kit-picture");
  picture.src = `data:image/svg+xml,${encodeURIComponent(svgString(scene, { idPrefix: key }))}`;
  picture.alt = alt;
  Object.assign(picture, { width: WIDTH, height: HEIGHT });
  return picture;
}

function system(kit: Kit): HTMLElement {
  const theme = kit.setting.colors;
  const rows = KINDS.map(({ words, said, certainty, line }, i) => {
    const name = kit.say(words);
    return [name, sample(kit, `a${i}`, drawBar("bar", [2, 130], { y: 8, height: 16 }, { certainty, color: theme.subject.mark }, theme), `${name}: ${kit.say({ zh: "面", en: "area" })}`), lineOf(kit, i, certainty, line, theme, name), dotOf(kit, i, certainty, theme, name), said];
  });
  return kit.section({ zh: "面、线、点", en: "Area, line, point" }, kit.table({ zh: "数的性质与图案", en: "Kinds of number and their hatches" }, [{ zh: "这个数", en: "The number" }, { zh: "面", en: "Area" }, { zh: "线", en: "Line" }, { zh: "点", en: "Point" }, { zh: "总写出的字", en: "Words always shown" }], rows));
}

function lineOf(kit: Kit, i: number, certainty: Certainty, kind: Kind["line"], theme: Theme, name: string): HTMLImageElement {
  const style = { color: theme.subject.mark, width: theme.line, kind, hollow: certainty.basis === "illustrative" && kind === "solid" };
  return sample(kit, `b${i}`, drawLine("line", `M4 16L${WIDTH - 4} 16`, style, theme), `${name}: ${kit.say({ zh: "线", en: "line" })}`);
}

function dotOf(kit: Kit, i: number, certainty: Certainty, theme: Theme, name: string): HTMLImageElement {
  const marks = certainty.status === "target" ? [diamond("dot", 20, 16, { color: theme.ink, ground: theme.bg })] : drawDot("dot", { x: 20, y: 16 }, certainty, { color: theme.subject.mark, ground: theme.bg, small: false, alone: true });
  return sample(kit, `c${i}`, marks, `${name}: ${kit.say({ zh: "点", en: "point" })}`);
}

function others(kit: Kit): HTMLElement {
  const theme = kit.setting.colors;
  const band = { y: 8, height: 16 };
  const gap: Mark[] = [...drawBar("bar", [2, 90], band, { certainty: of("actual"), color: theme.subject.mark }, theme), { kind: "rect", key: "gap", x: 90, ...band, width: 40, fill: shortfallPaint(theme) }, ...drawTick(131, band, false, theme)];
  return kit.section(
    { zh: "缺口与缺数", en: "Shortfall and missing" },
    kit.table({ zh: "缺口与缺数", en: "Shortfall and missing" }, [{ zh: "这一处", en: "What" }, { zh: "样子", en: "Looks" }, { zh: "意思", en: "Means" }], [
      [{ zh: "缺口", en: "shortfall" }, sample(kit, "d1", gap, kit.say({ zh: "缺口", en: "shortfall" })), { zh: "赭石的`/`，从实际到目标刻度；旁边印出数额", en: "`/` in ochre, from the actual to the tick of the target; its amount stands beside it" }],
      [{ zh: "未公布", en: "not disclosed" }, sample(kit, "d2", drawMissing("gone", { x: 2, ...band, width: 90 }, 12, theme), kit.say({ zh: "未公布", en: "not disclosed" })), { zh: "虚框与“–”，不是零", en: "a dashed box with '–'; not zero" }],
      [{ zh: "零", en: "zero" }, sample(kit, "d3", drawBar("bar", [2, 2], band, { certainty: of("actual"), color: theme.subject.mark }, theme), kit.say({ zh: "零", en: "zero" })), { zh: "零线上2像素的一段，写着`0`", en: "a stub of 2 px on the zero line, with `0`" }],
    ]),
  );
}

function seen(kit: Kit): HTMLElement {
  return kit.section({ zh: "在图里", en: "In a figure" }, kit.prose({ zh: "线型、圆点和预测期的灰底一起说话，黑白印刷也分得清；把主题换成“黑白印刷”看看。", en: "Dash, point and the grey ground of the forecast speak together, also in black and white; set the theme to 'Print' and see." }), kit.figure(exampleOf("cluster-trajectory", "to-target")).element);
}
