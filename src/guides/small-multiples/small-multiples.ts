import { say, type Locale } from "../../locale/index.js";
import { smallMultiplesWords } from "../../locale/small-multiples.js";
import type { Period } from "../../quantity/period.js";
import type { Mark, Member as SceneMember } from "../../scene/mark.js";
import type { Checked, RowBase } from "../../schema/check.js";
import { isText } from "../../schema/column.js";
import { isKnown, type Known, type Reading } from "../../schema/reading.js";
import { nameKey, type Text } from "../../schema/vocabulary.js";
import { isStrong } from "../members.js";
import { amountWords, displayOf, periodWords } from "../words.js";

type Row = RowBase & Readonly<Record<string, unknown>>;

/** The rows of one panel. */
export interface Member {
  readonly key: string;
  readonly id: string;
  /** What it is called. */
  readonly name: string;
  readonly label: string;
  /** What rows name it by, where that is no time. */
  readonly named: SceneMember | undefined;
  readonly rows: readonly Row[];
  /** What it is sorted by: its last value, summed where it has several of that time. */
  readonly value: number | undefined;
}

/** Words, or a time, that a row is told apart by. */
type Name = Text | Period;

/** One string for a name, whatever its languages. */
export function keyOf(name: unknown): string {
  if (typeof name === "string") return name;
  const { zh, en, text } = name as { readonly zh?: string; readonly en?: string; readonly text?: string };
  return text ?? `${zh ?? ""}/${en ?? ""}`;
}

function wordsOf(name: Name, locale: Locale): string {
  return typeof name === "object" && "kind" in name ? periodWords(name, locale) : say(name, locale);
}

