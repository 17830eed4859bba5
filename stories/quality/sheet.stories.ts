import { expect, userEvent, waitFor, within } from "storybook/test";
import { node } from "../kit/blocks.js";
import { entryOf } from "../kit/catalogue.js";
import { choice, live } from "../kit/fields.js";
import { pictureOf } from "../kit/figures.js";
import { page, type Kit, type PageStory } from "../kit/page.js";
import { settingOf, themeWords, type Setting } from "../setting.js";
import { examples, type Example } from "./examples.js";

export default { title: "质量 Quality/全部图样 Contact sheet", id: "quality-sheet", tags: ["!autodocs", "page"] };

/** Width that thumbnails are drawn at, px; shown somewhat smaller. */
const WIDTH = 400;
const TYPES = [...new Set(examples.map(({ type }) => type))];

export const Page: PageStory = {
  name: "全部图样 Contact sheet",
  ...page(
    { zh: "全部图样", en: "Every figure" },
    { zh: `仓库里的${examples.length}个例子，此刻画出来的样子。换一个主题或语言，扫一眼就知道哪里不对；点开就是那个例子。`, en: `All ${examples.length} examples of the repository, as they are drawn now. Change theme or language, and a glance tells what is wrong; each opens its story.` },
    sheet,
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
    await userEvent.selectOptions(canvas.getByLabelText(english ? "Chart" : "图"), "waffle");
    const own = examples.filter(({ type }) => type === "waffle");
    const cards = (): HTMLElement[] => [...canvasElement.querySelectorAll<HTMLElement>("[data-example]:not([hidden])")];
    await expect(cards()).toHaveLength(own.length);
    await userEvent.selectOptions(canvas.getByLabelText(english ? "Which" : "哪些"), "edge");
    await expect(cards()).toHaveLength(own.filter(({ edge }) => edge).length);
    await userEvent.selectOptions(canvas.getByLabelText(english ? "Theme" : "主题"), "dark");
    await userEvent.selectOptions(canvas.getByLabelText(english ? "Language" : "语言"), "en");
    await waitFor(() => expect(cards()[0]!.querySelector("img")!.src).toContain(encodeURIComponent('lang="en"')));
  },
};

interface Card {
  readonly example: Example;
  readonly item: HTMLElement;
  readonly thumb: HTMLElement;
}

function sheet(kit: Kit): Node[] {
  const { say, setting } = kit;
  const state = { type: "all", kind: "all", theme: setting.base as string, locale: setting.locale as string };
  const cards = examples.map((example) => cardOf(kit, example));
  const count = live("kit-note");
  // Drawn when they come near: three hundred figures at once would be a wait.
  const near = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) if (isIntersecting) draw(cards.find(({ thumb }) => thumb === target)!, settingOf({ ...setting, ...state }));
  }, { rootMargin: "400px" });
  kit.life.addEventListener("abort", () => near.disconnect(), { once: true });
  const show = (): void => {
    near.disconnect();
    const shown = cards.filter(({ example, item }) => !(item.hidden = !wanted(example, state)));
    for (const { thumb } of shown) near.observe(thumb);
    count.textContent = say({ zh: `${shown.length}幅`, en: `${shown.length} figures` });
  };
  const set = (key: keyof typeof state) => (value: string): void => {
    state[key] = value;
    show();
  };
  show();
  const fields = kit.row(
    choice(say({ zh: "图", en: "Chart" }), [["all", say({ zh: "全部", en: "All" })], ...TYPES.map((type): [string, string] => [type, say(entryOf(type).name)])], "all", set("type")),
    choice(say({ zh: "哪些", en: "Which" }), [["all", say({ zh: "全部", en: "All" })], ["edge", say({ zh: "极端情况", en: "Hard cases" })], ["variant", say({ zh: "变体", en: "Variants" })], ["real", say({ zh: "真实数据", en: "Real numbers" })]], "all", set("kind")),
    choice(say({ zh: "主题", en: "Theme" }), Object.entries(themeWords).map(([name, words]) => [name, say(words)]), state.theme, set("theme")),
    choice(say({ zh: "语言", en: "Language" }), [["zh", "中文"], ["en", "English"]], state.locale, set("locale")),
  );
  return [node("div", "kit-section", fields, count, node("ul", "kit-cards", ...cards.map(({ item }) => item)))];
}

function wanted({ type, edge, invented }: Example, state: { readonly type: string; readonly kind: string }): boolean {
  if (state.type !== "all" && state.type !== type) return false;
  return state.kind === "all" || (state.kind === "edge" && edge) || (state.kind === "variant" && !edge) || (state.kind === "real" && !edge && !invented);
}

function cardOf(kit: Kit, example: Example): Card {
  const { type, variant } = example;
  const link = kit.link(`${type}--${variant}`, "");
  link.className = "kit-card";
  const thumb = node("span", "kit-thumb");
  thumb.style.height = "320px";
  link.append(thumb, node("strong", "", `${kit.say(entryOf(type).name)} · ${variant}`));
  const item = node("li", "", link);
  item.dataset["example"] = `${type}/${variant}`;
  return { example, item, thumb };
}

function draw({ example, thumb }: Card, setting: Setting): void {
  const picture = pictureOf(setting, example.spec, { width: WIDTH, alt: "" });
  // The whole figure, however high: what is wrong may stand at its foot.
  Object.assign(picture.style, { height: "100%", objectFit: "contain", objectPosition: "left top" });
  thumb.replaceChildren(picture);
  thumb.style.background = setting.colors.bg;
}
