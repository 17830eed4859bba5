import { expect, userEvent, within } from "storybook/test";
import { themes } from "../../src/theme/index.js";
import { node } from "../kit/blocks.js";
import { choice, download, live } from "../kit/fields.js";
import { page, type Kit, type PageStory } from "../kit/page.js";
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
  status: { zh: "结果标记", en: "verdict marks" },
};

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
    await expect(canvas.getByRole("status")).toHaveTextContent("#171C1F");
    await userEvent.selectOptions(canvas.getByLabelText(globals.locale === "en" ? "Show as" : "格式"), "css");
    await expect(canvas.getByText(/--banyan-categorical-1-mark: #0F5B82/)).toBeVisible();
    const json = JSON.parse(tokensJSON()) as Record<string, { ink: { $value: string } }>;
    await expect(Object.keys(themes).map((name) => json[name]?.ink.$value)).toEqual(Object.values(themes).map(({ ink }) => ink));
  },
};

function downloads(kit: Kit): HTMLElement {
  const shown = node("code", "", tokensJSON());
  const box = kit.code("", { zh: "变量文件", en: "File of tokens" });
  box.replaceChildren(shown);
  box.classList.add("kit-short");
  const as = choice(kit.say({ zh: "格式", en: "Show as" }), [["json", "JSON"], ["css", "CSS"]], "json", (value) => {
    shown.textContent = value === "css" ? tokensCSS() : tokensJSON();
  });
  return kit.section(
    { zh: "取走", en: "Take away" },
    kit.prose({ zh: "JSON按Design Tokens社区格式写，Figma的变量插件可以读；CSS是自定义属性，用`data-theme`换主题。", en: "The JSON follows the Design Tokens Community Group, which plug-ins for Figma variables read; the CSS has custom properties, with `data-theme` for the theme." }),
    kit.row(
      download(kit.say({ zh: "下载JSON", en: "Download JSON" }), "banyan-tokens.json", "application/json", tokensJSON),
      download(kit.say({ zh: "下载CSS", en: "Download CSS" }), "banyan-tokens.css", "text/css", tokensCSS),
      as,
    ),
    box,
  );
}

function colors(kit: Kit): HTMLElement {
  const said = live("kit-note");
  const byPath = Object.values(themes).map((theme) => new Map(tokensOf(theme).map(({ path, color }) => [path, color])));
  const paths = [...new Set(byPath.flatMap((tokens) => [...tokens.keys()]))].sort((a, b) => orderOf(a) - orderOf(b));
  const rows = paths.map((path) => [node("code", "", path), USE[path.split(".")[0] ?? ""] ?? "", ...byPath.map((tokens) => swatchOf(kit, path, tokens.get(path), said))]);
  return kit.section({ zh: "颜色", en: "Colours" }, said, kit.table({ zh: "颜色变量", en: "Colour tokens" }, [{ zh: "名", en: "Name" }, { zh: "用处", en: "Use" }, ...Object.keys(themes)], rows));
}

/** Groups stay in their order where one theme has fewer or more of a kind than another. */
function orderOf(path: string): number {
  const [group = "", place = "0"] = path.split(".");
  return Object.keys(USE).indexOf(group) * 100 + (Number(place) || 0);
}

function swatchOf(kit: Kit, path: string, color: string | undefined, said: HTMLElement): HTMLElement {
  if (color === undefined) return node("span", "", "–");
  const made = swatch(color, color);
  const press = node("button", "kit-copy", made);
  press.type = "button";
  press.setAttribute("aria-label", `${path} ${color}`);
  press.addEventListener("click", () => {
    // Refused without a secure connection; the value is then still said.
    const copied = navigator.clipboard.writeText(color).then(() => true, () => false);
    said.textContent = color;
    void copied.then((done) => {
      said.textContent = done ? kit.say({ zh: `已复制${path}：${color}`, en: `Copied ${path}: ${color}` }) : `${path}: ${color}`;
    });
  });
  return press;
}

function sizes(kit: Kit): HTMLElement {
  const keys = Object.keys(layouts[0]!.sizes).filter((key) => key !== "titleLines") as (keyof (typeof layouts)[number]["sizes"])[];
  const heads = [{ zh: "名（像素）", en: "Name (px)" }, { zh: "窄 <480", en: "narrow <480" }, { zh: "页 480–899", en: "page 480–899" }, { zh: "宽 ≥900", en: "wide ≥900" }];
  return kit.section({ zh: "尺寸", en: "Sizes" }, kit.table({ zh: "尺寸变量", en: "Size tokens" }, heads, keys.map((key) => [node("code", "", key), ...layouts.map(({ sizes: own }) => String(own[key]))])));
}
