import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectedShare, progressVerdict } from "../../src/guides/project-timeline/entry.js";
import { evenFlags, stackFlags, type FlagWish } from "../../src/layout/project-timeline/flags.js";
import { crosses, overlaps } from "../../src/layout/place.js";
import { cutAround, routeWires, type Port } from "../../src/layout/project-timeline/route.js";
import { partsOf } from "../../src/layout/project-timeline/spans.js";
import { headDomain, timeHead } from "../../src/layout/time-header.js";
import { monthsAt, timeScale } from "../../src/layout/time.js";
import { compose, describe as describeFigure, projectTimeline, SpecError, toSVG, toTable, validate, type Mark, type ProjectTimelineRow } from "../../src/index.js";
import { readPeriod } from "../../src/quantity/period.js";
import { holds } from "../holds.js";

const source = { basis: "press", source: "报" } as const;
const when = (text: string) => readPeriod(text)!;
const day = (text: string) => Date.parse(`${text}T00:00:00Z`);
const chart = (data: readonly Partial<ProjectTimelineRow>[], more: object = {}) => projectTimeline({ data: data.map((row, i) => ({ label: `项目${i + 1}`, ...row })), ...source, ...more });
const flat = (marks: readonly Mark[]): Mark[] => marks.flatMap((mark) => (mark.kind === "group" ? [mark, ...flat(mark.marks)] : [mark]));
const labels = (figure: ReturnType<typeof chart>, locale = "zh") => compose(figure, { locale }).marks.flatMap((mark) => mark.label ?? []);
const issuesOf = (data: readonly Partial<ProjectTimelineRow>[], more: object = {}) =>
  validate({ type: "project-timeline", data: data.map((row, i) => ({ label: `项目${i + 1}`, ...row })), ...source, ...more }).filter(({ severity }) => severity === "error");

describe("parts of a bar", () => {
  const asOf = when("2023-03").end;

  it("fills the year of a start known only to the year, as a soft part, and makes up no day in it", () => {
    const parts = partsOf({ from: when("2022"), to: when("2025-06-30"), planned: false }, asOf);
    expect(parts.map(({ tone, soft }) => [tone, soft])).toEqual([["done", true], ["done", false], ["ahead", false]]);
    expect(parts[0]).toMatchObject({ start: day("2022-01-01"), end: day("2023-01-01") });
    expect(parts[2]).toMatchObject({ start: asOf, end: day("2025-07-01") });
  });

  it("ends at the as-of date where no end is known", () => {
    expect(partsOf({ from: when("2022-05-01"), planned: false }, asOf)).toEqual([{ start: day("2022-05-01"), end: asOf, tone: "done", soft: false }]);
  });

  it("says of nothing that it has elapsed without an as-of date, nor of what is only planned", () => {
    expect(partsOf({ from: when("2001-01"), to: when("2002-01"), planned: false }, undefined).map(({ tone }) => tone)).toEqual(["even"]);
    expect(partsOf({ from: when("2001-01"), to: when("2002-01"), planned: true }, asOf).map(({ tone }) => tone)).toEqual(["ahead"]);
  });

  it("are consecutive and cover exactly the span from start to end", () => {
    const period = fc.integer({ min: 2000, max: 2030 }).chain((year) => fc.constantFrom(`${year}`, `${year}Q3`, `${year}-05`, `${year}-11-20`, `${year}年底`));
    holds(
      fc.property(period, period, fc.option(period), fc.boolean(), (a, b, c, planned) => {
        const [from, to] = [when(a), when(b)];
        fc.pre(to.end > from.start);
        const parts = partsOf({ from, to, planned }, c === null ? undefined : when(c).end);
        expect(parts[0]?.start).toBe(from.start);
        expect(Math.max(...parts.map(({ end }) => end))).toBe(Math.max(to.end, Math.min(from.end, to.end)));
        parts.slice(1).forEach((part, i) => expect(part.start).toBe(parts[i]?.end));
        for (const part of parts) expect(part.end).toBeGreaterThan(part.start);
      }),
    );
  });
});

