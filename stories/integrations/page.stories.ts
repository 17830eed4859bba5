import { expect, userEvent, waitFor, within } from "storybook/test";
import plan from "../../examples/bullet/plan-2022.json";
import modules from "../../examples/integrations/modules/main.js?raw";
import scriptTag from "../../examples/integrations/script-tag/index.html?raw";
import client from "../../examples/integrations/server/client.js?raw";
import server from "../../examples/integrations/server/server.mjs?raw";
import "../../src/adapters/elements/index.js";
import { charts, figure, toSVG } from "../../src/index.js";
import { hydrate } from "../../src/live/index.js";
import { node } from "../kit/blocks.js";
import { button, live } from "../kit/fields.js";
import { startWidth } from "../kit/figures.js";
import { page, type Kit, type PageStory } from "../kit/page.js";
import { runs } from "./run.js";

export default { title: "接入 Integrations/放进网页 In a page", id: "integrations-page", tags: ["!autodocs", "page"] };

const files = import.meta.glob("../../examples/integrations/modules/main.js");

export const Page: PageStory = {
  name: "放进网页 In a page",
  ...page(
    { zh: "放进网页的三种接法", en: "Three ways into a page" },
    { zh: "代码就是`examples/integrations`里的文件，测试会逐个运行；旁边的图是这段代码此刻画出来的。", en: "The code is that of the files in `examples/integrations`, each run by a test; the figures are what it draws here and now." },
    (kit) => [tag(kit), asModule(kit), onServer(kit)],
  ),
};

/** Not in the sidebar: nobody wants to see a page being tried. */
export const InUse: PageStory = {
  ...Page,
  name: "试用 In use",
  tags: ["!dev"],
  play: async ({ canvasElement, globals }) => {
    const canvas = within(canvasElement);
    await waitFor(() => expect(canvasElement.querySelector("banyan-chart > svg")).not.toBeNull());
    const title = (): string | null | undefined => canvasElement.querySelector("#figure > svg > title")?.textContent;
    await waitFor(() => expect(title()).toMatch(/2022/), { timeout: 10_000 });
    await userEvent.click(canvas.getByRole("button", { name: "2015" }));
    await waitFor(() => expect(title()).toMatch(/2015/));
    const wake = await waitFor(() => canvas.getByRole("button", { name: globals.locale === "en" ? /to life/ : /激活/ }));
    await waitFor(() => expect(wake).toBeEnabled());
    await userEvent.click(wake);
    await waitFor(() => expect(canvasElement.querySelector("[data-kept]")).toHaveAttribute("data-kept", "all"));
  },
};

function tag(kit: Kit): HTMLElement {
  const made = document.createElement("banyan-chart");
  made.spec = plan;
  made.locale = kit.setting.locale;
  made.theme = kit.setting.theme;
  made.idPrefix = "element";
  return kit.section(
    { zh: "一个script标签，一个元素", en: "A script tag and the element" },
    kit.prose({ zh: "不用打包工具，一个文件就是整个库。规格写在`src`、`spec`，或者元素里的JSON。", en: "No bundler: one file is the whole library. The spec is given by `src`, by `spec`, or as JSON inside the element." }),
    kit.code(scriptTag.trim(), "script-tag/index.html"),
    node("div", "kit-figure", framed(made)),
  );
}

function asModule(kit: Kit): HTMLElement {
  const stage = runs("modules", files, () => [
    node("p", "kit-row", ...["2015", "2022"].map((year) => Object.assign(button(year, () => undefined), { id: year }))),
    node("div", "kit-figure", Object.assign(framed(), { id: "figure" })),
    Object.assign(live("kit-note kit-live"), { id: "selected" }),
  ]);
  return kit.section(
    { zh: "ES模块", en: "ES modules" },
    kit.prose({ zh: "`mount`画进一个元素，`update`换成另一份数据，共有的部分移过去，事件带着你写的那一行。点一行试试。", en: "`mount` draws into an element, `update` shows other data, and what both have moves; events carry the row as written. Click a row." }),
    kit.code(modules.trim(), "modules/main.js"),
    stage,
    kit.note({ zh: "运行的就是这个文件，语言和主题照代码里写的，不随工具栏变。", en: "This very file is running: language and theme are those of the code, not of the toolbar." }),
  );
}

function onServer(kit: Kit): HTMLElement {
  const host = node("div", "kit-host");
  // The server of a page knows how wide it is; in a narrower one a figure is laid out anew.
  const width = startWidth(640);
  host.style.width = `${width}px`;
  const said = live("kit-note kit-live");
  const wake = button(kit.say({ zh: "激活这幅图", en: "Bring it to life" }), () => {
    const before = [...host.querySelectorAll("svg, svg *")];
    const mounted = hydrate(host, { charts, select: "one" });
    kit.life.addEventListener("abort", () => mounted.destroy(), { once: true });
    const kept = before.filter((one) => one.isConnected).length;
    said.dataset["kept"] = kept === before.length ? "all" : "some";
    said.textContent = kit.say({ zh: `服务器写的${before.length}个元素，留下${kept}个；现在可以指、可以按。`, en: `Of the ${before.length} elements that the server wrote ${kept} are kept; now point at it, or use the keys.` });
    wake.disabled = true;
  });
  wake.disabled = true;
  void received(toSVG(figure(plan), { width, locale: kit.setting.locale, theme: kit.setting.theme, idPrefix: "served" })).then((svg) => {
    host.append(svg);
    wake.disabled = false;
  });
  return kit.section(
    { zh: "服务器先画，浏览器再激活", en: "Drawn on the server, brought to life in the page" },
    kit.prose({ zh: "图在脚本到来之前就能看，激活时一个元素也不换，版面不动。规格就在SVG自己的`<metadata>`里。", en: "The picture is there before any script. Brought to life, no element is replaced and nothing moves; the spec stands in the `<metadata>` of the SVG itself." }),
    kit.code(server.trim(), "server/server.mjs"),
    kit.code(client.trim(), "server/client.js"),
    node("div", "kit-scroll", host),
    kit.row(wake),
    said,
  );
}

/** An SVG as it comes from a server: the browser reads it, and no markup is written by hand. */
function received(svg: string): Promise<Node> {
  return new Promise((come, fail) => {
    const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
    const request = new XMLHttpRequest();
    request.open("GET", address);
    request.responseType = "document";
    request.onload = () => {
      URL.revokeObjectURL(address);
      come(document.adoptNode(request.responseXML!.documentElement));
    };
    request.onerror = () => fail(new Error(address));
    request.send();
  });
}

function framed(...children: readonly Node[]): HTMLElement {
  const made = node("div", "kit-host", ...children);
  made.style.maxWidth = "640px";
  return made;
}
