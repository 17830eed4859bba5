import { expect, userEvent, waitFor, within } from "storybook/test";
import { exampleOf } from "../kit/catalogue.js";
import { button, choice } from "../kit/fields.js";
import type { Spec } from "../kit/figures.js";
import { page, type Kit, type PageStory } from "../kit/page.js";

export default { title: "结构 Anatomy/动画 Motion", id: "anatomy-motion", tags: ["!autodocs", "page"] };

const YEARS = [2023, 2024, 2025] as const;

export const Page: PageStory = {
  name: "动画 Motion",
  ...page(
    { zh: "动画：只用来看清变化", en: "Motion: only to show what changed" },
    { zh: "更新数据时，前后都有的图形移到新位置；没有开场动画，没有弹跳。读者设了“减弱动态效果”，就直接换成新图。", en: "When data change, marks that both pictures have move over. Nothing enters with a show, nothing bounces; a reader who asked for less motion sees the new picture at once." },
    (kit) => [tryIt(kit), kit.section({ zh: "规则", en: "Rules" }, kit.list(
      { zh: "图形按身份对应：一家企业、一个年份始终是它自己，不会变成别的。", en: "Marks are matched by what they show: an enterprise or a year stays itself and never turns into another." },
      { zh: "文字不移动：旧的立刻撤下，新的直接在新位置上，随图形到位由浅变深。", en: "Words do not fly: old ones go at once; new ones stand in their new place and come to light as the marks arrive." },
      { zh: "动画途中截图，文字也已是新的。", en: "Motion carries no number: in a screenshot half-way the words are already the new ones." },
      { zh: "`animate: false`关闭动画；SVG和PNG里没有动画。", en: "`animate: false` turns it off; an SVG or PNG never moves." },
    ))],
  ),
};

/** Not in the sidebar: nobody wants to see a page being tried. */
export const InUse: PageStory = {
  ...Page,
  name: "试用 In use",
  tags: ["!dev"],
  play: async ({ canvasElement, globals }) => {
    const canvas = within(canvasElement);
    const svg = (): Element => canvasElement.querySelector(".kit-host svg")!;
    const next = (): HTMLElement => canvas.getByRole("button", { name: globals.locale === "en" ? "Next year" : "下一年" });
    /** Where shapes and words stand; a cluster that changes places is painted in another order at once. */
    const places = (what: string): string => [...svg().querySelectorAll(what)].map((one) => ["x", "y", "width", "height", "d"].map((name) => one.getAttribute(name) ?? "").join(" ")).sort().join("\n");
    const rest = (): Promise<unknown> => new Promise((done) => setTimeout(done, 700));
    await waitFor(() => expect(svg()).toHaveTextContent("2023"));
    await rest();
    const before = places("rect, path");
    next().click();
    const [shapes, words] = [places("rect, path"), places("text")];
    await expect(svg()).toHaveTextContent("2024");
    await rest();
    // Shapes were still where they had been, words were not.
    await expect(shapes).toBe(before);
    await expect(places("rect, path")).not.toBe(shapes);
    await expect(places("text")).toBe(words);
    await userEvent.selectOptions(canvas.getByRole("combobox"), "off");
    next().click();
    const atOnce = places("rect, path");
    await expect(svg()).toHaveTextContent("2025");
    await rest();
    await expect(places("rect, path")).toBe(atOnce);
  },
};

/** Five invented clusters that change places from year to year. */
function specOf(year: number): Spec {
  const values = { 2023: [1260, 940, 630, 520, 410], 2024: [1310, 1180, 560, 790, 430], 2025: [1290, 1420, 610, 1060, 450] }[year] ?? [];
  return {
    type: "ranking", unit: "亿元", basis: "illustrative", highlight: ["b"],
    title: { zh: `${year}年五个集群的产值`, en: `Output of five clusters in ${year}` },
    source: exampleOf("cluster-trajectory", "to-target")["source"],
    data: values.map((value, i) => ({ id: "abcde"[i], label: { zh: `集群${"甲乙丙丁戊"[i]!}`, en: `Cluster ${"ABCDE"[i]!}` }, value })),
  };
}

function tryIt(kit: Kit): HTMLElement {
  const state = { at: 0, animate: true };
  const shown = kit.figure(specOf(YEARS[0]));
  const next = button(kit.say({ zh: "下一年", en: "Next year" }), () => {
    state.at = (state.at + 1) % YEARS.length;
    shown.show(specOf(YEARS[state.at]!), { animate: state.animate });
  });
  const motion = choice("animate", [["on", kit.say({ zh: "移动", en: "moves" })], ["off", kit.say({ zh: "直接换", en: "at once" })]], "on", (value) => {
    state.animate = value === "on";
  });
  return kit.section({ zh: "试一试", en: "Try" }, kit.row(motion, next), shown.element);
}
