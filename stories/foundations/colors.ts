import type { Theme } from "../../src/theme/index.js";
import type { Words } from "../kit/words.js";
import { STATUS } from "./pairs.js";

/** What the categorical colours are called, in their order. */
const PIGMENTS: readonly Words[] = [
  { zh: "花青", en: "indigo" }, { zh: "赭石", en: "ochre" }, { zh: "胭脂", en: "carmine" }, { zh: "石绿", en: "malachite" }, { zh: "藤紫", en: "wisteria" }, { zh: "秋香", en: "old gold" }, { zh: "石青", en: "azurite" },
];
/** What stands in their place where ink is black only. */
const INKS: readonly Words[] = [{ zh: "浓墨", en: "black" }, { zh: "中灰", en: "mid grey" }, { zh: "浅灰加边", en: "pale grey, edged" }, { zh: "留白加边", en: "white, edged" }];

/** What the colours of a theme's palettes are called, each in its order. */
export function namesOf(theme: Theme): Readonly<Record<"categorical" | "emphasis" | "sequential" | "diverging" | "status", readonly Words[]>> {
  const step = (zh: string, en: string): Words => ({ zh, en });
  return {
    categorical: theme.name === "print" ? INKS : PIGMENTS,
    emphasis: [step("强调色", "subject"), step("灰", "context"), step("缺口", "gap")],
    sequential: theme.sequential.map((_, i, { length }) => step(`第${i + 1}级${i === 0 ? "（最低）" : i === length - 1 ? "（最高）" : ""}`, `step ${i + 1}${i === 0 ? " (lowest)" : i === length - 1 ? " (highest)" : ""}`)),
    diverging: [step("升，大", "rise, large"), step("升，中", "rise, middle"), step("升，小", "rise, small"), step("不变", "none"), step("降，小", "fall, small"), step("降，中", "fall, middle"), step("降，大", "fall, large")],
    status: (Object.keys(theme.status) as (keyof Theme["status"])[]).map((key) => STATUS[key]),
  };
}
