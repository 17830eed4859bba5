import { en, zh } from "../../locale/index.js";
import { BASES, STATUSES, type Basis, type Status } from "../../schema/vocabulary.js";

const KEYS = { status: STATUSES, basis: BASES } as const;

/** What tables write beside our own words. */
const OTHER: Readonly<Record<string, Basis | Status>> = {
  预计: "projection", 预估: "projection", 预测值: "projection", 预测数: "projection", forecast: "projection", projected: "projection", f: "projection", p: "projection",
  估算: "estimate", 估计值: "estimate", estimated: "estimate", est: "estimate", "est.": "estimate", e: "estimate", 初步: "preliminary", 快报: "preliminary", 实际值: "actual",
};

/** The key of a status or basis written as a key or as a word of either language (预测, Official); `undefined` where it is none. */
export function choiceOf(kind: keyof typeof KEYS, cell: string): string | undefined {
  const word = cell.trim().toLowerCase();
  const other = kind === "status" && Object.hasOwn(OTHER, word) ? OTHER[word] : undefined;
  return other ?? KEYS[kind].find((key) => key === word || [zh, en].some(({ words }) => (words[kind] as Readonly<Record<string, string>>)[key]?.toLowerCase() === word));
}

/** Whether a column of the chart says status or basis. */
export function isChoiceKey(key: string | undefined): key is keyof typeof KEYS {
  return key === "status" || key === "basis";
}
