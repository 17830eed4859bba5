import { build, type Figure } from "../chart.js";
import { rankingChart } from "../charts/ranking.js";
import { flowDisplay, imbalanceOf, throughOf, totalOf, totalWords, type FlowRow, type Total } from "../guides/flow/sum.js";
import { isStrong, memberColor } from "../guides/members.js";
import { sankeySetting, type SankeySpec } from "../guides/sankey/sankey.js";
import { headingsOf, tierFlowSetting, type TierFlowSpec } from "../guides/tier-flow/tier-flow.js";
import type { TierBreak, TierRow } from "../guides/tier-pyramid/tiers.js";
import type { TimelineEntry } from "../guides/project-timeline/entry.js";
import { periodWords, sayAll, sentence } from "../guides/words.js";
import { flowWords } from "../locale/flow.js";
import { localeOf, say, type Locale } from "../locale/index.js";
import { projectTimelineWords } from "../locale/project-timeline.js";
import { sankeyWords } from "../locale/sankey.js";
import { simplerWords } from "../locale/simpler.js";
import { tierFlowWords } from "../locale/tier-flow.js";
import { highest } from "../quantity/ends.js";
import { sumOf, type Sum } from "../quantity/sum.js";
import { citation } from "../provenance/source-line.js";
import type { Checked } from "../schema/check.js";
import { isKnown, type NumberSlot, type Reading, type SourceInput } from "../schema/reading.js";
import type { Text } from "../schema/vocabulary.js";
import { checkFigure } from "./given.js";

/** A row of the ranking that a figure becomes. */
interface Bar {
  readonly id: string;
  readonly label: Text;
  readonly group?: Text | undefined;
  readonly period?: string | undefined;
  readonly value: NumberSlot;
  readonly note?: Text | undefined;
  readonly color?: string | undefined;
  readonly strong: boolean;
  /** Its numbers are known and have no sum: it is told in the note, since a bar without a number would say that nobody disclosed it. */
  readonly open?: boolean;
}

interface Plain {
  readonly bars: readonly Bar[];
  readonly notes: readonly Text[];
  /** Whether the bars may be added: not where they are columns of the same amounts, moments, or tiers that may hold one another. */
  readonly adds: boolean;
}

type Form = (spec: Checked) => Plain | undefined;

const FORMS: Readonly<Record<string, Form>> = {
  sankey: (spec) => sankeyBars(spec as SankeySpec),
  "tier-flow": (spec) => tierFlowBars(spec as TierFlowSpec),
  "tier-pyramid": (spec) => pyramidBars(spec as Checked<TierRow> & { readonly breaks?: readonly TierBreak[] }),
  "project-timeline": (spec) => timelineBars(spec as Timeline),
};

const KEPT = ["title", "subtitle", "unit", "source", "sources", "basis", "measure", "scope", "locale", "theme", "width", "embed"] as const;

/**
 * The same numbers as plain bars, for a reader whom flows, pyramids or spans of time do not serve: a sankey and a tier flow as the totals of their nodes and of
 * those who moved alike, a pyramid as its tiers, a project timeline as its amounts. Units, sources, bases, statuses and notes stay; in a total that sums numbers of several sources all are named, and a node whose numbers have no sum is told in the note.
 * `undefined` where there is nothing to set as bars: a chart that is as plain already, or projects without amounts, of which `toTable` says all.
 * @throws TypeError for what is no figure.
 */
export function simpler(figure: Figure): Figure | undefined {
  checkFigure(figure);
  const plain = FORMS[figure.type]?.(figure.spec);
  const bars = plain?.bars.filter(({ open }) => open !== true) ?? [];
  if (!plain || bars.length === 0) return undefined;
  const { input } = figure;
  const notes = [...plain.notes, ...plain.bars.filter(({ open }) => open === true).map(({ group, label, note }) => inBoth((locale) => sentence(locale, sayAll([group, label], locale)) + locale.words.colon + say(note ?? "", locale)))];
  const colors = bars.flatMap(({ id, color }) => (color === undefined ? [] : [[id, color] as const]));
  const strong = bars.filter((bar) => bar.strong);
  const singled = strong.length > 0 && strong.length < bars.length;
  return build(rankingChart, {
    ...Object.fromEntries(KEPT.flatMap((key) => (input[key] === undefined ? [] : [[key, input[key]]]))),
    note: joined([...(figure.spec.note === undefined ? [] : [figure.spec.note]), ...notes]),
    ...(colors.length > 0 ? { color: Object.fromEntries(colors) } : {}),
    ...(singled ? { highlight: strong.map(({ id }) => id) } : {}),
    sort: "given",
    ranks: false,
    // Said in the spec and not only to the chart: an SVG that carries it must be read back to the same words.
    ...(plain.adds ? {} : { adds: false }),
    data: bars.map(({ strong: _strong, color: _color, open: _open, ...bar }) => bar),
  });
}

