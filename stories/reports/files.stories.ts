import { expect, within } from "storybook/test";
import { figure, toSVG } from "../../src/index.js";
import { node } from "../kit/blocks.js";
import { exampleOf } from "../kit/catalogue.js";
import { download } from "../kit/fields.js";
import { page, type Kit, type PageStory } from "../kit/page.js";
import type { Words } from "../kit/words.js";
import { TABLE, WAYS, type Way } from "./ways.js";

export default { title: "报告 Reports/做成文件 Making the files", id: "reports-files", tags: ["!autodocs", "page"] };

export const Page: PageStory = {
  name: "做成文件 Making the files",
  ...page(
    { zh: "一份规格，六个去处", en: "One spec, six places" },
    { zh: "一份JSON，按去处换宽度、格式和主题。下面的图就是相应命令画出的结果；每条命令都由测试运行过。", en: "One JSON, drawn for each place in its width, format and theme. The pictures are what the commands make; a test runs every command." },
    (kit) => [fromTable(kit), ...WAYS.map((way) => section(kit, way)), whole(kit)],
  ),
};

/** Not in the sidebar: nobody wants to see a page being tried. */
export const InUse: PageStory = {
  ...Page,
  name: "核对 Checked",
  tags: ["!dev"],
  play: async ({ canvasElement }) => {
    const pictures = within(canvasElement).getAllByRole<HTMLImageElement>("img");
    await expect(pictures.map(({ width }) => width > 200)).toEqual(WAYS.map(() => true));
    await expect(within(canvasElement).getAllByRole("button", { name: /SVG/ })).toHaveLength(WAYS.filter(isSvg).length);
  },
};

const isSvg = ({ command }: Way): boolean => command.includes(".svg");

function section(kit: Kit, way: Way): HTMLElement {
  const { words, width, height, example, command, steps } = way;
  const spec = { ...exampleOf(...example), ...(height === undefined ? {} : { height }) };
  // What the command draws: light unless it names another theme.
  const theme = command.includes("--theme print") ? "print" : "light";
  const picture = kit.picture(spec, { width, theme, alt: kit.say(words) });
  const take = isSvg(way) ? [kit.row(download(kit.say({ zh: "下载这个SVG", en: "Download this SVG" }), `${example[1]}.svg`, "image/svg+xml", () => toSVG(figure(spec), { width, theme, locale: kit.setting.locale })))] : [];
  return kit.section(words, kit.code(command, { zh: `命令：${kit.say(words)}`, en: `Command: ${kit.say(words)}` }), kit.list(...steps), picture, ...take);
}

/** From a spreadsheet to a figure in a document, without a terminal and with one. */
function fromTable(kit: Kit): HTMLElement {
  const { csv, command } = TABLE[kit.setting.locale];
  const steps = (...items: readonly Words[]): HTMLElement => {
    const list = kit.list(...items);
    const numbered = node("ol", list.className, ...list.childNodes);
    return numbered;
  };
  return kit.section(
    { zh: "从Excel或WPS的表到Word里的图", en: "From a spreadsheet to a figure in Word" },
    node("h3", "", kit.say({ zh: "不用命令行", en: "Without a terminal" })),
    steps(
      { zh: "选一种图（[选哪张图](start-chooser--page)），打开它的“试一试”，例如[排名图](ranking--playground)。", en: "Choose a chart ([chart chooser](start-chooser--page)) and open its Playground, such as that of [ranking](ranking--playground)." },
      { zh: "在Excel或WPS里选中整张表，连表头一起复制；粘贴到图旁的“粘贴整张表”。", en: "Copy the whole table in the spreadsheet, headings included, and paste it into “Paste a whole table” beside the figure." },
      { zh: "在下方的面板里改标题；在图旁选“依据”，写明“来源”。", en: "Change the title in the panel below; beside the figure choose the basis and name the source." },
      { zh: "图右上角“操作”，选“下载PNG”；在Word或WPS里“插入→图片”，宽度设为17厘米。", en: "Open “Actions” at the figure and take the PNG; in Word, Insert, Pictures, and set its width to 17 cm." },
    ),
    node("h3", "", kit.say({ zh: "用命令行", en: "With the command line" })),
    steps(
      { zh: "只装一次：从nodejs.org下载并安装Node 20或更新的版本；在放数据的文件夹里运行`npm install banyan-charts`。", en: "Once: install Node 20 or newer from nodejs.org, and run `npm install banyan-charts` in the folder of your data." },
      { zh: "把表另存为CSV，取名`table.csv`：", en: "Save the table as CSV, under the name `table.csv`:" },
    ),
    kit.code(csv.trim(), "table.csv"),
    kit.prose({ zh: "在这个文件夹里打开终端（Windows：在文件夹的地址栏输入`cmd`，回车），运行一行命令。Windows、macOS、Linux写法相同；`--field`说明哪一列是名称、哪一列是数值。", en: "Open a terminal in that folder (on Windows type `cmd` into the address bar of the folder), and run one line. It is the same on Windows, macOS and Linux; `--field` says which column holds names and which values." }),
    wrapped(kit.code(command, { zh: "命令：从表格出图", en: "Command: a figure from a table" })),
    kit.prose({ zh: "得到`table.png`，插入Word即可。其他选项见[命令行与编辑器](integrations-tools--page)。", en: "It writes `table.png`, ready for Word. Other options: [command line and editor](integrations-tools--page)." }),
  );
}

/** One line to a shell, and all of it to be seen. */
function wrapped(code: HTMLElement): HTMLElement {
  (code.firstElementChild as HTMLElement).style.whiteSpace = "pre-wrap";
  return code;
}

function whole(kit: Kit): HTMLElement {
  return kit.section({ zh: "整份报告", en: "A whole report" }, kit.prose({ zh: "整份报告的做法见[温州报告](reports-wenzhou--page)。网页里的图也可以从“操作”直接存成SVG、PNG和CSV。", en: "How a whole report is made is shown by the [Wenzhou report](reports-wenzhou--page). A live figure also hands over SVG, PNG and CSV from its own menu." }));
}
