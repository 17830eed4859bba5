import { expect, within } from "storybook/test";
import readme from "../../README.md?raw";
import readmeZh from "../../README.zh.md?raw";
import { figure, toSVG } from "../../src/index.js";
import { exampleOf } from "../kit/catalogue.js";
import { download } from "../kit/fields.js";
import { page, type Kit, type PageStory } from "../kit/page.js";
import { blockOf } from "../readme.js";
import { WAYS, type Way } from "./ways.js";

export default { title: "报告 Reports/做成文件 Making the files", id: "reports-files", tags: ["!autodocs", "page"] };

export const Page: PageStory = {
  name: "做成文件 Making the files",
  ...page(
    { zh: "一份配置，六个去处", en: "One spec, six places" },
    { zh: "同一份`plan-2022.json`，按去处换宽度、格式和主题。下面的图就是那条命令画出的样子；命令由测试逐条运行。", en: "The same `plan-2022.json`, drawn for each place in its width, format and theme. The pictures are what the commands make; a test runs every command." },
    (kit) => [...WAYS.map((way) => section(kit, way)), start(kit)],
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
  const theme = command.includes("--theme print") ? "print" : kit.setting.theme;
  const picture = kit.picture(spec, { width, theme, alt: kit.say(words) });
  const take = isSvg(way) ? [kit.row(download(kit.say({ zh: "下载这个SVG", en: "Download this SVG" }), `${example[1]}.svg`, "image/svg+xml", () => toSVG(figure(spec), { width, theme, locale: kit.setting.locale })))] : [];
  return kit.section(words, kit.code(command, { zh: `命令：${kit.say(words)}`, en: `Command: ${kit.say(words)}` }), kit.list(...steps), picture, ...take);
}

function start(kit: Kit): HTMLElement {
  const zh = kit.setting.locale === "zh";
  return kit.section(
    { zh: "从表格开始", en: "Starting from a table" },
    kit.prose({ zh: "Excel里的表另存为CSV，就可以直接画。命令取自仓库说明：", en: "A workbook saved as CSV is enough. From the readme:" }),
    kit.code(blockOf(zh ? readmeZh : readme, zh ? "## 给写报告的人" : "## For a report builder"), { zh: "命令", en: "Commands" }),
    kit.prose({ zh: "整份报告的做法见[温州报告](reports-wenzhou--page)；在网页里看到的图，也可以从“操作”里直接存成SVG、PNG和CSV。", en: "How a whole report is made is shown by the [Wenzhou report](reports-wenzhou--page). A live figure also hands over SVG, PNG and CSV from its own menu." }),
  );
}
