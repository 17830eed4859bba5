import type { Browser } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launch } from "../../scripts/browser.mjs";
import { formatFindings, measureFigures, type Check, type FigureInput, type Finding, type MeasureOptions } from "./legibility/measure.js";

let browser: Browser;

beforeAll(async () => {
  browser = await launch();
}, 60_000);
afterAll(async () => {
  await browser.close();
});

const GROUND = '<rect width="320" height="200" fill="#FFFFFF"/>';
const HATCH =
  '<defs><pattern id="h" width="4" height="4" patternUnits="userSpaceOnUse"><path d="M0 4L4 0" fill="none" stroke="#E2E6E6"/></pattern></defs>';

/** A figure of 320 × 200 on white. */
function svg(marks: string, attributes = 'width="320" height="200" viewBox="0 0 320 200"'): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" ${attributes} font-family="'Noto Sans CJK SC','Noto Sans SC',sans-serif">${GROUND}${marks}</svg>`;
}

/** 13 px high; `实际 824亿元` is about 80 px wide. */
function text(x: number, y: number, words = "实际 824亿元", more = ""): string {
  return `<text x="${x}" y="${y}" font-size="13" fill="#171C1F" ${more}>${words}</text>`;
}

async function measure(marks: string, input: Partial<FigureInput> = {}, options: MeasureOptions = {}): Promise<Finding[]> {
  return measureFigures(browser, [{ name: "a", svg: svg(marks), ...input }], options);
}

async function checksOf(marks: string, input?: Partial<FigureInput>): Promise<Check[]> {
  return [...new Set((await measure(marks, input)).map(({ check }) => check))];
}

const GOOD: Record<string, string> = {
  "a plain line of text": text(20, 40),
  "two lines one under the other": text(20, 40) + text(20, 57),
  "two labels that touch side by side": text(20, 40, "一二") + text(46, 40, "三四"),
  "quotes hung and set tight against the next text": text(20, 40, "（榕树计划）") + text(91, 40, "（一期）"),
  "bold and regular parts of one line": text(20, 40, '实际 <tspan font-weight="700">824</tspan>亿元'),
  "a label inside a bar": '<rect x="10" y="20" width="200" height="30" fill="#0F5B82"/>' + text(20, 40).replace("#171C1F", "#FFFFFF"),
  "a label that starts where a bar ends": '<rect x="10" y="20" width="100" height="30" fill="#0F5B82"/>' + text(110, 40),
  "a label with a halo on a grid line": '<path d="M0 36H320" stroke="#E2E6E6" fill="none"/><rect x="17" y="26" width="90" height="18" fill="#FFFFFF"/>' + text(20, 40),
  "a label with a halo on a hatch": HATCH + '<rect x="0" y="20" width="320" height="30" fill="url(#h)"/><rect x="17" y="26" width="90" height="18" fill="#FFFFFF"/>' + text(20, 40),
  "a label just above a line": text(20, 40) + '<line x1="0" x2="320" y1="43" y2="43" stroke="#171C1F"/>',
  "a label in the corner that a path leaves free": text(20, 40) + '<path d="M5 10 L5 150 L300 150" stroke="#171C1F" stroke-width="2.5" fill="none"/>',
  "a label inside a disc": '<circle cx="100" cy="96" r="60" fill="#D9EBF3"/>' + text(60, 100),
  "a label on a tile with round corners": '<rect x="12" y="22" width="100" height="28" rx="2" fill="#D9EBF3"/>' + text(20, 40),
  "a label in an outlined box": '<rect x="14" y="25" width="100" height="22" fill="none" stroke="#475057"/>' + text(20, 40),
  "a label among dots": '<path d="M10 20h0M150 40h0M60 60h0" fill="none" stroke="#0F5B82" stroke-width="8" stroke-linecap="round"/>' + text(20, 40),
  "a label in a ring that is not filled": '<circle cx="100" cy="100" r="60" fill="none" stroke="#171C1F"/>' + text(60, 104),
  "a mark of the same colour as the ground": '<rect x="40" y="20" width="30" height="60" fill="#FFFFFF"/>' + text(20, 40),
  "an area without paint over a label": text(20, 40) + '<rect width="320" height="200" fill="none"/><rect width="320" height="200" fill="#000000" fill-opacity="0"/>',
  "a mark flush with the frame": '<line x1="0" x2="320" y1="100" y2="100" stroke="#C9CFD1" stroke-width="8"/>' + text(20, 40),
  "marks in a moved group": '<g transform="translate(100 0)"><rect x="0" y="20" width="100" height="30" fill="#0F5B82"/></g>' + text(12, 40),
  "a legible text of 24 px in a smaller view": text(20, 80, "大", "").replace("13", "24"),
};

