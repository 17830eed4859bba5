import { withIds } from "../rows.js";
import type { DerivedFigure, OfficialFigure } from "../types.js";
import { derivedFigures } from "./derived.js";
import { economy } from "./economy.js";
import { elsewhere } from "./elsewhere.js";
import { enterprises } from "./enterprises.js";
import { industries } from "./industries.js";
import { plans } from "./plans.js";
import { projects } from "./projects.js";

export { events } from "./events.js";
export { leftOut } from "./left-out.js";
export { publicSources } from "./sources.js";

const figureRows = { ...economy, ...industries, ...plans, ...enterprises, ...projects, ...elsewhere };

export type FigureId = keyof typeof figureRows;
export type DerivedId = keyof typeof derivedFigures;

/**
 * Public figures found outside the report, by id, each with its own source. Values are as published; amounts that a
 * source gives in English billions of yuan stand in 亿元.
 */
export const figures: Readonly<Record<FigureId, OfficialFigure>> = withIds(figureRows);

/** Numbers computed by us from the figures and the report, by id, with the arithmetic to print. */
export const derived: Readonly<Record<DerivedId, DerivedFigure>> = withIds(derivedFigures);
