import type { Key } from "../../layout/key.js";
import type { ShadeKey } from "../../layout/shades-key.js";
import type { TileBox, TileGrid } from "../../layout/tile-map/tiles.js";
import type { WholeBar } from "../../layout/tile-map/whole.js";
import { say } from "../../locale/index.js";
import { tileMapWords } from "../../locale/tile-map.js";
import type { Mark } from "../../scene/mark.js";
import { isKnown } from "../../schema/reading.js";
import { nameKey, type Basis, type Status } from "../../schema/vocabulary.js";
import { room } from "../../text/measure.js";
import { labelledFill } from "../../theme/color.js";
import type { Hue, Theme } from "../../theme/theme.js";
import { areaPaint, type Box, type Certainty } from "../bar.js";
import { drawKey, type Swatch } from "../key.js";
import { drawLabels } from "../label.js";
import type { Look } from "../look.js";
import { memberHues } from "../members.js";
import { extremeWords, type Held } from "../extremes.js";
import { cellWords, cornerOf, drawShaded, drawShadeKey, shadeColor } from "../shades.js";
import { limitNote } from "../shades-input.js";
import { drawSpark } from "../spark.js";
import { readingOf, spokenAmount, type TileSetting } from "./input.js";
import type { Split } from "./whole.js";

export interface TilePlot extends TileGrid {
  readonly key: ShadeKey | undefined;
  /** Categories that have no room in their tiles. */
  readonly kinds: Key;
  readonly basis: Basis | undefined;
  readonly whole: WholeBar | undefined;
  readonly split: Split | undefined;
  readonly setting: TileSetting;
}

/** Key, each tile as a labelled group, what the total holds besides. */
export function drawTileMap(plot: TilePlot, look: Look): Mark[] {
  const { theme } = look;
  const { categories, spec, locale, shades } = plot.setting;
  const parted = shades.middle !== undefined;
  const hues = memberHues(categories.map((category) => ({ id: nameKey(category), label: say(category, locale) })), { highlight: undefined, color: spec.color }, theme);
  const paint = (box: TileBox): Fill => fillOf(box, parted, hues, theme);
  return [
    ...(plot.key ? drawShadeKey(plot.key, parted, plot.basis, look) : []),
    ...drawKey(plot.kinds, look, (_, i) => swatchOf(hues[i], theme)).map((mark) => ({ ...mark, key: "kinds" })),
    ...plot.tiles.map((box) => drawTile(box, paint(box), look)),
    ...(plot.list.length > 0 ? [{ kind: "group", key: "list", marks: drawLabels(plot.list, theme) } as const] : []),
    ...(plot.whole && plot.split ? drawWhole(plot.whole, plot.split, plot.tiles.map((box) => ({ ...paint(box), member: box.item.member })), look) : []),
  ];
}

interface Fill {
  readonly fill: string;
  readonly zero: boolean;
  readonly words: string;
  /** Edge of a fill that is hardly seen on the ground, or of a tile without one. */
  readonly edge: string | undefined;
}

function fillOf({ item }: TileBox, parted: boolean, hues: readonly Hue[], theme: Theme): Fill {
  if (item.step !== undefined) {
    const color = shadeColor(item.step, parted, theme);
    return { fill: color, zero: item.zero, words: cellWords({ color, zero: item.zero }, theme), edge: undefined };
  }
  const hue = item.category === undefined ? undefined : hues[item.category];
  if (!hue) return { fill: theme.bg, zero: false, words: theme.ink, edge: theme.rule };
  const { fill, text } = labelledFill(theme, hue);
  return { fill, zero: false, words: text, edge: hue.edge ?? (fill === theme.context ? theme.contextEdge : undefined) };
}

function swatchOf(hue: Hue | undefined, theme: Theme): Swatch {
  if (!hue) return { fill: theme.context };
  const { fill } = labelledFill(theme, hue);
  return { fill, ...(hue.edge === undefined ? {} : { stroke: hue.edge }) };
}

function drawTile({ item, box, texts, bar, spark }: TileBox, { fill, zero, words, edge }: Fill, { theme }: Look): Mark {
  const { key, spoken: label, row, certainty, at, member } = item;
  const { status, basis, bound } = certainty;
  const own = { key, label, member, lane: { name: `row ${at.row}`, at: at.column }, ...(row === undefined ? {} : { datum: { row, field: item.category === undefined ? "value" : "category", status, basis, bound } }) };
  const frame: Mark[] = item.strong ? [{ kind: "rect", key: "frame", x: box.x - 1.5, y: box.y - 1.5, width: box.width + 3, height: box.height + 3, stroke: theme.ink, strokeWidth: 2 }] : [];
  const inner = { x: box.x + 0.75, y: box.y + 0.75, width: box.width - 1.5, height: box.height - 1.5 };
  if (item.missing) {
    const ground: Mark = { kind: "rect", key: "missing", ...inner, stroke: theme.contextEdge, strokeWidth: 1.25, dash: "3 3" };
    return { kind: "group", ...own, marks: [ground, ...drawLabels(texts, theme, () => theme.ink3), ...frame] };
  }
  // What stands in an unfilled tile says itself how certain it is.
  const marks: Mark[] = fill === theme.bg && item.category === undefined ? [{ kind: "rect", key: "tile", ...inner, fill, stroke: edge, strokeWidth: 1 }] : drawShaded("tile", box, { color: fill, zero, certainty, mute: false, edge, leg: legBeside(texts, box, certainty) }, theme);
  marks.push(...drawLabels(texts, theme, () => words));
  if (bar) {
    const paint = areaPaint(certainty, theme.subject.mark, theme);
    const by = paint.stroke === undefined ? 0 : 0.75;
    marks.push({ kind: "rect", key: "bar", x: bar.x + by, y: bar.y + by, width: Math.max(0.5, bar.width - by * 2), height: bar.height - by * 2, ...paint });
  }
  if (spark) marks.push(drawSpark(spark, theme.subject.mark, theme));
  return { kind: "group", ...own, marks: [...marks, ...frame] };
}

