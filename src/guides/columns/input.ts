import type { Column, ColumnPart, ColumnRemark, ColumnsInput } from "../../layout/columns/model.js";
import { MONTHS_IN, monthsAt } from "../../layout/time.js";
import { columnsWords } from "../../locale/columns.js";
import { trajectoryWords } from "../../locale/cluster-trajectory.js";
import { say } from "../../locale/index.js";
import { denoise } from "../../quantity/decimal.js";
import { bounded, formatIn, formatShares, tickLabel, unitText } from "../../quantity/format.js";
import type { Period } from "../../quantity/period.js";
import { axisTicks } from "../../quantity/ticks.js";
import { isKnown, type Known } from "../../schema/reading.js";
import { STATUSES, type Status } from "../../schema/vocabulary.js";
import { notesOf } from "./notes.js";
import { targetsOf } from "./targets.js";
import { addsUp, amountOf, extentOf, isOpen, rowsOf, type ColumnRow, type ColumnSeries, type ColumnsSetting, type Slot } from "./columns.js";
import { periodWords, sentence, spokenReading } from "../words.js";

/** A cell of the figure: one series in one period. */
interface Cell {
  readonly one: ColumnSeries;
  readonly rows: readonly ColumnRow[];
  readonly reading: Known | undefined;
  /** Some of what folds into it is missing. */
  readonly partial: boolean;
}

/** A period with its cells, and what they come to. */
export interface Told {
  readonly slot: Slot;
  readonly cells: readonly Cell[];
  readonly total: Known | undefined;
  /** Names of what the total lacks. */
  readonly lacking: readonly string[];
  /** Shares of one, by series; none where they may not be told. */
  readonly shares: readonly (number | undefined)[] | undefined;
  /** One of them is only about so much, and so is every share. */
  readonly about: boolean;
  /** Of the whole figure, where a reader sees some of its series only. */
  readonly whole: Told | undefined;
}

export function toldOf(setting: ColumnsSetting): Told[] {
  const whole = setting.whole ? toldOf(setting.whole) : [];
  const adds = addsUp(setting);
  return setting.slots.map((slot) => {
    const all = whole.find((one) => one.slot.key === slot.key);
    const cells = setting.series.map((one): Cell => {
      const rows = rowsOf(one, slot);
      const found = amountOf(one.members.length === 1 ? [rows[0]?.value] : one.members.map((member) => rows.find((row) => member.rows.includes(row))?.value), setting.neverNegative, adds);
      return { one, rows, reading: found?.reading, partial: found?.partial ?? true };
    });
    const total = amountOf(cells.map(({ reading }) => reading), setting.neverNegative, adds)?.reading;
    const lacking = cells.flatMap((cell) => missingOf(cell, setting));
    return { slot, cells, total, lacking: slot.rows.length === 0 ? [] : lacking, shares: all ? sharesOfAll(cells, all) : sharesOf(cells, total), about: (all?.total ?? total)?.bound === "about", whole: all };
  });
}

/** Of several that fold into one, those that are missing, or how many they are. */
function missingOf({ one, rows, partial }: Cell, { locale }: ColumnsSetting): string[] {
  if (!partial) return [];
  const gone = one.members.filter((member) => !rows.some((row) => member.rows.includes(row) && isKnown(row.value)));
  if (gone.length === one.members.length) return [one.name];
  return gone.length > 2 ? [columnsWords[locale.style].someOf(locale.words.other, gone.length)] : gone.map(({ label }) => label);
}

function sharesOf(cells: readonly Cell[], total: Known | undefined): number[] | undefined {
  const exact = total?.bound !== "order" && cells.every(({ reading, partial }) => !partial && (reading?.bound === "exact" || reading?.bound === "about"));
  return exact && total && total.value > 0 ? cells.map(({ reading }) => denoise((reading?.value ?? 0) / total.value)) : undefined;
}

/** A share stays what it is while others are hidden. */
function sharesOfAll(cells: readonly Cell[], { shares, total }: Told): Told["shares"] {
  return shares && total && cells.map(({ reading }) => reading && denoise(reading.value / total.value));
}

/** Shares as they are printed, of one precision in the whole figure: about, where any part of the whole is. */
function shareTexts(told: readonly Told[], { locale, form }: ColumnsSetting): (readonly string[])[] {
  if (form !== "share") return [];
  const texts = formatShares(told.flatMap(({ shares }) => shares?.map((share) => share ?? NaN) ?? []), locale.style);
  let next = 0;
  return told.map(({ shares, about }) => texts.slice(next, (next += shares?.length ?? 0)).map((text) => (about ? locale.words.about : "") + text));
}

