import { clampChroma, converter, formatHex } from "culori";
import { luminance } from "../../src/theme/index.js";

const oklch = converter("oklch");

/** Halvings until a lightness is as exact as eight bits can write it. */
const HALVINGS = 24;

/**
 * A ramp in the hue of one colour: every step is as light as that of the ramp given, so that words on it read as they did, and as strong in colour as it
 * or as the colour itself, whichever is less. In OKLCH (Björn Ottosson, https://bottosson.github.io/posts/oklab/); light is WCAG's relative luminance.
 */
export function rampOf(color: string, like: readonly string[]): string[] {
  const { h = 0, c } = oklch(color);
  const most = Math.max(...like.map((step) => oklch(step).c));
  const strength = Math.min(1, c / most);
  return like.map((step) => {
    const wanted = luminance(step);
    const chroma = oklch(step).c * strength;
    const at = (l: number): string => formatHex(clampChroma({ mode: "oklch", l, c: chroma, h }, "oklch")).toUpperCase();
    let [low, high] = [0, 1];
    for (let i = 0; i < HALVINGS; i += 1) {
      const middle = (low + high) / 2;
      if (luminance(at(middle)) < wanted) low = middle;
      else high = middle;
    }
    return at(high);
  });
}
