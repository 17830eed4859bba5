import { afterEach, beforeEach, expect } from "vitest";

// What every story must hold to, whatever its play function asks besides. No spy: Storybook takes those back before a story begins.
const told: string[] = [];
const say = console.error;
console.error = (...words: unknown[]) => {
  told.push(words.map(String).join(" "));
  say(...words);
};

beforeEach(() => {
  told.length = 0;
});

afterEach(() => {
  expect(told).toEqual([]);
  expect([...document.querySelectorAll("[data-issues=errors] li")].map(({ textContent }) => textContent)).toEqual([]);
});
