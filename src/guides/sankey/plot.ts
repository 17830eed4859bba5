import { layoutBarList, type BarList, type BarListItem, type BarListRow } from "../../layout/bar-list.js";
import { flowFits, layoutFlow, type FlowBoard, type FlowLink, type FlowSpace, type FlowStop } from "../../layout/flow/plot.js";
import { label, type Label } from "../../layout/label.js";
import { flowWords } from "../../locale/flow.js";
import { sayAll } from "../words.js";
import { sankeyWords } from "../../locale/sankey.js";
import { unitText } from "../../quantity/display.js";
import { highest } from "../../quantity/ends.js";
import type { Mark } from "../../scene/mark.js";
import { wrap } from "../../text/wrap.js";
import { drawBarList } from "../bar-list.js";
import { layoutZeroes, type Zeroes } from "../flow/flow.js";
import { fewNames, imbalanceOf, noTotalNote, pairWords, rowNotes, statusNotes, toldTotal, totalOf, totalWords, wholeWords } from "../flow/sum.js";
import { drawLabels } from "../label.js";
import type { Frame, Look } from "../look.js";
import { memberAmount, pairOf, sankeyLinks, sankeyStops, type Flow, type SankeySetting } from "./sankey.js";

/** A list of bars under its heading. */
interface Section {
  readonly key: string;
  readonly heading: readonly Label[];
  readonly bars: BarList;
}

export interface SankeyPlot {
  readonly bottom: number;
  readonly notes: readonly string[];
  readonly stops: readonly FlowStop[];
  readonly links: readonly FlowLink[];
  readonly singled: boolean;
  readonly board: FlowBoard | undefined;
  /** Where columns of flows have no room: each column as a list of bars, then the largest flows. */
  readonly sections: readonly Section[];
  readonly zeroes: Zeroes;
}

const LARGEST = 5;

export function layoutSankey(setting: SankeySetting, frame: Frame): SankeyPlot {
  const { spec, locale } = setting;
  const [stops, links] = [sankeyStops(setting), sankeyLinks(setting)];
  const space: FlowSpace = { ...frame, height: Math.max(frame.height, heightOf(frame, stops)), above: false };
  const singled = spec.highlight !== undefined && spec.highlight.length > 0;
  const common = { stops, links, singled };
  if (frame.sizeClass === "narrow" || !flowFits(stops, space)) return { ...common, ...listed(setting, stops, links, frame) };
  const board = layoutFlow(stops, links, headingsOf(setting), space);
  const zeroes = layoutZeroes(links, ({ spoken }) => spoken, board.bottom + 10, frame);
  const thin = board.widened.map(({ from, to }) => pairWords(stops[from]?.name ?? "", stops[to]?.name ?? ""));
  return { ...common, board, sections: [], zeroes, bottom: zeroes.links.length > 0 ? zeroes.key.bottom : board.bottom, notes: [...notesOf(setting, thin, true), ...(board.bare ? [locale.words.unit(unitText(setting.display, locale.style))] : [])] };
}