/** Puts a checked spec into the words and numbers that the layout places. */
export function columnsInput(setting: ColumnsSetting, domain?: readonly [number, number]): { readonly input: ColumnsInput; readonly notes: readonly string[] } {
  const { spec, form, locale, display, series } = setting;
  const said = columnsWords[locale.style];
  const told = toldOf(setting);
  const shares = shareTexts(told, setting);
  const columns = told.map((one, i) => columnOf(one, shares[i] ?? [], setting));
  const ends = domain ?? extentOf(setting);
  const unit = form === "share" ? "" : unitText(display, locale.style);
  const stated = spec.subtitle !== undefined && say(spec.subtitle, locale).includes(unit);
  const ticks = form === "share" ? [0, 0.25, 0.5, 0.75, 1].map((at) => ({ at, label: `${at * 100}%` })) : axisTicks(ends[0], ends[1], 4, display).map((at) => ({ at, label: tickLabel(at, display, locale.style) }));
  const targets = targetsOf(setting, told);
  const input: ColumnsInput = {
    form,
    series: series.map((one) => one.name + (marksBySeries(setting) ? setting.footnote(one.members[0]?.rows[0]?.value.source) : "")),
    columns,
    targets: targets.targets,
    ...remarksOf(setting),
    domain: ends,
    ticks,
    unitLine: stated ? "" : unit,
    words: { target: locale.words.target, net: said.net },
    noted: said.noted,
    few: spec.labels === "few",
    legend: spec.legend !== "none",
    named: (setting.whole ?? setting).series.length > 1,
  };
  return { input, notes: [...targets.notes, ...notesOf(told, shares, setting)] };
}

/** Whether each series comes from one source, and not all from one: the marks then stand at their names. */
function marksBySeries({ series, slots }: ColumnsSetting): boolean {
  const single = (rows: readonly ColumnRow[]): boolean => new Set(rows.map(({ value }) => value.source)).size <= 1;
  return !slots.every(({ rows }) => single(rows)) && series.every(({ members }) => single(members.flatMap(({ rows }) => rows)));
}

function columnOf(told: Told, shares: readonly string[], setting: ColumnsSetting): Column {
  const { slot, cells } = told;
  const { locale } = setting;
  const sources = marksBySeries(setting) ? [] : [...new Set(slot.rows.flatMap(({ value }) => (isKnown(value) ? [value.source] : [])))];
  return {
    key: slot.key,
    label: slot.hole ? "" : periodWords(slot.period, locale, "axis"),
    mark: sources.map((source) => setting.footnote(source)).join(""),
    status: columnStatus(cells, setting),
    ...ordinalOf(slot.period),
    parts: slot.rows.length === 0 ? [] : cells.map((cell, series) => partOf(cell, told, { series, share: shares[series], setting })),
    start: slot.period.start,
    total: totalOf(told, setting),
  };
}

/** The number of the period among its like: of its year, half, quarter or month. */
function ordinalOf({ kind, start }: Period): Pick<Column, "ordinal" | "cycle"> {
  const months = kind === "half" || kind === "quarter" || kind === "month" ? MONTHS_IN[kind] : 12;
  return { ordinal: Math.floor(monthsAt(start) / months), cycle: months === 12 ? 0 : 12 / months };
}

/** One word where all numbers have it, `含预测` where some do. */
function columnStatus(cells: readonly Cell[], { locale }: ColumnsSetting): string {
  const own = new Set(cells.flatMap(({ reading }) => (reading ? [reading.status] : [])));
  const worst = [...STATUSES].reverse().find((status: Status) => own.has(status));
  if (worst === undefined || worst === "actual") return "";
  const word = locale.words.status[worst];
  return own.size === 1 ? word : columnsWords[locale.style].partly(word);
}

interface Within {
  readonly series: number;
  readonly share: string | undefined;
  readonly setting: ColumnsSetting;
}

