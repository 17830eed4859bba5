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

afterEach((context) => {
  expect(told).toEqual([]);
  const { story } = context as { readonly story?: { readonly parameters: { readonly refused?: boolean } } };
  const faults = [...document.querySelectorAll("[data-issues=errors] li")].map(({ textContent }) => textContent);
  if (story?.parameters.refused) expect(faults).not.toEqual([]);
  else expect(faults).toEqual([]);
  for (const frame of document.querySelectorAll("[data-figure]")) expect(frame.querySelector("svg")).not.toBeNull();
});
