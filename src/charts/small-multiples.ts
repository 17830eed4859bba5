import { build, chart, chartOf, type AnyChart, type Figure, type Opened, type Plot } from "../chart.js";
import { drawKey } from "../guides/key.js";
import { drawLabels } from "../guides/label.js";
import { sizesOf, type Frame, type Look, type Panel, type Sizes } from "../guides/look.js";
import { memberHues } from "../guides/members.js";
import { folded, ordered } from "../guides/order.js";
import { castOf, extremesOf, groupsBy, isSubject, membersBy, namedMarks, notesOf, periodsOf, unpainted, type Member } from "../guides/small-multiples/small-multiples.js";
import { columnBy } from "../guides/small-multiples/column.js";
import { jointDomains, panelSpec, type Inner } from "../guides/small-multiples/panel.js";
import { layoutTop, textLines } from "../guides/small-multiples/top.js";
import type { Key } from "../layout/key.js";
import type { Label } from "../layout/label.js";
import { layoutPanels, type PanelPlace } from "../layout/small-multiples.js";
import type { Locale } from "../locale/index.js";
import { smallMultiplesWords } from "../locale/small-multiples.js";
import type { Mark, Member as SceneMember } from "../scene/mark.js";
import { check, reportMixedUnits, type Checked, type RowBase } from "../schema/check.js";
import { isNumeric, text } from "../schema/column.js";
import { isRecord } from "../schema/intake.js";
import { shown, SpecError, type Finding, type Report } from "../schema/issue.js";
import type { Reading } from "../schema/reading.js";
import { checked, oneOf, optional, within, type Entries, type SharedSpec } from "../schema/shared.js";
import { nameKey } from "../schema/vocabulary.js";

export interface SmallMultiplesOptions<Column extends string = string> {
  /** The figure that is drawn once for each member: it holds the data, their unit and source. One of any chart whose axes can be shared; a function that makes it, where its rows hold together only panel by panel. */
  readonly of: Figure<Column> | (() => Figure<Column>);
  /** The column of its rows that names the member: one that its chart uses, or any other. */
  readonly by: NoInfer<Column>;
  /** Whether all panels have the same axes, so that they compare, or each its own, which the figure then says. Default `shared`. */
  readonly scales?: "shared" | "free" | undefined;
  /** How many panels stand side by side, where there is room for so many. Default: as fit. */
  readonly columns?: number | undefined;
}

const UNUSED = ["unit", "source", "sources", "basis", "annotations", "color", "labels", "asOf", "prices", "goodWhen", "measure", "scope"] as const;
type Unused = (typeof UNUSED)[number];

/** Spec of small multiples: how does each member fare, on scales that compare? */
export type SmallMultiplesSpec<Column extends string = string> = Omit<SharedSpec<object>, "data" | "fields" | Unused> & SmallMultiplesOptions<Column>;

const options: Entries<SmallMultiplesOptions> = {
  of: checked<SmallMultiplesOptions["of"]>(isRecord, "figure"),
  by: checked<string>((value) => typeof value === "string" && value !== "", "column"),
  scales: optional(oneOf(["shared", "free"])),
  columns: optional(within(1, 20)),
};

/** The figure that is drawn in each panel. */
interface Child extends Inner {
  readonly chart: AnyChart;
}
interface Spec extends Checked, Pick<SmallMultiplesOptions, "scales" | "columns"> {
  readonly child: Child;
}

interface PanelsPlot extends Plot {
  readonly spec: Spec;
  readonly cells: readonly { readonly member: Member; readonly title: readonly Label[]; readonly plot: Plot }[];
  readonly rest: readonly { readonly member: Member; readonly plot: Plot }[];
  readonly texts: readonly Label[];
  readonly key: Key;
  readonly sizes: Sizes;
}

