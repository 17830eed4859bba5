import { beyondAscii, bold, regular } from "./widths.js";

export type Weight = 400 | 700;

/** How a text is set: size in px and weight, 400 unless given. */
export interface Style {
  readonly size: number;
  readonly weight?: Weight | undefined;
}

/** Width of a text in 1/1000 em, and how much of it depends on which font the reader has. */
export interface Extent {
  readonly em: number;
  readonly latin: number;
}

// Against Chromium 147 (scripts/text-error.mjs, 76 texts at 100 px), error of the width: regular mean 0.42 %, p95 1.65 %,
// max 2.03 %; bold 0.33 %, 1.69 %, 2.26 %; all but 0.9 % of it too wide, by kerning. Two things make a reader's text wider:
// on a screen of one pixel per px Chromium on Linux rounds each advance, so that at 12 to 14 px the Latin part of 1 in 20
// texts of the examples (6846) is 5.2 % wider in regular and 4.3 % in bold; and another font. Regular Arial (Arimo, Liberation Sans)
// is wider by at most 9.0 %, WenQuanYi Micro Hei by 1.2 %, but bold Arial is 5.7 % narrower than bold Noto Sans SC. So bold needs
// less, and none of the texts passes these slacks in either font (but where a font lacks a raised digit). DejaVu Sans, which a
// Linux without any Chinese font shows, needs 20 to 27 % and is not provided for.
const slack = { 400: { share: 0.08, px: 2 }, 700: { share: 0.05, px: 1 } } as const;

/**
 * How wide is this text in px, set in Noto Sans SC? Kerning is not counted, so a text is rarely wider than this says.
 * An accented letter is as wide as without its accent, CJK and whatever else the table lacks count 1 em, combining and invisible characters nothing. A line break counts nothing.
 */
export function measure(text: string, style: Style): number {
  return (extent(text, style.weight).em * style.size) / 1000;
}

/**
 * How much width must be reserved in px, so that the text also fits when the reader's browser has another font?
 * Chinese is 1 em in all of them and gets no slack; Latin letters, digits and half-width marks get
 * 8 % and 2 px, in bold 5 % and 1 px.
 */
export function room(text: string, style: Style): number {
  return roomOf(extent(text, style.weight), style);
}

/** `room` of an extent that was added up from parts. */
export function roomOf({ em, latin }: Extent, { size, weight = 400 }: Style): number {
  const { share, px } = slack[weight];
  return (em * size) / 1000 + (latin > 0 ? (latin * share * size) / 1000 + px : 0);
}

/** Least distance of two texts in a line where another font takes up the slack, px. */
const apart = 3;

/**
 * How far from the start of a text may the next one in its line begin? `gap` px after it as our table measures, so that the eye sees
 * that gap and not the slack; further only where a wider font would run into it.
 */
export function after(text: string, style: Style, gap: number): number {
  return Math.max(measure(text, style) + gap, room(text, style) + apart);
}

/** The extent of a text; extents of parts add up to that of the whole. */
export function extent(text: string, weight: Weight = 400): Extent {
  const table = weight === 700 ? bold : regular;
  let em = 0;
  let latin = 0;
  let joined = false;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const width = joined ? 0 : advance(character, code, table);
    em += width;
    if (width !== 1000) latin += width;
    // A zero-width joiner makes one picture of two emoji.
    joined = code === 0x200d;
  }
  return { em, latin };
}

function advance(character: string, code: number, table: string): number {
  if (code >= 0x20 && code <= 0x7e) return entry(table, code - 0x20);
  // Most of a Chinese text, and nothing invisible among them.
  if (code >= 0x4e00 && code <= 0x9fff) return 1000;
  if (code >= 0x3000 && code < 0xd7b0) return isInvisible(code) ? 0 : 1000;
  if (isInvisible(code)) return 0;
  if (code >= 0xff61 && code <= 0xffdc) return 500;
  const index = code < 0x10000 ? beyondAscii.indexOf(character) : -1;
  return index < 0 ? unaccented(character, code, table) : entry(table, index + 95);
}

/** An accent takes no width, so the table holds only the letter below it; what has no such letter is 1 em. */
function unaccented(character: string, code: number, table: string): number {
  const letter = code < 0x2000 ? character.normalize("NFD").charAt(0) : character;
  return letter === character ? 1000 : advance(letter, letter.charCodeAt(0), table);
}

/** Two digits of base 50, as scripts/width-table.mjs writes them. */
function entry(table: string, index: number): number {
  return (table.charCodeAt(2 * index) - 42) * 50 + table.charCodeAt(2 * index + 1) - 42;
}

// First and last code points, in pairs: controls, combining marks, joiners, variation selectors, skin tones.
const invisible = [
  0, 0x1f, 0x7f, 0x9f, 0xad, 0xad, 0x300, 0x36f, 0x483, 0x489, 0x591, 0x5bd, 0x610, 0x61a, 0x64b, 0x65f, 0xe31, 0xe31,
  0xe34, 0xe3a, 0xe47, 0xe4e, 0x1ab0, 0x1aff, 0x1dc0, 0x1dff, 0x200b, 0x200f, 0x2028, 0x202e, 0x2060, 0x2064, 0x20d0,
  0x20ff, 0x302a, 0x302f, 0x3099, 0x309a, 0xfe00, 0xfe0f, 0xfe20, 0xfe2f, 0xfeff, 0xfeff, 0x1f3fb, 0x1f3ff, 0xe0000,
  0xe01ef,
];

function isInvisible(code: number): boolean {
  for (let i = 0; i < invisible.length; i += 2) {
    if (code < (invisible[i] as number)) return false;
    if (code <= (invisible[i + 1] as number)) return true;
  }
  return false;
}
