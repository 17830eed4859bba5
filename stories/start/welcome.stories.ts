import { expect, userEvent, waitFor, within } from "storybook/test";
import { parseQuantity } from "../../src/index.js";
import { literal } from "../code.js";
import { node } from "../kit/blocks.js";
import { live, textField } from "../kit/fields.js";
import type { Spec } from "../kit/figures.js";
import { page, type Kit, type PageStory } from "../kit/page.js";
import type { Words } from "../kit/words.js";
import { FIRST_COMMANDS } from "./commands.js";

export default { title: "开始 Start/欢迎 Welcome", id: "start-welcome", tags: ["!autodocs", "page"] };

const first = { id: "a", label: { zh: "集群甲", en: "Cluster A" }, value: "1260亿元" };
const LAST = "630亿元";
const TITLE = { zh: "集群甲的产值是集群丙的两倍", en: "Cluster A produces twice as much as Cluster C" };

function specOf(title: string, value: string): Spec {
  return {
    type: "ranking", title, unit: "亿元", basis: "illustrative", highlight: ["a"],
    subtitle: { zh: "三个集群的总产值，2024年，亿元", en: "Gross output of three clusters, 2024, CNY billion" },
    source: { zh: "示意数据，不代表真实情况", en: "Illustrative data, not real figures" },
    data: [{ ...first, value }, { label: { zh: "集群乙", en: "Cluster B" }, value: "940亿元" }, { label: { zh: "集群丙", en: "Cluster C" }, value: LAST }],
  };
}

export const Page: PageStory = {
  name: "欢迎 Welcome",
  ...page(
    { zh: "榕图：如实的产业图表", en: "banyan-charts: figures that tell industry as it is" },
    { zh: "产业集群、企业梯队、投资项目：十七种图，中英双语，每个数都有出处。设计师、开发者、报告撰写人，各有入口。", en: "Clusters, enterprise tiers, investment projects: seventeen charts in Chinese and English, each number with its source. Designers, developers and report builders each have their way in." },
    (kit) => [designer(kit), developer(kit), builder(kit)],
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
    const title = canvas.getByLabelText(english ? "Title" : "标题");
    await userEvent.clear(title);
    await userEvent.type(title, "Changed by a designer");
    const value = canvas.getByLabelText(english ? "Output of Cluster A" : "集群甲的产值");
    await userEvent.clear(value);
    await userEvent.type(value, "9995亿元");
    await waitFor(() => expect(canvasElement.querySelector("svg")).toHaveTextContent(/Changed by a designer.*(9995|999\.5)/));
    await userEvent.clear(value);
    await userEvent.type(value, "about a lot");
    await waitFor(() => expect(canvasElement.querySelector(".kit-faults li")).toBeVisible());
    await userEvent.clear(value);
    await userEvent.type(value, "945亿元");
    await expect(canvas.getByText(english ? /does not change with the number.*1\.5 times/ : /不会跟着变.*1\.5倍/)).toBeVisible();
    await userEvent.clear(value);
    await userEvent.type(value, "1.02万亿元");
    await waitFor(() => expect(canvasElement.querySelector(".kit-faults li")).toBeNull());
    await userEvent.click(canvas.getByRole("button", { name: english ? "Actions" : "操作" }));
    await expect(canvas.getByRole("menuitem", { name: english ? "Download SVG" : "下载SVG" })).toBeVisible();
    await userEvent.keyboard("{Escape}");
  },
};

/** A figure to change and take away at once: the shortest way from curiosity to a file. */
function designer(kit: Kit): HTMLElement {
  const { say } = kit;
  const taken = { title: say(TITLE), value: say({ zh: first.value, en: "CNY 126 billion" }) };
  const shown = kit.figure(specOf(taken.title, taken.value), { menu: true });
  const aside = live("kit-note");
  const show = (): void => {
    shown.show(specOf(taken.title, taken.value));
    aside.textContent = say(asideOf(taken.value));
  };
  const title = textField(say({ zh: "标题", en: "Title" }), taken.title, (value) => {
    taken.title = value;
    show();
  });
  const value = textField(say({ zh: "集群甲的产值", en: "Output of Cluster A" }), taken.value, (text) => {
    taken.value = text;
    show();
  });
  title.classList.add("kit-grow");
  show();
  return kit.section(
    { zh: "一、设计师：选图、改图、取走", en: "1. Designer: choose, change, take away" },
    kit.prose({
      zh: "先试一次：改标题，把产值写成`1.02万亿元`或`超9000亿元`，再点图上方的**操作**，下载SVG、PNG，或复制JSON。这里是示意数据，所以图上有标记，任何选项都去不掉。",
      en: "Try it once: change the title, write the output as `CNY 950 billion` or `1.02万亿元`, then press **Actions** above the figure to download SVG or PNG or to copy JSON. The data are invented, so a badge says so, and no option removes it.",
    }),
    kit.row(title, value),
    aside,
    shown.element,
    doorOf(kit, [
      ["start-chooser--page", { zh: "按问题选图", en: "Choose a chart by question" }, { zh: "十七种图，各答一个问题；也可输入“甘特”“饼图”来找。", en: "Seventeen charts, each answering one question; or type “Gantt” or “pie”." }],
      ["foundations-tokens--page", { zh: "设计变量", en: "Tokens" }, { zh: "四套主题的颜色与尺寸，可下载JSON和CSS。", en: "Colours and sizes of the four themes, as JSON and CSS." }],
      ["anatomy-figure--page", { zh: "图的结构", en: "Anatomy of a figure" }, { zh: "每个部件编了号，并写明规则。", en: "Every part with its number and its rule." }],
      ["quality-sheet--page", { zh: "全部图样", en: "Contact sheet" }, { zh: "每张图、每种情形一页看完，可按图、主题、语言筛选。", en: "Every chart in every case at a glance, by chart, theme and language." }],
      ["foundations-themes--page", { zh: "做一套品牌主题", en: "Make a brand theme" }, { zh: "改一个颜色，马上知道对比度够不够。", en: "Change a colour and learn at once whether it can still be read." }],
    ]),
  );
}