/** Legs of a tile's corner that no text of the tile comes near. */
function legBeside(texts: TileBox["texts"], box: Box, certainty: Certainty): number {
  const free = texts.map(({ text, x, y, size, weight }) => Math.max(box.x + box.width - x - room(text, { size, weight }), box.y + box.height - y - size * 0.22) - 2);
  return Math.max(0, Math.min(cornerOf(certainty, box), ...free));
}

/** Parts repeat what the tiles say; what is not split, and the total itself, are said here alone. */
function drawWhole(whole: WholeBar, split: Split, fills: readonly (Fill & Pick<Mark, "member">)[], { theme }: Look): Mark[] {
  const parts = whole.parts.map(({ part, box, swatch, labels }): Mark => {
    const own = part.tile === undefined ? undefined : fills[part.tile];
    const boxes = [box, ...(swatch ? [swatch] : [])];
    const shapes = boxes.map((one, i): Mark => {
      const inset = part.open ? 0.75 : 0;
      const at = { x: one.x + inset, y: one.y + inset, width: Math.max(0.5, one.width - inset * 2), height: Math.max(0.5, one.height - inset * 2) };
      if (part.open) return { kind: "rect", key: `part-${i}`, ...at, stroke: theme.contextEdge, strokeWidth: 1.25, dash: "3 3" };
      const fill = own === undefined || own.zero || own.fill === theme.bg ? theme.context : own.fill;
      return { kind: "rect", key: `part-${i}`, ...at, fill, ...(own?.edge === undefined ? {} : { stroke: own.edge }) };
    });
    return { kind: "group", key: part.key, member: own?.member, ...(part.spoken === undefined ? {} : { label: part.spoken }), marks: [...shapes, ...drawLabels(labels, theme)] };
  });
  return [{ kind: "group", key: "whole", marks: [{ kind: "group", key: "heading", label: split.spoken, datum: { row: 0, field: "whole" }, marks: drawLabels(whole.heading, theme) }, ...parts] }];
}

/** Sentences under the figure; that the tiles are no map always comes first. */
export function tileNotes(setting: TileSetting, split: Split | undefined): string[] {
  const { spec, locale, form, tiles, rows, shades } = setting;
  const said = tileMapWords[locale.style];
  return [
    said.schematic,
    ...(form === "line" ? [said.trendNote] : []),
    ...(form === "bar" ? [said.barNote] : []),
    ...(form === "line" || form === "bar" ? statusNotes(setting) : []),
    ...(split?.notes ?? []),
    ...(form === "shade" ? limitNote(shades, spec.data.map(readingOf), locale) : []),
    ...tiles.flatMap(({ code, label }) => {
      const note = rows.get(code)?.note;
      return note === undefined ? [] : [say(label, locale) + locale.words.colon + say(note, locale)];
    }),
  ];
}

/** Which numbers are no facts: a small line or bar has no corner to say so, and a key of corners would show what is not drawn. */
function statusNotes({ tiles, rows, locale }: TileSetting): string[] {
  const names = new Map<Status, string[]>();
  for (const { code, label } of tiles) {
    const row = rows.get(code);
    const reading = row && readingOf(row);
    if (isKnown(reading) && reading.status !== "actual") names.set(reading.status, [...(names.get(reading.status) ?? []), say(label, locale)]);
  }
  return [...names].map(([status, of]) => locale.words.join(of) + locale.words.colon + locale.words.status[status]);
}

/** Tiles, extremes, categories and the total in words. */
export function describeTiles(setting: TileSetting, split: Split | undefined): string {
  const { locale, tiles, rows, categories } = setting;
  const said = tileMapWords[locale.style];
  const found = tiles.flatMap(({ code, label }) => {
    const row = rows.get(code);
    return row ? [{ row, name: say(label, locale), reading: readingOf(row) }] : [];
  });
  const known = found.filter(({ row, reading }) => isKnown(reading) || row.category !== undefined);
  const held = found.flatMap(({ name, reading }): Held[] => (isKnown(reading) ? [{ name, reading }] : []));
  const members = categories.map((category) => {
    const own = known.filter(({ row }) => row.category !== undefined && nameKey(row.category) === nameKey(category)).map(({ name }) => name);
    return said.members(say(category, locale), own.length, locale.words.join(own));
  });
  const { semicolon, stop } = locale.words;
  return [
    said.shape(tiles.length, known.length),
    ...(members.length > 0 ? [members.join(semicolon) + stop] : []),
    extremeWords(held, (reading) => spokenAmount(reading, setting), said, locale, 4),
    ...(split ? [split.told.join(semicolon) + stop] : []),
    ...(tiles.length > found.length ? [said.unlisted(tiles.length - found.length)] : []),
    said.schematic + stop,
  ].filter((text) => text !== "").join(locale.style === "zh" ? "" : " ");
}
