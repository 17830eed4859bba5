import { expect, userEvent, waitFor, within } from "storybook/test";
import { compose, figure } from "../../src/index.js";
import { roomIn } from "../../src/live/width.js";
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
  always: { zh: "总有", en: "always" },
  data: { zh: "有数据时显示", en: "if in the data" },
  may: { zh: "选填", en: "optional" },
} as const;

const PARTS: readonly Ruled[] = [
  { id: "title", marks: /^head\/title-0/, name: { zh: "标题", en: "Title" }, needed: "may", rule: { zh: "一句结论，带一个数；粗体，左齐，最多三行（手机）或两行。", en: "The finding in one sentence with a number; bold, flush left, at most three lines on a phone, else two." } },
  { id: "subtitle", marks: /^head\/subtitle-0/, name: { zh: "副题", en: "Subtitle" }, needed: "may", rule: { zh: "指标、地域、时期、单位、口径。", en: "Measure, place, period, unit, scope." } },
  { id: "badge", marks: /^head\/badge-box/, name: { zh: "示意标记", en: "Badge" }, needed: "data", rule: { zh: "只要有一个示意的数就出现，紧贴图形，截掉标题也截不掉它。", en: "Appears with the first illustrative number, right on the plot, so that cropping the title does not lose it." } },
  { id: "target", marks: /^words\/target-0/, name: { zh: "目标及其名", en: "Target and its name" }, needed: "data", rule: { zh: "黑色虚线，菱形落在期限上；一定在轴的范围之内，名字永不丢。", en: "A dashed black line, a diamond at its date; always inside the axis, its name never dropped." } },
  { id: "gap", marks: /^words\/(gap-0|comment-0-0)/, name: { zh: "差距", en: "Gap" }, needed: "data", rule: { zh: "数额在前，占比在后；指标、口径、单位都相同才计算。", en: "The amount first, then its share; only where measure, scope and unit agree." } },
  { id: "trend", marks: /^words\/value-0-0$/, name: { zh: "直接标签", en: "Direct label" }, needed: "always", rule: { zh: "首末两个值一定写，写在线旁，与线同色。", en: "First and last value are always written, beside the line and in its colour." } },
  { id: "growth", marks: /^words\/growth(-0)?$/, name: { zh: "达标所需增速", en: "Growth that is needed" }, needed: "data", rule: { zh: "目标有年份才计算；按现价算的，注里写明。", en: "Only for a target with a date; at current prices the note says so." } },
  { id: "status", marks: /^words\/value-\d+-\d+-1/, name: { zh: "数的性质", en: "Kind of number" }, needed: "data", rule: { zh: "初步数、估计、预测各有点形，并写出来。", en: "Preliminary, estimate and projection have their own points, and say so." } },
  { id: "line", marks: /^data\/run-0-0$/, name: { zh: "数据线", en: "Series line" }, needed: "always", rule: { zh: "直线段相连，不圆滑；示意的数为空心线。", en: "Straight segments, never smoothed; hollow for invented numbers." } },
  { id: "forecast", marks: /^words\/projection/, name: { zh: "预测期", en: "Forecast" }, needed: "data", rule: { zh: "灰底，圆点线；一眼看出从哪里起不再是事实。", en: "Grey ground and dots, so that a reader sees where facts end." } },
  { id: "scale", marks: /^words\/tick-1/, name: { zh: "数值刻度", en: "Value labels" }, needed: "always", rule: { zh: "三到五条网格线，字在线上方，左齐，只写数；单位写在副题里，副题没写就写在刻度上方。", en: "Three to five grid lines, labels on them, flush left, numbers only; the unit stands in the subtitle, or above them where the subtitle has none." } },
  { id: "time", marks: /^ground\/time-0$/, name: { zh: "时间轴", en: "Time axis" }, needed: "always", rule: { zh: "首、末、基期、目标年一定写，其余按宽度减。", en: "First, last, base and target years are always written; others go as width goes." } },
  { id: "note", marks: /^foot\/note-/, last: true, name: { zh: "注", en: "Note" }, needed: "data", rule: { zh: "怎样读图，怎样计算，轴是否从零起。", en: "How to read it, the arithmetic, whether the axis starts at zero." } },
  { id: "source", marks: /^foot\/source-0/, name: { zh: "来源", en: "Source" }, needed: "always", rule: { zh: "没有来源也写“未注明”。", en: "Without one it says “not stated”." } },
];