/** A title is the author's: the page says what the numbers now say, and changes no word of it. */
function asideOf(written: string): Words {
  const words = { zh: "标题由作者来写，改了数，标题不会跟着变。", en: "The title is the author’s and does not change with the number." };
  const ratio = ratioOf(written);
  if (ratio === undefined) return words;
  return { zh: `${words.zh}按现在的数，集群甲是集群丙的${ratio}倍。`, en: `${words.en} As the numbers stand, Cluster A produces ${ratio} times as much as Cluster C.` };
}

/** How many times the last cluster the first one is, where both are known exactly. */
function ratioOf(written: string): string | undefined {
  try {
    const [first, last] = [parseQuantity(written), parseQuantity(LAST)];
    return first.unit === last.unit && first.bound === "exact" ? (first.value / last.value).toFixed(1) : undefined;
  } catch {
    return undefined;
  }
}

function developer(kit: Kit): HTMLElement {
  const spec = { unit: "亿元", data: [{ label: "集群甲", value: 1260 }, { label: "集群乙", value: 940 }] };
  const code = `import { ranking, toSVG } from "banyan-charts";\n\nconst figure = ranking(${literal(spec)});\nconst svg = toSVG(figure, { locale: "en", width: 320 });\n`;
  return kit.section(
    { zh: "二、开发者：一个函数，一个字符串", en: "2. Developer: one function, one string" },
    kit.prose({
      zh: "不需要DOM，同样的输入总得到逐字节相同的结果。每张图的页面里有完整的代码、参数表和例子；`banyan-charts/live`、`/elements`、`/react`用于网页。",
      en: "No DOM, and the same input gives the same bytes in every process. The pages of the charts hold full code, tables of options and examples; `banyan-charts/live`, `/elements` and `/react` are for pages.",
    }),
    kit.code(`npm install banyan-charts\n\n${code}`, { zh: "第一张图的代码", en: "Code of a first figure" }),
    doorOf(kit, [
      ["bullet--playground", { zh: "从子弹图开始", en: "Start with the bullet chart" }, { zh: "控件与JSON Schema、类型同出一源。", en: "Its controls come from the same source as JSON Schema and types." }],
      ["integrations-page--page", { zh: "放进网页", en: "Into a page" }, { zh: "脚本标签、ES模块、React、自定义元素、服务器渲染，代码都跑得起来。", en: "Script tag, ES modules, React, the element, server rendering: code that runs." }],
      ["foundations-numbers--page", { zh: "数字与单位", en: "Numbers and units" }, { zh: "`parseQuantity`与`formatQuantity`，边输入边看。", en: "`parseQuantity` and `formatQuantity`, as you type." }],
      ["start-changelog--page", { zh: "更新记录", en: "Changelog" }, { zh: "每一版新增、更改、修复了什么。", en: "What each version added, changed and fixed." }],
    ]),
  );
}

function builder(kit: Kit): HTMLElement {
  return kit.section(
    { zh: "三、报告撰写人：表格进，图出来", en: "3. Report builder: a table in, a figure out" },
    kit.prose({
      zh: "`init`新建一个文件夹，里面有两份写好的规格和一张表。改里面的数，再用命令行画出来：可以是SVG、PNG，也可以是数据表。检查会指出第几行写错了，建议怎么写。别的图从它的页面复制JSON，存成文件即可。",
      en: "`init` makes a folder with two specs and a table to start from. Change their numbers and draw them by command: as SVG, as PNG, or as a table of the data. The check names the row that is wrong and the nearest right word. For any other chart, copy the JSON from its page into a file.",
    }),
    kit.code(`${FIRST_COMMANDS.join("\n")}\n`, { zh: "命令行", en: "Command line" }),
    doorOf(kit, [
      ["reports-wenzhou--page", { zh: "一份完整的报告", en: "A whole report" }, { zh: "温州报告的十二幅图，每个数都有来源。", en: "The twelve figures of the Wenzhou report, each number with its source." }],
      ["reports-files--page", { zh: "做成文件", en: "Making the files" }, { zh: "放进Word、幻灯片、公众号文章，各用哪条命令。", en: "Which command for Word, for slides, for a WeChat article." }],
      ["foundations-sizes--page", { zh: "尺寸", en: "Sizes" }, { zh: "手机、微信文章、A4、幻灯片各用多宽。", en: "How wide on a phone, in WeChat, on A4, on a slide." }],
      ["foundations-provenance--page", { zh: "来源与示意标记", en: "Provenance and the badge" }, { zh: "每个数怎样写明来源。", en: "Three ways to say where a number comes from." }],
      ["foundations-principles--page", { zh: "原则", en: "Principles" }, { zh: "哪些图这个库不画，为什么。", en: "What the library refuses to draw, and why." }],
    ]),
  );
}

function doorOf(kit: Kit, links: readonly (readonly [id: string, words: Words, aside: Words])[]): HTMLElement {
  const items = links.map(([id, words, aside]) => node("li", "", kit.link(id, words), node("br"), ...kit.prose(aside).firstElementChild!.childNodes));
  return node("ul", "kit-doors", ...items);
}
