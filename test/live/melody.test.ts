import fc from "fast-check";
import { expect, it } from "vitest";
import { melodyOf } from "../../src/scene/melody.js";
import { holds } from "../holds.js";

const numbers = fc.array(fc.option(fc.double({ noNaN: true, min: -1e9, max: 1e9 }), { nil: undefined }), { minLength: 1, maxLength: 2000 });

it("rises with the number, within two octaves and six seconds, and rests where one is missing", () => {
  holds(fc.property(numbers, (values) => {
    const melody = melodyOf(values);
    const last = melody.at(-1)!;
    expect(last.at + last.length).toBeLessThanOrEqual(6 + 1e-9);
    for (const { pitch } of melody) if (pitch !== undefined) expect(pitch >= 219.9 && pitch <= 880.1).toBe(true);
    if (values.length > 200) return;
    expect(melody.map(({ pitch }) => pitch === undefined)).toEqual(values.map((value) => value === undefined));
    melody.forEach(({ pitch }, i) => melody.forEach((other, j) => {
      if (pitch !== undefined && other.pitch !== undefined && values[i]! < values[j]!) expect(pitch).toBeLessThanOrEqual(other.pitch);
    }));
  }), 60);
});

it("plays equal differences as equal steps, from 220 to 880 Hz", () => {
  expect(melodyOf([0, 5, 10]).map(({ pitch }) => Math.round(pitch!))).toEqual([220, 440, 880]);
  expect(melodyOf([7, 7]).map(({ pitch }) => Math.round(pitch!))).toEqual([440, 440]);
});

it("never leaves out the first, the last, the highest and the lowest of very many", () => {
  const values = Array.from({ length: 5000 }, (_, i) => (i === 1234 ? 99 : i === 4321 ? -99 : i % 7));
  const heard = melodyOf(values).map(({ pitch }) => Math.round(pitch!));
  expect(heard).toContain(880);
  expect(heard).toContain(220);
  expect(heard.length).toBeLessThanOrEqual(240);
});
