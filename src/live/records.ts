import type { Figure } from "../chart.js";
import type { DatumRef } from "../scene/mark.js";
import type { Stop } from "../scene/stops.js";
import type { RowBase } from "../schema/check.js";
import { isText } from "../schema/column.js";
import { nameKey } from "../schema/vocabulary.js";
import type { FigureEventDetail, Via } from "./view.js";

type Values = Readonly<Record<string, unknown>>;
type Listed = RowBase & Values;

/** The list whose record a mark shows: `data`, or another of the figure's. */
export function listOf({ field }: DatumRef, { chart }: Figure): string {
  return chart.lists?.[field] === undefined ? "data" : field;
}

function recordsOf({ spec }: Figure, list: string): readonly Listed[] {
  return (spec as unknown as Readonly<Record<string, readonly Listed[] | undefined>>)[list] ?? [];
}

/** The record that a mark shows: a row, or one of another list. */
export function recordOf(datum: DatumRef, figure: Figure): Listed | undefined {
  return recordAt(figure, listOf(datum, figure), datum.row);
}

function recordAt(figure: Figure, list: string, at: number): Listed | undefined {
  const records = recordsOf(figure, list);
  const [there] = records.slice(at, at + 1);
  // Records stand where they were written, unless some were left out.
  return there?.index === at ? there : records.find(({ index }) => index === at);
}

export function detailOf({ datum, key, label }: Stop, via: Via, figure: Figure): FigureEventDetail {
  return { row: datum && writtenRow(figure, listOf(datum, figure), datum.row), index: datum?.row, key, series: datum?.series, text: label, via };
}

/** A record as its author wrote it, from a list of rows or from columns. */
function writtenRow({ input }: Figure, list: string, index: number): Values | undefined {
  const data = input[list] ?? (input.of as Values | undefined)?.[list];
  if (Array.isArray(data)) return data[index] as Values | undefined;
  return Object.fromEntries(Object.entries((data ?? {}) as Readonly<Record<string, ArrayLike<unknown>>>).map(([key, column]) => [key, column[index]]));
}

/**
 * Where a record of one figure stands in the same list of another; nothing where it is gone. It is known by its id, else by its names, and by its period; where the
 * period has moved on, by a name that no other has; and where nothing names it, by being written just so.
 */
export function placeAgain(list: string, at: number, before: Figure, after: Figure): number | undefined {
  const was = recordAt(before, list, at);
  if (was === undefined) return undefined;
  const name = nameOf(was, list, before);
  const isNamed = (figure: Figure) => (record: Listed): boolean => nameOf(record, list, figure) === name;
  const isThen = (record: Listed): boolean => timeOf(record) === timeOf(was);
  const named = recordsOf(after, list).filter(isNamed(after));
  const then = named.filter(isThen);
  if (then.length === 1) return then[0]?.index;
  if (then.length > 1) return then.find(({ index }) => isWritten(index))?.index;
  const isAlone = name !== "" && named.length === 1 && recordsOf(before, list).filter(isNamed(before)).length === 1;
  return isAlone ? named[0]?.index : undefined;

  function isWritten(index: number): boolean {
    return JSON.stringify(writtenRow(after, list, index)) === JSON.stringify(writtenRow(before, list, at));
  }
}

/** What a record is called: its id, else all its names; empty where it has none. */
function nameOf(record: Listed, list: string, { chart }: Figure): string {
  if (typeof record.id === "string") return `id\n${record.id}`;
  const columns = list === "data" ? chart.row : (chart.lists?.[list] ?? {});
  return Object.entries(columns).flatMap(([key, { kind }]) => {
    const value = record[key];
    return (kind === "text" || kind === "name") && key !== "note" && isText(value) ? [`${key}\n${nameKey(value)}`] : [];
  }).join("\n");
}

function timeOf({ period }: Listed): string {
  return period === undefined ? "" : `${period.start}/${period.end}`;
}
