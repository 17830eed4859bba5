import { expect, userEvent, waitFor, within } from "storybook/test";
import { node } from "../kit/blocks.js";
import { exampleOf } from "../kit/catalogue.js";
import { choice } from "../kit/fields.js";
import type { Spec } from "../kit/figures.js";
import { page, type Kit, type PageStory } from "../kit/page.js";

export default { title: "组合 Compositions/单图与小多图 One figure and many", id: "compositions-panels", tags: ["!autodocs", "page"] };

interface Row {
  readonly industry: { readonly zh: string; readonly en: string };
}
const PANELS = exampleOf("small-multiples", "us-unemployment") as Spec & { readonly of: Spec & { readonly data: readonly Row[] } };
const INDUSTRIES = [...new Map(PANELS.of.data.map(({ industry }) => [industry.zh, industry])).values()];

export const Page: PageStory = {
  name: "单图与小多图 One figure and many",
  ...page(
    { zh: "十二条线，一张图还是十二格", en: "Twelve lines: one figure or twelve panels" },
    { zh: "同一份数据画两遍。一张图上只看得清一个重点行业和最高最低；分成十二格，每个行业的走势都看得清，刻度仍然相同，可以比高低。", en: "The same data, twice. One figure shows one subject among the rest; twelve panels show the course of each, and the scales stay the same, so heights still compare." },
    (kit) => [compare(kit), choose(kit)],
  ),
};

/** Not in the sidebar: nobody wants to see a page being tried. */
export const InUse: PageStory = {
  ...Page,
  name: "试用 In use",
  tags: ["!dev"],
  play: async ({ canvasElement, globals }) => {
    const mining = INDUSTRIES[1]![globals.locale === "en" ? "en" : "zh"];
    await waitFor(() => expect(canvasElement.querySelectorAll(".banyan > svg")).toHaveLength(2));
    const [single] = canvasElement.querySelectorAll(".banyan");
    await userEvent.selectOptions(within(canvasElement).getByRole("combobox"), INDUSTRIES[1]!.zh);
    await waitFor(() => expect(single!.querySelector("svg > title")!.textContent).toContain(mining));
  },
};

/** All of the data in one figure, around one subject. */
function singleOf(subject: string): Spec {
  const { of, subtitle } = PANELS;
  return { ...of, title: { zh: `${subject}与其他十一个行业`, en: `${INDUSTRIES.find(({ zh }) => zh === subject)!.en} among eleven others` }, subtitle, fields: { series: "industry" }, highlight: [subject] };
}

function compare(kit: Kit): HTMLElement {
  const [first] = PANELS["highlight"] as readonly string[];
  const single = kit.figure(singleOf(first!), { link: "industries" });
  const many = kit.figure(PANELS, { link: "industries", most: 1024 });
  const subject = choice(kit.say({ zh: "重点行业", en: "Subject" }), INDUSTRIES.map((names) => [names.zh, kit.say(names)]), first!, (name) => {
    single.show(singleOf(name), { link: "industries" });
    many.show({ ...PANELS, highlight: [name] }, { link: "industries" });
  });
  return node("div", "kit-section", kit.row(subject), single.element, many.element);
}

function choose(kit: Kit): HTMLElement {
  return kit.section(
    { zh: "选哪一种", en: "Which of the two" },
    kit.list(
      { zh: "四条线以内，要看谁超过谁：一张图，名称写在线旁。", en: "Up to four lines, and who overtakes whom is the question: one figure, names beside the lines." },
      { zh: "线很多，只讲其中一条：一张图，其余画成灰色。", en: "Many lines, but one is the story: one figure, the rest in grey." },
      { zh: "线很多，每条都要看：[小多图](small-multiples--playground)，共用刻度，按大小排序。", en: "Many lines, and each matters: [small multiples](small-multiples--playground) on one scale, in order of size." },
      { zh: "数量级相差太大，共用刻度会压扁一大半：各用各的刻度，图上会写明不能互比高低。", en: "Sizes too far apart for one scale: free scales, and the figure says that heights do not compare." },
    ),
  );
}