export const smallMultiplesChart = chart<Spec, PanelsPlot>({
  type: "small-multiples",
  question: { zh: smallMultiplesWords.zh.question, en: smallMultiplesWords.en.question },
  options,
  row: {},
  unused: UNUSED,
  open: openSpec,
  check: (spec, report) => {
    const { chart: inner, key } = spec.child;
    const seen = new Set<string>();
    // What is wrong with a record that all panels share is said once.
    const once: Report = (finding) => {
      const same = JSON.stringify(finding);
      if (!seen.has(same)) report(finding);
      seen.add(same);
    };
    for (const rows of groupsBy(spec.data, key).values()) inner.check?.(panelSpec(spec, rows), once);
    if (spec.scales === "free") return;
    for (const column of Object.keys(inner.row).filter((name) => inner.row[name] && isNumeric(inner.row[name]))) {
      const readings = spec.data.flatMap((row) => (row as unknown as Readonly<Record<string, Reading | undefined>>)[column] ?? []);
      reportMixedUnits(readings, ({ row: index, field }) => ["data", index, field], once);
    }
  },
  names: ({ child }) => child.chart.names?.(child.spec),
  layout: layoutSpec,
  draw: ({ spec, cells, rest, texts, key, sizes }, look) => {
    const { cast = [] } = spec.child;
    const own: Look = { ...look, sizes, sizeClass: "narrow" };
    const hues = memberHues(cast.map((name) => (typeof name === "string" ? { label: name } : { id: name.zh, label: name.en })), spec.child.spec, look.theme);
    const inside = (member: Member, plot: Plot): Mark[] => namedMarks(spec.child.chart.draw(plot, own), member.name, look.locale);
    const swatch = (member: SceneMember | undefined): { fill: string; stroke?: string } => {
      const hue = hues[cast.findIndex((name) => nameKey(name) === member?.value)];
      return { fill: hue?.mark ?? look.theme.context, ...(hue?.edge === undefined ? {} : { stroke: hue.edge }) };
    };
    const at = texts.at(-1) ?? { x: 0, y: 0 };
    return [
      ...drawLabels(texts, look.theme),
      ...drawKey(key, look, ({ member }) => swatch(member)),
      ...cells.map(({ member, title, plot }): Mark => ({ kind: "group", key: `panel-${member.key}`, member: member.named, marks: [...drawLabels(title, look.theme), ...inside(member, plot)] })),
      ...rest.map(({ member, plot }): Mark => ({ kind: "group", key: `panel-${member.key}`, marks: unpainted(inside(member, plot), at, "rest") })),
    ];
  },
  describe: (spec, locale) => {
    const said = smallMultiplesWords[locale.style];
    const members = membersOf(spec, locale);
    const told = members.length > MOST_TOLD ? [locale.words.summary(spec.data.length)] : members.map((member) => member.name + locale.words.colon + spec.child.chart.describe(panelSpec(spec, member.rows), locale));
    return [said.construction(members.length, spec.scales !== "free"), extremesOf(members, locale), ...told].filter((sentence) => sentence !== "").join(locale.style === "zh" ? "" : " ");
  },
});

/** More panels than these are counted, not told one by one. */
const MOST_TOLD = 8;
/** More names than these would hide how many are not shown. */
const MOST_LISTED = 12;

/**
 * Draws one figure for each member, on scales that compare: `smallMultiples({ of: clusterTrajectory({ … }), by: "series" })`. Any chart whose axes can be
 * shared may stand in `of`, one level deep; it holds the data, and its own titles give way to those said here. The scales are shared unless `scales: "free"`.
 * @throws SpecError when the spec cannot be drawn.
 */
export function smallMultiples<Column extends string>(spec: SmallMultiplesSpec<Column>): Figure<Column> {
  return build(smallMultiplesChart, spec);
}

