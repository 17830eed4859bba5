import { expect, fireEvent, userEvent, within } from "storybook/test";
import { sizesOf } from "../../src/guides/look.js";
import { firstFit } from "../../src/text/fit.js";
import { measure, room } from "../../src/text/measure.js";
import { shorten, wrap } from "../../src/text/wrap.js";
import { node } from "../kit/blocks.js";
import { slider, textField } from "../kit/fields.js";
import { page, type Kit, type PageStory } from "../kit/page.js";

export default { title: "基础 Foundations/文字 Type", id: "foundations-type", tags: ["!autodocs", "page"] };

const SAMPLE = { zh: "2023年，温州规上工业增加值1619.8亿元，增长9.4%；6月，国家级“小巨人”企业107家。", en: "In 2023 the value added of Wenzhou's industry was CNY 161.98 billion, up 9.4%; in June the city had 107 national \"little giants\"." };
const STYLE = { size: 20, weight: 400 } as const;

export const Page: PageStory = {
  name: "文字 Type",
  ...page(
    { zh: "文字放得下", en: "Words that fit" },
    { zh: "图里每个字的宽度都查库里的宽度表，所以服务器、浏览器、Word里断行一致。", en: "The library measures every letter by its own table of widths, so server, browser and Word break lines alike." },
    (kit) => [fitting(kit), rules(kit), sizes(kit)],
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
    const text = canvas.getByLabelText(english ? "A long label" : "一个长标签");
    const width = canvas.getByRole("slider");
    const lines = (): string[] => [...canvasElement.querySelectorAll(".kit-line")].map(({ textContent }) => textContent);
    await userEvent.clear(text);
    await userEvent.type(text, "温州规上工业增加值1619.8亿元，“小巨人”107家");
    await fireEvent.input(width, { target: { value: "160" } });
    const narrow = lines();
    await expect(narrow.length).toBeGreaterThan(3);
    // No line begins with a closing mark, and a number stays with its unit.
    await expect(narrow.filter((line) => /^[，。”）]/.test(line))).toEqual([]);
    await expect(narrow.some((line) => line.includes("1619.8亿元"))).toBe(true);
    await fireEvent.input(width, { target: { value: "600" } });
    await expect(lines()).toHaveLength(1);
  },
};

function fitting(kit: Kit): HTMLElement {
  const state = { text: kit.say(SAMPLE), width: 260 };
  const [box, lines, facts] = [node("div", "kit-measure"), node("div", "kit-lines"), node("dl", "kit-facts")];
  const show = (): void => {
    const { text, width } = state;
    box.style.width = `${width}px`;
    lines.replaceChildren(...wrap(text, width, STYLE, { leastLast: 3 }).map((line) => node("div", "kit-line", line)));
    facts.replaceChildren(...factsOf(kit, text, width));
  };
  box.append(lines);
  const text = textField(kit.say({ zh: "一个长标签", en: "A long label" }), state.text, (value) => {
    state.text = value;
    show();
  });
  text.classList.add("kit-grow");
  const width = slider(kit.say({ zh: "可用宽度", en: "Room" }), { least: 60, most: 600, value: state.width, unit: "px" }, (value) => {
    state.width = value;
    show();
  });
  show();
  return kit.section(
    { zh: "试一试：打字，拖宽度", en: "Try: type, and drag the width" },
    kit.prose({ zh: "汉字之间处处可断，但行首不放逗号、句号、后引号，行尾不放前引号；数与单位、日期、短引语、行业用词不拆。", en: "Between Han characters a line may end anywhere, but none begins with a comma or a closing quote nor ends with an opening one; a number keeps its unit, and dates, short quotes and terms of the trade stay whole." }),
    kit.row(text, width),
    node("div", "kit-scroll", box),
    facts,
  );
}

function factsOf(kit: Kit, text: string, width: number): Node[] {
  const [first = text] = text.split(/[，,。]/);
  const facts: (readonly [string, string])[] = [
    [kit.say({ zh: "排成一行的宽度", en: "Width on one line (measured)" }), `${measure(text, STYLE).toFixed(1)} px`],
    [kit.say({ zh: "布局预留的宽度（别的字体可能更宽）", en: "Room that layout keeps (another font may be wider)" }), `${room(text, STYLE).toFixed(1)} px`],
    [kit.say({ zh: "只能一行时：截短", en: "One line only: shortened" }), shorten(text, width, STYLE) || kit.say({ zh: "（放不下）", en: "(no room)" })],
    [kit.say({ zh: "候选：全文，首句，不写", en: "Candidates: all, first clause, nothing" }), firstFit([text, first, ""], width, STYLE) || kit.say({ zh: "（不写，留在提示框和表里）", en: "(nothing; it stays in tooltip and table)" })],
  ];
  return facts.flatMap(([name, value]) => [node("dt", "", name), node("dd", "", value)]);
}

function rules(kit: Kit): HTMLElement {
  return kit.section(
    { zh: "排字规则", en: "Rules of setting" },
    kit.list(
      { zh: "一张图最多四种字号加一个大数，两种粗细（400、700）；不小于12像素。", en: "At most four sizes and one display number in a figure, two weights (400, 700), never under 12 px." },
      { zh: "中文不用斜体，不加字距，文字一律横排。", en: "No italic Chinese, no letter-spacing, no turned text." },
      { zh: "中文字体排在前面，西文和数字取自同一字体，数字等宽。", en: "The Chinese font comes first, so digits and Latin come from the same design; digits are tabular." },
      { zh: "图里的英文用直引号，弯引号在中文字体里是全角。", en: "In figures English has straight quotes; curly ones are full-width in Chinese fonts." },
      { zh: "减号用U+2212，不用连字符；英文范围用–，中文年份范围用—。", en: "Minus is U+2212 and no hyphen; ranges take – in English and — between Chinese years." },
    ),
  );
}

function sizes(kit: Kit): HTMLElement {
  const kinds = [["title", { zh: "标题", en: "title" }], ["subtitle", { zh: "副题", en: "subtitle" }], ["emphasis", { zh: "强调的数", en: "emphasised number" }], ["label", { zh: "数据标签", en: "data label" }], ["axis", { zh: "坐标", en: "axis" }], ["note", { zh: "注与来源", en: "note and source" }]] as const;
  const rows = kinds.map(([key, words]) => {
    const sample = node("span", "", kit.say({ zh: "规上工业增加值1619.8亿元", en: "Value added CNY 161.98 billion" }));
    Object.assign(sample.style, { fontSize: `${sizesOf(640)[key]}px`, fontWeight: key === "title" || key === "emphasis" ? "700" : "400" });
    return [words, ...[320, 640, 1200].map((width) => String(sizesOf(width)[key])), sample];
  });
  return kit.section({ zh: "字号", en: "Sizes" }, kit.table({ zh: "字号，像素", en: "Sizes of type, px" }, [{ zh: "哪里", en: "Where" }, "<480", "480–899", "≥900", { zh: "480–899时的样子", en: "At 480–899" }], rows));
}
