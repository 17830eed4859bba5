import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { FontFileError, loadFonts } from "../../src/adapters/node/fonts.js";
import { MissingGlyphError, rasterize } from "../../src/adapters/node/rasterize.js";
import { beyondAscii } from "../../src/text/widths.js";

const fullFont = createRequire(import.meta.url).resolve("@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf");
const svg = (text: string, attributes = "") =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="40"><rect width="200" height="40" fill="#ffffff"/>` +
  `<text x="10" y="28" font-size="20" font-family="'PingFang SC',sans-serif" ${attributes}>${text}</text></svg>`;
const same = (a: Uint8Array, b: Uint8Array) => Buffer.compare(a, b) === 0;
const thrownBy = (run: () => unknown) => {
  try {
    run();
  } catch (error) {
    return error;
  }
  return undefined;
};

describe("rasterize", () => {
  it("gives a PNG of the size asked for, with nothing in it that changes with time", () => {
    const png = Buffer.from(rasterize(svg("温州"), { scale: 2 }));
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([400, 80]);
    expect(png.includes("tIME") || png.includes("tEXt")).toBe(false);
    expect(same(png, rasterize(svg("温州"), { scale: 2 }))).toBe(true);
  });

  it.each(["温州榕树计划", "“1.02万亿元”", "CNY 81 billion", "¹⁵⁰", "≥−×…①▲"])("draws %s", (text) => {
    expect(same(rasterize(svg(text)), rasterize(svg("")))).toBe(false);
  });

  it("draws bold from its own font", () => {
    expect(same(rasterize(svg("温州")), rasterize(svg("温州", 'font-weight="700"')))).toBe(false);
  });

  it("draws every raised digit unlike the others", () => {
    const pictures = Array.from("⁰¹²³⁴⁵⁶⁷⁸⁹", (digit) => Buffer.from(rasterize(svg(digit))).toString("base64"));
    expect(new Set(pictures).size).toBe(10);
  });

  it("names each character that no font has, with its code point and the way out, in both languages", () => {
    const error = thrownBy(() => rasterize(svg("李珺珺<tspan>&#x20BB7;</tspan>")));
    expect(error).toBeInstanceOf(MissingGlyphError);
    expect((error as MissingGlyphError).characters).toEqual(["珺", "𠮷"]);
    expect(String(error)).toMatch(/没有字体包含.*珺 \(U\+73FA\).*𠮷 \(U\+20BB7\).*--font FILE/u);
    expect(String(error)).toMatch(/No font has these characters.*--font FILE/u);
  });

  it("does not mind characters outside texts, joiners or escaped marks", () => {
    const drawn = svg("a&amp;b\u200b &lt;").replace("<rect", "<title>珺</title><rect");
    expect(rasterize(drawn).length).toBeGreaterThan(0);
  });

  it("draws them with a font that the user names", () => {
    const png = rasterize(svg("珺"), { fonts: [fullFont] });
    expect(same(png, rasterize(svg("")))).toBe(false);
  });

  it("refuses a scale that is no positive number", () => {
    for (const scale of [0, -1, NaN, Infinity]) expect(() => rasterize(svg("a"), { scale })).toThrow(RangeError);
  });
});

describe("loadFonts", () => {
  let folder = "";
  const before = process.env["TMPDIR"];
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "banyan-test-"));
    process.env["TMPDIR"] = folder;
  });
  afterEach(() => {
    if (before === undefined) delete process.env["TMPDIR"];
    else process.env["TMPDIR"] = before;
    rmSync(folder, { recursive: true, force: true });
  });

  it("covers GB2312, Latin-1, and whatever the width table measures", () => {
    const { has } = loadFonts();
    const row = Uint8Array.from({ length: 188 }, (_, i) => (i % 2 === 0 ? 0xb0 : 0xa1 + (i >> 1)));
    // Their widths are those of their letters, so the table does not hold them.
    const accented = "ÀÁÂÃÄÅÇÈÉÊËÌÍÎÏÑÒÓÔÕÖÙÚÛÜÝàáâãäåçèéêëìíîïñòóôõöùúûüýÿĀāĂăĒēĚěĨĩĪīŃńŇňŌōŎŏŨũŪūŬŭǍǎǏǐǑǒǓǔǕǖǗǘǙǚǛǜǸǹḾḿ";
    const text = new TextDecoder("gb18030").decode(row) + beyondAscii + accented + "瓯榕齄，。、“”‘’《》·×÷≥≤±°‰①②⑩▲▼△●◇✓∕€£¥";
    expect(Array.from(text).filter((character) => !has(character.codePointAt(0) as number))).toEqual([]);
    expect(has(0x73fa)).toBe(false);
    expect(has(0x20bb7)).toBe(false);
  });

  it("unpacks once, and leaves nothing half written", () => {
    const { files } = loadFonts();
    expect(loadFonts().files).toEqual(files);
    const [cache] = readdirSync(folder);
    expect(readdirSync(join(folder, cache as string))).toHaveLength(2);
  });

  it("replaces a file that is not what was packed", () => {
    const { files } = loadFonts();
    writeFileSync(files[0] as string, "not a font");
    const png = rasterize(svg("温州"));
    expect(same(png, rasterize(svg("")))).toBe(false);
  });

  it.skipIf(process.getuid === undefined)("does not trust a folder that others can write", () => {
    const open = join(folder, `banyan-charts-fonts-${process.getuid?.()}`);
    mkdirSync(open, { mode: 0o777 });
    const umask = process.umask(0);
    rmSync(open, { recursive: true });
    mkdirSync(open, { mode: 0o777 });
    process.umask(umask);
    expect(loadFonts().files.every((file) => !file.startsWith(`${open}/`))).toBe(true);
  });

  it("says which file is not a font", () => {
    const path = join(folder, "x.woff2");
    writeFileSync(path, "wOF2 and more bytes");
    const error = thrownBy(() => loadFonts([path]));
    expect(error).toBeInstanceOf(FontFileError);
    expect(String(error)).toContain(path);
    expect(() => loadFonts([join(folder, "absent.ttf")])).toThrow(FontFileError);
  });
});
