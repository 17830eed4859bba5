import { expect, userEvent, waitFor, within } from "storybook/test";
import { liveWords } from "../../src/locale/live.js";
import { exampleOf } from "../kit/catalogue.js";
import { page, type Kit, type PageStory } from "../kit/page.js";

export default { title: "结构 Anatomy/操作 Actions", id: "anatomy-actions", tags: ["!autodocs", "page"] };

export const Page: PageStory = {
  name: "操作 Actions",
  ...page(
    { zh: "操作：下载图，下载数据", en: "Actions: take the figure, take the data" },
    { zh: "都在一个按钮里。图按所见保存，数据全部保存。", en: "All behind one button. The picture is saved as seen, the data whole." },
    (kit) => [kit.section({ zh: "试一试", en: "Try" }, kit.figure(exampleOf("ranking", "projects-progress"), { menu: true }).element), what(kit)],
  ),
};

/** Not in the sidebar: nobody wants to see a page being tried. */
export const InUse: PageStory = {
  ...Page,
  name: "试用 In use",
  tags: ["!dev"],
  play: async ({ canvasElement, globals }) => {
    const canvas = within(canvasElement);
    const words = liveWords[globals.locale === "en" ? "en" : "zh"];
    const menu = await canvas.findByRole("button", { name: words.actions });
    await userEvent.click(menu);
    const offered = canvas.getAllByRole("menuitem").map(({ textContent }) => textContent);
    await expect(canvas.getAllByRole("rowheader").map(({ textContent }) => textContent)).toEqual(offered);
    await userEvent.click(canvas.getByRole("menuitem", { name: words.showTable }));
    const rows = (): HTMLElement[] => [...canvasElement.querySelectorAll<HTMLElement>(".banyan-table tbody tr")];
    const count = (exampleOf("ranking", "projects-progress")["data"] as readonly unknown[]).length;
    await waitFor(() => expect(rows()).toHaveLength(count));
    await userEvent.click(menu);
    await userEvent.click(canvas.getByRole("menuitem", { name: words.svg }));
    await waitFor(() => expect(canvasElement).toHaveTextContent(/\.svg/));
    await userEvent.click(menu);
    await userEvent.click(canvas.getByRole("menuitem", { name: words.hideTable }));
    await waitFor(() => expect(rows()).toHaveLength(0));
  },
};

function what(kit: Kit): HTMLElement {
  const words = liveWords[kit.setting.locale];
  return kit.section({ zh: "得到什么", en: "What you take" }, kit.table({ zh: "得到什么", en: "What you take" }, [{ zh: "操作", en: "Action" }, { zh: "得到", en: "Gives" }], [
    [words.svg, { zh: "文字保持可编辑，可在Figma、Illustrator、Word里改；并附有规格和数据", en: "text stays text, to be edited in Figma, Illustrator or Word; it carries its spec and data" }],
    [words.png, { zh: "2倍像素，用于幻灯和微信足够清晰", en: "2× pixels, sharp on slides and in WeChat" }],
    [words.csv, { zh: "全部数据，列名带单位，Excel直接打开不乱码", en: "all data with units in the headings; opens in Excel with every letter right" }],
    [words.showTable, { zh: "与图同一份数据，可排序，读屏可用", en: "the same data as a table that sorts and that a screen reader reads" }],
    [words.copySvg, { zh: "直接粘贴到Figma等设计软件，图层按部件命名", en: "paste straight into Figma and its like; layers are named by part" }],
    [words.copySpec, { zh: "贴进代码或命令行，画出同一张图", en: "paste into code or command line and draw the same figure" }],
  ]));
}
