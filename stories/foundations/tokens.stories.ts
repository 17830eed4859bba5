import { expect, userEvent, waitFor, within } from "storybook/test";
import { themes, type ThemeName } from "../../src/theme/index.js";
import { node } from "../kit/blocks.js";
import { choice, download } from "../kit/fields.js";
import { page, type Kit, type PageStory } from "../kit/page.js";
import type { Words } from "../kit/words.js";
import { themeWords } from "../setting.js";
import { STATUS } from "./pairs.js";
import { layouts, tokensCSS, tokensJSON, tokensOf } from "./tokens.js";
import { swatch } from "./swatch.js";

export default { title: "基础 Foundations/设计变量 Tokens", id: "foundations-tokens", tags: ["!autodocs", "page"] };

const USE: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  bg: { zh: "图的底", en: "ground of a figure" },
  ink: { zh: "标题、目标、零线", en: "title, target, zero line" },
  ink2: { zh: "副题、评语", en: "subtitle and comments" },
  ink3: { zh: "坐标、注、来源", en: "axis, note and source" },
  context: { zh: "不是重点的图形", en: "marks that are not the point" },
  contextEdge: { zh: "这些图形的边", en: "their edge" },
  rule: { zh: "分隔线", en: "hairlines" },
  grid: { zh: "网格线", en: "grid lines" },
  track: { zh: "预测期的底、条的槽", en: "ground of forecasts and meters" },
  subject: { zh: "唯一的强调色", en: "the one strong colour" },
  shortfall: { zh: "下降与缺口", en: "falls and shortfalls" },
  categorical: { zh: "分类，次序固定", en: "categories, in fixed order" },
  sequential: { zh: "由低到高", en: "low to high" },
  diverging: { zh: "由升到降", en: "from rise to fall" },
};

/** What each size is for. */
const PLACES: Readonly<Record<string, Words>> = {
  pad: { zh: "图的四周", en: "margin of a figure" },
  title: { zh: "标题字号", en: "title" },
  titleLine: { zh: "标题行高", en: "line of the title" },
  subtitle: { zh: "副题字号", en: "subtitle" },
  subtitleLine: { zh: "副题行高", en: "line of the subtitle" },
  label: { zh: "数据标签字号", en: "label of a datum" },
  axis: { zh: "坐标、图例、标签第二行的字号", en: "axis, key, second line of a label" },
  note: { zh: "注与来源字号", en: "note and source" },
  noteLine: { zh: "注与来源行高", en: "line of note and source" },
  emphasis: { zh: "图中强调的数", en: "emphasised number in the plot" },
  kpi: { zh: "指标卡的大数", en: "number of an indicator card" },
  kpiUnit: { zh: "大数后的单位", en: "its unit" },
  plot: { zh: "时间图的高", en: "height of a plot over time" },
  row: { zh: "条与条的间隔", en: "step of a list of bars" },
  tallRow: { zh: "两行字的条与条的间隔", en: "step of bars with two lines of words" },
};

/** What a colour is for: that of its group, of a verdict its own. */
function useOf(path: string): Words {
  const [group = "", part = ""] = path.split(".");
  if (group !== "status") return USE[group] ?? "";
  const { zh, en } = STATUS[part as keyof typeof STATUS] as { readonly zh: string; readonly en: string };
  return { zh: `结果标记：${zh}`, en: `verdict: ${en}` };
}

export const Page: PageStory = {
  name: "设计变量 Tokens",
  ...page(
    { zh: "设计变量", en: "Tokens" },
    { zh: "四套主题的全部颜色和三种版式的尺寸，直接取自库的源码。点色块即可复制色值。", en: "Every colour of the four themes and the sizes of the three layouts, read from the source of the library. Press a swatch to copy its value." },
    (kit) => [downloads(kit), colors(kit), sizes(kit)],
  ),
};

