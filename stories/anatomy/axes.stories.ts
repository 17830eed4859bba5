import { expect, fireEvent, waitFor, within } from "storybook/test";
import { exampleOf } from "../kit/catalogue.js";
import { slider } from "../kit/fields.js";
import { startWidth } from "../kit/figures.js";
import { node } from "../kit/blocks.js";
import { page, type Kit, type PageStory } from "../kit/page.js";

export default { title: "结构 Anatomy/坐标轴 Axes", id: "anatomy-axes", tags: ["!autodocs", "page"] };

export const Page: PageStory = {
  name: "坐标轴 Axes",
  ...page(
    { zh: "坐标轴：够用即可", en: "Axes: enough to read by" },
    { zh: "每个图形都标了数的图不画数值轴；要画，就画三到五条线。黑线总是零，其他基线是灰的。", en: "Where every mark carries its number there is no value axis; else three to five lines. The black line always means zero, any other base is grey." },
    (kit) => [thinning(kit), zero(kit), kit.section({ zh: "规则", en: "Rules" }, kit.list(
      { zh: "柱和条从零开始，没有例外；折线可以不从零起，注里写明。", en: "Bars and columns begin at zero without exception; a line may start higher, and the note says so." },
      { zh: "刻度取1、2、5的倍数；单位由刻度选定，只写一次。", en: "Ticks are multiples of 1, 2 and 5; the unit is chosen from the ticks and stated once." },
      { zh: "数值的字压在网格线上方，左齐，没有刻度短线；时间轴有。", en: "Value labels stand on their grid lines, flush left, without tick marks; a time axis has them." },
      { zh: "一条轴上混用单位，会被拒绝，并指出是哪两行。", en: "Mixed units on one axis are refused, naming the two rows." },
      { zh: "文字从不转向：放不下就减，减的次序见[标签与避让](anatomy-labels--page)。", en: "Words are never turned: what does not fit goes, in the order told under [labels](anatomy-labels--page)." },
    ))],
  ),
};

/** Not in the sidebar: nobody wants to see a page being tried. */
export const InUse: PageStory = {
  ...Page,
  name: "试用 In use",
  tags: ["!dev"],
  play: async ({ canvasElement }) => {
    const quarters = (): string[] => [...canvasElement.querySelectorAll(".kit-host")[0]!.querySelectorAll("svg text")].map(({ textContent }) => textContent).filter((words) => /^(?:\d{4}年[一二三四]季度|Q[1-4] \d{4})$/.test(words));
    await waitFor(() => expect(quarters()).not.toHaveLength(0));
    await fireEvent.input(within(canvasElement).getByRole("slider"), { target: { value: "900" } });
    await waitFor(() => expect(canvasElement.querySelector(".kit-host svg")).toHaveAttribute("width", "900"));
    const wide = quarters();
    await fireEvent.input(within(canvasElement).getByRole("slider"), { target: { value: "260" } });
    await waitFor(() => expect(canvasElement.querySelector(".kit-host svg")).toHaveAttribute("width", "260"));
    const narrow = quarters();
    await expect(narrow.length).toBeLessThan(wide.length);
    await expect(narrow).toEqual(expect.arrayContaining([wide.at(0), wide.at(-1)]));
    await expect(canvasElement.querySelectorAll("svg text[transform]")).toHaveLength(0);
  },
};

function thinning(kit: Kit): HTMLElement {
  const start = startWidth(640);
  const shown = kit.figure(exampleOf("cluster-trajectory", "quarters"), { width: start, most: 960 });
  const { locale, theme } = kit.setting;
  const width = slider(kit.say({ zh: "图宽", en: "Width" }), { least: 240, most: 960, value: start, unit: "px" }, (px) => shown.mounted.update(shown.mounted.figure, { locale, theme, width: px }));
  return kit.section({ zh: "拖窄：刻度变少，首末不丢", en: "Drag narrower: fewer ticks, first and last stay" }, kit.row(width), node("div", "kit-scroll", shown.element));
}

function zero(kit: Kit): HTMLElement {
  return kit.section({ zh: "过零与不从零起", en: "Across zero, and not from zero" }, kit.twins(kit.figure(exampleOf("columns", "negative"), { most: 480 }).element, kit.figure(exampleOf("cluster-trajectory", "wenzhou-gdp"), { most: 480 }).element));
}