describe("a figure that can be read", () => {
  it.each(Object.entries(GOOD))("passes: %s", async (_, marks) => {
    const findings = await measure(marks);
    expect(findings, formatFindings(findings)).toEqual([]);
  });
});

const BAD: Record<string, readonly [Check, string]> = {
  "two labels one over the other": ["overlap", text(20, 40) + text(60, 45)],
  "lines of one text set too tight": ["overlap", text(20, 40, '<tspan x="20" y="40">一二三</tspan><tspan x="20" y="48">四五六</tspan>')],
  "a label over the right edge": ["frame", text(280, 40)],
  "a label over the bottom edge": ["frame", text(20, 203)],
  "a bar over the right edge": ["frame", text(20, 40) + '<rect x="300" y="60" width="22" height="10" fill="#0F5B82"/>'],
  "a line whose weight leaves the frame": ["frame", text(20, 40) + '<path d="M100 1H200" stroke="#171C1F" stroke-width="4" fill="none"/>'],
  "a mark moved out by its group": ["frame", text(20, 40) + '<g transform="translate(300 0)"><circle cx="10" cy="90" r="12" fill="#0F5B82"/></g>'],
  "a text of 11 px": ["size", text(20, 40).replace("13", "11")],
  "a text shrunk by its group": ["size", `<g transform="scale(0.9)">${text(20, 40)}</g>`],
  "a turned text": ["turned", text(100, 100, "产值", 'transform="rotate(-90 100 100)"')],
  "grey on grey": ["contrast", '<rect x="10" y="20" width="200" height="30" fill="#EDF0F0"/>' + text(20, 40).replace("#171C1F", "#8A9398")],
  "a pale text by opacity": ["contrast", text(20, 40, "产值", 'fill-opacity="0.4"')],
  "dark words in a dark bar": ["contrast", '<path d="M10 20H210V50H10Z" fill="#0F5B82"/>' + text(20, 40)],
  "white words with no ground under them": ["contrast", text(20, 40).replace("#171C1F", "#FFFFFF")],
  "words on the dark end of a gradient": [
    "contrast",
    '<defs><linearGradient id="g"><stop offset="0" stop-color="#FFFFFF"/><stop offset="1" stop-color="#171C1F"/></linearGradient></defs><rect x="10" y="20" width="200" height="30" fill="url(#g)"/>' + text(20, 40),
  ],
  "a grid line through a label": ["edge", '<path d="M0 36H320" stroke="#E2E6E6" fill="none"/>' + text(20, 40)],
  "a hair line through a label": ["edge", '<line x1="0" x2="320" y1="36" y2="36" stroke="#171C1F" stroke-width="0.5"/>' + text(20, 40)],
  "a steep line through a label": ["edge", '<path d="M55 0L60 200" stroke="#0F5B82" stroke-width="1" fill="none"/>' + text(20, 40)],
  "the gap of a dashed line under a label": ["edge", '<path d="M0 36H320" stroke="#171C1F" stroke-dasharray="10 120" stroke-dashoffset="0" fill="none"/>' + text(20, 40)],
  "the end of a bar inside a label": ["edge", '<rect x="0" y="20" width="50" height="30" fill="#D9EBF3"/>' + text(20, 40)],
  "the edge of an area inside a label": ["edge", '<path d="M0 20L320 50V200H0Z" fill="#D9EBF3"/>' + text(20, 40)],
  "the rim of a disc inside a label": ["edge", '<circle cx="30" cy="36" r="30" fill="#D9EBF3"/>' + text(20, 40)],
  "an outlined box too small for its label": ["edge", '<rect x="14" y="25" width="60" height="22" fill="none" stroke="#475057"/>' + text(20, 40)],
  "a dot of many under a label": ["edge", '<path d="M10 20h0M70 36h0M60 60h0" fill="none" stroke="#C9CFD1" stroke-width="3" stroke-linecap="round"/>' + text(20, 40)],
  "a halo too short for its label": ["edge", '<path d="M0 36H320" stroke="#E2E6E6" fill="none"/><rect x="17" y="26" width="50" height="18" fill="#FFFFFF"/>' + text(20, 40)],
  "a halo that lets the line through": ["edge", '<path d="M0 36H320" stroke="#171C1F" fill="none"/><rect x="17" y="26" width="90" height="18" fill="#FFFFFF" fill-opacity="0.7"/>' + text(20, 40)],
  "a label on a hatch": ["hatch", HATCH + '<rect x="0" y="20" width="320" height="30" fill="url(#h)"/>' + text(20, 40)],
  "a line drawn over a label": ["covered", text(20, 40) + '<path d="M0 36H320" stroke="#C9CFD1" fill="none"/>'],
  "a later halo that cuts a label": ["covered", text(20, 40) + '<rect x="80" y="20" width="60" height="30" fill="#FFFFFF"/>'],
  "a figure without a word": ["blank", '<rect x="80" y="20" width="60" height="30" fill="#0F5B82"/>'],
  "a clipped mark": ["unmeasured", text(20, 40) + '<clipPath id="c"><rect width="9" height="9"/></clipPath><rect x="9" y="90" width="60" height="30" fill="#0F5B82" clip-path="url(#c)"/>'],
};