/** What a maker of words says, in both languages. */
const inBoth = (make: (locale: Locale) => string): Text => ({ zh: make(localeOf("zh")), en: make(localeOf("en")) });

function joined(texts: readonly Text[]): Text | undefined {
  if (texts.length === 0) return undefined;
  return inBoth((locale) => texts.map((text) => say(text, locale).replace(/[。.]$/, "")).join(locale.style === "zh" ? "。" : ". ") + locale.words.stop.trim());
}

/** A number with all that is known of it. */
function slotOf({ value, unit, bound, status, basis, source }: Reading, { sources }: Checked): NumberSlot {
  return { value, bound, status, basis, ...(unit.base === "" ? {} : { unit: { zh: unit.words.zh, en: unit.words.en } }), ...(source === undefined ? {} : { source: sources[source] }) };
}

/** What several numbers of flows come to, none of which is below zero; nothing where that says nothing true. */
const wholeOf = (readings: readonly Reading[]): Sum => sumOf(readings, { neverNegative: true });

/** Whether numbers are known and yet have no sum. */
const isOpen = ({ value, bound }: Sum): boolean => value !== undefined && (bound === undefined || bound === "order");

/** The bar of a sum, where there is one. */
function sumBar(rows: readonly FlowRow[], spec: Checked): Pick<Bar, "value" | "open"> {
  const readings = rows.map(({ value }) => value);
  return readings.length > 1 && isOpen(wholeOf(readings)) ? { value: null, open: true } : { value: sumSlot(readings, spec) };
}

/** What several numbers come to: as sure as the least sure of them; with a part missing, at least so much. */
function sumSlot(readings: readonly Reading[], spec: Checked): NumberSlot {
  const [first] = readings;
  if (!first || readings.length === 1) return first ? slotOf(first, spec) : null;
  const total = wholeOf(readings);
  return { ...(slotOf(first, spec) as object), value: total.value ?? null, bound: total.bound ?? "exact", status: total.status, basis: total.basis, source: sourceOf(readings, spec) };
}

/** The one source of several numbers, or one that names all of theirs. */
function sourceOf(readings: readonly Reading[], { sources }: Checked): SourceInput | undefined {
  const all = [...new Set(readings.map(({ source }) => source))].flatMap((source) => (source === undefined ? [] : (sources[source] ?? [])));
  return all.length < 2 ? all[0] : { name: inBoth((locale) => all.map((one) => citation(one, locale)).join(locale.words.semicolon)) };
}

/** The arithmetic of a derived sum, or why there is none; and both sums of a node where what flows in and out differ. */
function notesOf(rows: readonly FlowRow[], into: readonly FlowRow[], out: readonly FlowRow[], labels: ReadonlyMap<string, Text>): Text | undefined {
  const words = (total: Pick<Total, "value" | "bound">, { style, words: said }: Locale): string => totalWords(total, flowDisplay([...new Set([...rows, ...into, ...out])], localeOf(style)), { ...localeOf(style), words: said });
  const own = rows.flatMap(({ note, value }) => note ?? value.note ?? []);
  const differ = imbalanceOf(into, out);
  const sides = differ ? [inBoth((locale) => flowWords[locale.style].into(words({ value: differ[0], bound: "exact" }, locale)) + locale.words.comma + flowWords[locale.style].out(words({ value: differ[1], bound: "exact" }, locale)))] : [];
  const nameOf = (id: string, locale: Locale): string => say(labels.get(id) ?? id, locale);
  const partsIn = (locale: Locale): string => locale.words.join(rows.flatMap(({ from, to, value }) => (isKnown(value) ? [`${nameOf(from, locale)} → ${nameOf(to, locale)} ${words(totalOf([value]), locale)}`] : [])));
  const total = wholeOf(rows.map(({ value }) => value));
  const missing = (locale: Locale): string => (total.missing > 0 ? locale.words.comma + flowWords[locale.style].moreMissing(total.missing) : "");
  const sum = rows.length < 2 ? []
    : isOpen(total) ? [inBoth((locale) => simplerWords[locale.style].noSum(partsIn(locale) + missing(locale)))]
    : rows.length - total.missing > 1 && total.basis === "derived" ? [inBoth((locale) => simplerWords[locale.style].sumOf(partsIn(locale)))] : [];
  return joined([...own, ...sides, ...sum]);
}

const labelsOf = (nodes: SankeySpec["nodes"]): ReadonlyMap<string, Text> => new Map(nodes.map(({ id, label }) => [id, label ?? id]));