describe("progress", () => {
  it("is a share from 0 to 1 or a text in percent, and nothing else", () => {
    const table = toTable(chart([{ start: "2024-01", end: "2024-12", progress: 0.4 }, { start: "2024-01", end: "2024-12", progress: "45%" }]));
    const column = table.columns.findIndex(({ key }) => key === "progress");
    expect(table.columns[column]?.unit).toBe("%");
    expect(table.rows.map((row) => row[column])).toEqual([40, 45]);
    expect(issuesOf([{ progress: 40 }])[0]).toMatchObject({ code: "out-of-range", path: "/data/0/progress", received: "40" });
    expect(issuesOf([{ progress: "140%" }])[0]).toMatchObject({ code: "out-of-range" });
    for (const progress of ["40", "half", "3亿元"]) expect(issuesOf([{ progress }])[0]).toMatchObject({ code: "wrong-type", path: "/data/0/progress" });
  });

  it("is held against the time elapsed only where both ends are sharp", () => {
    expect(expectedShare({ from: when("2024-01-01"), to: when("2024-12-30") }, when("2024-07-01"))).toBeCloseTo(183 / 365, 6);
    expect(expectedShare({ from: when("2024"), to: when("2024-12-30") }, when("2024-07-01"))).toBeUndefined();
    expect(expectedShare({ from: when("2024-01-01"), to: undefined }, when("2024-07-01"))).toBeUndefined();
    expect(expectedShare({ from: when("2025-01-01"), to: when("2025-12") }, when("2024-07-01"))).toBe(0);
  });

  it("is judged in words only where goodWhen is given; both numbers are spoken in any case", () => {
    const row = { start: "2024-01-01", end: "2024-12-31", progress: 0.3 };
    const plain = labels(chart([row], { asOf: "2024-06-30" }))[0];
    expect(plain).toContain("进度30%");
    expect(plain).toContain("应达进度50%");
    expect(plain).not.toContain("落后");
    expect(labels(chart([row], { asOf: "2024-06-30", goodWhen: "higher" }))[0]).toContain("落后");
  });

  it("is not judged where its bound leaves it open", () => {
    const known = (bound: "exact" | "about" | "atLeast" | "atMost", value = 40) => progressVerdict({ value, bound } as never, 0.5, "higher");
    expect([known("exact"), known("about"), known("atLeast"), known("atMost")]).toEqual(["behind", undefined, undefined, "behind"]);
    expect([known("atLeast", 60), known("atMost", 60), known("exact", 100)]).toEqual(["onTrack", undefined, "met"]);
  });

  it("never prints the stated share equal to an expected one that differs", () => {
    const spoken = labels(chart([{ start: "2024-01-01", end: "2024-12-30", progress: 0.5 }], { asOf: "2024-07-01" }))[0];
    expect(spoken).toContain("进度50%");
    expect(spoken).toContain("应达进度50.1%");
  });
});

