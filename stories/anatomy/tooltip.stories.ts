import { expect, userEvent, waitFor } from "storybook/test";
import { exampleOf } from "../kit/catalogue.js";
import { liveWords } from "../../src/locale/live.js";
import { page, type Kit, type PageStory } from "../kit/page.js";

export default { title: "结构 Anatomy/提示框 Tooltip", id: "anatomy-tooltip", tags: ["!autodocs", "page"] };

export const Page: PageStory = {
  name: "提示框 Tooltip",
  ...page(
    { zh: "提示框：与读屏念的是同一句", en: "Tooltip: the sentence that a screen reader says" },
    { zh: "鼠标、手指、方向键都能打开；图上该有的数不会只藏在这里，它只补充性质、依据和来源。", en: "Pointer, finger and arrow keys bring it up. It hides no number that belongs in the picture; it adds kind, basis and source." },
    (kit) => [
      kit.section(
        { zh: "试一试", en: "Try" },
        kit.prose({ zh: "把指针移到点上；或按Tab进入图，用方向键走，`?`看全部按键，`Esc`关闭。", en: "Move the pointer to a point; or press Tab to enter the figure, arrows to walk, `?` for all keys, `Esc` to close." }),
        kit.figure(exampleOf("cluster-trajectory", "two-clusters")).element,
      ),
      keys(kit),
      kit.section({ zh: "规则", en: "Rules" }, kit.list(
        { zh: "文字是数据，从不当作标记；数据里写`<b>`，显示的就是`<b>`。", en: "Words are data and never markup: `<b>` in the data shows as `<b>`." },
        { zh: "指针可以移到提示框上，选中文字；页边不会裁掉它。", en: "The pointer can move onto it and select its words; no edge of the page cuts it." },
        { zh: "图里让位而没印的数，都在这里和数据表里。", en: "What gave way in the picture stands here and in the data table." },
      )),
    ],
  ),
};

/** Not in the sidebar: nobody wants to see a page being tried. */
export const InUse: PageStory = {
  ...Page,
  name: "试用 In use",
  tags: ["!dev"],
  play: async ({ canvasElement }) => {
    const host = canvasElement.querySelector(".kit-host")!;
    const tip = (): Element | null => canvasElement.querySelector(".banyan-tooltip");
    await waitFor(() => expect(host.querySelector("svg [tabindex='0']")).not.toBeNull());
    (host.querySelector("svg [tabindex='0']") as unknown as SVGElement).focus();
    await userEvent.keyboard("{Home}{ArrowRight}");
    await waitFor(() => expect(tip()).toHaveTextContent(/20\d\d/));
    const first = tip()!.textContent;
    await userEvent.keyboard("{ArrowDown}");
    await userEvent.keyboard("{ArrowRight}");
    await waitFor(() => expect(tip()!.textContent).not.toBe(first));
    await userEvent.keyboard("{Escape}");
    await waitFor(() => expect(tip()).toBeNull());
  },
};

function keys(kit: Kit): HTMLElement {
  const { help } = liveWords[kit.setting.locale];
  return kit.section({ zh: "按键", en: "Keys" }, kit.table({ zh: "按键", en: "Keys" }, [{ zh: "键", en: "Key" }, { zh: "做什么", en: "Does" }], help.map(([key, does]) => [key, does])));
}
