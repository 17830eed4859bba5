import type { Figure } from "../chart.js";
import type { Member } from "../scene/mark.js";
import type { RowBase } from "../schema/check.js";
import { en, say, zh, type Locale } from "../locale/index.js";
import { liveWords } from "../locale/live.js";
import { isText } from "../schema/column.js";
import { nameKey, type Text } from "../schema/vocabulary.js";

type Values = Readonly<Record<string, unknown>>;

const spelled = (name: Text): readonly string[] => (typeof name === "string" ? [name] : [name.zh, name.en]);

/** Tells whether a row or a record is of a member, under its name in either language. */
function isOf(figure: Figure, { field, value }: Member): (record: object) => boolean {
  const known = membersOf(figure, field).find((name) => nameKey(name) === value);
  const words = new Set([value, ...(known === undefined ? [] : spelled(known))]);
  return (record) => {
    const name = (record as Values)[field];
    return isText(name) && spelled(name).some((word) => words.has(word));
  };
}

/** The members that a column of the rows names, in order of first mention. */
export function membersOf({ spec }: Figure, field: string): Text[] {
  const found = new Map<string, Text>();
  for (const row of spec.data) {
    const name = (row as unknown as Values)[field];
    if (isText(name) && !found.has(nameKey(name))) found.set(nameKey(name), name);
  }
  return [...found.values()];
}

/**
 * The same figure with some of its members hidden, and only with the rows that `keep` lets through. Rows know their place in the spec as before,
 * members that stay keep their colour, and what belongs to a hidden member, such as its target, goes with it. The note says what is left out.
 * @param part which part of the rows `keep` lets through, in words for a language
 */
export function narrow(figure: Figure, hidden: readonly Member[], keep: (row: RowBase) => boolean = () => true, part?: (locale: Locale) => string): Figure {
  const { spec, chart } = figure;
  const tests = hidden.map((member) => isOf(figure, member));
  const stays = (record: object): boolean => !tests.some((test) => test(record));
  const lists = Object.keys(chart.lists ?? {}).flatMap((name) => {
    const records = (spec as unknown as Readonly<Record<string, readonly object[] | undefined>>)[name];
    return records === undefined ? [] : [[name, records.filter(stays)] as const];
  });
  const field = hidden[0]?.field;
  const cast = field === undefined ? {} : { cast: membersOf(figure, field) };
  return { ...figure, spec: { ...spec, ...Object.fromEntries(lists), ...cast, note: noteOf(figure, hidden, part), full: spec, data: spec.data.filter((row) => stays(row) && keep(row)) } };
}

/** The author's own note, then what a reader of this part must know of the rest. */
function noteOf(figure: Figure, hidden: readonly Member[], part?: (locale: Locale) => string): Text | undefined {
  const { note } = figure.spec;
  if (hidden.length === 0 && part === undefined) return note;
  const inWords = (locale: Locale): string => {
    const names = hidden.map(({ field, value }) => membersOf(figure, field).find((name) => nameKey(name) === value) ?? value);
    const leftOut = names.length === 0 ? "" : liveWords[locale.style].leftOut(names.map((name) => say(name, locale)));
    const own = note === undefined ? "" : say(note, locale).replace(/[。.]$/, "");
    const gap = locale.words.stop + (locale.style === "zh" ? "" : " ");
    return [own, part?.(locale) ?? "", leftOut].filter((words) => words !== "").join(gap);
  };
  return { zh: inWords(zh), en: inWords(en) };
}
