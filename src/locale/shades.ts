/** What a scale of shades and its empty cells say, on whatever chart. */
interface ShadeWords {
  /** No row speaks of it; that it is not disclosed would be a claim. */
  readonly notListed: string;
  readonly notDisclosedOrListed: string;
  /** `5至10`, `不足5`, `10及以上` */
  readonly range: (from: string | undefined, to: string | undefined) => string;
  /** A number on a limit between two bins. */
  readonly onLimit: string;
  /** Cells that share an end of the scale, each with its own words. */
  readonly each: (names: readonly string[], amounts: readonly string[]) => string;
}

export const shadeWords: Readonly<Record<"zh" | "en", ShadeWords>> = {
  zh: {
    notListed: "无数据",
    notDisclosedOrListed: "未公布或无数据",
    range: (from, to) => (from === undefined ? `不足${to ?? ""}` : to === undefined ? `${from}及以上` : `${from}至${to}`),
    onLimit: "恰在界限上的数计入较高一档",
    each: (names, amounts) => `${names.join("、")}，分别为${amounts.join("、")}`,
  },
  en: {
    notListed: "no data",
    notDisclosedOrListed: "not disclosed or no data",
    range: (from, to) => (from === undefined ? `under ${to ?? ""}` : to === undefined ? `${from} and over` : `${from} to ${to}`),
    onLimit: "A number on a limit falls in the higher class",
    each: (names, amounts) => names.map((name, i) => `${name}: ${amounts[i] ?? ""}`).join(", "),
  },
};
