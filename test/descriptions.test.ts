import { expect, it } from "vitest";
import { editionsOf, inBoth } from "../scripts/descriptions.mjs";

it("sets the Chinese before the English, as paragraphs", () => {
  const { both, faults } = editionsOf({ "How many.": "数量。" });
  expect(both("How many.")).toBe("数量。\n\nHow many.");
  expect(both("How many.")).toBe(inBoth("数量。", "How many."));
  expect(faults()).toEqual([]);
});

it("names each line that has no Chinese, and each Chinese that no line asks for", () => {
  const { both, faults } = editionsOf({ "How many.": "数量。", "Who.": "", "When.": "时期。" });
  for (const line of ["How much.", "How many.", "Who.", "toString", "How much."]) both(line);
  expect(faults()).toEqual(["缺中文 · no Chinese for: How much.", "缺中文 · no Chinese for: Who.", "缺中文 · no Chinese for: toString", "已不用 · no longer used: When."]);
});
