import { expect, userEvent, waitFor, within } from "storybook/test";
import { page as report } from "../../examples/wenzhou/page.mjs";
import { figure, toTable } from "../../src/index.js";
import { exampleOf } from "../kit/catalogue.js";
import { page, type Kit, type PageStory } from "../kit/page.js";

export default { title: "组合 Compositions/文、图、表 Prose, figure, table", id: "compositions-text", tags: ["!autodocs", "page"] };

/** The example, and the section of the Wenzhou report that it stands in. */
const EXAMPLE = ["bullet", "plan-2022"] as const;
const SECTION = report.sections.find(({ figures }) => figures.includes(EXAMPLE.join("/")))!;

/** What a reader looks up; id and notes stay in the CSV. */
const COLUMNS = ["label", "value", "value.unit", "target", "target.unit", "target.bound", "basis"];

export const Page: PageStory = {
  name: "文、图、表 Prose, figure, table",
  ...page(
    { zh: "文字论述，图比较，表查数", en: "Prose argues, the figure compares, the table looks up" },
    { zh: "图和表出自同一份规格：表由`toTable`生成，数、单位、来源与图一致。指向图中一行，表里对应的行同时标出。", en: "The table comes from the spec of the figure, by `toTable`, with its numbers, units and sources. Point at a row of the figure, and the same row of the table is marked." },
    (kit) => [together(kit), rules(kit)],
  ),
};

/** Not in the sidebar: nobody wants to see a page being tried. */
export const InUse: PageStory = {
  ...Page,
  name: "试用 In use",
  tags: ["!dev"],
  play: async ({ canvasElement }) => {
    const rows = within(canvasElement.querySelector("table")!).getAllByRole("row").slice(1);
    const lit = (): boolean[] => rows.map((row) => "lit" in row.dataset);
    const second = (): Element => canvasElement.querySelectorAll(".banyan svg [role~=graphics-symbol]")[1]!;
    // A figure is laid out once more when it has its place in the page.
    await waitFor(async () => {
      await userEvent.hover(second());
      await expect(lit()).toEqual(rows.map((_, i) => i === 1));
    });
    await userEvent.unhover(second());
    await waitFor(() => expect(lit()).not.toContain(true));
  },
};

function together(kit: Kit): HTMLElement {
  const spec = exampleOf(...EXAMPLE);
  const shown = kit.figure(spec, { menu: true });
  const { caption, columns, rows } = toTable(figure(spec), { locale: kit.setting.locale });
  const at = COLUMNS.map((key) => columns.findIndex((column) => column.key === key));
  const table = kit.table(caption, at.map((column) => columns[column]!.label), rows.map((row) => at.map((column) => printed(row[column]))));
  const lines = [...table.querySelectorAll<HTMLElement>("tbody tr")];
  shown.mounted.on("hover", (detail) => {
    for (const [i, line] of lines.entries()) mark(line, i === detail?.index);
  });
  return kit.section(SECTION.heading, kit.prose(...SECTION.paragraphs), shown.element, table, kit.note({ zh: "文字取自[温州报告](reports-wenzhou--page)。", en: "The words are from the [Wenzhou report](reports-wenzhou--page)." }));
}

/** A number with the minus sign of the figure. */
function printed(value: string | number | null | undefined): string {
  return typeof value === "number" ? String(value).replace("-", "−") : value ?? "—";
}

function mark(line: HTMLElement, lit: boolean): void {
  line.style.background = lit ? "var(--kit-track)" : "";
  if (lit) line.dataset["lit"] = "";
  else delete line.dataset["lit"];
}

function rules(kit: Kit): HTMLElement {
  return kit.section(
    { zh: "三者怎样配合", en: "How the three stand together" },
    kit.list(
      { zh: "先文后图：文字说完一件事，图紧跟在后面，不隔页。", en: "Prose first: it says one thing, and the figure that shows it follows at once." },
      { zh: "图题写结论；文字不重复图题，只说图上看不出的：口径、原因、缺什么。", en: "The title of a figure states the finding. Prose does not read it out again; it says what the figure cannot: scope, cause, what is missing." },
      { zh: "三五个数写进文字；十来个数要比较，用图；要逐项查，再加表。网页里不必另放表，按`t`即可打开。", en: "Three numbers go into the prose; a dozen to compare go into a figure; a table is for looking up. In a page it is there already: press `t`." },
      { zh: "同一个数在三处写法一样，单位一样。", en: "One number is written alike in all three, in one unit." },
    ),
  );
}
