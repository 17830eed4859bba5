import { expect, userEvent, waitFor, within } from "storybook/test";
import { compose, figure } from "../../src/index.js";
import { roomIn, watchWidth } from "../../src/live/width.js";
import { node } from "../kit/blocks.js";
import { exampleOf } from "../kit/catalogue.js";
import { page, type Kit, type PageStory } from "../kit/page.js";
import type { Words } from "../kit/words.js";
import { placesIn, type Part } from "./places.js";

export default { title: "结构 Anatomy/图的结构 Figure", id: "anatomy-figure", tags: ["!autodocs", "page"] };

interface Ruled extends Part {
  readonly name: Words;
  readonly needed: "always" | "data" | "may";
  readonly rule: Words;
}

const NEEDED = {
  always: { zh: "必有", en: "always" },
  data: { zh: "数据里有就有", en: "where the data have it" },
  may: { zh: "可有", en: "optional" },
} as const;

const PARTS: readonly Ruled[] = [
  { id: "title", marks: /^head\/title-0/, name: { zh: "标题", en: "Title" }, needed: "may", rule: { zh: "一句发现，带一个数；粗体，左齐，最多三行（手机）或两行。", en: "The finding in one sentence with a number; bold, flush left, at most three lines on a phone, else two." } },
  { id: "subtitle", marks: /^head\/subtitle-0/, name: { zh: "副题", en: "Subtitle" }, needed: "may", rule: { zh: "指标、地域、时期、单位、口径。", en: "Measure, place, period, unit, scope." } },
  { id: "badge", marks: /^head\/badge-box/, name: { zh: "示意标记", en: "Badge" }, needed: "data", rule: { zh: "只要有一个示意的数就出现，紧贴图形，截标题截不掉它。", en: "Appears with the first illustrative number, right on the plot, so that cropping the title does not lose it." } },
  { id: "target", marks: /^words\/target-0/, name: { zh: "目标及其名", en: "Target and its name" }, needed: "data", rule: { zh: "黑色虚线，菱形落在期限上；一定在轴的范围之内，名字永不丢。", en: "A dashed black line, a diamond at its date; always inside the axis, its name never dropped." } },
  { id: "gap", marks: /^words\/(gap-0|comment-0-0)/, name: { zh: "差距", en: "Gap" }, needed: "data", rule: { zh: "数额在前，占比在后；指标、口径、单位都同才算。", en: "The amount first, then its share; only where measure, scope and unit agree." } },
  { id: "trend", marks: /^words\/(trend-0|end-0-1)/, name: { zh: "直接标签", en: "Direct label" }, needed: "always", rule: { zh: "首末两个值一定写，写在线的旁边，颜色同线。", en: "First and last value are always written, beside the line and in its colour." } },
  { id: "growth", marks: /^words\/growth(-0)?$/, name: { zh: "达标所需增速", en: "Growth that is needed" }, needed: "data", rule: { zh: "目标有年份才算；按现价算的，注里写明。", en: "Only for a target with a date; at current prices the note says so." } },
  { id: "status", marks: /^words\/value-\d+-\d+-1/, name: { zh: "数的性质", en: "Kind of number" }, needed: "data", rule: { zh: "初步数、估计、预测各有点形，并写出来。", en: "Preliminary, estimate and projection have their own points, and say so." } },
  { id: "line", marks: /^data\/run-0-0$/, name: { zh: "数据线", en: "Series line" }, needed: "always", rule: { zh: "直线段相连，不圆滑；示意的数为空心线。", en: "Straight segments, never smoothed; hollow for invented numbers." } },
  { id: "forecast", marks: /^words\/projection/, name: { zh: "预测期", en: "Forecast" }, needed: "data", rule: { zh: "灰底，圆点线；读者一眼知道哪里起不是事实。", en: "Grey ground and dots, so that a reader sees where facts end." } },
  { id: "scale", marks: /^words\/tick-1/, name: { zh: "数值刻度", en: "Value labels" }, needed: "always", rule: { zh: "三到五条网格线，字在线上方，左齐；单位写一次。", en: "Three to five grid lines, labels on them, flush left; the unit once." } },
  { id: "time", marks: /^ground\/time-[23]/, name: { zh: "时间轴", en: "Time axis" }, needed: "always", rule: { zh: "首、末、基期、目标年一定写，其余按宽度减。", en: "First, last, base and target years are always written; others go as width goes." } },
  { id: "note", marks: /^foot\/note-0/, name: { zh: "注", en: "Note" }, needed: "data", rule: { zh: "怎么读，怎么算出来的，轴是否从零起。", en: "How to read it, the arithmetic, whether the axis starts at zero." } },
  { id: "source", marks: /^foot\/source-0/, name: { zh: "来源", en: "Source" }, needed: "always", rule: { zh: "没有来源也写“未注明”。", en: "Without one it says 'not stated'." } },
];