describe("check", () => {
  it("names the path of a circle of dependencies, once", () => {
    const issues = issuesOf([{ id: "a", dependsOn: "b" }, { id: "b", dependsOn: ["a"] }, { id: "c", dependsOn: ["a", "c"] }]);
    expect(issues.map(({ code, received }) => [code, received])).toEqual([["cycle", "a → b → a"], ["cycle", "c → c"]]);
  });

  it("suggests the nearest id for one that is not there, and finds ids that stand twice", () => {
    const [unknown, twice] = issuesOf([{ id: "institute" }, { id: "plant", dependsOn: "institut" }, { id: "plant" }]).sort((a, b) => (a.code > b.code ? -1 : 1));
    expect(unknown).toMatchObject({ code: "unknown-reference", path: "/data/1/dependsOn", suggestion: "institute" });
    expect(twice).toMatchObject({ code: "duplicate", path: "/data/2/id", expected: "2" });
  });

  it("follows a chain of ten thousand dependencies without running out of stack", () => {
    const rows = Array.from({ length: 10_000 }, (_, i) => ({ id: `p${i}`, ...(i > 0 ? { dependsOn: `p${i - 1}` } : {}) }));
    expect(issuesOf(rows)).toEqual([]);
  });

  it("refuses an end that surely lies before its start, but not one that may lie after it", () => {
    expect(issuesOf([{ start: "2024-05-03", end: "2024-05-01" }])[0]).toMatchObject({ code: "wrong-order", path: "/data/0/end" });
    expect(issuesOf([{ start: "2024-05-03", end: "2024" }, { start: "2024", end: "2024" }])).toEqual([]);
    expect(issuesOf([{ phases: [{ label: "一", start: "2024-01", end: "2024-06" }, { label: "二", start: "2024-05", end: "2024-08" }] }])[0]).toMatchObject({ code: "wrong-order", path: "/data/0/phases/1/start" });
    expect(issuesOf([{ phases: [{ label: "一", start: "2022", end: "2023" }, { label: "二", start: "2023", end: "2024" }] }])).toEqual([]);
  });

  it("refuses amounts in two units and spans beyond four hundred years", () => {
    expect(issuesOf([{ amount: "3亿元" }, { amount: "5万美元" }])[0]).toMatchObject({ code: "mixed-units", path: "/data/1/amount" });
    expect(issuesOf([{ start: "1400", end: "1900" }])[0]).toMatchObject({ code: "out-of-range" });
    expect(() => chart([{ start: "2024-02-30" }])).toThrow(SpecError);
  });
});