/** Column by column, the greatest first. */
function sankeyBars(spec: SankeySpec): Plain {
  // All of them: a list has room for what would be too thin as a band.
  const { members, locale } = { ...sankeySetting({ ...spec, top: spec.data.length * 2 + 1, sort: "value" }, localeOf(spec.locale), () => "") };
  const labels = labelsOf(spec.nodes);
  const last = highest(members.map(({ column }) => column), 0);
  const usual = (column: number): Text | undefined => (last === 1 ? { zh: sankeyWords.zh[column === 0 ? "source" : "target"], en: sankeyWords.en[column === 0 ? "source" : "target"] } : undefined);
  const bars = [...members].sort((a, b) => a.column - b.column || (b.value ?? -1) - (a.value ?? -1)).map((one): Bar => {
    const rows = throughOf(one.into, one.out);
    const label = labels.get(one.key) ?? one.key;
    const name = say(label, locale);
    return { id: one.key, label, group: spec.columns?.[one.column] ?? usual(one.column), ...sumBar(rows, spec), note: notesOf(rows, one.into, one.out, labels), strong: isStrong(spec, one.key, name), color: memberColor(spec, one.key, name) };
  });
  return { bars, notes: [inBoth(({ style }) => simplerWords[style].nodes)], adds: false };
}

const spanOf = (headings: readonly string[] | undefined, period: number): string => [headings?.[period], headings?.[period + 1]].join(" → ");

/** Moment by moment, in the order of the tiers; then who rose, fell and stayed between two moments. */
function tierFlowBars(spec: TierFlowSpec): Plain {
  const setting = tierFlowSetting({ ...spec, top: undefined }, localeOf(spec.locale), () => "");
  const { stops, moves, periods } = setting;
  const labels = labelsOf(spec.nodes);
  const headings = (["zh", "en"] as const).map((name) => headingsOf({ ...setting, locale: localeOf(name) }, (period) => periodWords(period, localeOf(name))));
  const rowsOf = (end: "from" | "to", at: number, period: number): FlowRow[] => moves.flatMap((move) => (move[end] === at && move.period === period ? move.rows : []));
  const bars = Array.from({ length: periods.length + 1 }, (_, column) => stops.flatMap(({ key, label: name }, at): Bar[] => {
    const [into, out] = [rowsOf("to", at, column - 1), rowsOf("from", at, column)];
    const rows = throughOf(into, out);
    if (rows.length === 0) return [];
    const group = { zh: headings[0]?.[column] ?? "", en: headings[1]?.[column] ?? "" };
    return [{ id: `${key} ${column}`, label: labels.get(key) ?? key, group, ...sumBar(rows, spec), note: notesOf(rows, into, out, labels), strong: isStrong(spec, key, name), color: memberColor(spec, key, name) }];
  })).flat();
  // Entries and exits are nodes already.
  const moved = periods.flatMap((_, period) => (["rise", "fall", "stay", "across"] as const).flatMap((kind): Bar[] => {
    const rows = moves.flatMap((move) => (move.move === kind && move.period === period ? move.rows : []));
    const group = { zh: spanOf(headings[0], period), en: spanOf(headings[1], period) };
    const label = inBoth(({ style }) => tierFlowWords[style].move[kind]);
    return rows.length === 0 ? [] : [{ id: `${kind} ${period}`, label, group, ...sumBar(rows, spec), note: notesOf(rows, [], [], labels), strong: false }];
  }));
  return { bars: [...bars, ...moved], notes: [inBoth(({ style }) => simplerWords[style].moments)], adds: false };
}

/** Row by row, since each has a bar of its own already; breaks are said in the note. */
function pyramidBars(spec: Checked<TierRow> & { readonly breaks?: readonly TierBreak[] }): Plain {
  const bars = spec.data.map((row): Bar => {
    const name = say(row.tier, localeOf(spec.locale));
    return { id: row.id ?? `#${row.index}`, label: row.tier, period: row.period?.text, group: row.detail, value: slotOf(row.value, spec), note: row.note ?? row.value.note, strong: isStrong(spec, row.id, name), color: memberColor(spec, row.id, name) };
  });
  const notes = (spec.breaks ?? []).flatMap(({ period, note }) => (note === undefined ? [] : [inBoth((locale) => periodWords(period, locale) + locale.words.colon + say(note, locale))]));
  return { bars, notes, adds: false };
}

type Timeline = Checked<TimelineEntry> & { readonly amountLabel?: Text | undefined };

/** The amounts in the order of the rows. */
function timelineBars(spec: Timeline): Plain | undefined {
  if (!spec.data.some(({ amount }) => isKnown(amount))) return undefined;
  const bars = spec.data.map((row): Bar => {
    const name = say(row.label, localeOf(spec.locale));
    return { id: row.id ?? `#${row.index}`, label: row.label, group: row.group ?? row.detail, value: row.amount ? slotOf(row.amount, spec) : null, note: row.note ?? row.amount?.note, strong: isStrong(spec, row.id, name), color: memberColor(spec, row.id, name) };
  });
  return { bars, notes: [inBoth((locale) => simplerWords[locale.style].bars(spec.amountLabel === undefined ? projectTimelineWords[locale.style].amount : say(spec.amountLabel, locale)))], adds: true };
}
