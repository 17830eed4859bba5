import type { ColumnTarget } from "../../layout/columns/model.js";
import { columnsWords } from "../../locale/columns.js";
import { trajectoryWords } from "../../locale/cluster-trajectory.js";
import { say } from "../../locale/index.js";
import { bounded, formatIn } from "../../quantity/format.js";
import { countsTowards } from "../../quantity/gap.js";
import { isKnown, type Known } from "../../schema/reading.js";
import type { Told } from "./input.js";
import type { ColumnsSetting } from "./columns.js";
import { displayOfOrder } from "../big-number.js";
import { isBroken, sayGap, type GapSaid, type GapWords, type Side } from "../gap.js";
import { means, nameOf, type TargetRow } from "../cluster-trajectory/trajectory.js";
import { amountWords, displayOf, periodWords } from "../words.js";

/** The targets with their words, and what is missing to them where they may be compared. */
export function targetsOf(setting: ColumnsSetting, told: readonly Told[]): { readonly targets: readonly ColumnTarget[]; readonly notes: readonly string[] } {
  const notes: string[] = [];
  const targets = setting.spec.targets.flatMap((target): ColumnTarget[] => {
    const { index } = target;
    if (!isKnown(target.value)) return [];
    const named = namesOf(target, target.value, setting, told);
    const found = gapTo(target, target.value, { setting, told, name: setting.spec.targets.length > 1 ? named.full : "" });
    notes.push(...(found?.notes ?? []));
    if (!found && isForeign(target, setting)) notes.push(trajectoryWords[setting.locale.style].otherMeasure(named.full));
    return [{ ...named, ...placeOf(target, target.value, setting, told), key: `target-${index}`, row: index, basis: target.value.basis, gap: found?.lines ?? [], aside: (found?.lines ?? []).join(setting.locale.words.comma), spoken: [named.full, ...(found?.lines ?? [])].join(setting.locale.words.comma) }];
  });
  return { targets, notes };
}

interface Named {
  readonly title: string;
  readonly short: string;
  readonly full: string;
  readonly order: boolean;
}

function namesOf({ label, period, series }: TargetRow, value: Known, { locale, display, form, footnote, series: own, whole }: ColumnsSetting, told: readonly Told[]): Named {
  const all = whole?.series ?? own;
  const said = trajectoryWords[locale.style];
  const order = value.bound === "order";
  const shown = order ? displayOfOrder(value, display, locale) : form === "share" ? displayOf([value], locale) : display;
  const near = form === "share" ? [] : told.flatMap(({ total, cells }) => [total, ...cells.map(({ reading }) => reading)]).filter(isKnown).map((one) => one.value);
  const amount = amountWords(value, shown, locale, { near });
  const [open, close] = locale.words.brackets;
  const aside = order ? open + locale.words.measureNotStated + close : "";
  const of = series === undefined || all.length < 2 ? "" : say(series, locale);
  const name = (when: string): string => (label === undefined ? said.target(of, when) : say(label, locale));
  const short = bounded(formatIn(value.value, shown, locale.style, { near }), value.bound, locale.style);
  // Words under a column or beside a line need no date: the place says it.
  const compact = label === undefined ? name("") : say(label, locale);
  const dated = period === undefined ? "" : periodWords(period, locale);
  const full = `${label === undefined || dated === "" ? name(dated) : columnsWords[locale.style].datedTarget(say(label, locale), dated)} ${amount}${aside}`;
  return { title: `${compact} ${period === undefined ? amount : short}${aside}${footnote(value.source)}`, short: short + footnote(value.source), full, order };
}

