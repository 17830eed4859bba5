// Noto Sans SC has ¹ ² ³ ⁴ and no other raised digit, and footnote marks need them all. This adds the rest to a subset:
// composite glyphs (OpenType `glyf`) of the font's own digits, scaled and raised to the size of its ², as wide as its ⁴.
import * as fontkit from "fontkit";
import { SUPERSCRIPTS } from "./font-sources.mjs";

const DIGITS = ["0", "5", "6", "7", "8", "9"];
// Arguments are words, are offsets, come with a scale, and the offset itself is not scaled.
const FLAGS = 0x0001 | 0x0002 | 0x0008 | 0x1000;

/** A font with the missing raised digits, its cmap written anew. */
export function raiseDigits(ttf) {
  const font = fontkit.create(ttf);
  const tables = readTables(ttf);
  const glyphs = DIGITS.map((digit) => raised(font, digit));
  const count = font.numGlyphs;
  const glyf = Buffer.concat([pad(tables.get("glyf")), ...glyphs]);
  tables.set("loca", extendedLoca(tables, count, glyphs));
  tables.set("glyf", glyf);
  tables.set("hmtx", metrics(font, count));
  tables.set("cmap", characterMap(font, count));
  tables.get("head").writeInt16BE(1, 50); // long loca
  tables.get("hhea").writeUInt16BE(count + glyphs.length, 34);
  describeComposites(tables.get("maxp"), count + glyphs.length);
  return writeTables(tables);
}

function glyphOf(font, character) {
  return font.glyphForCodePoint(character.codePointAt(0));
}

function raised(font, digit) {
  const box = glyphOf(font, digit).bbox;
  const model = glyphOf(font, "²").bbox;
  const plain = glyphOf(font, "2").bbox;
  const scale = Math.round(((model.maxY - model.minY) / (plain.maxY - plain.minY)) * 16384) / 16384;
  const dx = Math.round((glyphOf(font, "⁴").advanceWidth - scale * (box.minX + box.maxX)) / 2);
  const dy = model.minY;
  const out = Buffer.alloc(20);
  const corners = [scale * box.minX + dx, scale * box.minY + dy, scale * box.maxX + dx, scale * box.maxY + dy];
  [-1, ...corners.map(Math.round)].forEach((value, i) => out.writeInt16BE(value, 2 * i));
  out.writeUInt16BE(FLAGS, 10);
  out.writeUInt16BE(glyphOf(font, digit).id, 12);
  out.writeInt16BE(dx, 14);
  out.writeInt16BE(dy, 16);
  out.writeInt16BE(Math.round(scale * 16384), 18);
  return out;
}

function extendedLoca(tables, count, glyphs) {
  const old = tables.get("loca");
  const long = tables.get("head").readInt16BE(50) === 1;
  const places = Array.from({ length: count + 1 }, (_, i) => (long ? old.readUInt32BE(4 * i) : 2 * old.readUInt16BE(2 * i)));
  let end = pad(tables.get("glyf")).length;
  places[count] = end; // the padding belongs to the last old glyph
  for (const glyph of glyphs) places.push((end += glyph.length));
  return words32(places);
}

function metrics(font, count) {
  const out = Buffer.alloc(4 * (count + DIGITS.length));
  for (let id = 0; id < count; id += 1) {
    const glyph = font.getGlyph(id);
    out.writeUInt16BE(Math.round(glyph.advanceWidth), 4 * id);
    out.writeInt16BE(finite(glyph.bbox.minX), 4 * id + 2);
  }
  DIGITS.forEach((digit, i) => {
    out.writeUInt16BE(glyphOf(font, "⁴").advanceWidth, 4 * (count + i));
    out.writeInt16BE(raised(font, digit).readInt16BE(2), 4 * (count + i) + 2);
  });
  return out;
}

function finite(value) {
  return Number.isFinite(value) ? Math.round(value) : 0;
}

/** One format 12 subtable: groups of consecutive characters with consecutive glyphs. */
function characterMap(font, count) {
  const pairs = font.characterSet.map((code) => [code, font.glyphForCodePoint(code).id]);
  SUPERSCRIPTS.forEach((character, i) => pairs.push([character.codePointAt(0), count + i]));
  const groups = [];
  for (const [code, id] of pairs.sort((a, b) => a[0] - b[0])) {
    const last = groups.at(-1);
    if (last && code === last[1] + 1 && id === last[2] + code - last[0]) last[1] = code;
    else groups.push([code, code, id]);
  }
  const header = Buffer.from([0, 0, 0, 1, 0, 3, 0, 10, 0, 0, 0, 12, 0, 12, 0, 0]);
  return Buffer.concat([header, words32([16 + 12 * groups.length, 0, groups.length, ...groups.flat()])]);
}

function describeComposites(maxp, glyphs) {
  maxp.writeUInt16BE(glyphs, 4);
  for (const [plain, composite] of [[6, 10], [8, 12]]) maxp.writeUInt16BE(Math.max(maxp.readUInt16BE(plain), maxp.readUInt16BE(composite)), composite);
  for (const place of [28, 30]) maxp.writeUInt16BE(Math.max(1, maxp.readUInt16BE(place)), place);
}

function words32(values) {
  const out = Buffer.alloc(4 * values.length);
  values.forEach((value, i) => out.writeUInt32BE(value, 4 * i));
  return out;
}

function pad(table) {
  return Buffer.concat([table, Buffer.alloc(-table.length & 3)]);
}

function readTables(ttf) {
  const entries = Array.from({ length: ttf.readUInt16BE(4) }, (_, i) => 12 + 16 * i).map((at) => {
    const start = ttf.readUInt32BE(at + 8);
    return [ttf.toString("latin1", at, at + 4), Buffer.from(ttf.subarray(start, start + ttf.readUInt32BE(at + 12)))];
  });
  return new Map(entries);
}

function checksum(table) {
  const padded = pad(table);
  let sum = 0;
  for (let i = 0; i < padded.length; i += 4) sum = (sum + padded.readUInt32BE(i)) >>> 0;
  return sum;
}

function writeTables(tables) {
  tables.get("head").writeUInt32BE(0, 8);
  const names = [...tables.keys()].sort();
  const power = 2 ** Math.floor(Math.log2(names.length));
  const header = Buffer.alloc(12 + 16 * names.length);
  header.writeUInt32BE(0x00010000, 0);
  [names.length, 16 * power, Math.log2(power), 16 * (names.length - power)].forEach((value, i) => header.writeUInt16BE(value, 4 + 2 * i));
  let start = header.length;
  names.forEach((name, i) => {
    const table = tables.get(name);
    header.write(name, 12 + 16 * i, "latin1");
    [checksum(table), start, table.length].forEach((value, k) => header.writeUInt32BE(value, 16 + 16 * i + 4 * k));
    start += pad(table).length;
  });
  const font = Buffer.concat([header, ...names.map((name) => pad(tables.get(name)))]);
  const head = header.readUInt32BE(12 + 16 * names.indexOf("head") + 8);
  font.writeUInt32BE((0xb1b0afba - checksum(font)) >>> 0, head + 8);
  return font;
}
