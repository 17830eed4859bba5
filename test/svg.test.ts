import { describe, expect, it } from "vitest";
import { bullet, compose, figure, readFigure, toSVG } from "../src/index.js";
import { readExamples } from "./browser/legibility/examples.js";
import { walk } from "./scene.js";

const examples = readExamples();

/** What Chromium, resvg, librsvg, LibreOffice and pdfkit do not all draw alike. */
const FORBIDDEN = /<style|\sstyle=|var\(|\sdy=|dominant-baseline|<foreignObject|<use|<symbol|<svg[^>]*>.*<svg|paint-order|"#[0-9a-fA-F]{8}"|oklch|writing-mode|textLength|letter-spacing|<marker|href=|<script|\son\w+=/s;

describe("the portable subset", () => {
  it.each(examples.map(({ type, variant, json }) => [`${type}/${variant}`, json] as const))("%s stays inside it", (_name, json) => {
    const svg = toSVG(figure(json), { embed: "none" });
    expect(svg.match(FORBIDDEN)?.[0]).toBeUndefined();
    for (const [, color] of svg.matchAll(/(?:fill|stroke)="([^"]*)"/g)) expect(color).toMatch(/^(#[0-9A-Fa-f]{6}|none|url\(#[\w.-]+\))$/);
  });
});

describe("layers for design tools", () => {
  it.each(examples.map(({ type, variant, json }) => [`${type}/${variant}`, json] as const))("%s has a name for every group and shape, and each only once", (_name, json) => {
    const options = { embed: "none", idPrefix: "figure" } as const;
    const svg = toSVG(figure(json), { ...options, layers: true });
    const ids = [...svg.matchAll(/<(\w+) id="([^"]*)"/g)].map(([, tag, id]) => [tag, id] as const);
    const names = [...svg.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id!);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^figure([_-][\p{L}\p{N}_.-]*)?$/u);
    expect(ids.slice(0, 1)).toEqual([["svg", "figure"]]);
    expect(names).toEqual(expect.arrayContaining(["figure_head", "figure_foot"]));
    expect(svg).not.toMatch(/<g(?! id)|<text id/);
    // Only names are added.
    expect(svg.replace(/(<\w+) id="figure(?:_[^"]*)?"/g, "$1")).toBe(toSVG(figure(json), options));
  });
});

const hostile = ['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', "]]><script>", "</metadata><script>alert(1)</script>", "java" + "script:alert(1)", "\u0000\uFFFE\uD800", "{{constructor}}", "&lt;b&gt;"];

