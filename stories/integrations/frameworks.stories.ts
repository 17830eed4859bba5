import { expect, userEvent, waitFor } from "storybook/test";
import plan2015 from "../../examples/bullet/plan-2015.json";
import plan2022 from "../../examples/bullet/plan-2022.json";
import react from "../../examples/integrations/react/main.tsx?raw";
import svelte from "../../examples/integrations/svelte/App.svelte?raw";
import vue from "../../examples/integrations/vue/App.vue?raw";
import readme from "../../examples/integrations/README.md?raw";
import "../../src/adapters/elements/index.js";
import { node } from "../kit/blocks.js";
import { button, live } from "../kit/fields.js";
import { page, type Kit, type PageStory } from "../kit/page.js";
import { runs } from "./run.js";

export default { title: "接入 Integrations/框架 Frameworks", id: "integrations-frameworks", tags: ["!autodocs", "page"] };

const files = import.meta.glob("../../examples/integrations/react/main.tsx");
const VITE = /^```js\n([\s\S]*?)\n```$/m.exec(readme)![1]!;

export const Page: PageStory = {
  name: "框架 Frameworks",
  ...page(
    { zh: "React、Vue、Svelte", en: "React, Vue, Svelte" },
    { zh: "React有自己的组件；Vue和Svelte直接用`<banyan-chart>`。代码就是`examples/integrations`里的文件，测试会逐个运行。", en: "React has components of its own; Vue and Svelte use `<banyan-chart>` as it is. The code is that of the files in `examples/integrations`, each run by a test." },
    (kit) => [inReact(kit), asElement(kit)],
  ),
};

/** Not in the sidebar: nobody wants to see a page being tried. */
export const InUse: PageStory = {
  ...Page,
  name: "试用 In use",
  tags: ["!dev"],
  play: async ({ canvasElement }) => {
    const mark = (within: string): Element => canvasElement.querySelector(`${within} svg [role~=graphics-symbol]`)!;
    await waitFor(() => expect(mark("#root")).not.toBeNull(), { timeout: 10_000 });
    await waitFor(async () => {
      await userEvent.hover(mark("#root"));
      await expect(canvasElement.querySelector("#hovered")!.textContent).toBe(mark("#root").getAttribute("aria-label"));
    });
    await userEvent.unhover(mark("#root"));
    const [first] = canvasElement.querySelectorAll("[data-year]");
    await userEvent.click(first!);
    await waitFor(() => expect(canvasElement.querySelector("banyan-chart > svg > title")!.textContent).toMatch(/2015/));
  },
};

function inReact(kit: Kit): HTMLElement {
  return kit.section(
    { zh: "React 18、19", en: "React 18 and 19" },
    kit.prose({ zh: "属性就是规格的字段；写错字段名，编译不过。服务器上也能画，`initialWidth`写明页面里的宽度，激活时版面不动；在服务器组件里只画静态图。", en: "Props are the fields of the spec, and a wrong name does not compile. It draws on the server too: `initialWidth` says the width in the page, so that nothing moves. In a server component it draws the picture alone." }),
    kit.code(react.trim(), "react/main.tsx"),
    runs("react", files, () => [Object.assign(node("div"), { id: "root" })]),
    kit.note({ zh: "运行的就是这个文件；指到图上，下面那行字由`onHover`写出。", en: "This very file is running; the line below the figure is written by `onHover`. Its words are Chinese, as in the file." }),
  );
}

function asElement(kit: Kit): HTMLElement {
  const said = live("kit-note kit-live");
  const chart = document.createElement("banyan-chart");
  Object.assign(chart, { spec: plan2022, select: "one", locale: kit.setting.locale, theme: kit.setting.theme, idPrefix: "framework" });
  chart.addEventListener("banyan-hover", ({ detail }) => (said.textContent = detail?.text ?? ""));
  const years = Object.entries({ 2015: plan2015, 2022: plan2022 }).map(([year, spec]) => {
    const made = button(year, () => (chart.spec = spec));
    made.dataset["year"] = year;
    return made;
  });
  const host = node("div", "kit-host", chart);
  host.style.maxWidth = "640px";
  return kit.section(
    { zh: "Vue、Svelte", en: "Vue and Svelte" },
    kit.prose({ zh: "把元素当普通标签写：`spec`绑数据，`banyan-hover`、`banyan-select`等事件照常听。", en: "The element is a tag like any other: bind `spec`, listen to `banyan-hover`, `banyan-select` and the others." }),
    kit.code(vue.trim(), "vue/App.vue"),
    kit.prose({ zh: "Vue要知道这是自定义元素，写在`vite.config.js`里：", en: "Vue must be told of the element, in `vite.config.js`:" }),
    kit.code(VITE, "vite.config.js"),
    kit.code(svelte.trim(), "svelte/App.svelte"),
    kit.prose({ zh: "两段代码画出的，就是下面这个元素：", en: "Both draw this element:" }),
    kit.row(...years),
    host,
    said,
  );
}