function placeOf({ period, series }: TargetRow, value: Known, { slots, series: all, form }: ColumnsSetting, told: readonly Told[]): Pick<ColumnTarget, "column" | "series" | "at"> {
  const column = period && slots.findIndex((slot) => !slot.hole && slot.period.start === period.start && slot.period.end === period.end);
  const own = series === undefined ? undefined : all.findIndex(({ members }) => members.some(({ rows }) => means(rows[0]?.series, series)));
  const at = form === "share" ? value.value / 100 : value.value;
  // In a stack a series begins where those under it end.
  const below = own === undefined || form === "grouped" || column === undefined ? 0 : baseOf(told[column], own, form);
  return { column: column === undefined || column < 0 ? undefined : column, series: own === undefined || own < 0 ? undefined : own, at: at + below };
}

function baseOf(told: Told | undefined, series: number, form: string): number {
  const values = form === "share" ? told?.shares : told?.cells.map(({ reading }) => reading?.value);
  return (values ?? []).slice(0, Math.max(0, series)).reduce<number>((total, value) => total + Math.max(0, value ?? 0), 0);
}

function isForeign({ measure, scope }: TargetRow, { spec }: ColumnsSetting): boolean {
  return nameOf(measure ?? spec.measure) !== nameOf(spec.measure) || nameOf(scope ?? spec.scope) !== nameOf(spec.scope);
}

interface Ground {
  readonly setting: ColumnsSetting;
  readonly told: readonly Told[];
  readonly name: string;
}

/** What is missing to a target: from the column of its own date, else from the last result by that date. */
function gapTo(target: TargetRow, value: Known, { setting, told, name }: Ground): { readonly lines: readonly string[]; readonly notes: readonly string[] } | undefined {
  const { spec, locale, display, form } = setting;
  const { series } = setting.whole ?? setting;
  if (form === "share" || (form === "grouped" && target.series === undefined && series.length > 1)) return undefined;
  const base = subjectOf(target, told, setting);
  if (!base || isBroken(spec.breaks, base.side.period, target.period)) return undefined;
  const words: GapWords = { locale, said: trajectoryWords[locale.style], display, goodWhen: spec.goodWhen, name };
  const aim: Side = { reading: value, period: target.period, measure: nameOf(target.measure ?? spec.measure), scope: nameOf(target.scope ?? spec.scope) };
  const found = sayGap(base.side, base.side, aim, words);
  if (!found) return undefined;
  const own = target.period !== undefined && base.side.period?.start === target.period.start && base.side.period.end === target.period.end;
  const since = own ? "" : trajectoryWords[locale.style].since(periodWords(base.side.period, locale));
  const lines = [found.amount, found.share, since].filter((line) => line !== "");
  return { lines, notes: [...found.notes, ...pricesOf(found, value, setting)] };
}

function pricesOf({ yearly }: GapSaid, value: Known, { spec, locale }: ColumnsSetting): string[] {
  return yearly !== undefined && value.unit.kind === "money" ? [trajectoryWords[locale.style].prices[spec.prices ?? "unstated"]] : [];
}

function subjectOf({ series, period, value: { unit } }: TargetRow, told: readonly Told[], { spec }: ColumnsSetting): { readonly side: Side } | undefined {
  const readings = told.filter(({ slot }) => slot.rows.length > 0 && (!period || slot.period.end <= period.end) && countsTowards(slot.period, period, unit)).map((one) => {
    const { slot } = one;
    const { cells, total, lacking } = one.whole ?? one;
    const own = series === undefined ? undefined : cells.find(({ one }) => one.members.some(({ rows }) => means(rows[0]?.series, series)));
    const reading = series === undefined ? total : own?.reading;
    return { slot, reading: series === undefined && lacking.length > 0 && reading?.bound === "exact" ? undefined : reading };
  });
  const exact = period && readings.find(({ slot, reading }) => slot.period.start === period.start && slot.period.end === period.end && reading?.status !== "target");
  const last = exact ?? readings.findLast(({ reading }) => reading && reading.status !== "projection" && reading.status !== "target");
  if (!last?.reading || last.reading.bound === "order") return undefined;
  return { side: { reading: last.reading, period: last.slot.period, measure: nameOf(spec.measure), scope: nameOf(spec.scope) } };
}
