import { expect, userEvent, within } from "storybook/test";
import { say } from "../../src/locale/locale.js";
import { localeOf } from "../../src/locale/index.js";
import { node } from "../kit/blocks.js";
import { entryOf, groups, matches, type Entry } from "../kit/catalogue.js";
import { live, textField } from "../kit/fields.js";
import { page, type Kit, type PageStory } from "../kit/page.js";

export default { title: "开始 Start/选哪张图 Chart chooser", id: "start-chooser", tags: ["!autodocs", "page"] };

/** The narrowest layout in which every chart still has its own shape. */
const WIDTH = 480;

export const Page: PageStory = {
  name: "选哪张图 Chart chooser",
  ...page(
    { zh: "你想回答哪个问题？", en: "Which question do you want to answer?" },
    { zh: "一张图回答一个问题。先找问题，再看图；说得出图名也行，中文、英文、行话都找得到。", en: "One figure answers one question. Look for the question first; or type a name, in Chinese or English, by the textbook or by the trade." },
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
    await userEvent.clear(box);
    await userEvent.type(box, "xyzzy");
    await expect(found()).toEqual([]);
    await expect(canvas.getByRole("status")).toHaveTextContent(globals.locale === "en" ? "No chart" : "没有");
    await userEvent.clear(box);
    await expect(found()).toHaveLength(all);
  },
};

function chooser(kit: Kit): readonly Node[] {
  const { locale } = kit.setting;
  const count = live("kit-note");
  const shelves = groups.map(({ question, types }) => {
    const cards = types.map(entryOf).map((entry) => ({ entry, card: cardOf(kit, entry) }));
    return { cards, shelf: kit.section(say(question, localeOf(locale)), node("ul", "kit-cards", ...cards.map(({ card }) => card))) };
  });
  const filter = (typed: string): void => {
    let shown = 0;
    for (const { cards, shelf } of shelves) {
      for (const { entry, card } of cards) card.hidden = !matches(entry, typed);
      const here = cards.filter(({ card }) => !card.hidden).length;
      shelf.hidden = here === 0;
      shown += here;
    }
    count.textContent = kit.say(shown === 0 ? { zh: `没有叫“${typed}”的图。试试要回答的问题：目标、构成、排名、项目。`, en: `No chart goes by '${typed}'. Try the question: target, parts, ranking, projects.` } : { zh: `${shown}种图`, en: shown === 1 ? "1 chart" : `${shown} charts` });
  };
  const field = textField(kit.say({ zh: "图名、行话或问题，例如：甘特、桑基、气泡、完成率", en: "Name, term of the trade or question, such as Gantt, Sankey, scatter, target" }), "", filter);
  field.querySelector("input")!.type = "search";
  field.classList.add("kit-search");
  filter("");
  return [field, count, ...shelves.map(({ shelf }) => shelf), absent(kit)];
}

/** A thumbnail leaves out the words around the plot, which nobody could read so small. */
function cardOf(kit: Kit, entry: Entry): HTMLElement {
  const { title: _title, subtitle: _subtitle, note: _note, ...spec } = entry.spec;
  const link = kit.link(`${entry.type}--playground`, "");
  link.className = "kit-card";
  const picture = kit.picture(spec, { width: WIDTH, alt: "" });
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
      { zh: "仪表盘：一整块地方只说一个数。用[子弹图](bullet--playground)或[指标卡](kpi--playground)。", en: "Gauge: much room for one number. Use [bullet](bullet--playground) or [indicator cards](kpi--playground)." },
      { zh: "柱线双轴：两条轴怎么调，交叉点就在哪里。用[小多图](small-multiples--playground)，两格共用一条时间轴。", en: "Dual axis: any crossing can be made by choosing the scales. Use [small multiples](small-multiples--playground), two panels on one time axis." },
      { zh: "雷达图、玫瑰图：形状随次序而变。用[热力图](heatmap--playground)或[排名图](ranking--playground)。", en: "Radar and rose: the shape changes with the order. Use [heatmap](heatmap--playground) or [ranking](ranking--playground)." },
    ),
  );
}
