import { activeIn } from "./focus.js";
import { gridOf, type Grid, type GridColumn } from "./grid.js";
import { alignWith } from "./pixels.js";
import type { View } from "./view.js";

export interface TableTwin {
  /** Shows the table and goes to it, or takes it away. */
  readonly flip: () => void;
  readonly open: () => boolean;
}

interface Order {
  readonly column: GridColumn;
  readonly descending: boolean;
}

/** More rows than these come on request. */
const FEW = 1000;
/** Rows built at once, so that the page answers in between. */
const CHUNK = 400;

/** The numbers of the figure as a table below it, made when first wanted; it keeps what the reader hides from the picture. */
export function letShowTable(view: View): TableTwin {
  const page = view.host.ownerDocument;
  const [section, region, table, head, more] = [page.createElement("div"), page.createElement("div"), page.createElement("table"), page.createElement("thead"), page.createElement("button")];
  section.className = "banyan-live banyan-table";
  region.className = "banyan-rows";
  region.tabIndex = 0;
  region.setAttribute("role", "region");
  more.type = "button";
  region.append(table);
  section.append(region);
  let grid: Grid | undefined;
  let drawn: readonly unknown[] = [];
  let order: Order | undefined;
  let all = false;
  /** Of the columns, px, once there are very many rows. */
  let widths: number[] | undefined;
  let next: ReturnType<typeof setTimeout> | undefined;
  let cameFrom: Element | null = null;

  const drawRows = (now: Grid, top: number): void => {
    clearTimeout(next);
    const rows = now.sorted(order?.column, order?.descending ?? false);
    const wanted = all ? rows.length : Math.min(FEW, rows.length);
    const build = (from: number): void => {
      const to = Math.min(wanted, from + CHUNK);
      const body = page.createElement("tbody");
      body.append(...rows.slice(from, to).map((row) => rowOf(row, now, page)));
      table.append(body);
      if (widths) lengthen(table, body, widths);
      region.setAttribute("aria-busy", String(to < wanted));
      if (to < wanted) next = setTimeout(() => build(to));
      else region.scrollTop = top;
    };
    const clear = (): void => {
      for (const body of [...table.tBodies]) body.remove();
    };
    clear();
    table.classList.toggle("banyan-long", widths !== undefined);
    if (wanted > FEW && !widths) {
      build(0);
      clearTimeout(next);
      widths = [...(head.rows[0]?.cells ?? [])].map((cell) => cell.offsetWidth);
      clear();
      table.classList.add("banyan-long");
    }
    if (widths) lengthen(table, head, widths);
    build(0);
    more.textContent = view.words().moreRows(wanted, rows.length);
    if (wanted < rows.length) section.append(more);
    else more.remove();
  };
  const sort = (column: GridColumn): void => {
    if (!grid) return;
    if (order?.column !== column) order = { column, descending: false };
    else order = order.descending ? undefined : { column, descending: true };
    markOrder();
    drawRows(grid, 0);
    view.say(order ? view.words().sorted(column.label, order.descending) : view.words().unsorted);
  };
  const markOrder = (): void => {
    grid?.columns.forEach((column, i) => {
      const cell = head.rows[0]?.cells[i];
      if (order?.column === column) cell?.setAttribute("aria-sort", order.descending ? "descending" : "ascending");
      else cell?.removeAttribute("aria-sort");
    });
  };
  const drawHead = (now: Grid): void => {
    const row = page.createElement("tr");
    row.append(...now.columns.map((column) => {
      const [cell, button] = [page.createElement("th"), page.createElement("button")];
      cell.scope = "col";
      cell.classList.toggle("banyan-number", column.numeric);
      button.type = "button";
      button.textContent = column.label;
      button.title = view.words().sortBy(column.label);
      button.addEventListener("click", () => sort(column), { signal: view.signal });
      cell.append(button);
      return cell;
    }));
    head.replaceChildren(row);
  };
  const draw = (): void => {
    alignWith(view, section);
    const [figure, locale] = [view.figure(), view.locale()];
    if (drawn[0] === figure && drawn[1] === locale) return;
    drawn = [figure, locale];
    widths = undefined;
    table.style.inlineSize = "";
    const focused = [...head.querySelectorAll("button")].findIndex((button) => button.matches(":focus"));
    const [now, before, top] = [gridOf(figure, locale), order, region.scrollTop];
    grid = now;
    const column = before && now.columns.find(({ key, index }) => key === before.column.key && index === before.column.index);
    order = before && column && { ...before, column };
    const caption = page.createElement("caption");
    const words = page.createElement("span");
    words.textContent = now.caption;
    caption.append(words);
    section.lang = locale.lang;
    region.setAttribute("aria-label", view.words().tableOf(now.caption));
    table.replaceChildren(caption, head);
    drawHead(now);
    markOrder();
    drawRows(now, top);
    head.querySelectorAll("button")[focused]?.focus({ preventScroll: true });
  };
  const close = (): void => {
    clearTimeout(next);
    section.remove();
  };
  const leave = (): void => {
    const way = cameFrom?.isConnected ? cameFrom : view.svg().querySelector("[tabindex='0']");
    (way as HTMLElement | SVGElement | null)?.focus();
  };
  const flip = (): void => {
    if (section.isConnected) {
      if (section.matches(":focus-within")) leave();
      close();
      view.say(view.words().tableHidden);
      return;
    }
    cameFrom = activeIn(view.host);
    view.host.append(section);
    drawn = [];
    draw();
    region.focus();
    view.say(view.words().tableShown(grid?.count ?? 0));
  };

  more.addEventListener("click", () => {
    all = true;
    if (grid) drawRows(grid, region.scrollTop);
    region.focus();
    view.say(view.words().tableShown(grid?.count ?? 0));
  }, { signal: view.signal });
  section.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    event.preventDefault();
    leave();
  }, { signal: view.signal });
  view.drawnThen(() => {
    if (section.isConnected) draw();
  });
  view.signal.addEventListener("abort", close, { once: true });
  return { flip, open: () => section.isConnected };
}

