import fc from "fast-check";
import { describe as group, expect, it } from "vitest";
import { compose, composition, describe, toSVG, toTable, validate, type Mark, type SpecError } from "../../src/index.js";
import { layoutMosaic } from "../../src/layout/composition/mosaic.js";
import { layoutTiles, type Part, type TileGroup } from "../../src/layout/composition/treemap.js";
import { printed, spoken, walk } from "../scene.js";
import { holds } from "../holds.js";

type Row = { label: string; value?: number | string | null; parent?: string; period?: string; id?: string; status?: "preliminary" | "estimate" | "projection" | "target"; note?: string };
const base = { unit: "家", source: "来源", basis: "official" } as const;
const make = (data: readonly Row[], more: object = {}) => composition({ ...base, ...more, data });
const words = (data: readonly Row[], more: object = {}, width = 640): string => printed(compose(make(data, more), { width })).join("\n");
const codes = (data: readonly Row[], more: object = {}): readonly string[] => {
  try {
    make(data, more);
    return [];
  } catch (error) {
    return (error as SpecError).issues.map(({ code, path }) => `${code} ${path}`);
  }
};
const frozen = <T>(value: T): T => {
  if (typeof value === "object" && value !== null) Object.values(value).forEach(frozen);
  return Object.freeze(value);
};
const areas = (data: readonly Row[], more: object = {}, width = 640): (Mark & { kind: "rect" })[] =>
  [...walk(compose(make(data, more), { width }).marks)].flatMap(({ mark, path }) => (mark.kind === "rect" && mark.key === "area" && !path.includes("key") ? [mark] : []));

