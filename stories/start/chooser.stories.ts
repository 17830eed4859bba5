import { expect, userEvent, within } from "storybook/test";
import { say } from "../../src/locale/locale.js";
import { localeOf } from "../../src/locale/index.js";
import { node } from "../kit/blocks.js";
import { chartsFor } from "../kit/asked.js";
import { entryOf, groups, type Entry } from "../kit/catalogue.js";
import { live, textField } from "../kit/fields.js";
import { page, type Kit, type PageStory } from "../kit/page.js";
import type { Words } from "../kit/words.js";

export default { title: "开始 Start/选哪张图 Chart chooser", id: "start-chooser", tags: ["!autodocs", "page"] };

/** The narrowest layout in which every chart still has its own shape. */
const WIDTH = 480;

export const Page: PageStory = {
  name: "选哪张图 Chart chooser",
  ...page(
    { zh: "你想回答哪个问题？", en: "Which question do you want to answer?" },
    { zh: "一张图回答一个问题。写下问题，或在下面按问题找；也可以直接写图名，中文、英文、行话都找得到。", en: "One figure answers one question. Type yours, or look for it below; a name will do too, in Chinese or English, by the textbook or by the trade." },
    chooser,
  ),
};

/** Not in the sidebar: nobody wants to see a page being tried. */
export const InUse: PageStory = {
  ...Page,
  name: "试用 In use",
  tags: ["!dev"],
  play: async ({ canvasElement, globals }) => {
    const canvas = within(canvasElement);
    const box = canvas.getByRole("searchbox");
    const found = (): string[] => canvas.queryAllByRole("listitem").flatMap((item) => item.dataset["type"] ?? []);
    const all = found().length;
    for (const [typed, type] of [["甘特", "project-timeline"], ["gantt", "project-timeline"], ["桑基", "sankey"], ["sankey", "sankey"], ["气泡", "project-bubble"], ["scatter", "project-bubble"], ["子弹", "bullet"], ["bullet", "bullet"], ["小巨人", "tier-pyramid"], ["small multiple", "small-multiples"]]) {
      await userEvent.clear(box);
      await userEvent.type(box, typed!);
      await expect(found()).toContain(type);
      await expect(found().length).toBeLessThan(all);
    }
    // A question in one's own words, the nearest first.
    await userEvent.clear(box);
    await userEvent.type(box, globals.locale === "en" ? "How much is missing to the trillion?" : "离一万亿还差多少？");
    await expect(found().slice(0, 2)).toContain("cluster-trajectory");
    // What was pasted by mistake is not echoed whole.
    await userEvent.clear(box);
    await userEvent.paste(`<${"<".repeat(200)}`);
    await expect(canvas.getByRole("status").textContent.length).toBeLessThan(140);
    for (const picture of canvasElement.querySelectorAll<HTMLImageElement>(".kit-thumb img")) await expect(getComputedStyle(picture).objectFit).toBe("contain");
    await userEvent.clear(box);
    await userEvent.type(box, "xyzzy");
    await expect(found()).toHaveLength(all);
    await expect(canvas.getByRole("status")).toHaveTextContent(globals.locale === "en" ? "No chart" : "没有");
    await userEvent.clear(box);
    await expect(found()).toHaveLength(all);
  },
};

/** A question that is echoed is cut here. */
const ECHO = 20;