function partOf(cell: Cell, told: Told, { series, share, setting }: Within): ColumnPart {
  const { one, rows, reading } = cell;
  const shared = setting.form === "share";
  return {
    key: one.key === "" ? "value" : one.key,
    series,
    row: one.members.length === 1 ? rows[0]?.index : undefined,
    at: shared ? told.shares?.[series] : reading?.value,
    certainty: reading ?? { status: "actual", basis: undefined, bound: "exact" },
    text: shared ? (reading && share) ?? "" : isOpen(one, reading) ? "" : numberText(reading, setting),
    spoken: spokenPart(cell, told.slot, share ?? "", setting),
  };
}

function numberText(reading: Known | undefined, { locale, display, near }: ColumnsSetting): string {
  return reading ? bounded(formatIn(reading.value, display, locale.style, { near }), reading.bound, locale.style) : "";
}

/** A part as it is said: period, name, number with its unit, share, what folds into it, its note. */
function spokenPart({ one, rows, reading }: Cell, { period }: Slot, share: string, setting: ColumnsSetting): string {
  const { locale, display, near } = setting;
  const said = columnsWords[locale.style];
  const [row] = rows;
  const amount = reading && isOpen(one, reading) ? locale.words.noTotal : reading ? spokenReading(reading, display, locale, { near }) : row ? locale.words.notDisclosed : said.absent;
  const folds = one.members.length > 1;
  const members = folds ? said.holds(locale.words.join(rows.map((each) => memberWords(each, setting)))) : "";
  const note = folds || row?.note === undefined ? "" : say(row.note, locale);
  const head = sentence(locale, [periodWords(period, locale), one.name]);
  return sentence(locale, [head + locale.words.colon + amount, share === "" ? "" : said.ofTotal(share), members, note]);
}

function memberWords(row: ColumnRow, { locale, display }: ColumnsSetting): string {
  return (row.series === undefined ? "" : `${say(row.series, locale)} `) + spokenReading(row.value, display, locale);
}

/** What stands on a column: nothing on bars side by side, on shares, or where bounds leave the sum open. */
function totalOf({ slot, total, lacking, cells }: Told, { form, locale, display, near, hidden }: ColumnsSetting): Column["total"] {
  if (form !== "stacked" || !total || (total.bound === "order" && cells.length > 1)) return undefined;
  const said = columnsWords[locale.style];
  const without = (names: readonly string[]): string => (names.length > 0 ? said.without(locale.words.join(names)) : "");
  const aside = without(lacking);
  const left = without([...lacking, ...hidden]);
  const [open, close] = locale.words.brackets;
  const text = bounded(formatIn(total.value, display, locale.style, { near }), total.bound, locale.style);
  const spoken = periodWords(slot.period, locale) + locale.words.comma + said.total + locale.words.colon + spokenReading(total, display, locale, { near }) + (left === "" ? "" : open + left + close);
  return { text, aside, at: total.value, spoken: cells.length > 1 ? spoken : "" };
}

function remarksOf({ spec, slots, locale }: ColumnsSetting): Pick<ColumnsInput, "breaks" | "remarks"> {
  const said = trajectoryWords[locale.style];
  const breaks = spec.breaks.flatMap(({ index: row, period, note, inferred }): ColumnRemark[] => {
    const text = inferred ? said.inferred(say(note, locale)) : say(note, locale);
    const column = slots.findIndex((slot) => !slot.hole && slot.period.start >= period.start);
    return [{ key: `break-${row}`, row, start: period.start, column, text, caption: said.break(periodWords(period, locale), text) }];
  });
  const remarks = spec.annotations.map(({ index: row, x, text }): ColumnRemark => {
    const column = slots.findIndex((slot) => !slot.hole && x !== undefined && slot.period.start <= x.start && slot.period.end >= x.end);
    const words = say(text, locale);
    return { key: `remark-${row}`, row, start: x?.start, column, text: words, caption: (x ? periodWords(x, locale) + locale.words.colon : "") + words };
  });
  return { breaks, remarks };
}

/** In a panel, words that need room go to the note, and the figure says the unit and names the series. */
export function inPanel(input: ColumnsInput, { unitSaid }: { readonly unitSaid: boolean }): { readonly input: ColumnsInput; readonly notes: readonly string[] } {
  const { breaks, remarks, targets, unitLine } = input;
  const notes = [...targets.map(({ spoken }) => spoken), ...breaks.map(({ caption }) => caption), ...remarks.map(({ caption }) => caption)];
  return { input: { ...input, breaks: [], remarks: [], legend: false, few: true, unitLine: unitSaid ? "" : unitLine }, notes };
}
