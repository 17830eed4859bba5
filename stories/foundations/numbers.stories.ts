import { expect, userEvent, within } from "storybook/test";
import { formatQuantity, parseQuantity, type Quantity } from "../../src/index.js";
import { node } from "../kit/blocks.js";
import { live, textField } from "../kit/fields.js";
import { page, type Kit, type PageStory } from "../kit/page.js";
import type { Words } from "../kit/words.js";

export default { title: "基础 Foundations/数字与单位 Numbers", id: "foundations-numbers", tags: ["!autodocs", "page"] };

/** As people write them. */
const EXAMPLES = ["1.02万亿元", "超9000亿元", "约12.3万户", "≥6%", "万亿级", "CNY 100 billion", "-3.5亿元", "9.4个百分点", "12.5 GWh", "1000多亿元"] as const;
/** What is not one quantity, and so is refused. */
const REFUSED = ["三成", "2019—2023", "12,34亿元", "5至8亿元", "很多"] as const;

export const Page: PageStory = {
  name: "数字与单位 Numbers",
  ...page(
    { zh: "数字与单位", en: "Numbers and units" },
    { zh: "数字照公报的写法写即可；读出的值，中文、英文各按习惯印出。小数点靠移位，从不相乘，一位也不会错。", en: "Write numbers as a communiqué prints them and the library reads them; each language then prints them its own way. The point is shifted, never multiplied, so not one digit goes wrong." },
    (kit) => [reader(kit), nearness(kit), examples(kit), refused(kit), rules(kit)],
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
    const box = canvas.getByLabelText(english ? "A quantity" : "一个数量");
    const [read, rounded] = canvas.getAllByRole("status");
    await userEvent.clear(box);
    await userEvent.type(box, "1.02万亿元");
    await expect(read).toHaveTextContent("1020000000000");
    await expect(read).toHaveTextContent("1.02万亿元");
    await expect(read).toHaveTextContent("CNY 1.02 trillion");
    await userEvent.clear(box);
    await userEvent.type(box, "5至8亿元");
    await expect(read).toHaveTextContent(english ? "not one quantity" : "不是一个数量");
    const value = canvas.getByLabelText(english ? "Value" : "数值");
    await userEvent.clear(value);
    await userEvent.type(value, "99.96亿元");
    const target = canvas.getByLabelText(english ? "Target" : "目标");
    await userEvent.clear(target);
    await userEvent.type(target, "100亿元");
    await expect(rounded).toHaveTextContent(/100亿元.*99.96亿元/);
  },
};

function read(text: string): Quantity | undefined {
  try {
    return parseQuantity(text);
  } catch {
    return undefined;
  }
}

function formatted({ value, of, unit, bound }: Quantity, locale: "zh" | "en", options: { readonly near?: readonly number[]; readonly decimals?: number } = {}): string {
  // Values are in the base unit, whose words are those of the unit as it was written, without its magnitude.
  return formatQuantity(value, { ...options, unit: of?.words ?? unit, locale, bound });
}

const BOUND = { exact: { zh: "等于", en: "exactly" }, atLeast: { zh: "至少", en: "at least" }, moreThan: { zh: "超过", en: "more than" }, atMost: { zh: "至多", en: "at most" }, about: { zh: "约", en: "about" }, order: { zh: "这个量级", en: "of this order" } } as const;

function reader(kit: Kit): HTMLElement {
  const result = live();
  const show = (text: string): void => {
    const quantity = read(text);
    result.replaceChildren(quantity ? kit.twins(sideOf(kit, { zh: "中文", en: "Chinese" }, quantity, "zh"), sideOf(kit, { zh: "英文", en: "English" }, quantity, "en"), partsOf(kit, quantity)) : node("p", "kit-missed", kit.say({ zh: "这不是一个数量：范围、汉字数字、位置不对的逗号都不读，免得读错。", en: "This is not one quantity: ranges, Chinese numerals and wrong grouping are refused rather than misread." })));
  };
  show("1.02万亿元");
  return kit.section({ zh: "试一试：写一个数", en: "Try: write a number" }, kit.row(textField(kit.say({ zh: "一个数量", en: "A quantity" }), "1.02万亿元", show)), result);
}

function sideOf(kit: Kit, language: { readonly zh: string; readonly en: string }, quantity: Quantity, locale: "zh" | "en"): HTMLElement {
  const number = node("div", "kit-number", formatted(quantity, locale));
  number.lang = locale === "zh" ? "zh-CN" : "en";
  return node("div", "", node("div", "kit-note", kit.say(language)), number);
}

