import type { Figure, toSVG } from "../src/index.js";

export type Picture = readonly [locale: "zh" | "en", width: number, theme: "light" | "dark"];

/** Language, width and theme of each picture of an example that stands reviewed. */
export const pictures: readonly Picture[];

/** Where a picture stands in `test/snapshots`. */
export function snapshotName(type: string, variant: string, picture: Picture): string;

/** A picture as it is kept: one mark a line. */
export function snapshotText(figure: Figure, picture: Picture, draw: typeof toSVG): string;
