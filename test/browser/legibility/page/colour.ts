/** Red, green, blue 0–255 and alpha 0–1. */
export type Rgba = readonly [number, number, number, number];

export const WHITE: Rgba = [255, 255, 255, 1];

/** Reads a computed colour (`rgb(1, 2, 3)`, `rgba(…)`), with `opacity` multiplied in; undefined for `none` and paint servers. */
export function readColour(computed: string, opacity: number): Rgba | undefined {
  if (!computed.startsWith("rgb")) return undefined;
  const [r = 0, g = 0, b = 0, a = 1] = (computed.match(/[\d.]+/g) ?? []).map(Number);
  return [r, g, b, a * opacity];
}

/** `top` painted over an opaque `under`. */
export function blend(top: Rgba, under: Rgba): Rgba {
  const mix = (t: number, u: number): number => t * top[3] + u * (1 - top[3]);
  return [mix(top[0], under[0]), mix(top[1], under[1]), mix(top[2], under[2]), 1];
}

export function hex(colour: Rgba): string {
  return "#" + colour.slice(0, 3).map((part) => Math.round(part).toString(16).padStart(2, "0")).join("").toUpperCase();
}

function luminance(colour: Rgba): number {
  const linear = (part: number): number => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(colour[0]) + 0.7152 * linear(colour[1]) + 0.0722 * linear(colour[2]);
}

/** Contrast ratio of WCAG 2.2, 1–21. */
export function contrast(a: Rgba, b: Rgba): number {
  const [la, lb] = [luminance(a), luminance(b)];
  return (Math.max(la, lb) + 0.05) / (Math.min(la, lb) + 0.05);
}
