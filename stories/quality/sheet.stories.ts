import { expect, userEvent, waitFor, within } from "storybook/test";
import { node } from "../kit/blocks.js";
import { entryOf } from "../kit/catalogue.js";
import { choice, live } from "../kit/fields.js";
import { pictureOf } from "../kit/figures.js";
import { addressOf, setToolbar } from "../kit/go.js";
import { page, type Kit, type PageStory } from "../kit/page.js";
import { wordsIn } from "../kit/words.js";
import { BRAND, settingOf, themeNameOf, themeWords, type Setting } from "../setting.js";
import type { Text } from "../../src/index.js";
import { examples, type Example } from "./examples.js";
import "./sheet.css";

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
    // Where a card leads, it looks as it does here; and it is called by what it says.
    await expect(cards()[0]!.querySelector("a")!.href).toContain("globals=locale:en;theme:dark");
    await expect(cards()[0]!).toHaveTextContent(/^Waffle: ./);
  },
};

interface Card {
  readonly example: Example;
  readonly item: HTMLElement;
  readonly link: HTMLAnchorElement;
  readonly thumb: HTMLElement;
  readonly words: HTMLElement;
}

function sheet(kit: Kit): Node[] {
  const { say, setting } = kit;
  const state = { type: "all", kind: "all", theme: themeNameOf(setting) as string, locale: setting.locale as string };
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
    for (const card of shown) call(card, settingOf({ ...setting, ...state }));
    count.textContent = say({ zh: `${shown.length}幅`, en: `${shown.length} figures` });
  };
  const set = (key: keyof typeof state) => (value: string): void => {
    state[key] = value;
    show();
  };
  show();
  // The reader's own theme is on offer where the toolbar wears it.
  const own: [string, string][] = themeNameOf(setting) === BRAND ? [[BRAND, say({ zh: "自定", en: "Your own" })]] : [];
  const fields = kit.row(
    choice(say({ zh: "图", en: "Chart" }), [["all", say({ zh: "全部", en: "All" })], ...TYPES.map((type): [string, string] => [type, say(entryOf(type).name)])], "all", set("type")),
    choice(say({ zh: "哪些", en: "Which" }), [["all", say({ zh: "全部", en: "All" })], ["edge", say({ zh: "极端情况", en: "Hard cases" })], ["variant", say({ zh: "变体", en: "Variants" })], ["real", say({ zh: "真实数据", en: "Real numbers" })]], "all", set("kind")),
    choice(say({ zh: "主题", en: "Theme" }), [...Object.entries(themeWords).map(([name, words]): [string, string] => [name, say(words)]), ...own], state.theme, set("theme")),
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
  const thumb = node("span", "kit-thumb sheet-thumb");
  const words = node("strong", "sheet-words");
  link.append(thumb, words);
  const item = node("li", "", link);
  item.dataset["example"] = `${type}/${variant}`;
  return { example, item, link, thumb, words };
}

/** A card says what its figure says, and opens its story as the sheet shows it. */
function call({ example: { type, variant, spec }, link, words }: Card, setting: Setting): void {
  const { title } = spec as { readonly title?: Text };
  const named = title === undefined ? variant : typeof title === "string" ? title : title[setting.locale];
  words.textContent = `${wordsIn(entryOf(type).name, setting.locale)}${setting.locale === "zh" ? "：" : ": "}${named}`;
  words.lang = setting.locale === "zh" ? "zh-CN" : "en";
  link.href = addressOf(`${type}--${variant}`, setting);
  link.onclick = ({ ctrlKey, metaKey, shiftKey }) => {
    if (!ctrlKey && !metaKey && !shiftKey) setToolbar({ locale: setting.locale, theme: themeNameOf(setting) });
  };
}

function draw({ example, thumb }: Card, setting: Setting): void {
  const picture = pictureOf(setting, example.spec, { width: WIDTH, alt: "" });
  picture.style.width = "100%";
  thumb.replaceChildren(picture);
  thumb.style.background = setting.colors.bg;
}
