import { describe, expect, it } from "vitest";
import { narrow } from "../../src/figure/narrow.js";
import { compose, figure } from "../../src/index.js";
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