const ROLES: Readonly<Record<string, string>> = { TABLE: "table", CAPTION: "caption", THEAD: "rowgroup", TBODY: "rowgroup", TR: "row", TD: "cell", TH: "rowheader" };

/**
 * Makes a part of a table one that is laid out when it is scrolled to, because a whole table of very many rows is laid out anew for each row that comes.
 * Columns stay as wide as the first rows want them, and roles say what `display` no longer does.
 */
function lengthen(table: HTMLTableElement, part: HTMLTableSectionElement, widths: readonly number[]): void {
  for (const element of [table, ...(table.caption ? [table.caption] : []), part, ...part.querySelectorAll("*")]) {
    const role = element.getAttribute("scope") === "col" ? "columnheader" : ROLES[element.tagName];
    if (role !== undefined) element.setAttribute("role", role);
  }
  table.style.inlineSize = `${widths.reduce((all, width) => all + width, 0)}px`;
  part.style.setProperty("--banyan-count", String(part.rows.length));
  for (const { cells } of part.rows) [...cells].forEach((cell, i) => (cell.style.inlineSize = `${widths[i] ?? 0}px`));
}

function rowOf(row: number, grid: Grid, page: Document): HTMLTableRowElement {
  const line = page.createElement("tr");
  const name = grid.nameOf(row);
  for (const column of grid.columns) {
    const cell = page.createElement(column === name ? "th" : "td");
    if (column === name) cell.setAttribute("scope", "row");
    const text = grid.text(row, column);
    cell.textContent = text;
    if (column.numeric) {
      cell.className = "banyan-number";
      // Points stand below one another; no zeros are added, since they would claim a precision.
      const own = text.split(".")[1]?.length ?? 0;
      if (column.decimals > own && typeof grid.cell(row, column) === "number") cell.style.setProperty("--banyan-places", String(column.decimals - own + (own === 0 ? POINT : 0)));
    }
    line.append(cell);
  }
  return line;
}

/** Width of a point, in digits. */
const POINT = 0.5;