export const Page: PageStory = {
  name: "图的结构 Figure",
  ...page(
    { zh: "图的结构", en: "Anatomy of a figure" },
    { zh: "点号看规则。号的位置由场景里各部件的位置算出，换语言、主题、宽度，号都跟着走。", en: "Press a number for its rule. Numbers are set by where the scene has its parts, and follow language, theme and width." },
    (kit) => [numbered(kit), next(kit)],
  ),
};

/** Not in the sidebar: nobody wants to see a page being tried. */
export const InUse: PageStory = {
  ...Page,
  name: "试用 In use",
  tags: ["!dev"],
  play: async ({ canvasElement, globals }) => {
    const canvas = within(canvasElement);
    const numbers = (): HTMLElement[] => [...canvasElement.querySelectorAll<HTMLElement>(".kit-over .kit-mark")];
    await waitFor(() => expect(numbers()).toHaveLength(PARTS.length));
    const boxes = numbers().map((one) => one.getBoundingClientRect());
    const apart = boxes.every((a, i) => boxes.slice(i + 1).every((b) => a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top));
    await expect(apart).toBe(true);
    await userEvent.click(canvas.getByRole("button", { name: globals.locale === "en" ? "4 Target and its name" : "4 目标及其名" }));
    await expect(document.activeElement).toHaveTextContent(globals.locale === "en" ? /diamond/ : /菱形/);
  },
};

function numbered(kit: Kit): HTMLElement {
  const spec = exampleOf("cluster-trajectory", "to-target");
  const shown = kit.figure(spec);
  const rows = new Map(PARTS.map(({ id, name, needed, rule }, i) => [id, ruleOf(kit, i + 1, [name, NEEDED[needed], rule])]));
  const over = node("div", "kit-over");
  const drawn = figure(spec);
  const host = shown.element.querySelector<HTMLElement>(".kit-host")!;
  const place = (): void => {
    const width = Math.floor(roomIn(host));
    if (width < 240) return;
    const scene = compose(drawn, { width, theme: kit.setting.theme, locale: kit.setting.locale });
    Object.assign(over.style, { left: `${host.offsetLeft}px`, top: `${host.offsetTop}px` });
    over.replaceChildren(...placesIn(scene, PARTS).map(({ id, x, y }) => {
      const at = PARTS.findIndex((part) => part.id === id);
      const mark = node("button", "kit-mark", String(at + 1));
      mark.type = "button";
      mark.setAttribute("aria-label", `${at + 1} ${kit.say(PARTS[at]!.name)}`);
      Object.assign(mark.style, { left: `${x - 10}px`, top: `${y - 10}px` });
      mark.addEventListener("click", () => rows.get(id)?.focus());
      return mark;
    }));
  };
  kit.life.addEventListener("abort", watchWidth(host, place), { once: true });
  requestAnimationFrame(place);
  shown.element.append(over);
  return node("div", "kit-anatomy", shown.element, node("ol", "kit-rules", ...rows.values()));
}

function ruleOf(kit: Kit, at: number, [name, needed, rule]: readonly [Words, Words, Words]): HTMLElement {
  const item = node("li", "", node("span", "kit-mark", String(at)), node("div", "", node("strong", "", kit.say(name)), node("span", "kit-needed", kit.say(needed)), node("br"), kit.say(rule)));
  item.tabIndex = -1;
  return item;
}

function next(kit: Kit): HTMLElement {
  const pages: readonly (readonly [string, Words])[] = [
    ["axes", { zh: "坐标轴", en: "Axes" }], ["targets", { zh: "目标", en: "Targets" }], ["labels", { zh: "标签与避让", en: "Labels" }], ["legends", { zh: "图例", en: "Legends" }], ["annotations", { zh: "注释", en: "Annotations" }],
    ["source", { zh: "来源行", en: "Source line" }], ["tooltip", { zh: "提示框", en: "Tooltip" }], ["actions", { zh: "操作", en: "Actions" }], ["motion", { zh: "动画", en: "Motion" }],
  ];
  return kit.section({ zh: "逐个细看", en: "One by one" }, kit.row(...pages.map(([id, words]) => kit.link(`anatomy-${id}--page`, words))));
}
