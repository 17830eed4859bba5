import { expect, userEvent, waitFor, within } from "storybook/test";
import { exampleOf } from "../kit/catalogue.js";
import { textField } from "../kit/fields.js";
import type { Spec } from "../kit/figures.js";
import { page, type Kit, type PageStory } from "../kit/page.js";

export default { title: "结构 Anatomy/来源行 Source line", id: "anatomy-source", tags: ["!autodocs", "page"] };

export const Page: PageStory = {
  name: "来源行 Source line",
  ...page(
    { zh: "注与来源：图的最下两行", en: "Note and source: the last lines" },
    { zh: "先注后来源，用同一种小字；算式、读法、提醒写进注，出处写进来源。依据与示意标记见[来源与示意标记](foundations-provenance--page)。", en: "First the note, then the source, in one small size; arithmetic, how to read and what to mind go into the note. Basis and badge stand under [provenance](foundations-provenance--page)." },
    (kit) => [tryIt(kit), kit.section({ zh: "几个来源", en: "Several sources" }, kit.figure(exampleOf("kpi", "industry-2023")).element), rules(kit)],
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
    const note = canvas.getByLabelText(english ? "Note" : "注");
    await userEvent.clear(note);
    await userEvent.type(note, "Preliminary");
    await waitFor(() => expect(svg()).toHaveTextContent(english ? "Note: Preliminary." : "注：Preliminary。"));
    const title = canvas.getByLabelText(english ? "Document" : "文件");
    await userEvent.clear(title);
    await userEvent.type(title, "Yearbook");
    await waitFor(() => expect(svg()).toHaveTextContent(english ? '"Yearbook"' : "《Yearbook》"));
  },
};

interface Words {
  readonly note: string;
  readonly name: string;
  readonly title: string;
  readonly date: string;
}

function specOf({ note, name, title, date }: Words): Spec {
  const spec = exampleOf("bullet", "plan-2022");
  return { ...spec, note, source: { name: name || "–", ...(title === "" ? {} : { title }), ...(/^\d{4}(-\d\d){0,2}$/.test(date) ? { date } : {}) } };
}

function tryIt(kit: Kit): HTMLElement {
  const state = {
    note: kit.say({ zh: "增速为可比价", en: "Growth at constant prices" }), name: kit.say({ zh: "温州市发展和改革委员会", en: "Wenzhou Municipal Development and Reform Commission" }),
    title: kit.say({ zh: "2022年计划执行情况", en: "Implementation of the plan for 2022" }), date: "2023-03-24",
  };
  const shown = kit.figure(specOf(state));
  const field = (key: keyof Words, label: string): HTMLElement => {
    const made = textField(label, state[key], (value) => {
      state[key] = value;
      shown.show(specOf(state));
    });
    made.classList.add("kit-grow");
    return made;
  };
  const fields = kit.row(field("note", kit.say({ zh: "注", en: "Note" })), field("name", kit.say({ zh: "机构", en: "Organisation" })), field("title", kit.say({ zh: "文件", en: "Document" })), field("date", kit.say({ zh: "日期", en: "Date" })));
  fields.classList.add("kit-fields");
  return kit.section({ zh: "试一试：填一填", en: "Try: fill in" }, fields, shown.element);
}

function rules(kit: Kit): HTMLElement {
  return kit.section({ zh: "规则", en: "Rules" }, kit.list(
    { zh: "来源要写到能查到：机构、文件、日期，可加网址和页码。", en: "A source can be found again: organisation, document and date, with an address or a page where there is one." },
    { zh: "中文书名号、英文引号由库来加，日期按语言写。", en: "Book-title marks or quotes are added by the library, and dates are written as the language does." },
    { zh: "一行不超过44个汉字，换行时才不会看错行。", en: "No line is longer than 44 Chinese characters, or the eye would lose the next." },
    { zh: "没有来源也画图，写“来源：未注明”；`npx banyan-charts check --strict`会报错。", en: "Without a source the figure is drawn and says “Source: not stated”; `npx banyan-charts check --strict` fails." },
  ));
}