describe("the picture", () => {
  it("draws bars in proportion to their time", () => {
    const rects = flat(compose(chart([{ start: "2022-01", end: "2022-12" }, { start: "2022-01", end: "2024-12" }]), { width: 800 }).marks).filter((mark) => mark.kind === "rect" && mark.key === "part-0-0");
    const [one, three] = rects.map((mark) => (mark.kind === "rect" ? mark.width : 0)) as [number, number];
    expect(three / one).toBeCloseTo(3, 2);
  });

  it("shows a signing as a ring and no bar, and dates that are not disclosed as nothing", () => {
    const marks = flat(compose(chart([{ milestones: [{ label: "签约", period: "2021-04-23" }] }, {}])).marks);
    expect(marks.filter(({ kind }) => kind === "circle")).toHaveLength(1);
    expect(marks.filter(({ key }) => key.startsWith("part-"))).toEqual([]);
    expect(marks.some((mark) => mark.kind === "text" && mark.text === "– 未公布时间")).toBe(true);
  });

  it("puts rows without a group first and keeps groups as they come", () => {
    const figure = chart([{ group: "乙" }, { group: "甲" }, {}, { group: "乙" }]);
    expect(labels(figure).map((label) => label.slice(0, 3))).toEqual(["项目3", "项目1", "项目4", "项目2"]);
  });

  it("sums amounts only where all are exact and of one status", () => {
    const total = (...amounts: ProjectTimelineRow["amount"][]) => describeFigure(chart(amounts.map((amount) => ({ amount })), { unit: "亿元" })).description.includes("合计");
    expect([total(1, 2), total(1, null), total(1, { value: 2, bound: "moreThan" }), total(1, { value: 2, status: "target" })]).toEqual([true, false, false, false]);
  });

  it("says of an amount and of progress what they are, where they are no facts; what all amounts are is said over them", () => {
    const row = { start: "2024-01", end: "2024-12", amount: { value: 50, status: "projection" }, progress: { value: 0.4, status: "estimate" } } as const;
    const texts = (data: readonly Partial<ProjectTimelineRow>[], width: number) => flat(compose(chart(data, { unit: "亿元" }), { width }).marks).flatMap((mark) => (mark.kind === "text" ? [mark.text] : []));
    expect(labels(chart([row], { unit: "亿元" }))[0]).toMatch(/投资额 50亿元（预测）.*进度40%（估计）/);
    expect(texts([row, { amount: 30 }], 640)).toEqual(expect.arrayContaining(["50（预测）", "30", "完成40%（估计）"]));
    expect(texts([row, { amount: null }], 640)).toEqual(expect.arrayContaining(["投资额（预测）", "50"]));
    expect(texts([row, { amount: null }], 320)).toContain("50亿元（预测）");
    const aims = [5, 3].map((value) => ({ amount: { value, status: "target" } }) as const);
    expect(describeFigure(chart(aims, { unit: "亿元" })).description).toContain("投资额合计8亿元（目标）");
  });

  it("names the first milestone after the as-of date", () => {
    const milestones = [{ label: "投产", period: "2025", status: "target" }, { label: "封顶", period: "2024-12-20", status: "target" }, { label: "签约", period: "2021" }] as const;
    expect(describeFigure(chart([{ milestones }], { asOf: "2024-06" })).description).toContain("封顶，2024年12月20日");
  });

  it("says progress as done, so that a word beside it is no size of a delay", () => {
    const words = (more: object, locale: string) => flat(compose(chart([{ start: "2024-01", end: "2024-12", progress: "45%" }, { start: "2024-01", end: "2024-06", progress: 1 }], { asOf: "2024-09", ...more }), { locale }).marks).flatMap((mark) => (mark.kind === "text" ? [mark.text] : []));
    expect(words({ goodWhen: "higher" }, "zh")).toEqual(expect.arrayContaining(["完成45%，落后", "完成100%"]));
    expect(words({ goodWhen: "higher" }, "en")).toEqual(expect.arrayContaining(["45% done, behind", "100% done"]));
    expect(words({}, "en")).toContain("45% done");
  });

  it("has a key whose bars look as those of the rows: pale where all hold their progress, else solid", () => {
    const fills = (progress: readonly (number | undefined)[], more: object): unknown[] => {
      const marks = flat(compose(chart(progress.map((one) => ({ start: "2022-01", end: "2026-01", ...(one === undefined ? {} : { progress: one }) })), more)).marks);
      const key = marks.flatMap((mark) => (mark.kind === "group" && /^key-(elapsed|even)$/.test(mark.key) ? mark.marks : []));
      const bars = marks.filter((mark) => mark.kind === "rect" && mark.key === "part-0-0");
      return [key, bars].map((list) => list.flatMap((mark) => (mark.kind === "rect" ? [mark.fill] : []))[0]);
    };
    for (const more of [{ asOf: "2024-01" }, { asOf: "2024-01", basis: "illustrative" }, {}]) {
      for (const progress of [[0.5, 0.7], [undefined, 0.4]]) {
        const [inKey, inRow] = fills(progress, more);
        expect(inRow).toBeDefined();
        expect(inKey).toEqual(inRow);
      }
    }
  });

  it("numbers all phases of a row where one has no room for its name, and lists them", () => {
    const phases = [["设计", "2023-12", "2024-04"], ["厂房和办公楼", "2024-05", "2025-02"], ["试生产和验收", "2025-03", "2025-04"]].map(([label, start, end]) => ({ label: label!, start: start!, end: end! }));
    const texts = flat(compose(chart([{ phases }, { start: "2015", end: "2030" }]), { width: 480 }).marks).flatMap((mark) => (mark.kind === "text" ? [mark.text] : []));
    expect(texts).toEqual(expect.arrayContaining(["1", "2", "3"]));
    expect(texts.join("")).toContain("1\u00a0设计\u20032\u00a0厂房和办公楼\u20033\u00a0试生产和验收");
    expect(flat(compose(chart([{ phases }]), { width: 1200 }).marks).some((mark) => mark.kind === "text" && mark.text === "试生产和验收")).toBe(true);
  });

  it("draws the as-of line in a phone's lanes only, and says there in words what arrows say elsewhere", () => {
    const figure = chart([{ id: "a", start: "2022", end: "2023" }, { id: "b", dependsOn: "a", start: "2023-06", end: "2025" }], { asOf: "2023-03" });
    const at = (width: number) => flat(compose(figure, { width }).marks);
    const names = at(320).flatMap((mark) => (mark.kind === "text" && mark.text.startsWith("项目") ? [mark.y] : []));
    for (const mark of at(320)) if (mark.kind === "line" && mark.key.startsWith("as-of")) for (const y of names) expect(mark.y1 > y || mark.y2 < y - 12).toBe(true);
    expect([at(320), at(640)].map((marks) => marks.some((mark) => mark.kind === "text" && mark.text === "在项目1之后"))).toEqual([true, false]);
    expect([at(320), at(640)].map((marks) => marks.some(({ key }) => key === "a>b"))).toEqual([false, true]);
  });

  it("names the source of a milestone that is not its row's, at the milestone and in the source line", () => {
    const figure = chart([{ source: "a", start: "2022", milestones: [{ label: "签约", period: "2021-04-23", source: "b" } as never, { label: "投产", period: "2024-06-01" }] }], { source: undefined, sources: { a: "甲报", b: "乙网" } });
    const texts = flat(compose(figure, { width: 900 }).marks).flatMap((mark) => (mark.kind === "text" ? [mark.text] : []));
    expect(texts).toEqual(expect.arrayContaining(["项目1¹", "签约²", "投产"]));
    expect(texts.join("")).toContain("²乙网");
  });

  it("is the same for the same spec, as-of date or not", () => {
    const data = [{ id: "a", start: "2022", end: "2024", amount: 1 }, { dependsOn: "a", start: "2024-03" }];
    expect(toSVG(chart(data, { asOf: "2023" }))).toBe(toSVG(chart(data, { asOf: "2023" })));
    expect(compose(chart(data)).marks.flatMap((mark) => flat([mark])).some(({ key }) => key.startsWith("as-of"))).toBe(false);
  });
});

