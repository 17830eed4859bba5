import { after, room } from "../../text/measure.js";
import { wrap } from "../../text/wrap.js";
import { label, type Label } from "../label.js";
import type { Box } from "../place.js";

/** What a tile says: its name, its number, its share of the whole, which may be `""`, and both as one text. */
export interface TileWords {
  readonly name: string;
  readonly value: string;
  readonly share: string;
  readonly amount: string;
}

/** Words in a tile: `strong` is the name. Their colour follows from the paint beneath. */
export type TileTone = "strong" | "plain";

export interface FittedWords {
  readonly labels: readonly Label<TileTone>[];
  /** What the words cover, with a little air: ground for them where the tile is hatched. */
  readonly plate: Box;
  readonly named: boolean;
  /** The number stands too. */
  readonly valued: boolean;
}

export const TILE_PAD = 6;
const LEADING = 4;
const FEW_LINES = 4;
/** A tile so many ems wide holds enough of a name that is too long for it. */
const SHORTENED = 9;

/** Lines of a name in which no word is broken, nor a character left alone; a name that finds no room for `most` lines is shortened where enough of it stands, else there is none. */
function nameLines(name: string, width: number, size: number, most: number): string[] | undefined {
  const style = { size, weight: 700 } as const;
  if (width < size * 2 || name.split(/[\s\u2E80-\u9FFF\uF900-\uFFEF]+/u).some((word) => room(word, style) > width)) return undefined;
  const narrow = width < size * SHORTENED;
  const maxLines = narrow ? FEW_LINES : Math.max(FEW_LINES, most);
  const lines = wrap(name, width, style, narrow ? {} : { maxLines });
  if (narrow && lines.some((line) => line.includes("（") !== line.includes("）"))) return undefined;
  return lines.length <= maxLines && (lines.length === 1 || lines.every((line) => line.length > 1)) ? lines : undefined;
}

/** The ladder of a tile: name, number and share; name and number; name; nothing. A flat tile sets them in one line. */
export function fitTile(words: TileWords, box: Box, size: number): FittedWords | undefined {
  const [width, height] = [box.width - TILE_PAD * 2, box.height - TILE_PAD * 2];
  const most = Math.floor((height + LEADING) / (size + LEADING));
  const names = nameLines(words.name, width, size, most - 1);
  const steps = [[words.amount], [words.value, words.share], [words.value], []].map((lines) => lines.filter((line) => line !== ""));
  if (names) {
    for (const details of steps) {
      if (details.length === 0) break;
      if (names.length + details.length <= most && details.every((text) => room(text, { size }) <= width)) return stacked(names, details, box, size);
    }
  }
  const inline = most < 1 ? undefined : [words.amount, words.value].find((text) => after(words.name, { size, weight: 700 }, 8) + room(text, { size }) <= width);
  if (inline !== undefined) return inLine(words.name, inline, box, size);
  return names && names.length <= most ? stacked(names, [], box, size) : undefined;
}

function stacked(names: readonly string[], details: readonly string[], box: Box, size: number): FittedWords {
  const lines = [...names.map((text) => ({ text, weight: 700 as const })), ...details.map((text) => ({ text, weight: 400 as const }))];
  const [x, top] = [box.x + TILE_PAD, box.y + TILE_PAD];
  const labels = lines.map(({ text, weight }, i) => label<TileTone>(`line-${i}`, text, x, top + size * 0.86 + i * (size + LEADING), { size, weight, tone: weight === 700 ? "strong" : "plain" }));
  const widest = Math.max(...lines.map(({ text, weight }) => room(text, { size, weight })));
  return { labels, plate: plateOf(box, widest, lines.length * (size + LEADING) - LEADING), named: true, valued: details.length > 0 };
}

function inLine(name: string, text: string, box: Box, size: number): FittedWords {
  const [x, y] = [box.x + TILE_PAD, box.y + TILE_PAD + size * 0.86];
  const next = after(name, { size, weight: 700 }, 8);
  const labels = [label<TileTone>("name", name, x, y, { size, weight: 700, tone: "strong" }), label<TileTone>("amount", text, x + next, y, { size, tone: "plain" })];
  return { labels, plate: plateOf(box, next + room(text, { size }), size), named: true, valued: true };
}

function plateOf({ x, y }: Box, width: number, height: number): Box {
  return { x: x + 2, y: y + 2, width: width + TILE_PAD * 2 - 4, height: height + TILE_PAD * 2 - 4 };
}

/** A strip says name, number and share in one line, then less; a name alone is shortened last, and not at all under three characters. */
export function fitStrip(words: TileWords, box: Box, size: number): readonly Label<TileTone>[] {
  const width = box.width - TILE_PAD * 2;
  const y = box.y + box.height / 2 + size * 0.36;
  const x = box.x + TILE_PAD;
  const bold = { size, weight: 700 } as const;
  const next = after(words.name, bold, 8);
  const text = [words.amount, words.value].find((one) => next + room(one, { size }) <= width);
  if (text !== undefined) return [label<TileTone>("name", words.name, x, y, { ...bold, tone: "strong" }), label<TileTone>("amount", text, x + next, y, { size, tone: "plain" })];
  return room(words.name, bold) <= width ? [label<TileTone>("name", words.name, x, y, { ...bold, tone: "strong" })] : [];
}
