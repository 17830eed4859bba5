// As many rows as a million are allowed; what is handed to a function as so many arguments overflows the stack at some 120,000 of them, and a search for each row
// never ends. Charts that fold what is beyond `top` are given 200,000.
import { expect, it } from "vitest";
import { describe, figure } from "../src/index.js";

const MANY = 200_000;
const rows = <Row>(make: (i: number) => Row): Row[] => Array.from({ length: MANY }, (_, i) => make(i));
const value = (i: number): number => (i % 997) + 0.5;
const base = { unit: "亿元", source: "来源", basis: "official", embed: "none" } as const;
const wide = Math.ceil(Math.sqrt(MANY));

const SPECS: Readonly<Record<string, () => object>> = {
  ranking: () => ({ top: 5, mean: true, data: rows((i) => ({ label: `项${i}`, value: value(i) })) }),
  composition: () => ({ top: 5, data: rows((i) => ({ label: `项${i}`, value: value(i) })) }),
  "sankey of many sources": () => ({ top: 5, data: rows((i) => ({ from: `来${i}`, to: `去${i % 2}`, value: value(i) })) }),
  "tier-flow": () => ({ top: 5, data: rows((i) => ({ from: `层${i % wide}`, to: `级${Math.floor(i / wide)}`, value: value(i) })) }),
};

// To be checked and, where that is quick, told: drawing takes several times as long.
it.each(Object.keys(SPECS))("%s", (name) => {
  const checked = figure({ ...base, type: name.split(" ")[0], ...SPECS[name]?.() });
  expect(checked.spec.data.length).toBe(MANY);
  if (name === "ranking" || name === "tier-flow") expect(describe(checked, { locale: "zh" }).description).not.toMatch(/NaN|undefined|Infinity/);
}, 60_000);