describe("words of milestones", () => {
  const texts = (data: unknown, extra: object, width: number): Mark[] => flat(compose(chart(data as never, extra), { width }).marks).filter((mark) => mark.kind === "text" && mark.key.startsWith("event-"));
  it("stand in the middle of their own marks, on both sides of a bar where one has no room", () => {
    const wish = (x: number, below = false): FlagWish => ({ x, half: 6, width: 60, priority: 1, below });
    expect(evenFlags([wish(100), wish(140), wish(180)], 0, 600)).toMatchObject([{ x: 70, side: 1 }, { x: 110, side: -1 }, { x: 150, side: 1 }]);
    expect(evenFlags([wish(100), wish(140, true)], 0, 600)).toMatchObject([{ side: -1 }, { side: 1 }]);
    expect(evenFlags([wish(100), wish(110), wish(120)], 0, 600)).toBeUndefined();
  });

  it("take a second line before they are cut", () => {
    const label = "首条生产线联合调试并通过专家组预验收且取得全部许可证书";
    const found = texts([{ start: "2022", end: "2026", milestones: [{ label, period: "2025-03-01" }] }], {}, 320);
    expect(found.map((mark) => (mark.kind === "text" ? mark.text : "")).join("")).toBe(label);
    expect(found).toHaveLength(2);
  });

  it("do not stand between the end of a bar and their own mark, where they would be read as the bar's", () => {
    const [word] = texts([{ start: "2023-02", milestones: [{ label: "In production", period: "2025年下半年", status: "target" }] }, { start: "2022", end: "2026" }], { asOf: "2024-03", locale: "en" }, 640);
    const bar = flat(compose(chart([{ start: "2023-02", end: "2024-03" }, { start: "2022", end: "2026" }] as never, { asOf: "2024-03", locale: "en" }), { width: 640 }).marks).find(({ key }) => key === "part-0-0");
    expect(word?.kind === "text" && bar?.kind === "rect" && word.x > bar.x + bar.width + 40).toBe(true);
  });
});

