import { expect, fireEvent, waitFor, within } from "storybook/test";
import readme from "../../README.md?raw";
import readmeZh from "../../README.zh.md?raw";
import { sampleFiles } from "../../src/adapters/cli/samples.js";
import { validate } from "../../src/index.js";
import { node } from "../kit/blocks.js";
import type { Spec } from "../kit/figures.js";
import { page, type Kit, type PageStory } from "../kit/page.js";
import { blockOf } from "../readme.js";

export default { title: "接入 Integrations/命令行与编辑器 Command line and editor", id: "integrations-tools", tags: ["!autodocs", "page"] };

const SAMPLE = sampleFiles["bullet.json"]!.trim();

export const Page: PageStory = {
  name: "命令行与编辑器 Command line and editor",
  ...page(
    { zh: "不写程序也能画", en: "Figures without a program" },
    { zh: "一个JSON或一张表格，一条命令成图；编辑器按JSON Schema补全，写错了当场指出。", en: "A JSON or a table, and one command. An editor completes the JSON by its schema, and says at once what is wrong." },
    (kit) => [command(kit), editor(kit)],
  ),
};

/** Not in the sidebar: nobody wants to see a page being tried. */
export const InUse: PageStory = {
  ...Page,
  name: "试用 In use",
  tags: ["!dev"],
  play: async ({ canvasElement }) => {
    const field = within(canvasElement).getByRole("textbox");
    const said = canvasElement.querySelector("[data-said]")!;
    await fireEvent.input(field, { target: { value: SAMPLE.replace('"goodWhen"', '"godWhen"') } });
    await waitFor(() => expect(said).toHaveTextContent("goodWhen"));
    await fireEvent.input(field, { target: { value: "{" } });
    await waitFor(() => expect(said).toHaveTextContent("JSON"));
    await fireEvent.input(field, { target: { value: SAMPLE.replace("1280", "1380") } });
    await waitFor(() => expect(canvasElement.querySelector(".kit-host svg")).toHaveTextContent(/1380|138/));
  },
};

function command(kit: Kit): HTMLElement {
  const zh = kit.setting.locale === "zh";
  return kit.section(
    { zh: "命令行", en: "Command line" },
    kit.prose({ zh: "表格可以是CSV或TSV，UTF-8或GB18030；一行一个数，或者一列一年，都认得。", en: "Tables may be CSV or TSV, UTF-8 or GB18030, one row a datum or one column a year." }),
    kit.code(blockOf(zh ? readmeZh : readme, zh ? "## 给写报告的人" : "## For a report builder"), { zh: "命令", en: "Commands" }),
    kit.prose({ zh: "退出码：0完成，1规格或表格有错，2环境或命令行有错；`check --strict`把提醒也算错，适合放进持续集成。去处与尺寸见[做成文件](reports-files--page)。", en: "It ends with 0 when done, 1 when spec or table is wrong, 2 when the machine or the command line is; `check --strict` counts warnings too, for continuous integration. Places and sizes: [making the files](reports-files--page)." }),
  );
}

function editor(kit: Kit): HTMLElement {
  const { say, setting } = kit;
  const shown = kit.figure(JSON.parse(SAMPLE) as Spec, { menu: true });
  const faults = node("ul", "kit-prose kit-list");
  const said = node("div", "", faults);
  said.dataset["said"] = "";
  said.setAttribute("role", "status");
  const field = node("textarea", "kit-input");
  Object.assign(field, { value: SAMPLE, rows: 14, spellcheck: false });
  field.style.cssText = "font: 13px/1.6 ui-monospace, Consolas, 'Noto Sans Mono', monospace; resize: vertical";
  const tell = (...lines: readonly string[]): void => faults.replaceChildren(...lines.map((line) => node("li", "", line)));
  const check = (): void => {
    const spec = parsed(field.value);
    if (spec === undefined) return tell(say({ zh: "还不是完整的JSON。", en: "Not a whole JSON yet." }));
    const issues = validate(spec, { locale: setting.locale });
    if (!issues.some(({ severity }) => severity === "error")) shown.show(spec, { menu: true });
    tell(...issues.map(({ path, message }) => `${path === "" ? "/" : path}  ${message}`), ...(issues.length === 0 ? [say({ zh: "没有问题。", en: "Nothing is wrong." })] : []));
  };
  field.addEventListener("input", check);
  check();
  return kit.section(
    { zh: "编辑器里的JSON Schema", en: "JSON Schema in an editor" },
    kit.prose({ zh: "JSON第一行写上`$schema`，VS Code等编辑器就会补全字段、列出可选的值、给写错的画线。离线用：先把它存下来。", en: "With `$schema` as its first field, VS Code and others complete fields, list values and underline what is wrong. To work without a network, keep a copy:" }),
    kit.code('npx banyan-charts schema > schema.json      # "$schema": "./schema.json"', { zh: "存下JSON Schema的命令", en: "Command that keeps the schema" }),
    kit.prose({ zh: "下面是`init`写出的样例，可以改。检查的是同一份定义，错在哪、该怎么写，都说出来。", en: "This is the sample that `init` writes; change it. It is checked by the same definition, which says where the fault is and what was meant." }),
    node("label", "kit-field", node("span", "", "bullet.json"), field),
    said,
    shown.element,
  );
}

function parsed(text: string): Spec | undefined {
  try {
    return JSON.parse(text) as Spec;
  } catch {
    return undefined;
  }
}