function partsOf(kit: Kit, { value, unit, bound, exponent, decimals, currency }: Quantity): HTMLElement {
  const facts: (readonly [string, string])[] = [
    ["value", value.toLocaleString("en", { useGrouping: false, maximumFractionDigits: 20 })],
    ["unit", unit === "" ? kit.say({ zh: "（没有）", en: "(none)" }) : unit],
    ["bound", `${bound} · ${kit.say(BOUND[bound])}`],
    ["exponent", String(exponent)],
    ["decimals", String(decimals)],
    ...(currency === undefined ? [] : [["currency", currency] as const]),
  ];
  return node("dl", "kit-facts", ...facts.flatMap(([name, text]) => [node("dt", "", node("code", "", name)), node("dd", "", text)]));
}

function nearness(kit: Kit): HTMLElement {
  const state = { value: "99.7%", target: "100%" };
  const result = live();
  const show = (): void => {
    const [value, target] = [read(state.value), read(state.target)];
    if (!value || !target || value.unit !== target.unit) {
      result.replaceChildren(node("p", "kit-missed", kit.say({ zh: "两边须是同一单位的数量。", en: "Both must be quantities of one unit." })));
      return;
    }
    const side = (words: Words, near: readonly number[]): HTMLElement => {
      // A percentage reads alike in both languages and is then shown once.
      const printed = new Set((["zh", "en"] as const).map((locale) => formatted(value, locale, { near, decimals: 0 })));
      return node("div", "", kit.note(words), ...[...printed].map((number) => node("div", "kit-number", number)));
    };
    result.replaceChildren(kit.twins(side({ zh: "不给`near`", en: "Without `near`" }, []), side({ zh: "给出`near`", en: "With `near`" }, [target.value])));
  };
  show();
  const set = (key: "value" | "target") => (text: string): void => {
    state[key] = text;
    show();
  };
  return kit.section(
    { zh: "四舍五入不越过目标", en: "Rounding never crosses a target" },
    kit.prose({ zh: "图上位数宜少（这里`decimals: 0`），99.7%本来会印成100%，读者会以为已经完成。图表把目标作为`near`传入，小数位便加到看得出差别为止，但不超过原数的精度。", en: "A figure wants few digits (here `decimals: 0`), and 99.7% would print as 100%, as if it were done. Charts give the target as `near`, and decimals grow until the difference shows, but never beyond the precision of the number." }),
    kit.row(textField(kit.say({ zh: "数值", en: "Value" }), state.value, set("value")), textField(kit.say({ zh: "目标", en: "Target" }), state.target, set("target"))),
    result,
  );
}

function examples(kit: Kit): HTMLElement {
  const rows = EXAMPLES.map((text) => {
    const quantity = parseQuantity(text);
    return [node("code", "", text), formatted(quantity, "zh"), formatted(quantity, "en"), BOUND[quantity.bound]];
  });
  return kit.section({ zh: "能读的写法", en: "What is read" }, kit.table({ zh: "能读的写法", en: "What is read" }, [{ zh: "写作", en: "Written" }, { zh: "中文", en: "Chinese" }, { zh: "英文", en: "English" }, { zh: "界限", en: "Bound" }], rows));
}

function refused(kit: Kit): HTMLElement {
  const items = REFUSED.filter((text) => read(text) === undefined).map((text) => `\`${text}\``);
  return kit.section({ zh: "拒绝的写法", en: "What is refused" }, kit.prose({ zh: `${items.join("、")}：不是一个确定的数。库会指出在第几行，不猜。`, en: `${items.join(", ")}: not one number. The library names the row and does not guess.` }));
}

function rules(kit: Kit): HTMLElement {
  return kit.section(
    { zh: "写数规则", en: "Rules of printing" },
    kit.list(
      { zh: "单位照数据的写法：最大的数整数不超过五位、小数不超过三位就不换，所以`10000亿元`不改写成1万亿元；超出了，才换成写得最短的万、亿、万亿。整张图用同一个单位。中文不加千分位，英文四位起加逗号。", en: "The unit stays as written while the largest number has at most five digits before the point and none has more than three after it (counts in English: seven), so that `10000亿元` is not rewritten as 1万亿元; beyond that the magnitude that prints shortest is taken: 万, 亿, 万亿, or million, billion, trillion. One for the whole figure. Chinese takes no separators, English has commas from four digits." },
      { zh: "一条轴一个单位，写一次；标签、提示框、表、CSV用同一个。", en: "One unit an axis, stated once; labels, tooltip, table and CSV use the same." },
      { zh: "“%”和“个百分点”是两回事：增速相减得百分点。", en: "Percent and percentage points differ: growth rates differ by points." },
      { zh: "占比各自四舍五入，合计不到100%时图上写明。", en: "Shares are rounded each on its own, and where they miss 100% the figure says so." },
    ),
  );
}
