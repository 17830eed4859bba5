import { converter, differenceCiede2000, type Lrgb } from "culori";
import { MATRICES } from "../../stories/vision.js";

/** Who has any colour to tell apart. */
export const VISIONS = ["normal", "protan", "deutan", "tritan"] as const;
export type Vision = (typeof VISIONS)[number];

const lrgb = converter("lrgb");
const deltaE = differenceCiede2000();

// By hand, because culori's own filters apply the matrices to encoded sRGB, and they hold for linear light.
function seen(color: string, vision: Vision): Lrgb {
  const { r, g, b } = lrgb(color);
  const m = MATRICES[vision];
  const row = (i: 0 | 3 | 6): number => {
    const [x, y, z] = m.slice(i, i + 3) as [number, number, number];
    return Math.min(1, Math.max(0, x * r + y * g + z * b));
  };
  return { mode: "lrgb", r: row(0), g: row(3), b: row(6) };
}

/** CIEDE2000 between two colours as this vision sees them. */
export function distance(a: string, b: string, vision: Vision): number {
  return deltaE(seen(a, vision), seen(b, vision));
}

export type ColorPair = readonly [string, string];

export function everyTwo(colors: readonly string[]): ColorPair[] {
  return colors.flatMap((a, i) => colors.slice(i + 1).map((b): ColorPair => [a, b]));
}

export function neighbours(colors: readonly string[]): ColorPair[] {
  return colors.slice(1).map((b, i): ColorPair => [colors[i] ?? b, b]);
}

export function ends(colors: readonly string[]): ColorPair[] {
  return [[colors[0] ?? "", colors.at(-1) ?? ""]];
}

/** The least distance between the two of any pair. */
export function least(pairs: readonly ColorPair[], vision: Vision): number {
  return Math.min(...pairs.map(([a, b]) => distance(a, b, vision)));
}