describe("text from data", () => {
  it.each(hostile)("%j stays text in every slot", (text) => {
    const svg = toSVG(bullet({ title: text, subtitle: text, note: text, source: text, alt: text, basis: "press", data: [{ id: text, label: text, value: 1, target: 2, unit: { zh: text, en: text } }] }));
    const elements = new Set([...svg.matchAll(/<([a-zA-Z]+)/g)].map(([, name]) => name));
    expect([...elements].sort()).toEqual(expect.not.arrayContaining(["script", "img", "b"]));
    expect(svg).not.toMatch(/[\u0000\uFFFE]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
    expect([...svg.matchAll(/\s(on\w+)="/g)]).toEqual([]);
  });

  it("comes back from the metadata as it was, and cannot close it", () => {
    const spec = { type: "bullet", title: hostile.slice(0, 5).join(""), basis: "press", source: "x", data: [{ label: "a", value: 1 }] };
    expect(readFigure(toSVG(figure(spec)))).toEqual(spec);
  });
});

describe("ids", () => {
  const spec = { type: "bullet", basis: "illustrative", source: "x", data: [{ label: "a", value: 1, target: 2 }] };

  it("are the same for the same spec and options, and differ for others", () => {
    const id = (width: number): string | undefined => /id="([\w.-]+)-t"/.exec(toSVG(figure(spec), { width }))?.[1];
    expect(id(640)).toBe(id(640));
    expect(id(640)).not.toBe(id(320));
  });

  it("take a prefix, and every reference finds its id", () => {
    const svg = toSVG(figure(spec), { idPrefix: "fig-1" });
    const ids = [...svg.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^fig-1-/);
    for (const [, id] of svg.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(id);
  });
});

describe("embedding", () => {
  it("leaves out the columns that the figure does not use", () => {
    const spec = { type: "bullet", basis: "press", source: "x", fields: { value: "产值" }, data: [{ label: "a", 产值: 1, secret: "not for readers" }] };
    expect(readFigure(toSVG(figure(spec)))).toEqual({ ...spec, data: [{ label: "a", 产值: 1 }] });
  });

  it("tells how the figure was drawn, where not as the spec says, and leaves the spec as it was", () => {
    const spec = { type: "bullet", data: [{ label: "a", value: 1 }] };
    const svg = toSVG(figure(spec), { width: 400, theme: "dark", locale: "en-GB" });
    expect(svg).toContain(',"drawn":{"theme":"dark","locale":"en"}}</metadata>');
    expect(readFigure(svg)).toEqual(spec);
    expect(toSVG(figure(spec), { width: 400 })).not.toContain('"drawn"');
  });

  it("is left out over 256 kB, with a warning that says so", () => {
    const data = Array.from({ length: 2000 }, (_, i) => ({ label: `第${i}项，${"很长的名字".repeat(10)}`, value: i }));
    const big = figure({ type: "bullet", unit: "家", basis: "illustrative", source: "x", data });
    expect(big.issues.map(({ code }) => code)).toEqual(["not-embedded"]);
    expect(toSVG(big)).not.toContain("<metadata");
  });

  it("is left out on request", () => {
    expect(toSVG(figure({ type: "bullet", data: [] }), { embed: "none" })).not.toContain("<metadata");
  });
});

interface TextLook {
  readonly text: string;
  readonly size: number;
  readonly weight: string;
  readonly fill: string;
  readonly anchor: string;
}

/** What each text of an SVG looks like after it has inherited from the groups around it. */
function lookOfTexts(svg: string): TextLook[] {
  const stack: Readonly<Record<string, string>>[] = [{}];
  const texts: TextLook[] = [];
  for (const [, close, tag = "", attributes = "", empty, content = ""] of svg.matchAll(/<(\/?)(\w+)((?:\s[\w:-]+="[^"]*")*)(\/?)>([^<]*)/g)) {
    if (close) {
      if (tag === "g" || tag === "svg") stack.pop();
      continue;
    }
    const own = { ...stack.at(-1), ...Object.fromEntries([...attributes.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, name, value]) => [name, value])) } as Record<string, string>;
    if ((tag === "g" || tag === "svg") && !empty) stack.push(own);
    if (tag === "text") texts.push({ text: content, size: Number(own["font-size"]), weight: own["font-weight"] ?? "400", fill: own["fill"] ?? "", anchor: own["text-anchor"] ?? "start" });
  }
  return texts;
}

describe("what a text inherits", () => {
  it.each(examples.map(({ type, variant, json }) => [`${type}/${variant}`, json] as const))("is what its mark says, in %s", (_name, json) => {
    const drawn = figure(json);
    const marks = [...walk(compose(drawn).marks)].flatMap(({ mark }) => (mark.kind === "text" ? [mark] : []));
    const escaped = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
    const meant = marks.map(({ text, size, weight, fill, anchor }) => ({ text: escaped(text), size, weight: String(weight ?? 400), fill, anchor: anchor ?? "start" }));
    expect(lookOfTexts(toSVG(drawn, { embed: "none" }).replace(/<defs>.*<\/defs>/, ""))).toEqual(meant);
  });
});

describe("the language asked for", () => {
  const plain = figure({ type: "bullet", basis: "press", source: "x", data: [{ label: "a", value: 1 }] });

  it("is English for every English, Chinese by default", () => {
    expect(toSVG(plain, { locale: "en-GB" })).toContain('lang="en"');
    expect(toSVG(plain, { locale: "EN" })).toContain('lang="en"');
    expect(toSVG(plain)).toContain('lang="zh-CN"');
  });

  it("is never another one in silence", () => {
    expect(() => toSVG(plain, { locale: "fr" })).toThrow(/fr.*zh.*en/);
    expect(() => toSVG(plain, { locale: "cn" })).toThrow(RangeError);
  });
});
