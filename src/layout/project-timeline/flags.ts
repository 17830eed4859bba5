/** Words that want to stand under a place on a line. */
export interface FlagWish {
  /** The place, px. */
  readonly x: number;
  /** Half the width of the mark that stands there, px. */
  readonly half: number;
  readonly width: number;
  /** The greater is placed first. */
  readonly priority: number;
  /** May not stand over the line. */
  readonly below?: boolean;
  /** Lines of words. Default 1. */
  readonly rows?: number;
}

/** Where the words went. */
export interface Flag {
  /** Left edge of the words. */
  readonly x: number;
  /** 0 directly under the mark, 1 below that, …; from 1 on a leader at the mark's own x joins them. */
  readonly line: number;
}

const LINES = 6;
/** Between two texts, and between a text and the leader of another, px. */
const AIR = 8;
const CLEAR = 4;

interface Placed extends Flag {
  readonly width: number;
  readonly rows: number;
  /** The mark's x. */
  readonly at: number;
}

/**
 * Stacks words under their marks so that none overlaps another and no leader runs through words: by priority, then from right to left, each as high as can be, with
 * its beginning under its mark. Words that would pass the right edge end under it instead. `undefined` for words that find no place in six lines.
 */
export function stackFlags(wishes: readonly FlagWish[], left: number, right: number): (Flag | undefined)[] {
  const order = wishes.map((_, i) => i).sort((a, b) => (wishes[b]?.priority ?? 0) - (wishes[a]?.priority ?? 0) || (wishes[b]?.x ?? 0) - (wishes[a]?.x ?? 0) || b - a);
  const found: (Flag | undefined)[] = wishes.map(() => undefined);
  const placed: Placed[] = [];
  for (const i of order) {
    const wish = wishes[i];
    const flag = wish && firstFree(wish, placed, left, right);
    if (!flag) continue;
    found[i] = flag;
    placed.push({ ...flag, width: wish.width, rows: wish.rows ?? 1, at: wish.x });
  }
  return found;
}

/** By so much of their width words may be off the middle of their mark, and still be nobody else's. */
const OFF = 0.2;

/**
 * Words in the middle under their marks and, where those beside them leave no room there, in the middle over them; what belongs under its line
 * stays there. `undefined` where one finds no such place.
 */
export function evenFlags(wishes: readonly FlagWish[], left: number, right: number): { readonly x: number; readonly side: 1 | -1 }[] | undefined {
  const order = wishes.map((_, i) => i).sort((a, b) => Number(wishes[b]?.below ?? false) - Number(wishes[a]?.below ?? false) || (wishes[a]?.x ?? 0) - (wishes[b]?.x ?? 0));
  const found: { x: number; width: number; side: 1 | -1 }[] = [];
  for (const i of order) {
    const { x, width, below } = wishes[i] as FlagWish;
    const centred = Math.max(left, Math.min(x - width / 2, right - width));
    const at = (side: 1 | -1): number | undefined => {
      const others = found.filter((other) => other.side === side);
      const pushed = others.flatMap((other) => [other.x + other.width + AIR, other.x - AIR - width]).filter((start) => Math.abs(start - centred) <= width * OFF);
      return [centred, ...pushed].find((start) => start >= left - 0.01 && start + width <= right + 0.01 && others.every((other) => start + width + AIR <= other.x + 0.01 || other.x + other.width + AIR <= start + 0.01));
    };
    const [under, over] = [at(1), below === true ? undefined : at(-1)];
    const start = under ?? over;
    if (start === undefined) return undefined;
    found[i] = { x: start, width, side: under === undefined ? -1 : 1 };
  }
  return found;
}

function firstFree(wish: FlagWish, placed: readonly Placed[], left: number, right: number): Flag | undefined {
  for (let line = 0; line < LINES; line++) {
    for (const x of line === 0 ? touching(wish, placed, left, right) : hanging(wish)) {
      if (x >= left - 0.01 && x + wish.width <= right + 0.01 && isFree({ x, line, width: wish.width, rows: wish.rows ?? 1, at: wish.x }, placed)) return { x, line };
    }
  }
  return undefined;
}

/** Under the middle of the mark, so that none could be another's: centred, moved as far as the edges ask, else beginning or ending with the mark, else pushed left. */
function touching({ x, half, width }: FlagWish, placed: readonly Placed[], left: number, right: number): number[] {
  const centred = Math.max(left, Math.min(x - width / 2, right - width));
  const pushed = placed.filter(({ line }) => line === 0).map((other) => other.x - AIR - width);
  const reach = Math.min(half, 4);
  return [centred, x - half, x + half - width, ...pushed].filter((start) => start <= x - reach && start + width >= x + reach);
}

function hanging({ x, width }: FlagWish): number[] {
  return [x + CLEAR, x - CLEAR - width];
}

function isFree(flag: Placed, placed: readonly Placed[]): boolean {
  return placed.every((other) => {
    if (other.line < flag.line + flag.rows && flag.line < other.line + other.rows) return flag.x + flag.width + AIR <= other.x || other.x + other.width + AIR <= flag.x;
    const [upper, lower] = other.line < flag.line ? [other, flag] : [flag, other];
    return lower.at < upper.x - CLEAR || lower.at > upper.x + upper.width + CLEAR;
  });
}
