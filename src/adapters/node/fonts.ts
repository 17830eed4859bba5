import { createHash, randomUUID } from "node:crypto";
import { existsSync, lstatSync, mkdirSync, mkdtempSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { covers, readCoverage } from "./coverage.js";
import { fontFacts } from "./fonts/facts.js";

/** The fonts a picture is drawn with. */
interface FontSet {
  /** Paths, ours first. */
  readonly files: readonly string[];
  /** The family that a text gets whose own families are all absent. */
  readonly family: string;
  /** Has any of the fonts a glyph for this code point? */
  readonly has: (codePoint: number) => boolean;
}

/** A font that the user named cannot be used. */
export class FontFileError extends Error {
  override readonly name = "FontFileError";
  readonly path: string;

  constructor(path: string, cause: unknown) {
    super(
      `无法使用字体文件 ${path}：请给出可读的 .ttf、.otf 或 .ttc 文件（不支持 woff、woff2）。\n` +
        `Cannot use the font file ${path}: give a readable .ttf, .otf or .ttc file (woff and woff2 do not work).`,
      { cause },
    );
    this.path = path;
  }
}

type Face = keyof typeof fontFacts;

/**
 * Our two fonts (GB2312, Latin, the marks of both languages; regular and bold), and the .ttf, .otf or .ttc files in
 * `extra` after them. Ours are unpacked once into a folder of the user under the system's temporary folder.
 * Throws FontFileError for a file that cannot be read as a font.
 */
export function loadFonts(extra: readonly string[] = []): FontSet {
  const own = (Object.keys(fontFacts) as Face[]).map(unpacked);
  const coverages = [...own, ...extra].map(coverageOf);
  return {
    files: [...own, ...extra],
    family: "Noto Sans SC",
    has: (codePoint) => coverages.some((ranges) => covers(ranges, codePoint)),
  };
}

function coverageOf(path: string): readonly number[] {
  try {
    return readCoverage(path);
  } catch (cause) {
    throw new FontFileError(path, cause);
  }
}

/** Path of an unpacked font. Its name holds its hash, and a file is used only when it has that hash. */
function unpacked(face: Face): string {
  const { sha256, bytes } = fontFacts[face];
  const file = `banyan-sans-${face}-${sha256.slice(0, 16)}.ttf`;
  const path = join(cacheFolder(), file);
  if (isIntact(path, bytes, sha256)) return path;
  const font = brotliDecompressSync(readFileSync(packed(face)));
  return writeWhole(path, font);
}

/** Other processes see no font or a whole one. */
function writeWhole(path: string, font: Buffer): string {
  const draft = `${path}.${randomUUID()}`;
  writeFileSync(draft, font, { mode: 0o600, flag: "wx" });
  renameSync(draft, path);
  return path;
}

function isIntact(path: string, bytes: number, sha256: string): boolean {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (!found?.isFile() || found.size !== bytes) return false;
  return createHash("sha256").update(readFileSync(path)).digest("hex") === sha256;
}

/** A folder that only this user can write, as the temporary folder is everyone's. */
function cacheFolder(): string {
  const uid = process.getuid?.() ?? -1;
  const folder = join(tmpdir(), `banyan-charts-fonts-${uid < 0 ? "user" : String(uid)}`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const found = lstatSync(folder);
  const isOurs = found.isDirectory() && (uid < 0 || (found.uid === uid && (found.mode & 0o022) === 0));
  return isOurs ? folder : mkdtempSync(`${folder}-`);
}

/** Beside this module in src/ and in the separate modules of dist/; below the flat file of dist/. */
function packed(face: Face): URL {
  const name = `fonts/banyan-sans-${face}.ttf.br`;
  const places = [`./${name}`, `./adapters/node/${name}`, `../adapters/node/${name}`].map((place) => new URL(place, import.meta.url));
  return places.find((place) => existsSync(place)) ?? (places[0] as URL);
}
