import { UPDATE_STORY_ARGS } from "storybook/internal/core-events";
import { addons } from "storybook/preview-api";
import { charts } from "../../src/index.js";
import { en, zh } from "../../src/locale/index.js";
import { BASES } from "../../src/schema/vocabulary.js";
import { displayOf, unitWordsOf } from "./rows.js";
import { element } from "../page.js";
import type { Setting } from "../setting.js";
import type { Args } from "../spec.js";
import { gridOf, type Grid } from "./grid.js";
import { pastedTable } from "./paste.js";

const WORDS = {
  zh: {
    title: "数据", open: "数据表", lead: "改格子，图跟着变；从Excel或WPS复制一块，在格子里粘贴。", paste: "粘贴整张表（第一行是表头）", basis: "依据", source: "来源", unit: "单位", own: "换成自己的数以后：依据不再是“示意”，来源写出处，图上的示意标记随之去掉。",
  },
  en: {
    title: "Data", open: "Data as a table", lead: "Change a cell and the figure follows; copy cells in a spreadsheet and paste them into one here.", paste: "Paste a whole table (its first row are the headings)", basis: "Basis", source: "Source", unit: "Unit", own: "Own numbers? Choose a basis other than illustrative and name the source: the badge in the figure then goes.",
  },
} as const;

/** The data of a story as a table that can be edited, with what must be said of data beside it. */
export interface Panel {
  readonly element: HTMLElement;
  /** Shows what the controls hold now, unless it is what was typed here. */
  readonly follow: (args: Args, setting: Setting) => void;
}

export function panelOf(storyId: string, isOpen: boolean): Panel {
  const box = element("details", { flex: "1 1 340px", minWidth: "min(340px, 100%)", maxWidth: "760px", colorScheme: "inherit" });
  const summary = element("summary", { cursor: "pointer", font: "bold 14px/22px sans-serif" });
  const body = element("div", { marginTop: "8px", display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: "12px" });
  box.append(summary, body);
  box.open = isOpen;
  let shown = "";
  let now: { readonly args: Args; readonly setting: Setting } | undefined;
  const tell = (updatedArgs: Record<string, unknown>): void => {
    if (!now) return;
    now = { ...now, args: { ...now.args, ...updatedArgs } };
    shown = stateOf(now.args, now.setting);
    addons.getChannel().emit(UPDATE_STORY_ARGS, { storyId, updatedArgs });
  };
  const build = (): void => {
    if (now && box.open) body.replaceChildren(...contents(now.args, now.setting, tell));
  };
  // A table of sixty rows is not made before somebody wants it.
  box.addEventListener("toggle", () => body.childElementCount === 0 && build());
  return {
    element: box,
    follow: (args, setting) => {
      const next = stateOf(args, setting);
      now = { args, setting };
      summary.textContent = WORDS[setting.locale][isOpen ? "title" : "open"];
      if (next === shown) return;
      shown = next;
      body.replaceChildren();
      build();
    },
  };
}

/** What of the controls the panel shows. */
function stateOf({ data, of, unit, basis, ...args }: Args, { locale }: Setting): string {
  return JSON.stringify([locale, data, of, unit, basis, args[`source-${locale}`]]);
}

function contents(args: Args, setting: Setting, tell: (args: Record<string, unknown>) => void): Node[] {
  const { locale } = setting;
  const words = WORDS[locale];
  const grid = gridOf(args, locale, tell);
  return [element("p", { margin: "0" }, words.lead), grid.element, pasteField(args, setting, grid, tell), element("p", { margin: "0" }, words.own), provenance(args, setting, tell)];
}

const FIELD = { font: "14px/20px sans-serif", color: "inherit", background: "transparent", border: "1px solid #767676", padding: "5px 8px", width: "100%", boxSizing: "border-box" } as const;

function labelled(words: string, field: HTMLElement): HTMLLabelElement {
  const label = element("label", { display: "grid", gap: "2px", flex: "1 1 140px" });
  label.append(element("span", {}, words), field);
  return label;
}

/** Basis, source and unit stand together, because numbers without them are not one's own yet. */
function provenance(args: Args, { locale }: Setting, tell: (args: Record<string, unknown>) => void): HTMLElement {
  const row = element("div", { display: "flex", flexWrap: "wrap", gap: "8px" });
  const words = WORDS[locale];
  const named = (locale === "zh" ? zh : en).words.basis;
  const basis = element("select", FIELD);
  basis.append(...["", ...BASES].map((value) => Object.assign(document.createElement("option"), { value, textContent: value === "" ? "—" : `${named[value as (typeof BASES)[number]]} ${locale === "zh" ? value : ""}`.trim() })));
  basis.value = typeof args["basis"] === "string" ? args["basis"] : "";
  basis.addEventListener("change", () => tell({ basis: basis.value === "" ? undefined : basis.value }));
  row.append(labelled(words.basis, basis));
  const key = `source-${locale}`;
  if (typeof args[key] === "string") row.append(labelled(words.source, line(args[key], (value) => tell({ [key]: value }))));
  if (typeof args["unit"] === "string") row.append(labelled(words.unit, line(unitShown(args, locale), (unit) => tell({ unit }))));
  return row;
}

/** The unit in the reader's language, as the numbers in the grid have it. */
function unitShown(args: Args, locale: Setting["locale"]): string {
  const chart = charts.find(({ type }) => type === args["type"]);
  const column = Object.keys(chart?.row ?? {}).find((key) => displayOf(args, key, locale));
  return column === undefined ? String(args["unit"]) : unitWordsOf(displayOf(args, column, locale), locale);
}

function line(value: string, act: (value: string) => void): HTMLInputElement {
  const input = element("input", FIELD);
  input.value = value;
  input.addEventListener("input", () => act(input.value));
  return input;
}

function pasteField(args: Args, { locale }: Setting, grid: Grid, tell: (args: Record<string, unknown>) => void): HTMLElement {
  const chart = charts.find(({ type }) => type === args["type"]);
  const said = element("div", { margin: "4px 0 0" });
  said.setAttribute("role", "status");
  const field = element("textarea", { ...FIELD, font: "13px/20px monospace", resize: "vertical", whiteSpace: "pre", tabSize: "16" });
  field.rows = 2;
  field.spellcheck = false;
  const take = (text: string): void => {
    if (!chart || text.trim() === "") {
      said.replaceChildren();
      return;
    }
    const pasted = pastedTable(text, chart, locale);
    const lines = "fault" in pasted ? [`× ${pasted.fault}`] : pasted.notes;
    said.replaceChildren(...lines.map((words) => element("div", {}, words)));
    if ("fault" in pasted) return;
    const { data, fields = {}, unit = unitShown(args, locale) } = pasted.spec;
    const next = { data, fields, ...(typeof args["unit"] === "string" ? { unit } : {}) };
    tell(next);
    grid.show({ ...args, ...next });
  };
  field.addEventListener("input", () => take(field.value));
  grid.onTable(take);
  const box = element("div", {});
  box.append(labelled(WORDS[locale].paste, field), said);
  return Object.keys(chart?.row ?? {}).length === 0 ? element("div", {}) : box;
}
