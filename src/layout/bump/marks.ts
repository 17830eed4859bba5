import { room } from "../../text/measure.js";
import { DISC, type BumpInput, type BumpLine, type BumpPoint, type BumpSpace, type EndMark, type RankScale } from "./model.js";
import { middle, type PlacedText } from "../label.js";
import { place, type Box, type Segment } from "../place.js";

interface Ground {
  readonly scale: RankScale;
  readonly space: BumpSpace;
  readonly obstacles: readonly Box[];
  /** Of each line. */
  readonly links: readonly (readonly Segment[])[];
}

/** Half the height of a bar, px. */
const HALF = 6;
const OFF = 6;

/** Entries and exits; what is singled out goes first. */
export function endMarks(input: BumpInput, lines: readonly BumpLine[], { scale, space, obstacles, links }: Ground): { readonly marks: EndMark[]; readonly patches: Box[] } {
  const last = input.periods.length - 1;
  const taken: (Box | Segment)[] = [...obstacles, ...links.flat(), ...lines.flatMap(({ points }) => points.map(dotBox))];
  const bounds = { x: space.x, y: space.y - 6, width: space.width, height: scale.base - space.y + 6 };
  const patches: Box[] = [];
  const wanted = lines.flatMap(({ member, points }) => {
    const own = input.members[member];
    const [first, end] = [points[0], points.at(-1)];
    // The name stands here where it stands at no end of the figure.
    const named = end?.at === last || (!space.narrow && first?.at === 0);
    const name = named || !own ? "" : own.label;
    const entry = own && own.entry !== "" && first ? [{ key: `entry-${own.key}`, member, point: first, side: -1 as const, words: [own.entry] }] : [];
    const exit = own && own.exit !== "" && end ? [{ key: `exit-${own.key}`, member, point: end, side: 1 as const, words: name === "" ? [own.exit] : [`${name} ${own.exit}`, own.exit] }] : [];
    return [...entry, ...exit];
  });
  const strong = (member: number): number => Number(input.members[member]?.strong ?? false);
  const bars = wanted.map(({ point, side }) => barOf(point, side));
  taken.push(...bars.map((bar) => ({ ...bar, width: 4 })));
  const order = wanted.map((_, i) => i).sort((a, b) => strong(wanted[b]?.member ?? 0) - strong(wanted[a]?.member ?? 0) || a - b);
  const words = new Map<number, PlacedText>();
  for (const i of order) {
    const one = wanted[i];
    const found = one && wordAt(one, taken, bounds, space.sizes.axis);
    if (!found) continue;
    words.set(i, found.word);
    taken.push(found.box);
    patches.push(found.box);
  }
  return { marks: wanted.map(({ key, member }, i) => ({ key, member, bar: bars[i] as Segment, word: words.get(i) })), patches };
}

function dotBox({ x, y, end }: BumpPoint): Box {
  const r = end ? DISC + 1 : 6;
  return { x: x - r, y: y - r, width: r * 2, height: r * 2 };
}

function barOf({ x, y }: BumpPoint, side: 1 | -1): Segment {
  return { x1: x + side * OFF, y1: y - HALF, x2: x + side * OFF, y2: y + HALF };
}

interface Wanted {
  readonly key: string;
  readonly point: BumpPoint;
  readonly side: 1 | -1;
  /** In order of preference. */
  readonly words: readonly string[];
}

function wordAt({ key, point, side, words }: Wanted, taken: readonly (Box | Segment)[], bounds: Box, size: number): { readonly word: PlacedText; readonly box: Box } | undefined {
  const height = size + 3;
  for (const text of words) {
    const width = room(text, { size });
    const out = side > 0 ? point.x + OFF + 5 : point.x - OFF - 5 - width;
    const candidates = [[out, point.y - height / 2], [out, point.y - height - 5], [out, point.y + 5], [point.x - width / 2, point.y - height - 9], [point.x - width / 2, point.y + 9]].map(([x = 0, y = 0]): Box => ({ x, y, width, height }));
    const box = place([{ key, candidates, priority: 0 }], taken, bounds).get(key)?.box;
    if (box) return { word: { key: "word", text, x: box.x, y: box.y + height / 2 + middle(size), size, weight: 400, anchor: "start" }, box };
  }
  return undefined;
}