describe("words under marks", () => {
  it("never overlap, and no leader runs through them", () => {
    const wish = fc.record({ x: fc.integer({ min: 0, max: 600 }), half: fc.integer({ min: 1, max: 20 }), width: fc.integer({ min: 10, max: 120 }), priority: fc.integer({ min: 0, max: 1 }) });
    holds(
      fc.property(fc.array(wish, { maxLength: 25 }), (wishes) => {
        const flags = stackFlags(wishes, 0, 600);
        const boxes = flags.flatMap((flag, i) => (flag ? [{ i, line: flag.line, box: { x: flag.x, y: flag.line * 16, width: wishes[i]!.width, height: 14 } }] : []));
        for (const a of boxes) {
          expect(a.box.x).toBeGreaterThanOrEqual(-0.1);
          expect(a.box.x + a.box.width).toBeLessThanOrEqual(600.1);
          for (const b of boxes) {
            if (a.i !== b.i) expect(overlaps(a.box, b.box)).toBe(false);
            const x = wishes[a.i]!.x;
            if (a.i !== b.i && a.line > 0) expect(crosses(b.box, { x1: x, y1: 0, x2: x, y2: a.line * 16 })).toBe(false);
          }
        }
      }),
    );
  });
});

describe("arrows", () => {
  const port = (x: number, y: number): Port => ({ x, y, half: 7, above: y - 16, below: y + 16 });

  it("run from the end of one bar to the start of the other, upright or level, and through no words", () => {
    const box = fc.record({ x: fc.integer({ min: 0, max: 700 }), y: fc.integer({ min: 0, max: 300 }), width: fc.integer({ min: 20, max: 150 }), height: fc.constant(15) });
    const end = fc.record({ x: fc.integer({ min: 40, max: 700 }), row: fc.integer({ min: 0, max: 8 }) });
    holds(
      fc.property(fc.array(box, { maxLength: 12 }), end, end, (texts, a, b) => {
        fc.pre(a.row !== b.row);
        const [route] = routeWires([{ key: "a>b", from: port(a.x, 20 + a.row * 34), to: port(b.x, 20 + b.row * 34) }], texts, [], { x: 0, y: 0, width: 760, height: 400 });
        for (const piece of route!.pieces) {
          expect(piece.x1 === piece.x2 || piece.y1 === piece.y2).toBe(true);
          for (const text of texts) expect(crosses(text, piece)).toBe(false);
        }
        expect(Math.abs(route!.head.x - b.x)).toBeLessThanOrEqual(4);
      }),
    );
  });

  it("lead straight into a bar that starts where the other ends", () => {
    const [route] = routeWires([{ key: "a>b", from: port(100, 20), to: port(101, 54) }], [], [], { x: 0, y: 0, width: 400, height: 100 });
    expect(route!.pieces).toHaveLength(2);
    expect(route!.head).toMatchObject({ x: 105, y: 47, toward: "down" });
  });

  it("are cut where words stand", () => {
    const pieces = cutAround({ x1: 10, y1: 0, x2: 10, y2: 100 }, [{ x: 0, y: 40, width: 20, height: 10 }]);
    expect(pieces.map(({ y1, y2 }) => [y1, y2])).toEqual([[0, 39], [51, 100]]);
  });
});

describe("the head", () => {
  it("labels the first and the last year, and keeps labels apart at any width", () => {
    holds(
      fc.property(fc.integer({ min: 1500, max: 2100 }), fc.integer({ min: 4, max: 400 }), fc.integer({ min: 200, max: 1100 }), (first, years, width) => {
        const scale = timeScale(headDomain(Date.UTC(first, 0, 1), Date.UTC(first + years, 0, 1)), 0, width);
        const { cells } = timeHead(scale, { style: "zh", size: 12 });
        expect(cells[0]?.text).toBe(String(first));
        expect(cells.at(-1)?.text).toBe(String(first + years - 1));
        cells.slice(1).forEach((cell, i) => expect(cell.x - cells[i]!.x).toBeGreaterThan(28));
      }),
    );
  });

  it("rounds outward and holds what it is given", () => {
    const [low, high] = headDomain(day("2021-04-23"), day("2027-06-01"));
    expect([low, high]).toEqual([2021 * 12, 2028 * 12]);
    expect(headDomain(day("2024-05-20"), day("2024-05-21"))).toEqual([monthsAt(day("2024-04-01")), monthsAt(day("2024-07-01"))]);
  });
});
