import { luminance } from "../../src/theme/index.js";
import { MATRICES, type Vision } from "../vision.js";

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}

function encoded(light: number): number {
  const inside = Math.min(1, Math.max(0, light));
  return inside <= 0.0031308 ? inside * 12.92 : 1.055 * inside ** (1 / 2.4) - 0.055;
}

/** A colour as this vision sees it, `#rrggbb`; computed in linear light. */
export function seenBy(vision: Vision, color: string): string {
  const light = [1, 3, 5].map((at) => linear(Number.parseInt(color.slice(at, at + 2), 16) / 255));
  const rows = [0, 3, 6].map((row) => light.reduce((sum, value, i) => sum + value * MATRICES[vision][row + i]!, 0));
  return `#${rows.map((value) => Math.round(encoded(value) * 255).toString(16).padStart(2, "0")).join("")}`.toUpperCase();
}

/** Lightness after CIE L*, from 0 (black) to 100 (white). */
export function lightness(color: string): number {
  const y = luminance(color);
  return y > 0.008856 ? 116 * Math.cbrt(y) - 16 : 903.3 * y;
}
