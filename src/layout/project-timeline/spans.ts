/** When something begins or ends, as far as it is known: within these milliseconds. */
export interface Within {
  readonly start: number;
  readonly end: number;
  readonly soft?: boolean | undefined;
}

/** `done` lies before the as-of date, `ahead` after it; `even` where nothing says which. */
export type Tone = "done" | "ahead" | "even";

/** A part of a bar of which one thing is known. */
export interface Part {
  readonly start: number;
  readonly end: number;
  readonly tone: Tone;
  /** Somewhere in it lies an end: drawn with a dashed edge. */
  readonly soft: boolean;
}

/** From when to when; without `to` the end is not known. */
export interface Stretch {
  readonly from: Within;
  readonly to?: Within | undefined;
  /** Not yet fact, whatever the date: nothing of it counts as elapsed. */
  readonly planned: boolean;
}

const MONTH = 31 * 86_400_000;

/** Whether a date is known so roughly that it is drawn over its whole span: longer than a month, or a fuzzy word. */
export function isCoarse({ start, end, soft }: Within): boolean {
  return soft === true || end - start > MONTH;
}

/** The tone of a span, which is `done` only when all of it is over. */
export function toneOf(end: number, planned: boolean, asOf: number | undefined): Tone {
  if (planned) return "ahead";
  if (asOf === undefined) return "even";
  return end <= asOf ? "done" : "ahead";
}

/**
 * The parts of a bar in order: where its beginning lies, what surely is, where its end lies; what is sure is parted at the as-of date. No part is
 * made up: a beginning known to the year fills the year, and a bar without an end reaches the as-of date, or only shows its beginning.
 */
export function partsOf({ from, to, planned }: Stretch, asOf: number | undefined): Part[] {
  const begun = isCoarse(from) ? Math.min(from.end, to?.end ?? Infinity) : from.start;
  const reached = asOf !== undefined && !planned ? Math.max(begun, asOf) : begun;
  const over = to === undefined ? reached : isCoarse(to) ? Math.max(begun, to.start) : to.end;
  const parts: Part[] = [];
  const zone = (start: number, end: number): void => {
    if (end > start) parts.push({ start, end, tone: toneOf(end, planned, asOf), soft: true });
  };
  zone(from.start, begun);
  parts.push(...sure(begun, over, planned, asOf));
  if (to !== undefined) zone(over, to.end);
  // A sharp beginning of which nothing has elapsed still shows where it is.
  if (parts.length === 0) parts.push({ start: begun, end: begun, tone: toneOf(Infinity, planned, asOf), soft: false });
  return parts;
}

function sure(start: number, end: number, planned: boolean, asOf: number | undefined): Part[] {
  if (end <= start) return [];
  if (planned || asOf === undefined || asOf <= start || asOf >= end) return [{ start, end, tone: toneOf(end, planned, asOf), soft: false }];
  return [
    { start, end: asOf, tone: "done", soft: false },
    { start: asOf, end, tone: "ahead", soft: false },
  ];
}

/** What of `whole` none of the `taken` spans covers, in order. */
export function uncovered(whole: Within, taken: readonly Within[]): Within[] {
  const left: Within[] = [];
  let at = whole.start;
  for (const { start, end } of [...taken].sort((a, b) => a.start - b.start)) {
    if (start > at) left.push({ start: at, end: Math.min(start, whole.end) });
    at = Math.max(at, end);
  }
  if (at < whole.end) left.push({ start: at, end: whole.end });
  return left.filter(({ start, end }) => end > start);
}
