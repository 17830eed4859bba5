import { expect, waitFor } from "storybook/test";
import { node } from "../kit/blocks.js";
import { exampleOf } from "../kit/catalogue.js";
import { page, type Kit, type PageStory } from "../kit/page.js";
import type { Words } from "../kit/words.js";

export default { title: "基础 Foundations/原则 Principles", id: "foundations-principles", tags: ["!autodocs", "page"] };

export const Page: PageStory = {
  name: "原则 Principles",
  ...page(
    { zh: "画得越实，数据越确定", en: "The more solid the ink, the more certain the number" },
    { zh: "结论用强调色，其余用灰色，目标用黑色。下面每条都由程序执行，不靠自觉。", en: "One strong colour says the finding, grey says the rest, black says the target. The program keeps each rule below; nobody has to remember it." },
    (kit) => [
      rule(kit, { zh: "标题写结论，不写题目", en: "The title is the finding, not the topic" }, { zh: "写成一句带数字的话，“四年间，温州GDP由6606.1亿元升至8730.6亿元”，而不是“GDP情况统计图”。单位和范围放在副题里。", en: "A sentence with the number, “Wenzhou’s GDP rose from CNY 660.61 billion to 873.06 billion”, not “GDP statistics”. Unit and scope stand in the subtitle." }),
      rule(kit, { zh: "未公布不是零", en: "Missing is not zero" }, { zh: "缺数处留空并写明“无数据”或“未公布”；折线到此断开，不连过去。零则画成零线上的一小段。", en: "A gap stays a gap and says “no value” or “not disclosed”; the line stops there and is not bridged. A zero is a stub on the zero line." }, "cluster-trajectory", "wenzhou-gdp"),
      rule(kit, { zh: "尚未成为事实的，画法不同", en: "What is not yet fact looks different" }, { zh: "初步数、估计、预测、目标各有线型、空心点或斜纹，由数据的`status`决定，不由样式决定。示意数据另有标记，面用反向斜纹，线用空心线，如图。", en: "Preliminary numbers, estimates, projections and targets each have their dash, open mark or hatch; the `status` of the data decides, not a style. Invented data have a badge; their areas take the opposite hatch, their lines are hollow, as here." }, "cluster-trajectory", "to-target"),
      rule(kit, { zh: "可比，才计算差距", en: "Only what compares is subtracted" }, { zh: "差距只在指标、口径、单位都相同时计算，并把算式写进注里。“万亿级”这样的说法没有口径，就不给差距。", en: "A gap is computed only where measure, scope and unit agree, and its arithmetic stands in the note. A phrase such as “of the order of a trillion” gets no gap." }, "cluster-trajectory", "wenzhou-clusters"),
      rule(kit, { zh: "达标与否，以注明的标准为准", en: "Good and bad need somebody’s word" }, { zh: "升降只用正负号、三角和零线两侧表示，不用红绿：红在中国股市是涨，在许多英文报道里是跌。写明`goodWhen`，才有达标与未达，而且形状、文字、颜色三样一起。", en: "Direction is the sign, a triangle and the side of the zero line, never red or green: red is a rise on Chinese exchanges and a fall in much English reporting. Only with `goodWhen` are there met and missed, told by shape, word and colour together." }, "bullet", "plan-2022"),
      rule(kit, { zh: "来源画在图里", en: "The source is in the picture" }, { zh: "来源行是图的一部分，截图、转发都不会丢；没有来源就写“来源：未注明”。", en: "The source line is part of the figure and goes where a screenshot goes; without a source it says “Source: not stated”." }),
      rule(kit, { zh: "变窄时重新排版，不是缩小", en: "Narrow means a new layout, not a smaller one" }, { zh: "任何宽度下，文字都不小于12像素，不重叠，不出框，不转向。[尺寸](foundations-sizes--page)一页可以拖动来看。", en: "At every width no text is under 12 px, overlaps, leaves the frame or is turned. Drag and see under [sizes](foundations-sizes--page)." }),
    ],
  ),
};

/** Not in the sidebar: nobody wants to see a page being tried. */
export const InUse: PageStory = {
  ...Page,
  name: "核对 Checked",
  tags: ["!dev"],
  play: async ({ canvasElement, globals }) => {
    // Each figure shows what the rule beside it says.
    const shown = (n: number): string => canvasElement.querySelectorAll(".kit-host svg")[n]?.textContent ?? "";
    const said = globals.locale === "en" ? [/no value/i, /ILLUSTRATIVE/, /measure not stated/, /missed/i] : [/无数据/, /示意数据/, /口径未公布/, /未达/];
    for (const [n, words] of said.entries()) await waitFor(() => expect(shown(n)).toMatch(words));
    await expect(canvasElement.querySelectorAll(".kit-faults li")).toHaveLength(0);
  },
};

function rule(kit: Kit, heading: Words, words: Words, type?: string, variant?: string): HTMLElement {
  if (type === undefined || variant === undefined) return kit.section(heading, kit.prose(words));
  return kit.section(heading, node("div", "kit-beside", kit.prose(words), kit.figure(exampleOf(type, variant), { most: 560 }).element));
}