/** Not in the sidebar: nobody wants to see a page being tried. */
export const InUse: PageStory = {
  ...Page,
  name: "试用 In use",
  tags: ["!dev"],
  play: async ({ canvasElement, globals }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getAllByRole("button", { name: /ink #171C1F/i })[0]!);
    await waitFor(() => expect(canvas.getByRole("status")).toHaveTextContent("#171C1F"));
    await userEvent.click(canvas.getByText(globals.locale === "en" ? "See the file" : "查看文件"));
    await userEvent.selectOptions(canvas.getByLabelText(globals.locale === "en" ? "Show as" : "格式"), "css");
    await expect(canvas.getByText(/--banyan-categorical-1-mark: #0F5B82/)).toBeVisible();
    // The page scrolls under the pointer, not the file.
    const box = canvas.getByText(/--banyan-categorical-1-mark/).closest("pre")!;
    await expect(box.scrollHeight - box.clientHeight).toBeLessThan(2);
    // Every colour of the table is in the file under its name, and each row says what it is for.
    await userEvent.selectOptions(canvas.getByLabelText(globals.locale === "en" ? "Show as" : "格式"), "json");
    const json = JSON.parse(box.textContent) as Record<string, unknown>;
    const at = (theme: string, path: string): unknown => path.split(".").reduce<unknown>((tree, part) => (tree as Record<string, unknown>)[part], json[theme]);
    for (const row of within(canvas.getAllByRole("table")[0]!).getAllByRole("row").slice(1)) {
      const [path = "", use] = [...row.children].map(({ textContent }) => textContent);
      await expect(use).not.toBe("");
      for (const [i, name] of Object.keys(themes).entries()) {
        const shown = row.children[i + 2]!.textContent;
        if (shown !== "–") await expect(at(name, path)).toMatchObject({ $value: shown });
      }
    }
    const uses = within(canvas.getAllByRole("table")[1]!).getAllByRole("row").slice(1).map((row) => row.children[1]!.textContent);
    await expect(uses.filter((use) => use === "")).toEqual([]);
  },
};

function downloads(kit: Kit): HTMLElement {
  const shown = node("code", "", tokensJSON());
  const box = kit.code("", { zh: "变量文件", en: "File of tokens" });
  box.replaceChildren(shown);
  const as = choice(kit.say({ zh: "格式", en: "Show as" }), [["json", "JSON"], ["css", "CSS"]], "json", (value) => {
    shown.textContent = value === "css" ? tokensCSS() : tokensJSON();
  });
  return kit.section(
    { zh: "下载", en: "Download" },
    kit.prose({ zh: "JSON按Design Tokens社区格式写，Figma的变量插件可以读；CSS是自定义属性，用`data-theme`换主题。", en: "The JSON follows the Design Tokens Community Group, which plug-ins for Figma variables read; the CSS has custom properties, with `data-theme` for the theme." }),
    kit.row(
      download(kit.say({ zh: "下载JSON", en: "Download JSON" }), "banyan-tokens.json", "application/json", tokensJSON),
      download(kit.say({ zh: "下载CSS", en: "Download CSS" }), "banyan-tokens.css", "text/css", tokensCSS),
      as,
    ),
    // Unfolded it is as long as it is: a box of its own would take the wheel from the page.
    node("details", "", node("summary", "", kit.say({ zh: "查看文件", en: "See the file" })), box),
  );
}

function colors(kit: Kit): HTMLElement {
  const byPath = Object.values(themes).map((theme) => new Map(tokensOf(theme).map(({ path, color }) => [path, color])));
  const paths = [...new Set(byPath.flatMap((tokens) => [...tokens.keys()]))].sort((a, b) => orderOf(a) - orderOf(b));
  const rows = paths.map((path) => [node("code", "", path), useOf(path), ...byPath.map((tokens) => swatchOf(path, tokens.get(path)))]);
  return kit.section({ zh: "颜色", en: "Colours" }, kit.table({ zh: "颜色变量", en: "Colour tokens" }, [{ zh: "名", en: "Name" }, { zh: "用处", en: "Use" }, ...Object.keys(themes).map((name) => kit.say({ zh: `${themeWords[name as ThemeName].zh} ${name}`, en: name }))], rows));
}

/** Groups stay in their order where one theme has fewer or more of a kind than another. */
function orderOf(path: string): number {
  const [group = "", place = "0"] = path.split(".");
  return [...Object.keys(USE), "status"].indexOf(group) * 100 + (Number(place) || 0);
}

function swatchOf(path: string, color: string | undefined): HTMLElement {
  return color === undefined ? node("span", "", "–") : swatch(color, path);
}

function sizes(kit: Kit): HTMLElement {
  const keys = Object.keys(layouts[0]!.sizes).filter((key) => key !== "titleLines") as (keyof (typeof layouts)[number]["sizes"])[];
  const heads = [{ zh: "名（像素）", en: "Name (px)" }, { zh: "用处", en: "Use" }, { zh: "窄 <480", en: "narrow <480" }, { zh: "页 480–899", en: "page 480–899" }, { zh: "宽 ≥900", en: "wide ≥900" }];
  return kit.section({ zh: "尺寸", en: "Sizes" }, kit.table({ zh: "尺寸变量", en: "Size tokens" }, heads, keys.map((key) => [node("code", "", key), PLACES[key] ?? "", ...layouts.map(({ sizes: own }) => String(own[key]))])));
}