/** Rows by the name in a column, in the order in which names first stand. */
export function groupsBy(rows: readonly RowBase[], column: string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows as readonly Row[]) {
    const name = row[column];
    if (name === undefined) continue;
    const key = keyOf(name);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

export function membersBy(rows: readonly RowBase[], column: string, locale: Locale): Member[] {
  return [...groupsBy(rows, column)].map(([key, own]): Member => {
    const name = own[0]?.[column] as Name;
    const known = lastKnown(own);
    return { key, id: typeof name === "object" && "zh" in name ? name.zh : key, label: typeof name === "object" && "en" in name ? name.en : key, name: wordsOf(name, locale), named: isText(name) ? { field: column, value: nameKey(name) } : undefined, rows: own, value: known.length === 0 ? undefined : known.reduce((sum, { value }) => sum + value, 0) };
  });
}

/** Whether a panel is the point: it is named in `highlight`, or nothing is. */
export function isSubject(spec: Pick<Checked, "highlight">, { id, label, name }: Member): boolean {
  return isStrong(spec, id, label) || isStrong(spec, undefined, name);
}

/** The periods of a panel, as one string. */
export function periodsOf({ rows }: Member): string {
  return [...new Set(rows.map(({ period }) => (period ? `${period.start}-${period.end}` : "")))].sort().join();
}

/** Known values of the last period that has one, or of all rows where they have no time. */
function lastKnown(rows: readonly Row[]): Known[] {
  const known = rows.filter((row): row is Row & { readonly value: Known } => isKnown(row.value as Reading | undefined));
  const end = known.reduce((latest, { period }) => Math.max(latest, period?.end ?? -Infinity), -Infinity);
  return known.filter(({ period }) => (period?.end ?? -Infinity) === end).map(({ value }) => value);
}

/** Records that belong to a panel: those that name no member, its own, and those of a series that it has or that no panel has. */
export function recordsOf(records: readonly unknown[], rows: readonly Row[], all: readonly RowBase[], column: string): readonly unknown[] {
  return (records as readonly Row[]).filter((record) =>
    [column, "series"].every((key) => {
      if (record[key] === undefined) return true;
      const named = (row: RowBase): boolean => meansSame((row as Row)[key], record[key]);
      return rows.some(named) || !all.some(named);
    }),
  );
}

function meansSame(name: unknown, reference: unknown): boolean {
  const of = (text: unknown): unknown[] => (typeof text === "object" && text !== null && "zh" in text && "en" in text ? [text.zh, text.en] : [typeof text === "object" && text !== null ? keyOf(text) : text]);
  return of(reference).some((word) => of(name).includes(word));
}

/** Series of all panels, each once, where there are several, or as many as asked for. */
export function castOf(rows: readonly RowBase[], column: string, least = 2): readonly Text[] | undefined {
  if (column === "series") return undefined;
  const names = new Map((rows as readonly Row[]).flatMap(({ series }) => (series === undefined ? [] : [[keyOf(series), series as Text] as const])));
  return names.size >= least ? [...names.values()] : undefined;
}

/** A note that all panels have stands once; one of some names them. */
export function notesOf(panels: readonly { readonly name: string; readonly notes: readonly string[] }[], { words }: Locale): string[] {
  const names = new Map<string, string[]>();
  for (const { name, notes } of panels) {
    for (const note of new Set(notes)) {
      const own = names.get(note);
      if (own) own.push(name);
      else names.set(note, [name]);
    }
  }
  return [...names].map(([note, own]) => (own.length === panels.length ? note : (own.length > MOST_NAMED ? "" : words.join(own) + (DATED.test(note) ? words.comma : words.colon)) + note));
}

/** A note that begins with its period has a colon of its own. */
const DATED = /^[^：:]{0,12}\d{4}[^：:]{0,6}[：:]/;

/** More names than these would hide the note. */
const MOST_NAMED = 6;

/** Marks of a panel, each datum under the name of its panel, and walked in a lane of that. */
export function namedMarks(marks: readonly Mark[], name: string, locale: Locale): Mark[] {
  return marks.map((mark): Mark => {
    const { comma, colon } = locale.words;
    // Where the panel is the series of the chart, its own words begin with it.
    const says = mark.label === undefined || [comma, colon].some((sign) => mark.label?.startsWith(name + sign));
    const lane = mark.lane && { lane: { ...mark.lane, name: `${name}\n${mark.lane.name}` } };
    const own = { ...mark, ...(says ? {} : { label: name + comma + (mark.label ?? "") }), ...lane };
    return own.kind === "group" ? { ...own, marks: namedMarks(own.marks, name, locale) } : own;
  });
}

/** What is said of panels that are not shown: their data, as marks without paint. */
export function unpainted(marks: readonly Mark[], { x, y }: { readonly x: number; readonly y: number }, key: string): Mark[] {
  return marks.flatMap((mark): Mark[] => {
    const at = `${key}-${mark.key}`;
    const own: Mark[] = mark.label === undefined ? [] : [{ kind: "circle", key: at, x, y, r: 3, label: mark.label, datum: mark.datum, member: mark.member, lane: mark.lane }];
    return mark.kind === "group" ? [...own, ...unpainted(mark.marks, { x, y }, at)] : own;
  });
}

/** The highest and the lowest member, where each has one exact last value of the same time and unit. */
export function extremesOf(members: readonly Member[], locale: Locale): string {
  const said = smallMultiplesWords[locale.style];
  const last = members.map((member) => ({ member, known: lastKnown(member.rows) }));
  const [one] = last[0]?.known ?? [];
  const when = (member: Member | undefined, { row }: Known): Period | undefined => member?.rows.find(({ index }) => index === row)?.period;
  if (members.length < 2 || !one) return "";
  const period = when(last[0]?.member, one);
  const compares = ({ member, known }: (typeof last)[number]): boolean => {
    const [only] = known;
    return only !== undefined && known.length === 1 && only.bound === "exact" && only.unit.base === one.unit.base && when(member, only)?.end === period?.end && when(member, only)?.start === period?.start;
  };
  if (!last.every(compares)) return "";
  const ranked = last.flatMap(({ member, known }) => known.map((reading) => ({ name: member.name, reading }))).sort((a, b) => b.reading.value - a.reading.value);
  const [high, low] = [ranked[0], ranked.at(-1)];
  if (!high || !low) return "";
  const display = displayOf(ranked.map(({ reading }) => reading), locale);
  const amount = ({ reading }: typeof high): string => amountWords(reading, display, locale);
  const dated = period === undefined ? "" : periodWords(period, locale);
  return high.reading.value === low.reading.value ? said.equal(dated, amount(high)) : said.extremes(dated, [high.name, amount(high)], [low.name, amount(low)]);
}
