import { publicSources } from "./official/index.js";
import { reportSource } from "./reported/index.js";
import type { Source } from "./types.js";

export { absences, facts } from "./reported/index.js";
export type { AbsenceId, FactId } from "./reported/index.js";
export { derived, events, figures, leftOut } from "./official/index.js";
export type { DerivedId, FigureId } from "./official/index.js";
export { illustrative } from "./illustrative/index.js";
export type * from "./types.js";

const invented: Source = {
  name: { zh: "示意数据，不代表任何真实主体", en: "Invented for illustration; stands for no real place, bank or firm" },
  title: "示意数据",
};

export type SourceId = "report" | "invented" | keyof typeof publicSources;

/** Every source that a datum here can name. */
export const sources: Readonly<Record<SourceId, Source>> = { report: reportSource, invented, ...publicSources };
