import { room, type Style } from "./measure.js";

/**
 * The first of the candidates, in order of preference, that has room in `width` px; undefined when none has.
 * An empty candidate always fits: `["name value", "name", ""]` drops the label rather than let it overflow.
 */
export function firstFit(candidates: readonly string[], width: number, style: Style): string | undefined {
  return candidates.find((text) => room(text, style) <= width);
}
