import { headings } from "../../src/locale/headings.js";
import { element } from "../page.js";
import type { Setting } from "../setting.js";
import type { Args } from "../spec.js";
import { CellFault, printed, readCell } from "./cells.js";
import { displayOf, holdsWords, tableOf, unitWordsOf, type Row } from "./rows.js";

type Locale = Setting["locale"];

const WORDS = {
  zh: { add: "加一行", remove: "删去这一行", row: (n: number) => `第${n}行`, label: "数据表" },
  en: { add: "Add a row", remove: "Remove this row", row: (n: number) => `row ${n}`, label: "Data" },
} as const;

/** The rows of a spec, a cell an input. */
export interface Grid {
  readonly element: HTMLElement;
  readonly show: (args: Args) => void;
  /** Who takes a table with headings that is pasted into a cell. */
  readonly onTable: (take: (text: string) => void) => void;
}

/** A grid of the rows that the controls hold; `tell` hears what of the controls a change of a cell changes. */
export function gridOf(args: Args, locale: Locale, tell: (args: Record<string, unknown>) => void): Grid {
  const frame = element("div", { overflow: "auto", maxHeight: "420px" });
  frame.tabIndex = 0;
  frame.setAttribute("role", "region");
  frame.setAttribute("aria-label", WORDS[locale].label);
  const faults = element("div", {});
  faults.setAttribute("role", "status");
  const box = element("div", {});
  let take: (text: string) => void = () => undefined;
  const show = (given: Args): void => {
    const { columns, put } = tableOf(given);
    let rows = [...tableOf(given).rows];
    const displays = columns.map((column) => displayOf(given, column, locale));
    const widths = columns.map((column, i) => Math.min(18, Math.max(5, ...rows.slice(0, 100).map((row) => lengthOf(printed(row[column], locale, displays[i]))))));
    const words = columns.map((column) => holdsWords(rows, column));
    const change = (next: readonly Row[]): void => {
      rows = [...next];
      tell(put(rows));
    };
    /** Does nothing but say so where a cell cannot be read. */
    const unlessFault = (at: number, column: number, act: () => void): void => {
      try {
        act();
      } catch (fault) {
        if (!(fault instanceof CellFault)) throw fault;
        faults.textContent = `× ${WORDS[locale].row(at + 1)}, ${columns[column] ?? ""}: ${fault.words[locale]}`;
      }
    };
    const read = (text: string, row: Row, column: number): Row => {
      const key = columns[column];
      return key === undefined ? row : withCell(row, key, readCell(text, row[key], { locale, display: displays[column], isWord: words[column]! }));
    };
    const write = (at: number, column: number, text: string): void => {
      faults.replaceChildren();
      unlessFault(at, column, () => change(rows.map((row, i) => (i === at ? read(text, row, column) : row))));
    };
    const again = (next: readonly Row[]): void => {
      change(next);
      fill();
    };
    const fill = (): void => {
      const table = element("table", { borderCollapse: "collapse", font: "13px/18px sans-serif" });
      const head = table.createTHead().insertRow();
      for (const [i, column] of columns.entries()) head.append(headOf(column, unitWordsOf(displays[i], locale), locale));
      head.append(element("td", {}));
      const body = table.createTBody();
      for (const [at, row] of rows.entries()) {
        const line = body.insertRow();
        for (const [i, column] of columns.entries()) line.insertCell().append(cellOf({ text: printed(row[column], locale, displays[i]), label: `${column}, ${WORDS[locale].row(at + 1)}`, width: widths[i]! }, (text) => write(at, i, text), (block) => paste(block, at, i)));
        const gone = small("×", () => again(rows.filter((_, i) => i !== at)));
        gone.setAttribute("aria-label", `${WORDS[locale].remove}, ${WORDS[locale].row(at + 1)}`);
        line.insertCell().append(gone);
      }
      frame.replaceChildren(table);
    };
    /** What a spreadsheet copies: a whole table where its first row are headings, else cells to be filled from here. */
    const paste = (text: string, at: number, column: number): void => {
      const block = text.replace(/\r?\n$/, "").split(/\r?\n/).map((line) => line.split("\t"));
      const isTable = block.length > 1 && block[0]!.length > 1 && block[0]!.every((cell) => cell !== "" && !/^[-−+]?[\d.,]+%?$/.test(cell) || /^(?:19|20)\d\d/.test(cell)) && block[1]!.some((cell) => /\d/.test(cell));
      if (isTable) return take(text);
      let next: Row[] = [...rows, ...Array.from({ length: Math.max(0, at + block.length - rows.length) }, () => ({}))];
      faults.replaceChildren();
      for (const [down, cells] of block.entries()) {
        for (const [across, cell] of cells.entries()) unlessFault(at + down, column + across, () => (next = next.map((row, i) => (i === at + down ? read(cell, row, column + across) : row))));
      }
      again(next);
    };
    fill();
    const add = small(`+ ${WORDS[locale].add}`, () => again([...rows, {}]));
    box.replaceChildren(frame, faults, add);
  };
  show(args);
  return { element: box, show, onTable: (act) => (take = act) };
}

/** In letters; a Chinese one is as wide as two. */
function lengthOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + (letter > "\u2e80" ? 2 : 1), 0);
}

function withCell(row: Row, key: string, value: unknown): Row {
  const { [key]: _old, ...rest } = row;
  return value === undefined ? rest : { ...row, [key]: value };
}

/** The key as the spec has it, since that is what the guide explains, with its word and its unit. */
function headOf(column: string, unit: string, locale: Locale): HTMLElement {
  const head = element("th", { textAlign: "left", padding: "2px 8px 2px 0", whiteSpace: "nowrap", fontWeight: "700" }, column);
  head.setAttribute("scope", "col");
  const word = headings[column]?.[locale === "zh" ? 0 : 1];
  const beside = [...(word === undefined || word.toLowerCase() === column ? [] : [word]), ...(unit === "" ? [] : [unit])].join(" · ");
  head.append(element("div", { fontWeight: "400" }, beside));
  return head;
}

function cellOf({ text, label, width }: { readonly text: string; readonly label: string; readonly width: number }, write: (text: string) => void, paste: (block: string) => void): HTMLInputElement {
  const input = element("input", { font: "13px/18px sans-serif", color: "inherit", background: "transparent", border: "1px solid #767676", padding: "4px 6px", width: `${width * 0.6 + 1.6}em`, boxSizing: "border-box", margin: "0 -1px -1px 0" });
  input.value = text;
  input.setAttribute("aria-label", label);
  input.addEventListener("input", () => write(input.value));
  input.addEventListener("paste", (event) => {
    const block = event.clipboardData?.getData("text/plain") ?? "";
    if (!/[\t\n]/.test(block.replace(/\r?\n$/, ""))) return;
    event.preventDefault();
    paste(block);
  });
  return input;
}

function small(words: string, act: () => void): HTMLButtonElement {
  const made = element("button", { font: "13px/18px sans-serif", color: "inherit", background: "transparent", border: "1px solid #767676", padding: "4px 10px", marginTop: "4px", cursor: "pointer" }, words);
  made.type = "button";
  made.addEventListener("click", act);
  return made;
}
