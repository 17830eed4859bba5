import type { Figure } from "../chart.js";
import { membersOf, narrow } from "../figure/narrow.js";
import { periodWords } from "../guides/words.js";
import type { Locale } from "../locale/index.js";
import { liveWords } from "../locale/live.js";
import type { Member } from "../scene/mark.js";
import type { RowBase } from "../schema/check.js";
import { nameKey } from "../schema/vocabulary.js";
import { fitted, placeOf, reachOf, type Reach, type Span } from "./window.js";

/** From where to where a reader looks, by column; of other columns everything. */
export type Spans = Readonly<Record<string, Span>>;

/** What of a figure its reader wants to see. */
export interface Choice {
  readonly hidden: readonly Member[];
  readonly spans: Spans;
}

export const EVERYTHING: Choice = { hidden: [], spans: {} };

/** Fewer places than this are seen at a glance. */
const FEW = 8;

/** What a figure can be narrowed along; nothing where all of it is seen at a glance. */
export function reachesOf({ chart, spec }: Figure): readonly Reach[] {
  const reaches = (chart.zoom ?? []).map((column) => reachOf(spec.data, column));
  return reaches.every(({ places }) => places.length >= FEW) ? reaches : [];
}

/** What of a choice holds for another figure: members that it has, unless they are all it has, and spans as far as it reaches. */
export function fittedChoice({ hidden, spans }: Choice, figure: Figure, zooms: boolean): Choice {
  const fields = [...new Set(hidden.map(({ field }) => field))];
  const kept = fields.flatMap((field) => {
    const names = new Set(membersOf(figure, field).map(nameKey));
    const own = hidden.filter((one) => one.field === field && names.has(one.value));
    return own.length < names.size ? own : [];
  });
  const reaches = zooms && Object.keys(spans).length > 0 ? reachesOf(figure) : [];
  const fits = reaches.flatMap((reach) => {
    const own = spans[reach.column];
    const span = own && fitted(own, reach);
    return span ? [[reach.column, span] as const] : [];
  });
  return { hidden: kept, spans: Object.fromEntries(fits) };
}

/** What a choice leaves of a figure, and the choice less what would leave nothing to see. */
export function partOf(figure: Figure, choice: Choice): { readonly choice: Choice; readonly part: Figure } {
  for (const one of [choice, { ...choice, spans: {} }]) {
    const part = narrowed(figure, one);
    if (part.spec.data.length > 0) return { choice: one, part };
  }
  return { choice: EVERYTHING, part: figure };
}

function narrowed(figure: Figure, { hidden, spans }: Choice): Figure {
  const isWhole = Object.keys(spans).length === 0;
  if (hidden.length === 0 && isWhole) return figure;
  return narrow(figure, hidden, (row) => isWithin(row, spans), isWhole ? undefined : (locale) => rangeWords(figure, spans, locale));
}

function isWithin(row: RowBase, spans: Spans): boolean {
  return Object.entries(spans).every(([column, [from, to]]) => {
    const at = placeOf(row as RowBase & Readonly<Record<string, unknown>>, column);
    return at !== undefined && at >= from && at <= to;
  });
}

/** From where to where spans go, or how many points are in them. */
export function rangeWords({ spec: { data } }: Figure, spans: Spans, locale: Locale): string {
  const words = liveWords[locale.style];
  const { period: span } = spans;
  if (span === undefined) return words.zoomedPoints(data.filter((row) => isWithin(row, spans)).length, data.length);
  const word = (at: number): string => periodWords(data.find(({ period }) => period?.start === at)?.period, locale, "long");
  return words.zoomed(word(span[0]), word(span[1]));
}