describe("a figure that cannot be read", () => {
  it.each(Object.entries(BAD))("is caught: %s", async (_, [check, marks]) => {
    expect(await checksOf(marks)).toEqual([check]);
  });

  it("is caught when its view is scaled down", async () => {
    const small = svg(text(20, 40), 'width="280" height="175" viewBox="0 0 320 200"');
    expect(await checksOf("", { svg: small })).toEqual(["size"]);
  });

  it("is caught when it is not well-formed", async () => {
    expect(await checksOf("", { svg: "<svg xmlns='http://www.w3.org/2000/svg'><text>1 < 2</text></svg>" })).toEqual(["blank"]);
  });
});

it("an expected label may wrap, and one that is missing or shortened is named", async () => {
  const marks = text(20, 40, "两个产业集群的目标是") + text(20, 60, "10000亿元") + text(20, 80, "电气产业…");
  expect(await measure(marks, { labels: ["目标是 10000亿元"] })).toEqual([]);
  const [missing] = await measure(marks, { labels: ["电气产业集群"] });
  expect(missing).toMatchObject({ figure: "a", check: "label", message: "“电气产业集群” is not shown" });
});

it("figures on one page do not borrow each other's patterns", async () => {
  const pattern = (colour: string): string =>
    `<defs><pattern id="p" width="4" height="4" patternUnits="userSpaceOnUse"><rect width="4" height="4" fill="${colour}"/></pattern></defs><rect width="320" height="50" fill="url(#p)"/>`;
  const figures = ["#FFFFFF", "#171C1F"].map((colour) => ({ name: colour, svg: svg(pattern(colour) + text(20, 40)) }));
  const findings = await measureFigures(browser, figures, { checks: ["contrast"] });
  expect(findings.map(({ figure }) => figure)).toEqual(["#171C1F"]);
});

it("every figure of several batches is measured, in the order given", async () => {
  const figures = Array.from({ length: 5 }, (_, index) => ({ name: `f ${index}`, svg: svg(text(20, 40) + text(60, 45)) }));
  const findings = await measureFigures(browser, figures, { batch: 2 });
  expect(findings.map(({ figure }) => figure)).toEqual(["f 0", "f 1", "f 2", "f 3", "f 4"]);
  expect(formatFindings(findings).split("\n")).toHaveLength(2);
});

it("in Arial, Latin words are wider and may run into their neighbour", async () => {
  const marks = text(20, 40, "WWWWWWWW") + text(20 + 8 * 11.5, 40, "824");
  expect(await measure(marks)).toEqual([]);
  const inArial = await measure(marks, {}, { fonts: "arial" });
  expect(inArial.map(({ check }) => check)).toEqual(["overlap"]);
});
