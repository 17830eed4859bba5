import { measure, room } from "../../text/measure.js";
import { wrap } from "../../text/wrap.js";
import { cellAt, cellsOf, flow, gridHeight, isOpen, SWATCH, type LegendItem, type Space, type WaffleBlock, type WaffleBox, type WaffleGrid, type WafflePlot, type WaffleText } from "./cells.js";

/** Side of a cell of a panel, px. */
const CELL = 22;
const GAP = 4;
const SMALL_CELL = 12;
const SMALL_GAP = 3;
/** More cells than this in one panel are set small. */
const MANY = 200;
const PANEL_GAP = 40;
/** From one cell of a row to the next at least, px: smaller ones are a texture. */
const LEAST_PITCH = 11;
const middle = (size: number): number => size * 0.36;

/** Lists as panels side by side, or groups as rows of cells, under a key of their states. */
export function layoutWaffle(form: WafflePlot["form"], blocks: readonly WaffleBlock[], legend: readonly LegendItem[], space: Space): WafflePlot {
  const key = layoutLegend(legend, space);
  const inner = { ...space, y: key.bottom };
  const { boxes, bottom } = form === "panels" ? panels(blocks, inner) : rows(blocks, inner);
  return { form, legend: key.items, boxes, bottom: Math.max(bottom, space.y + space.height) };
}

function layoutLegend(legend: readonly LegendItem[], { x, y, width, sizes }: Space): { readonly items: WafflePlot["legend"]; readonly bottom: number } {
  let left = x;
  let top = y;
  const items = legend.map((item) => {
    const need = SWATCH + 6 + room(item.text, { size: sizes.axis });
    if (left > x && left + need > x + width) {
      left = x;
      top += SWATCH + 8;
    }
    const placed = { item, x: left, y: top, text: { key: "text", text: item.text, x: left + SWATCH + 6, y: top + SWATCH / 2 + middle(sizes.axis), size: sizes.axis, weight: 400, anchor: "start", tone: "ink2" } as const };
    left += need + 16;
    return placed;
  });
  return { items, bottom: items.length > 0 ? top + SWATCH + 16 : y };
}

/** Ten to a row; more, in tens, where there are many and room for them; fewer in a narrow column. */
function panelGrid(most: number, width: number): Omit<WaffleGrid, "x" | "y"> {
  const [side, gap] = most > MANY ? [SMALL_CELL, width < 300 ? 2 : SMALL_GAP] : [CELL, GAP];
  const fit = Math.max(1, Math.floor((width + gap) / (side + gap)));
  const tens = Math.max(1, Math.floor(fit / 10));
  return { width: side, height: side, gap, perRow: fit < 10 ? fit : most > 100 ? tens * 10 : 10 };
}

interface Heading {
  readonly texts: readonly WaffleText[];
  readonly height: number;
}

function bigOf({ missing }: WaffleBlock, { label, kpi }: Space["sizes"]): { readonly size: number; readonly weight: 400 | 700 } {
  return missing ? { size: label, weight: 400 } : { size: kpi, weight: 700 };
}

/** Whether the words of a panel have room beside its big number; all panels of a figure set them alike. */
function fitsBeside(block: WaffleBlock, width: number, { sizes }: Space): boolean {
  return room(block.words, { size: sizes.label, weight: 700 }) <= width - room(block.number, bigOf(block, sizes)) - 8;
}

/** A big number with its words beside it, or under it where they are long. */
function heading(block: WaffleBlock, width: number, { sizes }: Space, fits: boolean): Heading {
  const { label, axis, kpi } = sizes;
  const big = bigOf(block, sizes);
  const base = kpi * 0.86;
  const tone = block.missing ? "ink3" : block.strong ? "subject" : "ink";
  const texts: WaffleText[] = [{ key: "number", text: block.number, x: 0, y: base, ...big, anchor: "start", tone }];
  const lines = fits ? [block.words] : wrap(block.label, width, { size: label, weight: 700 }, { maxLines: 4 });
  const from = fits ? { x: measure(block.number, big) + 8 + (block.missing ? 4 : 0), y: base } : { x: 0, y: base + label + 8 };
  const word = (key: string, text: string, x: number, y: number): WaffleText => ({ key, text, x, y, size: label, weight: 700, anchor: "start", tone: "ink" });
  if (!fits && block.unit !== "") texts.push(word("unit", block.unit, measure(block.number, big) + 8, base));
  lines.filter((text) => text !== "").forEach((text, i) => texts.push(word(`words-${i}`, text, from.x, from.y + i * (label + 6))));
  let height = Math.max(base, from.y + (lines.length - 1) * (label + 6)) + 6;
  for (const [i, text] of flow(block.detail, width, axis).entries()) {
    height += axis + 4;
    texts.push({ key: `detail-${i}`, text, x: 0, y: height - 2, size: axis, weight: 400, anchor: "start", tone: "ink2" });
  }
  return { texts, height: height + 8 };
}

const moved = (texts: readonly WaffleText[], x: number, y: number): WaffleText[] => texts.map((text) => ({ ...text, x: text.x + x, y: text.y + y }));

interface Placed {
  readonly boxes: readonly WaffleBox[];
  readonly bottom: number;
}