const part = (key: string, size: number, parts: readonly Part[] = []): Part => ({
  key, row: 0, kind: "part", member: undefined, name: key, value: String(size), share: "", amount: String(size), size, weight: 1, certainty: { status: "actual", basis: "official", bound: "exact" }, strong: false, color: undefined, series: -1, group: "", spoken: key, parts,
});
const sizes = fc.array(fc.double({ min: 0.001, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 40 });
const nested = fc.array(sizes.map((list) => list.slice(0, 8)), { minLength: 1, maxLength: 12 });
const partsOf = (lists: readonly (readonly number[])[]): Part[] =>
  lists.map((list, i) => part(`g${i}`, list.reduce((a, b) => a + b, 0), list.map((size, j) => part(`${i}.${j}`, size)))).sort((a, b) => b.size - a.size);
const tilesOf = (groups: readonly TileGroup[]) => groups.flatMap(({ tiles }) => tiles);
const space = { x: 20, y: 50, width: 600, height: 360 };

group("areas are in proportion to the numbers", () => {
  it("in a treemap of one level they fill the plane", () => {
    holds(
      fc.property(sizes, (list) => {
        const total = list.reduce((a, b) => a + b, 0);
        for (const { part: { size }, box } of tilesOf(layoutTiles(list.map((size, i) => part(String(i), size)), space, 13))) {
          expect(box.width * box.height).toBeCloseTo((size / total) * space.width * space.height, 3);
        }
      }),
    );
  });

  it("under strips, too: one number has one area in every group", () => {
    holds(
      fc.property(nested, (lists) => {
        const tiles = tilesOf(layoutTiles(partsOf(lists), space, 13));
        const [first] = tiles;
        const unit = first ? (first.box.width * first.box.height) / first.part.size : 0;
        for (const { part: { size }, box } of tiles) {
          expect(Math.abs((box.width * box.height) / (size * unit) - 1)).toBeLessThan(1e-6);
          expect(box.x).toBeGreaterThanOrEqual(space.x - 1e-3);
          expect(box.x + box.width).toBeLessThanOrEqual(space.x + space.width + 1e-3);
          expect(box.y + box.height).toBeLessThanOrEqual(space.y + space.height + 1e-3);
        }
        expect(tiles).toHaveLength(lists.flat().length);
      }),
    );
  });

  it("in a marimekko widths are shares of the total and heights shares of the column", () => {
    holds(
      fc.property(nested, (lists) => {
        const parts = partsOf(lists);
        const total = parts.reduce((sum, { size }) => sum + size, 0);
        const { columns, ground } = layoutMosaic(parts, { width: "w", height: "h", between: ";" }, false, { ...space, sizes: { label: 13, axis: 12 } });
        for (const column of columns) {
          expect(column.box.width / ground.width).toBeCloseTo(column.part.size / total, 9);
          for (const cell of column.cells) expect(cell.box.height / ground.height).toBeCloseTo(cell.part.size / column.part.size, 9);
        }
      }),
    );
  });

  it("are drawn finite and inside the frame, at every width and in both forms, for any parts", () => {
    const rows = fc.array(fc.record({ label: fc.string({ minLength: 1, maxLength: 30 }), value: fc.option(fc.oneof(fc.constant(0), fc.double({ min: 1e-6, max: 1e12, noNaN: true }))), parent: fc.option(fc.constantFrom("甲", "乙", "丙"), { nil: undefined }) }), { minLength: 1, maxLength: 14 });
    holds(
      fc.property(rows, fc.constantFrom("treemap", "marimekko"), fc.constantFrom(240, 320, 640, 1200), fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined }), (found, form, width, top) => {
        const data = frozen(found.map((row, i) => ({ ...row, label: `${i} ${row.label}` })));
        const scene = compose(make(data as readonly Row[], { form, top }), { width });
        for (const { mark } of walk(scene.marks)) {
          if (mark.kind !== "rect") continue;
          for (const number of [mark.x, mark.y, mark.width, mark.height]) expect(Number.isFinite(number)).toBe(true);
          expect(mark.x).toBeGreaterThanOrEqual(0);
          // A part of no area is drawn 0.01 px wide, and may stand at the very edge.
          expect(mark.x + mark.width).toBeLessThanOrEqual(width + 0.02);
          expect(mark.y + mark.height).toBeLessThanOrEqual(scene.height + 0.02);
          expect(Math.min(mark.width, mark.height)).toBeGreaterThan(0);
        }
      }),
      150,
    );
  });

  it("do not move with the names' ids, nor when all numbers are multiplied", () => {
    const numbers = fc.array(fc.integer({ min: 1, max: 999 }), { minLength: 2, maxLength: 12 });
    const boxes = (data: readonly Row[]) => areas(data).flatMap(({ x, y, width, height }) => [x, y, width, height]);
    // To a hundredth of a px, not to one way of rounding it.
    const near = (numbers: readonly number[]) => numbers.map((number) => expect.closeTo(number, 2) as number);
    holds(
      fc.property(numbers, fc.constantFrom(10, 1000), (list, k) => {
        const rows = list.map((value, i) => ({ label: `项${i}`, value, ...(list[0]! % 2 === 0 ? { parent: `组${i % 3}` } : {}) }));
        const before = near(boxes(rows));
        expect(boxes(rows.map((row, i) => ({ ...row, id: `x${i}` })))).toEqual(before);
        expect(boxes(rows.map((row) => ({ ...row, value: row.value * k })))).toEqual(before);
      }),
      40,
    );
  });

  it("do not move with the order of rows of different size", () => {
    const rows = [35, 24, 13, 9, 4].map((value) => ({ label: `项${value}`, value }));
    expect(toSVG(make([...rows].reverse()), { idPrefix: "t", embed: "none" }).replace(/data-row="\d+"/g, "")).toEqual(toSVG(make(rows), { idPrefix: "t", embed: "none" }).replace(/data-row="\d+"/g, ""));
  });
});

const kinds: readonly Row[] = [["水利", 13], ["生态环保", 1], ["交通", 35], ["清洁能源", 9], ["先进制造业", 4], ["社会民生", 24], ["物流", 1]].map(([label, value]) => ({ label: String(label), value: Number(value) }));

group("what is small folds", () => {
  it("into 其他 with its count, last, whatever its size, and the note says what it is", () => {
    const text = words(kinds, { top: 2 });
    expect(text).toContain("其他（5项）");
    expect(text).toContain("28（32.2%）");
    expect(text.replace(/\n/g, "")).toContain("其他：水利 13，清洁能源 9，先进制造业 4，生态环保 1，物流 1");
    const said = spoken(compose(make(kinds, { top: 2 })));
    expect(said.at(-1)).toContain("其他（5项）：28家");
  });

  it("but never one alone, nor a member that is the point", () => {
    expect(words(kinds, { top: 6 })).not.toContain("其他");
    expect(words(kinds, { top: 2, highlight: ["物流"] })).toContain("其他（4项）");
  });
});

group("what takes no area", () => {
  const data: readonly Row[] = [{ label: "甲", value: 30 }, { label: "乙", value: 10 }, { label: "丙", value: 0 }, { label: "丁", value: null }];

  it("is listed: zero as zero, missing as not disclosed, neither in the sum", () => {
    const text = words(data);
    for (const expected of ["已公布合计 40家", "30（75%）", "丙：0", "丁：未公布"]) expect(text).toContain(expected);
    expect(text).toContain("1项未公布，不计入合计与占比");
    expect(areas(data)).toHaveLength(2);
  });

  it("is all there is: bars say so, and nothing divides by zero", () => {
    expect(words([{ label: "甲", value: 0 }, { label: "乙", value: null }])).toContain("未公布");
    expect(toSVG(make([{ label: "甲", value: null }]), { width: 640 })).not.toMatch(/NaN|Infinity/);
  });
});

