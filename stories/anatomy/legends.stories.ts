import { expect, userEvent, waitFor, within } from "storybook/test";
import { exampleOf } from "../kit/catalogue.js";
import { page, type PageStory } from "../kit/page.js";

export default { title: "结构 Anatomy/图例 Legends", id: "anatomy-legends", tags: ["!autodocs", "page"] };

export const Page: PageStory = {
  name: "图例 Legends",
  ...page(
    { zh: "图例：尽量不用", en: "Legends: better none" },
    { zh: "名字写在线旁、柱旁，不必来回对照。放不下时才有图例，只列图里有的，次序与图形一致。", en: "Names stand beside lines and columns, and the eye need not travel. Only where they do not fit is there a legend, of what is in the picture and in its order." },
    (kit) => [
      kit.section(
        { zh: "试一试：点名字，隐藏一项", en: "Try: press a name to hide its member" },
        kit.prose({ zh: "指向名字，其余变淡；点一下隐藏，再点恢复。隐藏了哪些，图注和下载的图里都会写明；至少保留一项。颜色和名次仍按全部数据。", en: "Hover a name and the rest grows pale; press it to hide its member, again to bring it back. What is hidden is said in the note and in what is downloaded; one always stays. Colours and ranks are those of all the data." }),
        kit.figure(exampleOf("columns", "grouped"), { menu: true }).element,
      ),
      kit.section({ zh: "两种写法", en: "Two ways" }, kit.twins(kit.figure(exampleOf("cluster-trajectory", "two-clusters"), { most: 480 }).element, kit.figure(exampleOf("heatmap", "districts"), { most: 480 }).element)),
      kit.section({ zh: "规则", en: "Rules" }, kit.list(
        { zh: "四类以内靠颜色，五到七类必须直接写名字，第八类起并入灰色的“其他”。", en: "Up to four by colour; five to seven need names on the marks; the eighth is grey “Other”." },
        { zh: "色阶的图例写在图上方，标出每一档的界；缺数的样子也列进去。", en: "The key of a scale stands above the plot with the limits of its bins, and shows how a missing number looks." },
        { zh: "`legend: \"none\"`去掉图例，只宜用在名字已直接写出的图。", en: "`legend: \"none\"` drops it; do so only where names stand on the marks." },
      )),
    ],
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
    const svg = (): Element => canvasElement.querySelector(".kit-host svg")!;
    const name = english ? "Hide District 2" : "隐藏二区";
    await waitFor(() => expect(canvas.getAllByRole("button", { name })[0]).toBeVisible());
    await userEvent.click(canvas.getAllByRole("button", { name })[0]!);
    await waitFor(() => expect(svg()).toHaveTextContent(english ? "Not shown: District 2" : "未显示二区"));
    await userEvent.click(canvas.getAllByRole("button", { name, pressed: true })[0]!);
    await waitFor(() => expect(svg()).not.toHaveTextContent(english ? "Not shown" : "未显示"));
  },
};
