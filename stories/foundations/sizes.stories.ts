import { expect, fireEvent, userEvent, waitFor, within } from "storybook/test";
import { node } from "../kit/blocks.js";
import { entryOf, exampleOf, groups } from "../kit/catalogue.js";
import { button, choice, slider } from "../kit/fields.js";
import { startWidth } from "../kit/figures.js";
import { page, type Kit, type PageStory } from "../kit/page.js";
import type { Words } from "../kit/words.js";

export default { title: "基础 Foundations/尺寸 Sizes", id: "foundations-sizes", tags: ["!autodocs", "page"] };

/** Where figures go, and how wide they then are. A4 has 170 mm between its margins; a slide is 1280 by 720 px. */
const PLACES: readonly { readonly width: number; readonly height?: number; readonly words: Words; readonly take: Words }[] = [
  { width: 320, words: { zh: "手机", en: "Phone" }, take: { zh: "网页里的图随屏宽自动重排", en: "A live figure lays itself out for the screen" } },
  { width: 677, words: { zh: "微信文章", en: "WeChat article" }, take: { zh: "下载PNG（2倍），上传后仍清晰；手机上会缩到屏宽，正文图宜用360–400", en: "Download PNG (2×), which stays sharp; phones shrink it to their width, so for reading use 360–400" } },
  { width: 640, words: { zh: "A4文档（170毫米）", en: "A4 document (170 mm)" }, take: { zh: "Word、WPS里插入SVG，宽度设为17厘米，最小的字约9磅", en: "Insert the SVG in Word or WPS, 17 cm wide; its smallest words are then about 9 pt" } },
  { width: 1280, height: 720, words: { zh: "16:9幻灯片", en: "16:9 slide" }, take: { zh: "最大的版式：字更大，图更高，`height: 720`占满一页", en: "The widest layout: larger words, higher plot; `height: 720` fills the slide" } },
];

export const Page: PageStory = {
  name: "尺寸 Sizes",
  ...page(
    { zh: "一张图，四种用处", en: "One figure, four places" },
    { zh: "换宽度不是缩放，而是重新排版：480以下、480至899、900以上各有一套字号和间距，数据一个不少。", en: "Another width is no zoom but another layout: under 480, 480 to 899 and from 900 each have their own sizes, and no number is lost." },
    (kit) => [drag(kit), kit.section({ zh: "四种常用宽度", en: "Four usual widths" }, kit.table({ zh: "用处与宽度", en: "Places and widths" }, [{ zh: "用在哪里", en: "Place" }, { zh: "宽", en: "Width" }, { zh: "怎么取走", en: "How to take it" }], PLACES.map(({ words, width, take }) => [words, `${width} px`, take])), kit.note({ zh: "下面按四种宽度各画一幅；比这一页宽的，缩小显示。", en: "Below is a picture of each; what is wider than this page is shown smaller." })), ...beside(kit)],
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
    const drawn = (): string | null | undefined => canvasElement.querySelector(".kit-host svg")?.getAttribute("width");
    await waitFor(() => expect(drawn()).toBe("640"));
    await userEvent.click(canvas.getByRole("button", { name: english ? "Phone 320" : "手机 320" }));
    await waitFor(() => expect(drawn()).toBe("320"));
    await fireEvent.input(canvas.getByRole("slider"), { target: { value: "500" } });
    await waitFor(() => expect(drawn()).toBe("500"));
    await userEvent.selectOptions(canvas.getByLabelText(english ? "Figure" : "图"), "waterfall");
    await waitFor(() => expect(canvasElement.querySelector(".kit-host svg")).toHaveTextContent(english ? /of the base/ : /期初/));
  },
};

function drag(kit: Kit): HTMLElement {
  const start = startWidth(640);
  const shown = kit.figure(entryOf("bullet").spec, { most: 1280, width: start, menu: true });
  const types = groups.flatMap(({ types: all }) => all);
  const width = slider(kit.say({ zh: "图宽", en: "Width of the figure" }), { least: 240, most: 1280, value: start, unit: "px" }, (px) => shown.mounted.update(shown.mounted.figure, { ...given, width: px }));
  const given = { locale: kit.setting.locale, theme: kit.setting.theme, menu: true };
  const input = width.querySelector("input")!;
  const presets = PLACES.map(({ words, width: px }) => button(`${kit.say(words)} ${px}`, () => {
    input.value = String(px);
    input.dispatchEvent(new Event("input"));
  }));
  const which = choice(kit.say({ zh: "图", en: "Figure" }), types.map((type) => [type, kit.say(entryOf(type).name)]), "bullet", (type) => void shown.show(entryOf(type).spec, { width: Number(input.value), menu: true }));
  return kit.section({ zh: "拖动", en: "Drag" }, kit.row(which, width), kit.row(...presets), node("div", "kit-scroll", shown.element));
}

/** The figure as it leaves, at each width, shown no larger than the page. */
function beside(kit: Kit): HTMLElement[] {
  return PLACES.map(({ words, width, height }) => kit.section(
    kit.say(words) + kit.say({ zh: `，${width}像素`, en: `, ${width} px` }),
    kit.picture({ ...exampleOf("cluster-trajectory", "to-target"), ...(height === undefined ? {} : { height }) }, { width, alt: `${kit.say(words)} ${width}` }),
  ));
}