function panels(blocks: readonly WaffleBlock[], space: Space): Placed {
  const { x, width } = space;
  const most = Math.max(0, ...blocks.map(cellsOf));
  const least = 10 * (CELL + GAP) - GAP;
  const columns = Math.max(1, Math.min(blocks.length, Math.floor((width + PANEL_GAP) / (least + PANEL_GAP))));
  const column = (width - PANEL_GAP * (columns - 1)) / columns;
  const grid = panelGrid(most, column);
  const fits = blocks.every((block) => fitsBeside(block, column, space));
  const heads = blocks.map((block) => heading(block, column, space, fits));
  const boxes: WaffleBox[] = [];
  let top = space.y;
  for (let first = 0; first < blocks.length; first += columns) {
    const line = blocks.slice(first, first + columns);
    const head = Math.max(...heads.slice(first, first + columns).map(({ height }) => height));
    line.forEach((block, i) => {
      const at = { ...grid, x: x + i * (column + PANEL_GAP), y: top + head };
      const missing = block.missing ? { x: at.x, y: at.y, width: Math.min(column, least), height: CELL } : undefined;
      boxes.push({ block, grid: at, missing, texts: moved(heads[first + i]?.texts ?? [], at.x, top) });
    });
    top += head + Math.max(...line.map((block) => gridHeight({ ...grid, x: 0, y: 0 }, cellsOf(block)))) + 28;
  }
  return { boxes, bottom: top - 28 };
}

/** Cells of a row are squares: as large as the longest row has room for on one line, else on lines of tens. */
function rowGrid(most: number, width: number): Omit<WaffleGrid, "x" | "y"> {
  const squares = (perRow: number): Omit<WaffleGrid, "x" | "y"> => {
    const pitch = width / perRow;
    const gap = Math.min(GAP, Math.max(1.75, pitch * 0.2));
    const side = Math.min(CELL, Math.floor((pitch - gap) * 4) / 4);
    return { width: side, height: side, gap, perRow };
  };
  if (width / Math.max(1, most) >= LEAST_PITCH) return squares(Math.max(1, most));
  const fit = Math.max(1, Math.floor(width / LEAST_PITCH));
  return squares(fit < 10 ? fit : Math.floor(fit / 10) * 10);
}

function rows(blocks: readonly WaffleBlock[], space: Space): Placed {
  const { x, width, sizes } = space;
  const { label: size, axis } = sizes;
  const bold = { size, weight: 700 } as const;
  const label = Math.max(0, ...blocks.map((block) => Math.max(room(block.label, bold), room(block.detail.join(""), { size: axis }))));
  const beside = width >= 420;
  const column = beside ? Math.min(label, width * 0.28) : width;
  const left = beside ? x + column + 20 : x;
  const ends = Math.max(0, ...blocks.map((block) => (block.missing ? 0 : room(block.number, bold) + (isOpen(block) ? 7 : 0)))) + 8;
  const grid = rowGrid(Math.max(0, ...blocks.map(cellsOf)), x + width - left - ends);
  let top = space.y;
  const boxes = blocks.map((block): WaffleBox => {
    const weight = block.singled && block.strong ? 700 : 400;
    const tone = block.singled && block.strong ? "subject" : "ink";
    const names = wrap(block.label, column, bold).map((text) => ({ text, size, weight, tone }) as const);
    const details = flow(block.detail, column, axis).map((text) => ({ text, size: axis, weight: 400, tone: "ink3" }) as const);
    const words = (names.length + details.length) * (size + 5) - 5;
    const cells = gridHeight({ ...grid, x: 0, y: 0 }, cellsOf(block));
    const height = beside ? Math.max(words, cells) : words + 7 + cells;
    const at = { ...grid, x: left, y: beside ? top + (cells < words ? (height - cells) / 2 : 0) : top + words + 7 };
    const first = beside && words < cells ? top + Math.max(0, (Math.min(cells, grid.height) - size) / 2) : top;
    const texts = [...names, ...details].map((line, i): WaffleText => ({ key: `label-${i}`, ...line, x, y: first + i * (size + 5) + size * 0.86, anchor: "start" }));
    texts.push(endText(block, at, size));
    const missing = block.missing ? { x: at.x, y: at.y, width: 44, height: 14 } : undefined;
    top += height + (beside ? sizes.row - 18 : 14);
    return { block, grid: at, missing, texts };
  });
  return { boxes, bottom: boxes.length > 0 ? top - (beside ? sizes.row - 18 : 14) : top };
}

/** The number after the last cell. */
function endText(block: WaffleBlock, grid: WaffleGrid, size: number): WaffleText {
  const cells = cellsOf(block);
  const last = cellAt(grid, Math.max(0, cells - 1));
  const end = block.missing ? grid.x + 44 : cells === 0 ? grid.x - 8 : last.x + grid.width + (isOpen(block) ? 7 : 0);
  const style = block.missing ? ({ weight: 400, tone: "ink3" } as const) : ({ weight: 700, tone: block.singled && block.strong ? "subject" : "ink" } as const);
  return { key: "number", text: block.number, x: end + 8, y: last.y + (block.missing ? 14 : grid.height) / 2 + middle(size), size, anchor: "start", ...style };
}
