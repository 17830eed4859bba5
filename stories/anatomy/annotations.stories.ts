import { expect, userEvent, waitFor, within } from "storybook/test";
import { exampleOf } from "../kit/catalogue.js";
import { choice, textField } from "../kit/fields.js";
import type { Spec } from "../kit/figures.js";
import { page, type Kit, type PageStory } from "../kit/page.js";

export default { title: "结构 Anatomy/注释 Annotations", id: "anatomy-annotations", tags: ["!autodocs", "page"] };

export const Page: PageStory = {
  name: "注释 Annotations",
  ...page(
    { zh: "注释：一句话，指一处", en: "Annotations: one sentence, at one place" },
    { zh: "注释按坐标轴上的值放，不按像素，换宽度、换语言都不错位；图里放不下，就写进注里。", en: "An annotation is placed by values of the axes, not by pixels, and so keeps its place at every width and in every language; where the plot has no room it moves to the note." },
    (kit) => [tryIt(kit), kit.section({ zh: "别的图里", en: "In another chart" }, kit.figure(exampleOf("project-bubble", "quadrants")).element), rules(kit)],
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
    const words = canvas.getByLabelText(globals.locale === "en" ? "Words" : "文字");
    await userEvent.clear(words);
    await userEvent.type(words, "New plant");
    await waitFor(() => expect(svg()).toHaveTextContent("New plant"));
    await userEvent.selectOptions(canvas.getByRole("combobox"), "2023");
    await userEvent.clear(words);
    await userEvent.type(words, "A sentence so long that no plot of this width could ever hold all of it beside a column");
    await waitFor(() => expect(svg()).toHaveTextContent("2023"));
    await waitFor(() => expect(svg()).toHaveTextContent(/so long that/));
  },
};

function specOf(text: string, x: string): Spec {
  const { annotations: _annotations, ...spec } = exampleOf("columns", "break");
  return { ...spec, ...(text === "" ? {} : { annotations: [{ x, text }] }) };
}

function tryIt(kit: Kit): HTMLElement {
  const state = { text: kit.say({ zh: "上半年停工一个月", en: "One month of stoppage" }), x: "2020" };
  const shown = kit.figure(specOf(state.text, state.x));
  const set = (key: keyof typeof state) => (value: string): void => {
    state[key] = value;
    shown.show(specOf(state.text, state.x));
  };
  const words = textField(kit.say({ zh: "文字", en: "Words" }), state.text, set("text"));
  words.classList.add("kit-grow");
  return kit.section({ zh: "试一试：写一句，换一年", en: "Try: write a sentence, choose a year" }, kit.row(words, choice(kit.say({ zh: "年", en: "Year" }), ["2018", "2019", "2020", "2021", "2022", "2023", "2024"].map((year) => [year, year]), "2020", set("x"))), shown.element);
}

function rules(kit: Kit): HTMLElement {
  return kit.section({ zh: "规则", en: "Rules" }, kit.list(
    { zh: "一张图一到两句；第三句该进正文。", en: "One or two in a figure; a third belongs in the text." },
    { zh: "引线是1像素的直线，不穿过图形。", en: "Its leader is a straight hairline that crosses no mark." },
    { zh: "口径变了不用注释，用`breaks`：在该处画竖虚线，两段不相连，也不算增速。", en: "A change of definition is no annotation but a `breaks`: an upright dashed line, two stretches that do not meet, and no growth across." },
  ));
}