group("a stated total", () => {
  const data: readonly Row[] = [{ label: "甲", value: 60 }, { label: "乙", value: 20 }];

  it("leaves a block beside the known parts, with its arithmetic", () => {
    const text = words(data, { whole: 100 });
    for (const expected of ["合计 100家", "其余，未公布", "20（20%）", "60（60%）"]) expect(text).toContain(expected);
    expect(text).toContain("100−60−20=20");
    expect(words([...data, { label: "丙", value: null }], { whole: "100家" })).toContain("未公布（1项）");
  });

  it("may be a row that all others are parts of, or of some", () => {
    const rows: readonly Row[] = [{ id: "w", label: "全市", value: 100 }, ...data.map((row) => ({ ...row, parent: "w" }))];
    expect(words(rows)).toContain("全市 100家");
    expect(words([...rows, { label: "外地", value: 50 }])).toContain("其余，未细分");
  });

  it("is refused when its parts exceed it, but for rounding and bounds", () => {
    expect(codes(data, { whole: 79 })).toEqual(["unbalanced /whole"]);
    expect(codes([{ id: "w", label: "全市", value: 70 }, ...data.map((row) => ({ ...row, parent: "w" }))])).toEqual(["unbalanced /data/0/value"]);
    expect(codes([{ label: "甲", value: 33.4 }, { label: "乙", value: 33.3 }, { label: "丙", value: 33.4 }], { unit: "%", whole: 100 })).toEqual([]);
    expect(words([{ label: "甲", value: 33.3 }, { label: "乙", value: 33.3 }, { label: "丙", value: 33.3 }], { unit: "%", whole: 100 })).not.toContain("其余");
    expect(codes([{ label: "甲", value: "约90家" }, { label: "乙", value: 20 }], { whole: 100 })).toEqual([]);
    expect(codes(data, { whole: "100吨" })).toEqual(["wrong-unit /whole"]);
  });
});

group("parents", () => {
  const rows: readonly Row[] = [["甲", "a", 30], ["甲", "b", 10], ["乙", "a", 40], ["乙", "c", 20]].map(([parent, label, value]) => ({ parent: String(parent), label: String(label), value: Number(value) }));

  it("may be names, rows by label, rows by id, and are the sum of their parts", () => {
    const named = words(rows);
    expect(named).toContain("乙\n60（60%）");
    expect(words([{ label: "甲" }, { label: "乙" }, ...rows])).toEqual(named);
    expect(words([{ id: "x", label: "甲" }, { label: "乙" }, ...rows.map((row) => ({ ...row, parent: row.parent === "甲" ? "x" : row.parent! }))])).toEqual(named);
  });

  it("are opened by name or id; what is not shown is still said", () => {
    const figure = make(rows, { of: "乙" });
    const text = printed(compose(figure)).join("\n");
    expect(text).toContain("全部 › 乙 60家，占全部的60%");
    expect(text).toContain("40（66.7%）");
    expect(spoken(compose(figure)).join("\n")).toContain("此外甲 40家（其中a 30家，b 10家）");
    expect(spoken(compose(make(rows, { level: 1 }))).join("\n")).toContain("其中a 40家，c 20家");
    expect(toTable(figure).rows).toHaveLength(4);
  });

  it("are refused in a circle, with its path, and where the one to open is none", () => {
    expect(codes([{ id: "a", label: "甲", value: 1, parent: "b" }, { id: "b", label: "乙", value: 1, parent: "a" }])).toEqual(["cycle /data/0/parent"]);
    expect(validate({ type: "composition", ...base, data: [{ id: "a", label: "甲", value: 1, parent: "b" }, { id: "b", label: "乙", value: 1, parent: "a" }] })[0]?.message).toContain("a → b → a");
    expect(codes(rows, { of: "丁" })).toEqual(["unknown-reference /of"]);
    expect(codes([...rows, { label: "a", value: 1, parent: "甲" }])).toEqual(["duplicate /data/4/label"]);
    expect(codes([{ label: "甲" }])).toEqual(["missing /data/0"]);
    expect(codes([{ label: "甲", value: -1 }])).toEqual(["out-of-range /data/0/value"]);
  });

  it("of columns that share names stand in one order, the largest or the point at the bottom", () => {
    const order = (more: object): string[] => {
      const found = [...walk(compose(make(rows, { form: "marimekko", ...more }), { width: 900 }).marks)].flatMap(({ mark }) => (mark.label?.startsWith("乙，") === true && mark.kind === "group" ? [mark] : []));
      return found.map(({ label, marks }) => ({ name: label?.charAt(2) ?? "", y: marks.flatMap((mark) => (mark.kind === "rect" ? [mark.y] : []))[0] ?? 0 })).sort((a, b) => b.y - a.y).map(({ name }) => name);
    };
    expect(order({})).toEqual(["a", "c"]);
    expect(order({ highlight: ["c"] })).toEqual(["c", "a"]);
  });
});

