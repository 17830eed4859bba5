import { expect, userEvent, waitFor, within } from "storybook/test";
import { node } from "../kit/blocks.js";
import { exampleOf } from "../kit/catalogue.js";
import { choice, textField } from "../kit/fields.js";
import type { Spec } from "../kit/figures.js";
import { page, type Kit, type PageStory } from "../kit/page.js";

export default { title: "基础 Foundations/来源与示意标记 Provenance", id: "foundations-provenance", tags: ["!autodocs", "page"] };

const BASES = [
  ["illustrative", { zh: "示意：假设的数，图上有标记和斜纹", en: "illustrative: invented; badge and hatch" }],
  ["", { zh: "不写：按“未说明”处理，检查时提醒", en: "nothing: read as “not stated”, and the check warns" }],
] as const;

export const Page: PageStory = {
  name: "来源与示意标记 Provenance",
  ...page(
    { zh: "每个数都有出处", en: "Every number says where it comes from" },
    { zh: "来源行、脚注号和示意标记都画在SVG里面，截图、下载、转发都不会丢；任何主题或选项都去不掉标记。注与来源行怎样写，见[来源行](anatomy-source--page)。", en: "Source line, footnote marks and badge are drawn inside the SVG and go wherever it goes; no theme or option removes the badge. How note and source are written stands under [source line](anatomy-source--page)." },
    (kit) => [tryIt(kit), several(kit), bases(kit), carried(kit)],
  ),
};

/** Not in the sidebar: nobody wants to see a page being tried. */
export const InUse: PageStory = {
  ...Page,
  name: "试用 In use",
  tags: ["!dev"],
  play: async ({ canvasElement, globals }) => {
    const canvas = within(canvasElement);
    const english = globals.locale === "en";
    const svg = (): Element => canvasElement.querySelector(".kit-host svg")!;
    const source = canvas.getByLabelText(english ? "Source" : "来源");
    await userEvent.clear(source);
    await waitFor(() => expect(svg()).toHaveTextContent(english ? "Source: not stated" : "来源：未注明"));
    await userEvent.type(source, "Example Bureau");
    await waitFor(() => expect(svg()).toHaveTextContent("Example Bureau"));
    await expect(svg()).toHaveTextContent("ILLUSTRATIVE");
    await userEvent.selectOptions(canvas.getByRole("combobox"), "");
    await waitFor(() => expect(svg()).not.toHaveTextContent("ILLUSTRATIVE"));
  },
};

function specOf(source: string, basis: string, kit: Kit): Spec {
  const who = (n: number): string => kit.say({ zh: `集群${"甲乙丙"[n]!}`, en: `Cluster ${"ABC"[n]!}` });
  return {
    type: "ranking", unit: "亿元", title: kit.say({ zh: "集群甲的产值是集群丙的两倍", en: "Cluster A produces twice as much as Cluster C" }), highlight: [who(0)],
    ...(source === "" ? {} : { source }), ...(basis === "" ? {} : { basis }),
    data: [1260, 940, 630].map((value, n) => ({ label: who(n), value })),
  };
}

function tryIt(kit: Kit): HTMLElement {
  const state = { source: kit.say({ zh: "示意数据，不代表真实情况", en: "Illustrative data, not real figures" }), basis: "illustrative" };
  const shown = kit.figure(specOf(state.source, state.basis, kit), { menu: true });
  const set = (key: "source" | "basis") => (value: string): void => {
    state[key] = value;
    shown.show(specOf(state.source, state.basis, kit), { menu: true });
  };
  const source = textField(kit.say({ zh: "来源", en: "Source" }), state.source, set("source"));
  source.classList.add("kit-grow");
  const basis = choice(kit.say({ zh: "依据", en: "Basis" }), BASES.map(([value, words]) => [value, kit.say(words)]), state.basis, set("basis"));
  return kit.section({ zh: "试一试：改来源，去掉依据", en: "Try: change the source, take the basis away" }, kit.row(source, basis), shown.element);
}

function several(kit: Kit): HTMLElement {
  return kit.section(
    { zh: "几个来源，逐个编号", en: "Several sources, each numbered" },
    kit.prose({ zh: "各行来源不同时，数的右上角有号，来源行按号列出。`sources`里写一次，各行用它的名字。", en: "Where rows have sources of their own, each number carries a mark and the source line lists them. Write each once in `sources` and name it in the rows." }),
    kit.figure(exampleOf("cluster-trajectory", "wenzhou-gdp")).element,
  );
}

function bases(kit: Kit): HTMLElement {
  const rows = [
    ["official", { zh: "官方：公报、统计局、政府报告", en: "official: communiqué, bureau of statistics, government report" }, { zh: "实心", en: "solid" }],
    ["reported", { zh: "本报道：报告作者自己调查所得", en: "reported: found by the authors of the report" }, { zh: "实心", en: "solid" }],
    ["press", { zh: "媒体：只见于新闻", en: "press: known from news only" }, { zh: "实心，提示框里写明", en: "solid, said in the tooltip" }],
    ["derived", { zh: "推算：由别的数算出", en: "derived: computed from other numbers" }, { zh: "算式写进注里", en: "the arithmetic stands in the note" }],
    ["illustrative", { zh: "示意：假设的数", en: "illustrative: invented" }, { zh: "反斜纹和标记", en: "`\\` hatch and badge" }],
  ] as const;
  return kit.section({ zh: "依据有五种", en: "Five kinds of basis" }, kit.table({ zh: "依据", en: "Basis" }, ["basis", { zh: "出自谁", en: "Who says so" }, { zh: "图上", en: "In the figure" }], rows.map(([name, who, looks]) => [node("code", "", name), who, looks])));
}

function carried(kit: Kit): HTMLElement {
  return kit.section(
    { zh: "SVG自带数据", en: "An SVG carries its data" },
    kit.prose({ zh: "下载的SVG里有`<metadata>`，存有这张图用到的规格和数据；`readFigure(svg)`或`npx banyan-charts extract`可以取回，再改、再画。不想附带就写`embed: \"none\"`。", en: "The `<metadata>` of a downloaded SVG holds the spec with the data that the figure uses; `readFigure(svg)` or `npx banyan-charts extract` gives it back, to be changed and drawn again. Leave it out with `embed: \"none\"`." }),
  );
}
