import { isAmount } from "../../layout/shades.js";
import type { WholePart } from "../../layout/tile-map/whole.js";
import { say, type Locale } from "../../locale/index.js";
import { tileMapWords } from "../../locale/tile-map.js";
import { sum } from "../../quantity/decimal.js";
import { formatIn, formatShares, withUnit } from "../../quantity/display.js";
import type { Period } from "../../quantity/period.js";
import { isKnown, type Known } from "../../schema/reading.js";
import { STATUSES } from "../../schema/vocabulary.js";
import { readingOf, spokenAmount, whenOf, type TileSetting, type TileSpec } from "./input.js";
import { periodWords, sentence } from "../words.js";

/** How a stated total is split. */
export interface Split {
  readonly title: string;
  readonly spoken: string;
  readonly parts: readonly WholePart[];
  readonly notes: readonly string[];
  /** For the description. */
  readonly told: readonly string[];
}

type Stated = NonNullable<TileSpec["whole"]>[number] & { readonly value: Known };

/** The stated total, where numbers of its kind can be added. */
export function statedOf({ whole }: TileSpec): Stated | undefined {
  const first = whole?.[0];
  return first && isKnown(first.value) && isAmount(first.value.unit) ? (first as Stated) : undefined;
}

interface Found {
  readonly index: number;
  readonly label: string;
  readonly value: number;
  readonly reading: Known;
  readonly period: Period | undefined;
}

/** Parts that are known, the greatest first. */
function partsOf({ tiles, rows, locale }: TileSetting): Found[] {
  const found = tiles.flatMap((tile, index): Found[] => {
    const row = rows.get(tile.code);
    const reading = row ? readingOf(row) : undefined;
    return row && isKnown(reading) ? [{ index, label: say(tile.label, locale), value: reading.value, reading, period: whenOf(row, reading) }] : [];
  });
  return found.sort((a, b) => b.value - a.value || a.index - b.index);
}

/** Why nothing may be taken from the total. */
function reasonsOf({ value: whole, period }: Stated, parts: readonly Found[], { words, style }: Locale): string[] {
  const said = tileMapWords[style];
  const all = [whole, ...parts.map(({ reading }) => reading)];
  const statuses = STATUSES.filter((status) => all.some((one) => one.status === status));
  const inexact = all.some(({ bound }) => bound !== "exact");
  const apart = period !== undefined && parts.some(({ period: own }) => own !== undefined && (own.start !== period.start || own.end !== period.end));
  return [
    ...(inexact ? [said.inexact] : []),
    ...(all.some(({ value }) => value < 0) ? [said.negative] : []),
    ...(statuses.length > 1 ? [said.mixed(words.join(statuses.map((status) => words.status[status])))] : []),
    ...(apart ? [said.apart] : []),
    ...(!inexact && sum(parts.map(({ value }) => value)) > whole.value ? [said.excess] : []),
  ];
}

/** How the total is split, at most so many parts by name. */
export function splitOf(setting: TileSetting, most: number): Split | undefined {
  const { spec, locale, tiles } = setting;
  const stated = statedOf(spec);
  if (!stated) return undefined;
  const said = tileMapWords[locale.style];
  const whole = stated.value.value;
  const all = spokenAmount(stated.value, setting);
  const spoken = sentence(locale, [stated.label === undefined ? said.whole : say(stated.label, locale), periodWords(stated.period, locale)]) + locale.words.colon + all;
  const parts = partsOf(setting);
  const reasons = reasonsOf(stated, parts, locale);
  if (whole === 0 || reasons.length > 0) return { title: spoken, spoken, parts: [], notes: reasons.length > 0 ? [said.openNote(spoken, reasons)] : [], told: [spoken] };
  const rest = sum([whole, ...parts.map(({ value }) => -value)]);
  const count = tiles.length - parts.length;
  const named = parts.length + (rest > 0 ? 1 : 0) <= most ? parts : parts.slice(0, Math.max(1, most - 2));
  const folded = parts.slice(named.length);
  const pieces: Piece[] = [
    ...named.map(({ index, label, value }): Piece => ({ key: `part-${tiles[index]?.code ?? ""}`, value, name: label, tile: index, kind: "part" })),
    ...(folded.length > 0 ? [{ key: "folded", value: sum(folded.map(({ value }) => value)), name: said.others(folded.length), tile: undefined, kind: "part" } as const] : []),
    ...(rest > 0 ? [{ key: "rest", value: rest, name: said.rest(count), tile: undefined, kind: "rest" } as const] : []),
  ];
  const shares = formatShares(pieces.map(({ value }) => value / whole), locale.style, 0);
  const made = pieces.map((piece, i) => partOf(piece, shares[i] ?? "", { whole, count, setting }));
  const printed = shares.reduce((total, share) => total + Number(share.replace(/[%,]/g, "")), 0);
  const notes = [...(rest > 0 && parts.length > 0 ? [restNote(whole, rest, parts.map(({ value }) => value), { count, setting })] : []), ...(Math.abs(printed - 100) > 1e-9 ? [locale.words.roundedShares] : [])];
  return { title: said.shareOf(all), spoken, parts: made, notes, told: [spoken, ...made.flatMap((part) => part.spoken ?? [])] };
}

interface Piece {
  readonly key: string;
  readonly value: number;
  readonly name: string;
  readonly tile: number | undefined;
  readonly kind: "part" | "rest";
}

function partOf({ key, value, name, tile, kind }: Piece, share: string, { whole, count, setting: { locale, display } }: { readonly whole: number; readonly count: number; readonly setting: TileSetting }): WholePart {
  const said = tileMapWords[locale.style];
  const open = kind === "rest";
  const spoken = open ? said.restSpoken(count, withUnit(value, display, locale.style, { near: [whole] }), share) : undefined;
  return { key, share: value / whole, number: formatIn(value, display, locale.style, { near: [whole] }), name, detail: open ? said.restDetail(share) : said.share(share), tile, spoken, open };
}

/** `其余10地：43−11−9=23`; of many parts only their sum is taken away. */
function restNote(whole: number, rest: number, values: readonly number[], { count, setting: { locale, display } }: { readonly count: number; readonly setting: TileSetting }): string {
  const number = (value: number): string => formatIn(value, display, locale.style);
  const terms = values.length > 8 ? [sum(values)] : values;
  return tileMapWords[locale.style].rest(count) + locale.words.colon + locale.words.arithmetic([whole, ...terms].map(number), "−", formatIn(rest, display, locale.style, { near: [whole] })).replace(/ /g, "\u00a0");
}