group("shares", () => {
  it("are correctly rounded, equal for equal parts, and say when they miss 100", () => {
    const thirds = [1, 2, 3].map((i) => ({ label: `项${i}`, value: 5 }));
    expect(words(thirds).match(/33\.3%/g)).toHaveLength(3);
    expect(words(thirds)).toContain("因四舍五入，合计可能不等于100%");
    expect(words([{ label: "甲", value: 1 }, { label: "乙", value: 3 }])).not.toContain("四舍五入");
  });

  it("are not printed of bounds, nor of percentages, and are about of what is about", () => {
    expect(words([{ label: "甲", value: "超90家" }, { label: "乙", value: 10 }])).not.toContain("%");
    expect(words([{ label: "甲", value: 60 }, { label: "乙", value: 40 }], { unit: "%" })).not.toContain("(");
    expect(words([{ label: "甲", value: "约60家" }, { label: "乙", value: 40 }])).toContain("约60（约60%）");
  });
});

group("a marimekko", () => {
  const thin: readonly Row[] = [480, 240, 160, 80, 24, 12, 6].flatMap((value, i) => ["制造", "服务"].map((label) => ({ parent: `${"一二三四五六七"[i] ?? ""}区`, label, value: value / 2 })));

  it("names its first and its last column at every width, thin ones at the end of a leader", () => {
    for (const width of [480, 560, 640, 800, 1200]) {
      const text = words(thin, { form: "marimekko" }, width);
      for (const name of ["一区", "七区"]) expect(text).toContain(name);
    }
    const leaders = [...walk(compose(make(thin, { form: "marimekko" }), { width: 640 }).marks)].filter(({ mark }) => mark.key === "leader");
    expect(leaders.length).toBeGreaterThanOrEqual(3);
  });

  it("loses no column's name: what has no head stands in the key", () => {
    const many = Array.from({ length: 40 }, (_, i) => ({ parent: `第${i + 1}组`, label: "甲", value: 41 - i }));
    const text = words(many, { form: "marimekko" }, 640);
    for (let i = 1; i <= 40; i += 1) expect(text).toContain(`第${i}组`);
  });

  it("has axis words for both of its directions, and is sorted bars on a phone", () => {
    expect(words(thin, { form: "marimekko" })).toContain("宽度：占合计1002家的比重；高度：占本列的比重");
    expect(words(thin, { form: "marimekko" }, 320)).not.toContain("宽度");
  });
});

it("the description says how many, the total, the extremes, what is missing", () => {
  const { description } = describe(make([...kinds, { label: "其余领域", value: null }]));
  for (const text of ["共8项", "已公布合计 87家", "最大的是交通 35家（40.2%）", "最小的是生态环保、物流 1家（1.1%）", "未公布：其余领域"]) expect(description).toContain(text);
  expect(describe(make([{ label: "甲", value: 2 }, { label: "乙", value: 2 }])).description).toContain("各项相等，均为2家（50%）");
});

it("says which part is of which period, where they differ", () => {
  const data = [{ label: "甲", value: 2, period: "2021" }, { label: "乙", value: 2, period: "2022" }, { label: "丙", value: 1, period: "2021" }];
  expect(words(data)).toContain("各数不是同一时期：2021年（甲、丙），2022年（乙）");
  expect(words([...data, { label: "丁", value: 1 }])).toContain("时期未注明（丁）");
  expect(words(data.map((row) => ({ ...row, period: "2021" })))).not.toContain("时期");
});

