import { expect, userEvent, waitFor } from "storybook/test";
import { node } from "../kit/blocks.js";
import { live } from "../kit/fields.js";
import { page, type Kit, type PageStory } from "../kit/page.js";
import { clusterNames, dashboard } from "./clusters.js";

export default { title: "组合 Compositions/看板 Dashboard", id: "compositions-dashboard", tags: ["!autodocs", "page"] };

/** What links figures: the same word for each. */
const LINK = "clusters";

export const Page: PageStory = {
  name: "看板 Dashboard",
  ...page(
    { zh: "四图联动：指向一个集群，其余同步显示", en: "Point at one cluster, see it in all four" },
    { zh: "四幅图讲同样五个集群：离目标多远，几年来走势如何，企业在哪一层，项目进展到哪一步。指向一个集群，其余三幅同时突出它。", en: "Four figures ask about the same five clusters: how far from the target, how they came there, on which tiers their enterprises stand, how far their projects are. Point at a cluster in one, and it stands out in all." },
    (kit) => [board(kit), how(kit)],
  ),
};

/** Not in the sidebar: nobody wants to see a page being tried. */
export const InUse: PageStory = {
  ...Page,
  name: "试用 In use",
  tags: ["!dev"],
  play: async ({ canvasElement, globals }) => {
    const third = clusterNames(globals.locale === "en" ? "en" : "zh")[2]!;
    const figures = [...canvasElement.querySelectorAll(".banyan")];
    await expect(figures).toHaveLength(4);
    const marks = (figure: Element): Element[] => [...figure.querySelectorAll("svg [aria-label]")];
    const isFaint = (mark: Element): boolean => mark.closest(".banyan-faint") !== null;
    const row = (): Element => [...figures[0]!.querySelectorAll("svg [role~=graphics-symbol]")].find((mark) => mark.getAttribute("aria-label")!.includes(third))!;
    // A figure is laid out once more when it has its place in the page.
    await waitFor(async () => {
      await userEvent.hover(row());
      await expect(canvasElement.querySelector(".kit-live")).toHaveTextContent(third);
    });
    const others = clusterNames(globals.locale === "en" ? "en" : "zh").filter((name) => name !== third);
    for (const figure of figures.slice(1)) {
      await expect(new Set(marks(figure).map(isFaint))).toEqual(new Set([true, false]));
      const elsewhere = marks(figure).filter((mark) => others.some((name) => mark.getAttribute("aria-label")!.includes(name)));
      await expect(elsewhere.map(isFaint)).not.toContain(false);
    }
    await userEvent.unhover(row());
    await userEvent.hover(document.body);
    await waitFor(() => expect(canvasElement.querySelector(".banyan-faint")).toBeNull());
  },
};

function board(kit: Kit): HTMLElement {
  const idle = kit.say({ zh: "把鼠标移到任意一幅图上，或用Tab键进入一幅图，再按方向键。", en: "Point at any of the figures, or go into one with Tab and walk it with the arrow keys." });
  const said = live("kit-note kit-live");
  said.textContent = idle;
  const figures = dashboard.map((spec) => {
    const { element, mounted } = kit.figure(spec, { link: LINK, most: 480 });
    mounted.on("hover", (detail) => (said.textContent = detail?.text ?? idle));
    return element;
  });
  return node("div", "", said, node("div", "kit-beside", ...figures));
}

function how(kit: Kit): HTMLElement {
  const { say } = kit;
  return kit.section(
    { zh: "怎样联动", en: "How they are linked" },
    kit.prose(
      { zh: "给每幅图写上同一个`link`即可。两幅图里的成员，`id`相同就算同一个；没有`id`时，名字相同、列名也相同，才算同一个。", en: "Give each figure the same `link`, and that is all. Members of two figures are the same when their `id` is, or when their names are alike and come from a column of the same name." },
      { zh: "因此数据里的`cluster`列，在一幅图里作`label`，在另一幅里作`series`、`row`或`group`，都能对上。图中没有该成员时，保持原样。", en: "So a column called `cluster` may be the `label` of one figure and the `series`, `row` or `group` of another. A figure that has no such member stays as it is." },
    ),
    kit.code('mount(left, bullet({ …, fields: { label: "cluster" } }), { link: "clusters" });\nmount(right, heatmap({ …, fields: { row: "cluster" } }), { link: "clusters" });', say({ zh: "模块里的写法", en: "In a module" })),
    kit.code('<banyan-chart src="output.json" link="clusters"></banyan-chart>\n<banyan-chart src="tiers.json" link="clusters"></banyan-chart>', say({ zh: "元素的写法", en: "As elements" })),
  );
}
