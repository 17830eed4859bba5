import { expect, fireEvent, userEvent, waitFor, within } from "storybook/test";
import { node } from "../kit/blocks.js";
import { exampleOf } from "../kit/catalogue.js";
import { choice, slider } from "../kit/fields.js";
import { startWidth } from "../kit/figures.js";
import { page, type Kit, type PageStory } from "../kit/page.js";

export default { title: "结构 Anatomy/标签与避让 Labels", id: "anatomy-labels", tags: ["!autodocs", "page"] };

export const Page: PageStory = {
  name: "标签与避让 Labels",
  ...page(
    { zh: "标签：写在图形旁，放不下时依次让位", en: "Labels: beside their marks, giving way in order" },
    { zh: "任何两处文字都不重叠，都不出框。让位有次序：先移，再折行，再缩短，最后才去掉；去掉的仍在提示框和数据表里。", en: "No two texts overlap and none leaves the frame. Giving way is not chance: a label moves, wraps, shortens, and only then goes; what went is still in tooltip and table." },
    (kit) => [tryIt(kit), order(kit), longest(kit)],
  ),
};

/** Not in the sidebar: nobody wants to see a page being tried. */
export const InUse: PageStory = {
  ...Page,
  name: "试用 In use",
  tags: ["!dev"],
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const svg = (): Element => canvasElement.querySelector(".kit-host svg")!;
    const words = (): number => svg().querySelectorAll("text").length;
    await waitFor(() => expect(words()).toBeGreaterThan(10));
    const all = words();
    await userEvent.selectOptions(canvas.getByRole("combobox"), "few");
    await waitFor(() => expect(words()).toBeLessThan(all));
    await userEvent.selectOptions(canvas.getByRole("combobox"), "auto");
    await fireEvent.input(canvas.getByRole("slider"), { target: { value: "280" } });
    await waitFor(() => expect(svg()).toHaveAttribute("width", "280"));
    const boxes = [...svg().querySelectorAll("text")].map((text) => text.getBoundingClientRect()).filter(({ width }) => width > 0);
    const frame = svg().getBoundingClientRect();
    await expect(boxes.every(({ left, right }) => left >= frame.left - 1 && right <= frame.right + 1)).toBe(true);
  },
};

function tryIt(kit: Kit): HTMLElement {
  const spec = exampleOf("columns", "seven-series");
  const state = { labels: "auto", width: startWidth(640) };
  const shown = kit.figure(spec, { width: state.width, most: 960 });
  const show = (): void => void shown.show({ ...spec, labels: state.labels }, { width: state.width });
  const width = slider(kit.say({ zh: "图宽", en: "Width" }), { least: 240, most: 960, value: state.width, unit: "px" }, (px) => {
    state.width = px;
    show();
  });
  const labels = choice(kit.say({ zh: "印哪些数（labels）", en: "Which values (labels)" }), [["auto", kit.say({ zh: "auto：放得下的都印", en: "auto: as many as fit" })], ["few", kit.say({ zh: "few：只印从不去掉的", en: "few: only those that never go" })]], "auto", (value) => {
    state.labels = value;
    show();
  });
  return kit.section({ zh: "试一试：七个系列，拖窄", en: "Try: seven series, drag narrower" }, kit.row(labels, width), node("div", "kit-scroll", shown.element));
}

function order(kit: Kit): HTMLElement {
  return kit.section(
    { zh: "让位次序", en: "Who gives way" },
    kit.table({ zh: "让位的次序", en: "Order of giving way" }, [{ zh: "次序", en: "Order" }, { zh: "哪些", en: "Which" }], [
      [{ zh: "从不", en: "never" }, { zh: "标题、单位、来源、示意标记、轴的两端、目标名、首末两个值", en: "title, unit, source, badge, ends of an axis, names of targets, first and last value" }],
      [{ zh: "最后", en: "last" }, { zh: "强调的成员的值和名", en: "values and names of what is highlighted" }],
      [{ zh: "其次", en: "before" }, { zh: "最高、最低、转折处的值", en: "values at the highest, the lowest and the turning points" }],
      [{ zh: "最先", en: "first" }, { zh: "中间的值、评语、中间的刻度", en: "values between, comments, ticks between" }],
    ]),
    kit.prose({ zh: "标签碰不到自己的图形时，用一条1像素的直引线相连，引线不穿过别的图形。", en: "A label that cannot touch its mark is joined to it by a straight hairline, which crosses no other mark." }),
  );
}

function longest(kit: Kit): HTMLElement {
  return kit.section({ zh: "最长的名字", en: "The longest names" }, kit.figure(exampleOf("bullet", "longest")).element);
}