group("what is not yet fact", () => {
  it("has a fill of its own for each status, also where it is invented", () => {
    const rows = (["preliminary", "estimate", "projection", "target"] as const).map((status, i) => ({ label: status, value: 40 - i, status }));
    for (const basis of ["illustrative", "official"]) {
      expect(new Set(areas(rows, { basis }).map(({ fill, stroke, dash }) => JSON.stringify([fill, stroke, dash])))).toHaveLength(4);
    }
  });

  it("has no total, and the note gives the one reason", () => {
    expect(words([{ label: "甲", value: 60 }, { label: "乙", value: 40, status: "target" }])).toContain("注：面积与数值成正比。兼有目标与实际的，不作加减，不计占比。");
    expect(words([{ label: "甲", value: "超60家" }, { label: "乙", value: "约40家" }])).toContain("注：面积与数值成正比。有的数只是界限或约数，合不成总数，不计占比。");
  });
});

group("how sure numbers are", () => {
  const told = (data: readonly Row[], more: object = {}): string => describe(make(data, more)).description;
  const some: readonly Row[] = [{ label: "甲", value: 100, status: "projection" }, { label: "乙", value: 50 }, { label: "丙", value: 20, status: "preliminary" }];

  it("a sum is as unsure as its least sure part: total, group and 其他", () => {
    expect(words(some)).toContain("合计 170家 预测");
    expect(told(some)).toContain("合计 170家 预测。");
    expect(words(some, { top: 1 })).toContain("70 初步数");
    const grouped = some.map((row) => ({ ...row, parent: "组" }));
    expect(spoken(compose(make([...grouped, { label: "丁", value: 5, parent: "另" }]), { width: 640 }))).toEqual(expect.arrayContaining([expect.stringMatching(/^组：170家 预测/), expect.stringMatching(/^另：5家，/)]));
    expect(words(some.map(({ status: _status, ...row }) => row))).not.toMatch(/预测|初步/);
  });

  it("a status stays with its own part, and more than fifty is above fifty", () => {
    const equal: readonly Row[] = [{ label: "甲", value: 100 }, { label: "丙", value: 50, status: "projection" }, { label: "丁", value: 50, status: "target" }];
    expect(told(equal)).toContain("最小的是丙 50家 预测、丁 目标 50家");
    expect(told([{ label: "甲", value: 50 }, { label: "乙", value: "超50" }])).toContain("最大的是乙 超50家，最小的是甲 50家");
    expect(told([{ label: "甲", value: 50 }, { label: "乙", value: 50, status: "projection" }])).not.toContain("均为");
  });

  it("what is left bounds what its terms bound, and is as unsure", () => {
    const two: readonly Row[] = [{ label: "甲", value: 60 }, { label: "乙", value: 30 }];
    const rest = (data: readonly Row[], whole: string | number): string => spoken(compose(make(data, { whole }), { width: 640 })).find((text) => text.startsWith("其余")) ?? "none";
    expect(rest(two, "超100")).toBe("其余，未公布：超10家");
    expect(words(two, { whole: "超100" })).toContain("超100−60−30>10");
    expect(rest(two, "约100")).toContain("其余，未公布：约10家");
    expect(words(two, { whole: "约100" })).toContain("约100−60−30≈10");
    const over: readonly Row[] = [{ label: "甲", value: "超60" }, { label: "乙", value: 30 }];
    expect(rest(over, 100)).toBe("其余，未公布：≤10家");
    expect(words(over, { whole: 100 })).toContain("100−超60−30≤10");
    expect(rest(over, "超100")).toBe("none");
    expect(words(over, { whole: "超100" })).not.toContain("其余");
    expect(rest([{ label: "甲", value: 60, status: "projection" }, { label: "乙", value: 30 }], 100)).toContain("其余，未公布：10家 预测");
    expect(words(two, { whole: 100 })).toContain("100−60−30=10");
    // In a list, too, it is an empty dashed bar.
    const bar = [...walk(compose(make(two, { whole: "超100" }), { width: 320 }).marks)].flatMap(({ mark, path }) => (path.some((key) => key.endsWith("-rest")) && mark.kind === "rect" && mark.key === "bar" ? [mark] : []));
    expect(bar).toEqual([expect.objectContaining({ dash: "3 3" })]);
  });

  it("an aim is taken from no result, nor a result from an aim", () => {
    const mixed: readonly Row[] = [{ label: "甲", value: 60, status: "projection" }, { label: "乙", value: 20, status: "target" }];
    expect(words(mixed, { whole: 100 })).not.toMatch(/其余|=20|%/);
    expect(words(mixed, { whole: 100 })).toContain("兼有目标与实际的，不作加减");
    const aimed: readonly Row[] = [{ label: "全部", value: 100, status: "target" }, { label: "甲", value: 60, parent: "全部" }];
    expect(words(aimed)).not.toMatch(/其余|=40|%/);
  });
});
