import fc from "fast-check";
import { expect, it } from "vitest";
import { differenceCiede2000 } from "culori";
import { resolveTheme, themes } from "../../src/theme/index.js";
import { rampOf } from "../../stories/foundations/ramp.js";
import { holds } from "../holds.js";

const colors = fc.integer({ min: 0, max: 0xffffff }).map((rgb) => `#${rgb.toString(16).padStart(6, "0").toUpperCase()}`);

it.each(["light", "dark", "print", "contrast"] as const)("a ramp in any hue can be read in %s, and its steps are told apart as those of the base", (name) => {
  const { sequential } = themes[name];
  holds(fc.property(colors, (color) => {
    const ramp = rampOf(color, sequential);
    const { problems } = resolveTheme({ extends: name, sequential: ramp });
    expect(problems).toEqual([]);
    const step = (list: readonly string[], i: number): number => differenceCiede2000()(list[i]!, list[i + 1]!);
    for (let i = 0; i + 1 < ramp.length; i += 1) expect(step(ramp, i)).toBeGreaterThan(step(sequential, i) * 0.6);
  }));
});

it("a ramp of the base's own hue is the base's", () => {
  const ramp = rampOf(themes.light.sequential[4]!, themes.light.sequential);
  for (const [i, step] of ramp.entries()) expect(differenceCiede2000()(step, themes.light.sequential[i]!)).toBeLessThan(4);
});

it("a grey brand has a grey ramp", () => {
  for (const step of rampOf("#555555", themes.light.sequential)) expect(new Set(step.slice(1).match(/../g)).size).toBe(1);
});
