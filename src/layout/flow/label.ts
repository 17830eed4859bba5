import { firstFit } from "../../text/fit.js";
import { room } from "../../text/measure.js";
import type { PlacedLink, Stretch } from "./flow.js";
import { edgeAt, type FlowPaths } from "./band.js";
import { label, middle, type Label } from "../label.js";
import type { Box } from "../place.js";

/** Words within a band, with the clear place that they need where the band is hatched. */
export interface BandLabel {
  readonly text: Label;
  readonly patch: Box;
}

interface Worded {
  readonly words: readonly string[];
  readonly end: "from" | "to";
  readonly value: number | undefined;
}

/** Under this a band holds no words, px. */
const LEAST_BAND = 16;
const INSET = 8;

/** Words of bands, at the end where they are level: only where they lie wholly within their band and no band that is painted later runs over them. */
export function bandLabels(order: readonly number[], links: readonly Worded[], placed: readonly PlacedLink[], paths: FlowPaths, size: number): Map<number, BandLabel> {
  const full = fitAll(order, links, placed, paths, size);
  // Where one must go without its unit all do, so that they read alike.
  const even = [...full].every(([i, { text }]) => text.text === links[i]?.words[0]);
  return even ? full : fitAll(order, links.map((link) => ({ ...link, words: link.words.length > 1 ? link.words.slice(1) : link.words })), placed, paths, size);
}

function fitAll(order: readonly number[], links: readonly Worded[], placed: readonly PlacedLink[], paths: FlowPaths, size: number): Map<number, BandLabel> {
  const found = new Map<number, BandLabel>();
  order.forEach((i, turn) => {
    const link = links[i];
    const band = placed[i];
    if (!link || !band || link.value === undefined || band.width < LEAST_BAND || link.words.length === 0) return;
    const box = (["from", "to"] as const).toSorted((a) => (a === link.end ? -1 : 1)).map((end) => boxIn(band, link.words, end, paths, size)).find((one) => one !== undefined && order.slice(turn + 1).every((later) => !covers(placed[later], one.stretch, one.box, paths)));
    if (!box) return;
    const { text, box: patch } = box;
    found.set(i, { text: label("label", text, patch.x + 4, patch.y + patch.height / 2 + middle(size), { size }), patch });
  });
  return found;
}

interface Fitted {
  readonly text: string;
  readonly box: Box;
  readonly stretch: Stretch;
}

function boxIn({ width, stretches }: PlacedLink, words: readonly string[], end: "from" | "to", paths: FlowPaths, size: number): Fitted | undefined {
  const stretch = end === "from" ? stretches[0] : stretches.at(-1);
  if (!stretch) return undefined;
  const [from, to] = [paths.columns[stretch.column]?.leave ?? 0, paths.columns[stretch.column + 1]?.enter ?? 0];
  for (const text of words) {
    const wide = room(text, { size }) + 8;
    if (firstFit([text], to - from - INSET * 2, { size }) === undefined) continue;
    const x = end === "from" ? from + INSET : to - INSET - wide;
    const [a, b] = [edgeAt(stretch, x, paths), edgeAt(stretch, x + wide, paths)];
    const [top, bottom] = [Math.max(a, b), Math.min(a, b) + width];
    // Letters hang below their line by a fifth of their size.
    const height = size + 4;
    if (bottom - top < height) continue;
    return { text, stretch, box: { x, y: (top + bottom) / 2 - height / 2, width: wide, height } };
  }
  return undefined;
}

/** Whether a band comes into a box; edges run one way only, so their ends tell. */
function covers(band: PlacedLink | undefined, { column }: Stretch, box: Box, paths: FlowPaths): boolean {
  return (band?.stretches ?? []).some((stretch) => {
    if (stretch.column !== column) return false;
    const [a, b] = [edgeAt(stretch, box.x, paths), edgeAt(stretch, box.x + box.width, paths)];
    return Math.min(a, b) < box.y + box.height + 1 && Math.max(a, b) + (band?.width ?? 0) > box.y - 1;
  });
}
