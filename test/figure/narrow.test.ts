import { describe, expect, it } from "vitest";
import { narrow } from "../../src/figure/narrow.js";
import { bump, clusterTrajectory, columns, compose, figure, type Figure } from "../../src/index.js";
import { say } from "../../src/locale/index.js";
import { light } from "../../src/theme/light.js";
import { zh } from "../../src/locale/zh.js";
import type { Mark, Member, Scene } from "../../src/scene/mark.js";
import { nameKey, type Text } from "../../src/schema/vocabulary.js";
import { readExamples } from "../browser/legibility/examples.js";
import { walk } from "../scene.js";

type Values = Readonly<Record<string, Text | undefined>>;
const marksOf = (scene: Scene): Mark[] => [...walk(scene.marks)].map(({ mark }) => mark);
const keyOf = ({ field, value }: Member): string => `${field}=${value}`;

/** Members that a reader may hide. */
function hideable(scene: Scene): Member[] {
  return [...new Map(marksOf(scene).flatMap(({ member, toggles }) => (member && toggles ? [[keyOf(member), member] as const] : []))).values()];
}

/** Colours of the marks of each member, by member, but for those of the ground and of leaders. */
function colors(scene: Scene): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  const gather = (mark: Mark, above: Member | undefined): void => {
    const member = mark.member ?? above;
    if (mark.kind === "group") for (const one of mark.marks) gather(one, member);
    else if (member && mark.kind !== "text") {
      const own = found.get(keyOf(member)) ?? found.set(keyOf(member), new Set()).get(keyOf(member));
      for (const paint of ["fill" in mark ? mark.fill : undefined, "stroke" in mark ? mark.stroke : undefined]) {
        if (paint !== undefined && paint !== light.bg && paint !== light.ink3) own?.add(typeof paint === "string" ? paint : paint.color);
      }
    }
  };
  for (const mark of scene.marks) gather(mark, undefined);
  return found;
}

const examples = readExamples().flatMap(({ type, variant, json }) => {
  const drawn = figure(json);
  const members = hideable(compose(drawn));
  return members.length < 2 ? [] : [{ name: `${type}/${variant}`, drawn, members }];
});

describe("a figure with a member hidden", () => {
  it("is there in many charts", () => {
    expect(new Set(examples.map(({ drawn }) => drawn.type)).size).toBeGreaterThan(4);
  });
});

describe.each(examples)("$name with a member hidden", ({ drawn, members }) => {
  const before = colors(compose(drawn));
  const names = (field: string): string[] => [...new Set((drawn.spec.data as unknown as readonly Values[]).flatMap((row) => (row[field] === undefined ? [] : [say(row[field], zh)])))];
  const cases = [members[0], members.at(-1)].filter((member) => member !== undefined);

  it.each(cases)("shows nothing of it, and the others as before: $value", (hidden) => {
    const row = (drawn.spec.data as unknown as readonly Values[]).find((one) => one[hidden.field] !== undefined && nameKey(one[hidden.field] as Text) === hidden.value);
    const name = say(row?.[hidden.field] ?? hidden.value, zh);
    const longer = names(hidden.field).filter((one) => one !== name && one.includes(name));
    const scene = compose(narrow(drawn, [hidden]));
    const marks = marksOf(scene);
    expect(marks.filter(({ member }) => member && keyOf(member) === keyOf(hidden)).map(({ key }) => key)).toEqual([]);
    const says = (text: string): boolean => longer.reduce((rest, one) => rest.replaceAll(one, ""), text).includes(name);
    // The head is the author's; that something is left out of a sum is said in the note.
    const plot = scene.marks.filter(({ key }) => !/^(title|subtitle|note|foot|head)/.test(key));
    const words = [...walk(plot)].flatMap(({ mark }) => (mark.kind === "text" ? [mark.text] : []));
    expect(words.filter(says)).toEqual([]);
    for (const [key, own] of colors(scene)) expect([...own].filter((color) => before.get(key)?.has(color) !== true), key).toEqual([]);
  });
});

describe("what is said with a member hidden", () => {
  const said = (drawn: Figure, value: string, field = "series"): string => marksOf(compose(narrow(drawn, [{ field, value }]))).map((mark) => (mark.kind === "text" ? `${mark.text} ${mark.label ?? ""}` : (mark.label ?? ""))).join("\n");
  const base = { source: "s", basis: "official", unit: "亿元" } as const;
  const data = [["2023", "甲", 30], ["2023", "乙", 50], ["2023", "丙", 20], ["2024", "甲", 40], ["2024", "乙", 40], ["2024", "丙", 20]].map(([period, series, value]) => ({ period, series, value }) as never);

  it("keeps shares of the whole", () => {
    const words = said(columns({ ...base, form: "share", data }), "乙");
    expect(words).toContain("2023年，甲：30亿元，占合计30%");
    expect(words).toContain("占比仍按包括未显示部分的合计计算");
    expect(words).not.toContain("因四舍五入");
  });

  it("says which total is without it, and still measures a target of the total by all", () => {
    const words = said(columns({ ...base, targets: [{ value: 120 }], data }), "乙");
    expect(words).toContain("2024年，合计：60亿元（未含乙）");
    expect(words).toContain("差20亿元");
    expect(words).toContain("合计不含未显示的部分");
  });

  it("keeps the name of the only series left", () => {
    const two = data.filter((_, i) => i % 3 !== 2);
    expect(said(columns({ ...base, data: two }), "乙").split("\n")).toContain("甲 ");
    expect(said(clusterTrajectory({ ...base, data: two }), "乙").split("\n")).toContain("甲 ");
  });

  it("keeps ranks", () => {
    const words = said(bump({ ...base, data: data.map((row: { series: string }) => ({ ...row, label: row.series })) }), "乙", "label");
    expect(words).toContain("甲，2023年，第2名，30亿元");
  });

  it("measures no member by a target that is of none", () => {
    const words = said(clusterTrajectory({ ...base, targets: [{ value: 200, period: "2025" }], data }), "乙");
    expect(words).not.toContain("差");
  });
});
