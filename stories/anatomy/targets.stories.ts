import { expect, userEvent, waitFor, within } from "storybook/test";
import { exampleOf } from "../kit/catalogue.js";
import { textField } from "../kit/fields.js";
import type { Spec } from "../kit/figures.js";
import { page, type Kit, type PageStory } from "../kit/page.js";

export default { title: "结构 Anatomy/目标 Targets", id: "anatomy-targets", tags: ["!autodocs", "page"] };

export const Page: PageStory = {
  name: "目标 Targets",
  ...page(
    { zh: "目标：用黑色，在轴内，有算式", en: "Targets: black, on the axis, and accounted for" },
    { zh: "目标与结果不用同一种颜色和形状，免得把计划读成事实。", en: "A target never has the colour and form of a result, so that a plan is not read as fact." },
    (kit) => [tryIt(kit), rules(kit), others(kit)],
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
    const target = canvas.getByLabelText(english ? "Target" : "目标");
    await waitFor(() => expect(svg()).toHaveTextContent(english ? "CNY 81 billion short" : "差810亿元"));
    await userEvent.clear(target);
    await userEvent.type(target, "9500亿元");
    await waitFor(() => expect(svg()).toHaveTextContent(english ? "CNY 31 billion short" : "差310亿元"));
    await userEvent.clear(target);
    await userEvent.type(target, "万亿级");
    await waitFor(() => expect(svg()).toHaveTextContent(english ? "measure not stated" : "口径未公布"));
    await waitFor(() => expect(svg()).not.toHaveTextContent(english ? "CNY 31 billion short" : "差310亿元"));
  },
};

function specOf(target: string, period: string): Spec {
  const { title: _title, ...spec } = exampleOf("cluster-trajectory", "to-target");
  return { ...spec, title: { zh: "集群甲的产值与目标", en: "Output of Cluster A and its target" }, targets: [{ value: target, ...(period === "" ? {} : { period }) }] };
}

function tryIt(kit: Kit): HTMLElement {
  const state = { target: "1万亿元", period: "2027" };
  const shown = kit.figure(specOf(state.target, state.period));
  const set = (key: keyof typeof state) => (value: string): void => {
    state[key] = value;
    shown.show(specOf(state.target, state.period));
  };
  return kit.section(
    { zh: "试一试：改目标，删去年份", en: "Try: change the target, delete its year" },
    kit.prose({ zh: "写`9500亿元`，差距和所需增速跟着变；写`万亿级`，没有口径，只画一条带，不给差距；删去年份，目标在时间轴上没有位置，也就没有所需增速。", en: "With `CNY 950 billion` gap and needed growth follow; `万亿级`, of the order of a trillion, states no measure and becomes a band without a gap; without a year the target has no place in time and nothing grows towards it." }),
    kit.row(textField(kit.say({ zh: "目标", en: "Target" }), state.target, set("target")), textField(kit.say({ zh: "年份", en: "Year" }), state.period, set("period"))),
    shown.element,
  );
}

function rules(kit: Kit): HTMLElement {
  return kit.section({ zh: "规则", en: "Rules" }, kit.list(
    { zh: "目标一定在轴的范围内；目标的名字从不让位，让位的是网格线的字。", en: "A target is always inside the range of the axis, and its name never gives way; the label of a grid line does." },
    { zh: "差距印数额、占比、所需年均增速，三样各有条件：指标、口径、单位都相同；占比只用于不会为负的数额；增速只用于有年份的目标。", en: "A gap prints amount, share and the yearly growth that would close it, each on a condition: same measure, scope and unit; share only for amounts that cannot be negative; growth only for a dated target." },
    { zh: "增速与增速比，差的是百分点。", en: "Growth rates differ by percentage points." },
    { zh: "实际数只是下限（超9000亿元）时，差距写“至多”。", en: "Where the result is a lower bound (over 900 billion), the gap says “at most”." },
  ));
}

function others(kit: Kit): HTMLElement {
  return kit.section({ zh: "在别的图里", en: "In other charts" }, kit.twins(kit.figure(exampleOf("bullet", "plan-2022"), { most: 480 }).element, kit.figure(exampleOf("columns", "yearly-targets"), { most: 480 }).element));
}
