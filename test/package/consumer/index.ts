// Compiled against the packed types by several TypeScript versions: what must be accepted, and what must not.
import { bullet, SpecError, toSVG, type Figure } from "banyan-charts";
import { toPNG } from "banyan-charts/node";

const rows = [{ 行业: "电气", 产值: 1020, 目标: 1200 }, { 行业: "鞋业", 产值: "980亿元", 目标: 1000 }];
const fields = { label: "行业", value: "产值", target: "目标" } as const;

const figure: Figure = bullet({ data: rows, fields, unit: "亿元", title: { zh: "产值与目标", en: "Output and target" }, source: "示例" });
export const svg: string = toSVG(figure, { width: 640 });
export const plain: Figure = bullet({ data: [{ label: "A", value: 1, target: 2 }], title: "A" });
export const png: Uint8Array = toPNG(figure);
export const issues = (error: unknown): number => (error instanceof SpecError ? error.issues.length : 0);

// @ts-expect-error a misspelt field of the spec
bullet({ data: rows, fields, titel: "产值" });
// @ts-expect-error a column that no row has
bullet({ data: rows, fields: { label: "行业", value: "产量", target: "目标" } });
// @ts-expect-error a field that the chart does not have
bullet({ data: rows, fields: { label: "行业", value: "产值", goal: "目标" } });
// @ts-expect-error a misspelt option
toSVG(figure, { widht: 640 });
