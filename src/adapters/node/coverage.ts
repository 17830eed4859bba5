import { closeSync, fstatSync, openSync, readSync } from "node:fs";

/** First and last code points that a font has glyphs for, in pairs, ascending within a face. */
type Coverage = readonly number[];

type Read = (start: number, length: number) => Buffer;

/**
 * Which characters do the faces of a .ttf, .otf or .ttc file cover? Reads only its `cmap` tables
 * (OpenType, formats 4 and 12, which between them every current font has). Throws when it is not such a file.
 */
export function readCoverage(path: string): Coverage {
  const file = openSync(path, "r");
  try {
    const size = fstatSync(file).size;
    const read: Read = (start, length) => {
      if (start + length > size) throw new RangeError("font file ends early");
      const bytes = Buffer.alloc(length);
      readSync(file, bytes, 0, length, start);
      return bytes;
    };
    return facesOf(read).flatMap((start) => faceCoverage(read, start));
  } finally {
    closeSync(file);
  }
}

/** Is a code point within one of the ranges? */
export function covers(ranges: Coverage, codePoint: number): boolean {
  for (let i = 0; i < ranges.length; i += 2) {
    if (codePoint >= (ranges[i] as number) && codePoint <= (ranges[i + 1] as number)) return true;
  }
  return false;
}

function facesOf(read: Read): number[] {
  const tag = read(0, 4).toString("latin1");
  if (tag === "ttcf") {
    const count = read(8, 4).readUInt32BE(0);
    const starts = read(12, 4 * count);
    return Array.from({ length: count }, (_, i) => starts.readUInt32BE(4 * i));
  }
  if (tag !== "\0\u0001\0\0" && tag !== "OTTO" && tag !== "true") throw new TypeError("not a TrueType or OpenType font");
  return [0];
}

function faceCoverage(read: Read, face: number): number[] {
  const count = read(face + 4, 2).readUInt16BE(0);
  const directory = read(face + 12, 16 * count);
  for (let at = 0; at < directory.length; at += 16) {
    if (directory.toString("latin1", at, at + 4) === "cmap") return mapCoverage(read, directory.readUInt32BE(at + 8));
  }
  return [];
}

function mapCoverage(read: Read, map: number): number[] {
  const records = read(map + 4, 8 * read(map + 2, 2).readUInt16BE(0));
  const starts = new Set<number>();
  for (let at = 0; at < records.length; at += 8) {
    if (isUnicode(records.readUInt16BE(at), records.readUInt16BE(at + 2))) starts.add(map + records.readUInt32BE(at + 4));
  }
  return [...starts].flatMap((start) => subtableCoverage(read, start));
}

function isUnicode(platform: number, encoding: number): boolean {
  return platform === 0 || (platform === 3 && (encoding === 1 || encoding === 10));
}

function subtableCoverage(read: Read, start: number): number[] {
  const format = read(start, 2).readUInt16BE(0);
  if (format === 4) return segments(read(start, read(start + 2, 2).readUInt16BE(0)));
  if (format === 12) return groups(read(start + 16, 12 * read(start + 12, 4).readUInt32BE(0)));
  return [];
}

function groups(table: Buffer): number[] {
  const ranges: number[] = [];
  for (let at = 0; at < table.length; at += 12) ranges.push(table.readUInt32BE(at), table.readUInt32BE(at + 4));
  return ranges;
}

/** Format 4: a segment may map some of its characters to glyph 0, which is to have none. */
function segments(table: Buffer): number[] {
  const size = table.readUInt16BE(6);
  const ranges: number[] = [];
  for (let at = 0; at < size; at += 2) {
    const last = table.readUInt16BE(14 + at);
    for (let code = table.readUInt16BE(16 + size + at); code <= last && code < 0xffff; code += 1) {
      if (!hasGlyph(table, size, at, code)) continue;
      if (ranges.at(-1) === code - 1) ranges[ranges.length - 1] = code;
      else ranges.push(code, code);
    }
  }
  return ranges;
}

function hasGlyph(table: Buffer, size: number, at: number, code: number): boolean {
  const delta = table.readUInt16BE(16 + 2 * size + at);
  const place = 16 + 3 * size + at;
  const offset = table.readUInt16BE(place);
  if (offset === 0) return ((code + delta) & 0xffff) !== 0;
  const entry = place + offset + 2 * (code - table.readUInt16BE(16 + size + at));
  return entry + 2 <= table.length && table.readUInt16BE(entry) !== 0;
}