/** A few stops need no tall plot. */
function heightOf({ sizes }: Frame, stops: readonly FlowStop[]): number {
  const counts = new Map<number, number>();
  for (const { column } of stops) counts.set(column, (counts.get(column) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return most === 1 ? 120 : Math.min(sizes.plot, 140 + most * 44);
}

/** Headings as given; of two columns also without being given. */
function headingsOf({ spec, locale, members }: SankeySetting): string[] {
  const said = sankeyWords[locale.style];
  const given = sayAll(spec.columns ?? [], locale);
  if (given.length > 0) return given;
  return members.every(({ column }) => column < 2) ? [said.source, said.target] : [];
}

function notesOf(setting: SankeySetting, thin: readonly string[], drawn: boolean): string[] {
  const { spec, locale, members, labels, flows, display, notes } = setting;
  const said = flowWords[locale.style];
  const missing = flows.filter(({ value }) => value === undefined).map((flow) => pairOf(setting, flow));
  const unequal = members.flatMap((one) => {
    const found = imbalanceOf(one.into, one.out);
    return found ? [said.unbalancedNote(one.label, ...found.map((value) => totalWords({ value, bound: "exact" }, display, locale)) as [string, string])] : [];
  });
  const sums = members.flatMap(({ into, out }) => [into, out]).filter((rows) => rows.length > 1).map((rows) => ({ rows, ...totalOf(rows.map(({ value }) => value)) })).filter(({ value }) => value !== undefined);
  const open = sums.filter(({ bound }) => bound === undefined);
  return [
    ...(drawn ? [said.scaleNote] : []),
    ...notes,
    ...unequal,
    ...(sums.some(({ bound }) => bound !== undefined && bound !== "exact") ? [said.boundNote] : []),
    ...(open.length > 0 ? [noTotalNote(open.map(({ rows }) => rows), locale)] : []),
    ...statusNotes(spec.data, labels, locale),
    ...(drawn && missing.length > 0 ? [said.missingNote(fewNames(missing, locale))] : []),
    ...(drawn && flows.some(({ value }) => value === 0) ? [said.zeroNote] : []),
    ...(thin.length > 0 ? [said.widenedNote(fewNames(thin, locale))] : []),
    ...rowNotes(spec.data, (id) => labels.get(id) ?? id, locale),
  ];
}

/** Columns as lists of bars, and the largest flows by name, all on one scale; what is missing or zero is listed with them. */
function listed(setting: SankeySetting, stops: readonly FlowStop[], links: readonly FlowLink[], frame: Frame): Omit<SankeyPlot, "stops" | "links" | "singled"> {
  const { members, locale, flows } = setting;
  const last = highest(members.map(({ column }) => column));
  const heads = headingsOf(setting);
  const most = highest(members.map(({ value }) => value ?? 0), 0);
  const rank = (flow: Flow): number => flow.value ?? -1;
  const known = flows.filter(({ value }) => value !== undefined && value > 0).sort((a, b) => rank(b) - rank(a));
  const named = [...known.slice(0, LARGEST), ...flows.filter(({ value }) => value === undefined || value === 0)];
  const lists: [key: string, heading: string, items: BarListItem[]][] = [];
  for (let column = 0; column <= last; column += 1) {
    const own = stops.flatMap((stop, i) => (stop.column === column ? [i] : [])).sort((a, b) => (members[a]?.order ?? 0) - (members[b]?.order ?? 0) || (members[b]?.value ?? 0) - (members[a]?.value ?? 0));
    lists.push([`column-${column}`, heads[column] ?? "", own.map((i) => stopItem(stops[i] as FlowStop, members[i]?.value))]);
  }
  const { largest, all } = sankeyWords[locale.style];
  lists.push(["flows", known.length > LARGEST ? largest(LARGEST) : all, named.map((flow) => flowItem(flow, links[flows.indexOf(flow)] as FlowLink, setting))]);
  // One list first, so that all bars begin in one line and are on one scale; then its parts move down under their headings.
  const { rows } = layoutBarList(lists.flatMap(([, , items]) => items), { x: frame.x, y: frame.y, width: frame.width, sizes: frame.sizes }, [0, most]);
  let [down, next, bottom] = [0, 0, frame.y];
  const sections = lists.map(([key, text, items]): Section => {
    if (next > 0) down += 18;
    const top = (rows[next]?.labels[0]?.y ?? frame.y) + down;
    const heading = wrap(text, frame.width, { size: frame.sizes.axis }).map((line, i) => label(`heading-${i}`, line, frame.x, top + 2 + i * (frame.sizes.axis + 4), { size: frame.sizes.axis, tone: "ink3" }));
    if (text !== "") down += 8 + heading.length * (frame.sizes.axis + 4);
    const own = rows.slice(next, next + items.length).map((row) => movedDown(row, down));
    next += items.length;
    bottom = highest(own.map(({ bar, labels }) => Math.max(bar.y + bar.height, ...labels.map(({ y }) => y + 4))), bottom);
    return { key, heading, bars: { rows: own, zero: undefined, bottom } };
  });
  return { board: undefined, sections, zeroes: layoutZeroes([], () => "", bottom, frame), bottom: Math.max(bottom, frame.y + frame.height), notes: notesOf(setting, [], false) };
}

function movedDown({ item, bar, missing, labels }: BarListRow, by: number): BarListRow {
  return { item, bar: { ...bar, y: bar.y + by }, missing: missing && { ...missing, y: missing.y + by }, labels: labels.map((one) => ({ ...one, y: one.y + by })) };
}

function stopItem({ key, row, name, amounts, asides, spoken, certainty }: FlowStop, value: number | undefined): BarListItem {
  return { key: `stop ${key}`, row, list: "nodes", label: name, detail: asides.join(" "), value: amounts[0] ?? "", at: value, spoken, certainty };
}

function flowItem(flow: Flow, link: FlowLink, setting: SankeySetting): BarListItem {
  const { display, locale } = setting;
  const value = totalWords(totalOf(flow.rows.map((row) => row.value)), display, locale);
  return { key: `link ${link.key}`, row: link.row, label: pairOf(setting, flow), detail: "", value, at: flow.value, spoken: link.spoken, certainty: link.certainty };
}

/** Colours of the bars of lists. */
export interface ListColors {
  readonly stop: (item: FlowStop) => string;
  readonly flow: (item: FlowLink) => string;
}

export function drawLists({ sections, stops, links }: SankeyPlot, look: Look, colors: ListColors): Mark[] {
  return sections.map(({ key, heading, bars }): Mark => {
    const color = (item: BarListItem): string => {
      const stop = stops.find((one) => `stop ${one.key}` === item.key);
      const link = links.find((one) => `link ${one.key}` === item.key);
      return stop ? colors.stop(stop) : link ? colors.flow(link) : look.theme.contextEdge;
    };
    return { kind: "group", key, marks: [...drawLabels(heading, look.theme), ...drawBarList(bars, look, color)] };
  });
}

const TOLD = 10;

/** What flows between how many, the whole, the largest, and the totals of the sources. */
export function describeSankey(setting: SankeySetting): string {
  const { members, flows, locale, display, spec } = setting;
  if (flows.length === 0) return "";
  const said = sankeyWords[locale.style];
  const { stop, colon, semicolon } = locale.words;
  const sources = members.filter(({ into }) => into.length === 0);
  const targets = members.filter(({ out }) => out.length === 0);
  const starts = new Set(sources.flatMap(({ ids }) => ids));
  const first = spec.data.filter(({ from }) => starts.has(from));
  const whole = wholeWords(totalOf(first.map(({ value }) => value)), display, locale);
  const largest = flows.filter(({ value }) => value !== undefined && value > 0).sort((a, b) => (b.value ?? 0) - (a.value ?? 0)).slice(0, 3);
  const speak = (flow: Flow): string => pairOf(setting, flow) + colon + toldTotal(totalOf(flow.rows.map(({ value }) => value)), display, locale);
  const sums = sources.length <= TOLD ? [said.totals(sources.map((one) => one.label + colon + memberAmount(one, setting)).join(semicolon)) + stop] : [];
  return [
    said.construction(sources.length, targets.length, flows.length) + locale.words.comma + whole + stop,
    ...(largest.length > 1 ? [said.largestFlows(largest.map(speak).join(semicolon)) + stop] : []),
    ...sums,
  ].join(locale.style === "zh" ? "" : " ");
}