function chooser(kit: Kit): readonly Node[] {
  const { locale } = kit.setting;
  const count = live("kit-note");
  const cards = new Map(groups.flatMap(({ types }) => types).map((type) => [type, { entry: entryOf(type), card: cardOf(kit, entryOf(type)) }]));
  const entries = [...cards.values()].map(({ entry }) => entry);
  const cardsOf = (types: readonly string[]): HTMLElement[] => types.flatMap((type) => cards.get(type)?.card ?? []);
  const shelves = groups.map(({ question, types }) => {
    const list = node("ul", "kit-cards");
    return { types, list, shelf: kit.section(say(question, localeOf(locale)), list) };
  });
  const [nearList, near] = [node("ul", "kit-cards"), node("div")];
  near.append(kit.section({ zh: "最接近的几种", en: "The nearest" }, nearList));
  const filter = (typed: string): void => {
    const found = chartsFor(typed, entries);
    // Whose words are not known still finds all charts, by their questions.
    const { exact, types } = found.types.length > 0 ? found : { exact: true, types: entries.map(({ type }) => type) };
    near.hidden = exact || types.length === 0;
    nearList.replaceChildren(...(exact ? [] : cardsOf(types)));
    for (const { types: own, list, shelf } of shelves) {
      list.replaceChildren(...(exact ? cardsOf(own.filter((type) => types.includes(type))) : []));
      shelf.hidden = list.children.length === 0;
    }
    count.textContent = kit.say(countOf(found.exact, found.types.length, typed.trim()));
  };
  const field = textField(kit.say({ zh: "写下问题，或图名、行话，例如：离一万亿还差多少、谁最大、甘特、桑基", en: "Type a question, a name or a term, such as: how much is missing, who is largest, Gantt, Sankey" }), "", filter);
  field.querySelector("input")!.type = "search";
  field.classList.add("kit-search");
  filter("");
  return [field, count, near, ...shelves.map(({ shelf }) => shelf), absent(kit)];
}

function countOf(exact: boolean, count: number, typed: string): Words {
  if (exact) return { zh: `${count}种图`, en: count === 1 ? "1 chart" : `${count} charts` };
  const letters = [...typed];
  const echo = letters.length > ECHO ? `${letters.slice(0, ECHO).join("")}…` : typed;
  if (count > 0) return { zh: `没有图就叫“${echo}”；按问题里的词，${count}种图最接近。`, en: `No chart goes by “${echo}”; by the words in it, ${count === 1 ? "one is" : `${count} are`} near.` };
  return { zh: `没有找到“${echo}”。全部的图按问题排在下面。`, en: `No chart for “${echo}”. All of them stand below, by their questions.` };
}

/** The figure whole: what a chart looks like includes its title and its source. */
function cardOf(kit: Kit, entry: Entry): HTMLElement {
  const link = kit.link(`${entry.type}--playground`, "");
  link.className = "kit-card";
  const picture = kit.picture(entry.spec, { width: WIDTH, alt: "" });
  picture.loading = "lazy";
  link.append(node("span", "kit-thumb", picture), node("strong", "", kit.say(entry.name)), node("span", "kit-question", say(entry.question, localeOf(kit.setting.locale))));
  const item = node("li", "", link);
  item.dataset["type"] = entry.type;
  return item;
}

/** Charts that are asked for and are not here on purpose. */
function absent(kit: Kit): HTMLElement {
  return kit.section(
    { zh: "为什么没有饼图、仪表盘和双轴图", en: "Why there is no pie, no gauge and no dual axis" },
    kit.list(
      { zh: "饼图、环形图：角度和面积读不准。用[构成图](composition--playground)或[方格图](waffle--playground)。", en: "Pie and donut: angles and areas are read badly. Use [composition](composition--playground) or [waffle](waffle--playground)." },
      { zh: "仪表盘：占一大块地方，只说一个数。用[子弹图](bullet--playground)或[指标卡](kpi--playground)。", en: "Gauge: much room for one number. Use [bullet](bullet--playground) or [indicator cards](kpi--playground)." },
      { zh: "柱线双轴：调一调轴，交叉点就可以在任何地方。用[小多图](small-multiples--playground)，两格共用一条时间轴。", en: "Dual axis: any crossing can be made by choosing the scales. Use [small multiples](small-multiples--playground), two panels on one time axis." },
      { zh: "雷达图、玫瑰图：形状随次序而变。用[热力图](heatmap--playground)或[排名图](ranking--playground)。", en: "Radar and rose: the shape changes with the order. Use [heatmap](heatmap--playground) or [ranking](ranking--playground)." },
    ),
  );
}
