import { layoutKey, type Key, type KeyEntry } from "../../layout/key.js";
import { label, type Label } from "../../layout/label.js";
import { layoutMosaic, type Mosaic } from "../../layout/composition/mosaic.js";
import { layoutPartLists, type PartList } from "../../layout/composition/treemap-list.js";
import { layoutTiles, treemapHeight, type Part, type TileGroup } from "../../layout/composition/treemap.js";
import { compositionWords } from "../../locale/composition.js";
import { wrap } from "../../text/wrap.js";
import { sheetOf, type CompositionSetting, type ListedPart, type PartSheet } from "./parts.js";
import { headerOf, notesOf } from "./telling.js";
import { spokenAmount } from "./words.js";
import type { Frame } from "../look.js";

/** Everything that a composition draws: one of three forms, the header over it and the key under it. */
export interface CompositionPlot {
  readonly bottom: number;
  readonly notes: readonly string[];
  readonly header: { readonly labels: readonly Label[]; readonly spoken: string; readonly row: number | undefined };
  readonly groups: readonly TileGroup[];
  readonly mosaic: Mosaic | undefined;
  readonly lists: readonly PartList[];
  /** Names of the colours of columns' cells. */
  readonly series: Key;
  readonly key: Key;
  /** What each entry of the key stands for. */
  readonly entries: readonly (Part | ListedPart)[];
  /** Something is the point, and the rest is context. */
  readonly singled: boolean;
}

const NO_KEY = { boxes: [], bottom: 0 } as const;
const MOST_HUES = 4;

export function plotComposition(setting: CompositionSetting, frame: Frame): CompositionPlot {
  const sheet = sheetOf(setting);
  const header = headerIn(setting, frame);
  const singled = (setting.spec.highlight ?? []).length > 0;
  const base = { header, singled, groups: [], mosaic: undefined, lists: [], series: NO_KEY, key: NO_KEY, entries: [] };
  const y = header.bottom;
  if (frame.sizeClass === "narrow" || sheet.parts.length === 0) return { ...base, ...asList(sheet, setting, frame, y) };
  return { ...base, ...(setting.spec.form === "marimekko" ? asMosaic(sheet, setting, frame, y) : asTiles(sheet, setting, frame, y)) };
}

function headerIn(setting: CompositionSetting, { x, y, width, sizes }: Frame): CompositionPlot["header"] & { readonly bottom: number } {
  const { text, spoken } = headerOf(setting);
  const style = { size: sizes.label, weight: 700 } as const;
  const lines = wrap(text, width, style);
  const step = sizes.label + 5;
  const whole = setting.opened.row?.value?.row;
  return { spoken, row: whole === undefined || whole < 0 ? undefined : whole, labels: lines.map((line, i) => label(`header-${i}`, line, x, y + sizes.label * 0.86 + i * step, style)), bottom: y + lines.length * step + 7 };
}

type Own = Pick<CompositionPlot, "bottom" | "notes"> & Partial<CompositionPlot>;

function asList(sheet: PartSheet, setting: CompositionSetting, { x, width, sizes }: Frame, y: number): Own {
  const listed = sheet.listed.map(({ key, row, kind, name, value, certainty, spoken }) => ({ key, row, label: name, detail: "", value, at: kind === "zero" ? 0 : undefined, certainty, spoken }));
  const { lists, bottom } = layoutPartLists(sheet.parts, listed, { x, y, width, sizes });
  return { lists, bottom, notes: notesOf(sheet, setting, false, false) };
}

/** Under the figure: parts whose name found no room in their tile, then those without area. */
function keyUnder(small: readonly Part[], { listed }: PartSheet, { x, width, sizes, locale }: Frame, y: number): Pick<Own, "key" | "entries" | "bottom"> {
  const entries: readonly (Part | ListedPart)[] = [...small, ...listed];
  const nameOf = (entry: Part | ListedPart): string => ("group" in entry && entry.group !== "" ? `${entry.group} › ` : "") + entry.name;
  const texts = entries.map((entry): KeyEntry => ({ key: entry.key, text: nameOf(entry) + locale.words.colon + ("share" in entry ? entry.amount : entry.value) }));
  const key = layoutKey(texts, { x, y: y + 8, width, size: sizes.axis });
  return { key, entries, bottom: entries.length > 0 ? key.bottom : y };
}

function asTiles(sheet: PartSheet, setting: CompositionSetting, frame: Frame, y: number): Own {
  const { x, width, sizes } = frame;
  const height = treemapHeight(sheet.parts, width, frame.height - (y - frame.y));
  const groups = layoutTiles(sheet.parts, { x, y, width, height }, sizes.label);
  const small = groups.flatMap(({ part, strip, labels, tiles }) => [
    ...(strip && labels.length === 0 ? [part] : []),
    ...tiles.flatMap((tile) => (tile.words?.valued || (strip && tile.part === part) ? [] : [tile.part])),
  ]);
  return { groups, notes: notesOf(sheet, setting, false, true), ...keyUnder(small, sheet, frame, y + height) };
}

function asMosaic(sheet: PartSheet, setting: CompositionSetting, frame: Frame, y: number): Own {
  const { locale, spec, opened } = setting;
  const { x, width, sizes } = frame;
  const said = compositionWords[locale.style];
  const hues = sheet.series.length > 0 && sheet.series.length <= MOST_HUES && (spec.highlight ?? []).length === 0;
  // The head says how sure it is.
  const axes = { width: said.widthAxis(opened.bound === undefined ? "" : spokenAmount({ ...opened, amount: opened.amount ?? opened.size, status: "actual" }, setting)), height: said.heightAxis, between: locale.words.semicolon };
  const height = Math.max(sizes.plot * 0.95, frame.height - (y - frame.y) - 120);
  const set = (top: number): Mosaic => layoutMosaic(sheet.parts, axes, hues, { x, y: top, width, height, sizes });
  const first = set(y);
  const cells = sheet.parts.flatMap(({ parts }) => parts);
  const unnamed = hues && first.columns.some(({ cells }) => cells.some(({ part, words }) => part.series >= 0 && !words?.named));
  const series = unnamed ? layoutKey(sheet.series.map((name, i) => ({ key: name, text: name, member: cells.find(({ series }) => series === i)?.member })), { x, y: y - 2, width, size: sizes.axis }) : NO_KEY;
  const mosaic = unnamed ? set(series.bottom + 8) : first;
  // What the figure is about is named in any case.
  const small = mosaic.columns.flatMap(({ part, cells, head }) => [...(head ? [] : [part]), ...cells.flatMap((cell) => (hues || !cell.part.strong || cell.words?.named ? [] : [cell.part]))]);
  return { mosaic, series, notes: [...notesOf(sheet, setting, true, true), ...smallNotes(mosaic, small, setting)], ...keyUnder(small, sheet, frame, mosaic.bottom) };
}

/** Cells whose number found no room, by column; their shares can be read off the axis. */
function smallNotes({ columns }: Mosaic, keyed: readonly Part[], { locale }: CompositionSetting): string[] {
  const said = compositionWords[locale.style];
  const [open, close] = locale.words.brackets;
  const texts = columns.flatMap(({ part, cells }) => {
    const bare = cells.filter(({ part: cell, words }) => !words?.valued && part.parts.length > 0 && !keyed.includes(cell)).map(({ part: cell }) => `${cell.name} ${cell.value}`);
    return bare.length === 0 ? [] : [part.name + open + bare.join(locale.words.comma) + close];
  });
  return texts.length === 0 ? [] : [said.smallNote(texts.join(locale.words.semicolon))];
}