export const Page: PageStory = {
  name: "图的结构 Figure",
  ...page(
    { zh: "图的结构", en: "Anatomy of a figure" },
    { zh: "点击编号查看规则，点规则前的编号，图中的亮起来。切换语言、主题或宽度，编号随之移动。", en: "Press a number for its rule, or the number of a rule to find it in the figure. Numbers follow language, theme and width." },
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
    // A number covers no words, as the browser draws them; a line of words is higher than its letters.
    const svg = canvasElement.querySelector(".kit-host svg")!;
    const drawn = [...svg.querySelectorAll("text")].map((one) => ({ words: one.textContent, box: one.getBoundingClientRect() }));
    const covered = drawn.filter(({ box: a }) => boxes.some((b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 4));
    await expect(covered.map(({ words }) => words)).toEqual([]);
    // A number lights its rule, a rule its number.
    const name = globals.locale === "en" ? "4 Target and its name" : "4 目标及其名";
    const [inFigure, inRules] = canvas.getAllByRole("button", { name });
    const lit = (): HTMLElement[] => [...canvasElement.querySelectorAll<HTMLElement>("[aria-current='true']")];
    await userEvent.click(inFigure!);
    await expect(lit()).toEqual([inFigure, inRules]);
    await expect(inRules!.closest("li")).toHaveTextContent(globals.locale === "en" ? /diamond/ : /菱形/);
    await expect(getComputedStyle(inRules!.closest("li")!).backgroundColor).not.toBe("rgba(0, 0, 0, 0)");
    const next = canvas.getAllByRole("button", { name: /^9 / });
    await userEvent.click(next[1]!);
    await expect(lit()).toEqual(next);
  },
};

function numbered(kit: Kit): HTMLElement {
  const spec = exampleOf("cluster-trajectory", "to-target");
  const shown = kit.figure(spec);
  const rows = new Map(PARTS.map((part, i) => [part.id, ruleOf(kit, i + 1, part)]));
  const over = node("div", "kit-over");
  const drawn = figure(spec);
  const host = shown.element.querySelector<HTMLElement>(".kit-host")!;
  const marks = new Map(PARTS.map((part, i) => [part.id, numberOf(kit, i + 1, part)]));
  /** Lights a part's number in the figure and its rule, and brings the one that was not pressed into view. */
  const light = (id: string, unseen: Element | undefined): void => {
    for (const [one, mark] of marks) setCurrent(mark, one === id);
    for (const [one, row] of rows) setCurrent(row.querySelector("button")!, one === id);
    unseen?.scrollIntoView({ block: "nearest" });
  };
  const place = (): void => {
    const width = Math.floor(roomIn(host));
    if (width < 240) return;
    const scene = compose(drawn, { width, theme: kit.setting.theme, locale: kit.setting.locale });
    Object.assign(over.style, { left: `${host.offsetLeft}px`, top: `${host.offsetTop}px` });
    over.replaceChildren(...placesIn(scene, PARTS).map(({ id, x, y }) => {
      const mark = marks.get(id)!;
      Object.assign(mark.style, { left: `${x - 10}px`, top: `${y - 10}px` });
      return mark;
    }));
  };
  for (const [id, row] of rows) row.querySelector("button")!.addEventListener("click", () => light(id, marks.get(id)));
  for (const [id, mark] of marks) mark.addEventListener("click", () => light(id, rows.get(id)));
  const observer = new ResizeObserver(() => requestAnimationFrame(place));
  observer.observe(host);
  kit.life.addEventListener("abort", () => observer.disconnect(), { once: true });
  shown.element.append(over);
  return node("div", "kit-anatomy", shown.element, node("ol", "kit-rules", ...rows.values()));
}

function setCurrent(element: HTMLElement, current: boolean): void {
  if (current) element.setAttribute("aria-current", "true");
  else element.removeAttribute("aria-current");
}

/** A number to press, in the figure or before its rule. */
function numberOf(kit: Kit, at: number, { name }: Ruled): HTMLButtonElement {
  const mark = node("button", "kit-mark", String(at));
  mark.type = "button";
  mark.setAttribute("aria-label", `${at} ${kit.say(name)}`);
  return mark;
}

function ruleOf(kit: Kit, at: number, part: Ruled): HTMLElement {
  const { name, needed, rule } = part;
  return node("li", "", numberOf(kit, at, part), node("div", "", node("strong", "", kit.say(name)), node("span", "kit-needed", kit.say(NEEDED[needed])), node("br"), kit.say(rule)));
}

function next(kit: Kit): HTMLElement {
  const pages: readonly (readonly [string, Words])[] = [
    ["axes", { zh: "坐标轴", en: "Axes" }], ["targets", { zh: "目标", en: "Targets" }], ["labels", { zh: "标签与避让", en: "Labels" }], ["legends", { zh: "图例", en: "Legends" }], ["annotations", { zh: "注释", en: "Annotations" }],
    ["source", { zh: "来源行", en: "Source line" }], ["tooltip", { zh: "提示框", en: "Tooltip" }], ["actions", { zh: "操作", en: "Actions" }], ["motion", { zh: "动画", en: "Motion" }],
  ];
  return kit.section({ zh: "逐个细看", en: "One by one" }, kit.row(...pages.map(([id, words]) => kit.link(`anatomy-${id}--page`, words))));
}
