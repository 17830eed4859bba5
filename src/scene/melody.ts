/** One number as a tone. */
export interface Tone {
  /** Seconds from the start. */
  readonly at: number;
  readonly length: number;
  /** Hz; a missing number is a rest. */
  readonly pitch: number | undefined;
}

/** From the A below middle C to two octaves above it: heard well on a small loudspeaker, and by most ages. Hz. */
const LOW = 220;
const HIGH = 880;
/** Longest melody, s, and longest and shortest tone of it. */
const MOST = 6;
const LONGEST = 0.25;
const SHORTEST = 0.025;

/**
 * Numbers as a melody of at most six seconds: higher is more, in equal steps of pitch for equal differences. Of more numbers than can be told apart some are left
 * out, evenly, but never the first, the last, the highest and the lowest.
 */
export function melodyOf(values: readonly (number | undefined)[]): readonly Tone[] {
  const heard = thinned(values, Math.floor(MOST / SHORTEST));
  const known = heard.filter((value) => value !== undefined);
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const length = Math.min(LONGEST, MOST / Math.max(1, heard.length));
  return heard.map((value, i) => ({ at: i * length, length, pitch: value === undefined ? undefined : pitchOf(high === low ? 0.5 : (value - low) / (high - low)) }));
}

/** The ear hears ratios, so that equal steps multiply. */
function pitchOf(share: number): number {
  return LOW * (HIGH / LOW) ** share;
}

function thinned(values: readonly (number | undefined)[], most: number): readonly (number | undefined)[] {
  if (values.length <= most) return values;
  let [low, high] = [-1, -1];
  values.forEach((value, i) => {
    if (value === undefined) return;
    if (low < 0 || value < (values[low] ?? Infinity)) low = i;
    if (high < 0 || value > (values[high] ?? -Infinity)) high = i;
  });
  const step = (values.length - 1) / (most - 3);
  const kept = new Set([low, high, ...Array.from({ length: most - 2 }, (_, i) => Math.round(i * step))]);
  return values.filter((_, i) => kept.has(i));
}