/** The chart and the JSON of what stands in `of`: a figure, a function that makes one, or JSON itself. */
function innerOf(of: unknown, known: readonly AnyChart[]): { readonly found: AnyChart | Finding; readonly json: unknown } {
  const made = typeof of === "function" ? tried(of as () => unknown) : of;
  if (isRecord(made) && isRecord(made.chart) && typeof made.chart.layout === "function") return { found: made.chart as unknown as AnyChart, json: made.input };
  if (known.length > 0 || !isRecord(made)) return { found: chartOf(made, known), json: made };
  return { found: { path: [], code: "wrong-type", expected: "clusterTrajectory(…) | figure({ type: \"small-multiples\", … })", received: shown(made) }, json: made };
}

/** What a function makes; where rows do not hold together as one figure, what was tried, for each panel is checked by itself. */
function tried(make: () => unknown): unknown {
  try {
    return make();
  } catch (error) {
    if (error instanceof SpecError && error.tried !== undefined) return error.tried;
    throw error;
  }
}

const isComposable = (inner: AnyChart): boolean => inner.extent !== undefined;

function openSpec(input: unknown, known: readonly AnyChart[], report: Report): Opened {
  const inside: Report = (finding) => report({ ...finding, path: ["of", ...finding.path] });
  const given = isRecord(input) ? input : undefined;
  const { found, json } = innerOf(given?.of, known);
  const outer = given ? { ...given, of: json, data: [] } : input;
  const { spec, input: taken } = check(outer, { type: "small-multiples", options, row: {}, unused: UNUSED }, report);
  const written = isRecord(taken) ? taken : {};
  if (given?.data !== undefined) report({ path: ["data"], code: "unknown-key", received: shown(given.data), suggestion: "of" });
  const { data: _none, ...own } = written;
  const opened = { chart: smallMultiplesChart, spec: { ...spec, data: [] }, input: given ? own : taken, report: inside };
  if (!isRecord(own.of) || typeof own.by !== "string") return opened;
  if (!("layout" in found)) inside(found);
  else if (!isComposable(found)) inside({ path: ["type"], code: "not-a-choice", expected: known.filter(isComposable).map(({ type }) => type).join(" | ") || "extent", received: shown(found.type) });
  else return { ...opened, ...openInner(found, own.of, spec, { by: own.by, report: inside, outer: report }) };
  return opened;
}

interface Opening {
  readonly by: string;
  readonly report: Report;
  readonly outer: Report;
}

/** What panels leave to the figure. */
const OF_FRAME = ["theme", "width", "height", "idPrefix", "embed"] as const;

/** Checks the inner spec with the column that names the member, and makes the chart that this figure is: its columns are those of the inner one. */
function openInner(inner: AnyChart, json: Readonly<Record<string, unknown>>, outer: Checked, opening: Opening): Pick<Opened, "chart" | "spec"> {
  const { report } = opening;
  const { key, isOwn, row, fields } = columnBy(inner.row, json, opening.by, opening.outer);
  const lists = Object.fromEntries(Object.entries(inner.lists ?? {}).map(([name, columns]) => [name, name === "annotations" || key in columns || key in inner.row ? columns : { ...columns, [key]: text }]));
  for (const option of OF_FRAME) if (json[option] !== undefined) report({ severity: "warning", path: [option], code: "unused", expected: "small-multiples" });
  const { spec } = check(fields ? { ...json, fields } : json, { ...inner, row, lists }, report);
  for (const one of spec.data as readonly (RowBase & Readonly<Record<string, unknown>>)[]) {
    if (one[key] === undefined && isOwn) report({ path: ["data", one.index], code: "missing", row: one.index, expected: opening.by });
  }
  const { title, subtitle, note, alt, locale } = outer;
  const said = Object.fromEntries(Object.entries({ title, subtitle, note, alt, locale }).filter(([, words]) => words !== undefined));
  const shared = { type: "small-multiples", title: spec.title, subtitle: spec.subtitle, note: spec.note, alt: spec.alt, locale: spec.locale, ...said };
  const { data, unit, sources, basis, source, asOf } = spec;
  const records = Object.fromEntries(Object.keys(lists).map((name) => [name, (spec as unknown as Readonly<Record<string, readonly unknown[]>>)[name] ?? []]));
  const full = { ...outer, ...records, ...shared, data, unit, sources, basis, source, asOf, child: { chart: inner, spec, key, drawsTime: inner.row["period"]?.required === true, lists: Object.keys(lists), cast: castOf(data, key) } };
  return { chart: { ...smallMultiplesChart, row, lists }, spec: full };
}

