import { converter, differenceCiede2000, type Lrgb } from "culori";

/**
 * Full protanopia, deuteranopia and tritanopia after Machado, Oliveira and Fernandes 2009 (severity 1.0,
 * doi 10.1109/TVCG.2009.113). The matrices hold for linear light; culori's own filters apply them to encoded sRGB.
 */
const MATRICES = {
  normal: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protan: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deutan: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritan: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
} as const;

export type Vision = keyof typeof MATRICES;
export const VISIONS = ["normal", "protan", "deutan", "tritan"] as const satisfies readonly Vision[];

const lrgb = converter("lrgb");
const deltaE = differenceCiede2000();

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