/** Members in the order asked for. */
function membersOf(spec: Spec, locale: Locale): Member[] {
  return ordered(membersBy(spec.data, spec.child.key, locale), spec.sort);
}

/** How many members are not shown, and which. */
function restWords(rest: readonly Member[], locale: Locale): string {
  if (rest.length === 0) return "";
  return smallMultiplesWords[locale.style].hidden(rest.length, rest.length > MOST_LISTED ? "" : locale.words.join(rest.map(({ name }) => name)));
}

function layoutSpec(spec: Spec, frame: Frame): PanelsPlot {
  const { locale } = frame;
  const said = smallMultiplesWords[locale.style];
  const { shown: members, rest } = folded(membersOf(spec, locale), spec);
  const shared = spec.scales !== "free";
  const { chart: inner, cast = [], spec: within } = spec.child;
  const specs = new Map([...members, ...rest].map((member) => [member, panelSpec(spec, member.rows, !isSubject(spec, member))]));
  const domains = shared ? jointDomains(members.map((member) => inner.extent?.(specs.get(member) ?? within) ?? {})) : undefined;
  const sizes = { ...sizesOf(320), pad: 0, emphasis: 13 };
  const layout = (member: Member, place: PanelPlace, unitSaid: boolean): Plot => {
    const panel: Panel = { first: place.first, last: place.last, margin: place.margin, unitSaid };
    const own: Frame = { ...frame, ...place, sizeClass: "narrow", sizes: { ...sizes, plot: place.height }, panel };
    return inner.layout(specs.get(member) ?? within, own, domains);
  };
  // Without a shared axis of time, one row of labels serves the panels above it only where all have the same periods.
  const aligned = domains === undefined ? false : "x" in domains || new Set(members.map(periodsOf)).size < 2;
  const box = { x: frame.x, y: frame.y, width: frame.width, height: frame.height, first: true, last: true, margin: undefined };
  const [one] = members;
  const unit = shared && one ? (layout(one, box, true).axis?.unit ?? "") : "";
  const seen = castOf(spec.data, spec.child.key, 1) ?? [];
  const series = within.legend === "none" ? [] : cast.filter((name) => seen.some((one) => nameKey(one) === nameKey(name)));
  const head = layoutTop(series, [...(shared ? [] : [said.free]), ...(unit === "" ? [] : [locale.words.unit(unit)])].join(locale.words.semicolon), frame);
  const titles = members.map((member) => ({ text: member.name, strong: isSubject(spec, member) }));
  const grid = layoutPanels({ titles, columns: spec.columns, shared, layout: (index, place) => layout(members[index] as Member, { ...place, last: place.last || !aligned }, shared) }, { ...box, y: head.bottom, height: Math.max(0, frame.height + frame.y - head.bottom) });
  const cells = grid.cells.map((cell, i) => ({ ...cell, member: members[i] as Member }));
  const foot = textLines(restWords(rest, locale), "rest", frame, grid.bottom + 14);
  return {
    spec, cells, sizes, key: head.key,
    rest: rest.map((member) => ({ member, plot: layout(member, { ...box, y: head.bottom, height: 100 }, true) })),
    texts: [...head.texts, ...foot],
    notes: notesOf(cells.map(({ member, plot }) => ({ name: member.name, notes: plot.notes })), locale),
    bottom: Math.max(frame.y + frame.height, foot.length > 0 ? (foot.at(-1)?.y ?? 0) + 4 : grid.bottom),
  };
}
