import { say, type Locale } from "../../locale/index.js";
import { areLean, numbersOf } from "../../schema/lean.js";
import { isKnown, type Known } from "../../schema/reading.js";
import { amountIn, bubbleTelling, measureTitle, nameOf, quadrantOf, spokenRow, type BubbleSpec, type BubbleTelling, type Measure, type PlacedRow } from "./bubble.js";
import { MANY } from "./input.js";
import { extremes, rowAt } from "../rows.js";

/** How the figure is built, its ends, its quadrants and its drift, in true sentences. */
export function describeBubble(telling: BubbleTelling): string {
  const { said, locale, x, y, size, spec, placed, groups } = telling;
  const used = new Set(placed.map(telling.groupOf)).size;
  const sentences = [
    said.count(placed.length, groups.length > 0 ? used : 0),
    said.axes(measureTitle(x, telling).join(""), measureTitle(y, telling).join(""), size ? measureTitle(size, telling).join("") : ""),
    ...(placed.length > 0 ? [x, y, ...(size ? [size] : [])].flatMap((measure) => endsOfMeasure(measure, telling)) : []),
    ...quadrantCounts(telling),
    ...drift(telling),
    ...(placed.length > MANY ? groupSentences(telling) : []),
    ...telling.unplaced.slice(0, 20).map((row) => spokenRow(row, telling) + locale.words.stop),
    ...spec.annotations.map(({ text }) => say(text, locale) + locale.words.stop),
  ];
  return sentences.join(locale.style === "zh" ? "" : " ");
}

/** The greatest and the least of a measure. Equal ones share an end, but more than five is above five. */
function endsOfMeasure(measure: Measure, telling: BubbleTelling): string[] {
  const { said, locale, placed } = telling;
  const numbers = numbersOf(placed, measure.key);
  const [low, high] = extremes(numbers);
  const reading = (i: number): Known => placed[i]?.[measure.key] as Known;
  const amount = (i: number): string => amountIn(measure, reading(i), locale);
  const tied = (at: number, upper: boolean): readonly number[] => {
    const equal: number[] = [];
    numbers.forEach((one, i) => one === numbers[at] && equal.push(i));
    const kept = areLean(placed) ? equal : equal.filter((i) => (reading(i).bound === "moreThan") === upper);
    return kept.length > 0 ? kept : equal;
  };
  const alike = (all: readonly number[]): boolean => areLean(placed) || all.every((i) => amount(i) === amount(all[0] ?? i));
  const who = (all: readonly number[]): string => {
    const [first = 0] = all;
    const name = (i: number): string => nameOf(placed[i] as PlacedRow, telling) || said.point((placed[i] as PlacedRow).index + 1);
    if (all.length === 1) return name(first) + locale.words.comma + amount(first);
    const names = all.slice(0, all.length > 3 ? 2 : 3);
    return alike(all) ? said.sharing(said.together(names.map(name), all.length), amount(first)) : said.together(names.map((i) => `${name(i)} ${amount(i)}`), all.length);
  };
  if (low < 0) return [];
  const [most, least] = [tied(high, true), tied(low, false)];
  if (most.length < numbers.filter((one) => !Number.isNaN(one)).length) return [said.highest(measure.name, who(most)), said.lowest(measure.name, who(least))];
  return most.length > 1 && alike(most) ? [said.same(measure.name, amount(high))] : [];
}

function quadrantCounts(telling: BubbleTelling): string[] {
  const { spec, said, locale, placed } = telling;
  if (spec.quadrants === undefined) return [];
  const counts = [0, 0, 0, 0];
  for (const row of placed) {
    const at = quadrantOf(row, telling);
    if (at !== undefined) counts[at] = (counts[at] ?? 0) + 1;
  }
  if (counts.every((count) => count === 0)) return [];
  const open = placed.length - counts.reduce((all, count) => all + count, 0);
  return [[...counts.map((count, i) => said.inQuadrant(say(spec.quadrants?.[i] ?? "", locale), count)), ...(open > 0 ? [said.inNone(open)] : [])].join(locale.words.comma) + locale.words.stop];
}

/** Two thirds of all pairs that differ in both measures agree, or disagree: only then is anything said of a drift. */
function drift({ said, placed, x, y }: BubbleTelling): string[] {
  if (placed.length < 4 || placed.length > MANY) return [];
  let [rising, falling] = [0, 0];
  placed.forEach((a, i) => {
    for (let j = i + 1; j < placed.length; j += 1) {
      const b = placed[j] as PlacedRow;
      const sign = Math.sign(a.x.value - b.x.value) * Math.sign(a.y.value - b.y.value);
      if (sign > 0) rising += 1;
      if (sign < 0) falling += 1;
    }
  });
  if (rising > 2 * falling) return [said.rising(x.name, y.name)];
  return falling > 2 * rising ? [said.falling(x.name, y.name)] : [];
}

function groupSentences(telling: BubbleTelling): string[] {
  const { groups, placed, groupOf, locale } = telling;
  const rows: PlacedRow[][] = groups.length > 0 ? groups.map(() => []) : [];
  for (const row of placed) rows[groupOf(row)]?.push(row);
  return rows.flatMap((all, i) => (all.length === 0 ? [] : [groupWords(all, groups[i] ?? "", telling) + locale.words.stop]));
}

/** One row in the words that its circle would have, were it drawn apart. */
export function tellBubble(spec: BubbleSpec, row: number, locale: Locale): string {
  const found = rowAt(spec.data, row);
  return found ? spokenRow(found, bubbleTelling(spec, locale, () => "")) : "";
}

/** What a screen reader says for very many points: how many, and between which numbers. */
export function groupWords(rows: readonly PlacedRow[], name: string, telling: BubbleTelling): string {
  const { said, locale, x, y, size } = telling;
  const range = (measure: Measure): string => {
    const [least, most] = extremes(numbersOf(rows, measure.key)).map((i) => rows[i]?.[measure.key]);
    if (!isKnown(least) || !isKnown(most)) return said.missing(measure.name);
    return said.range(measure.name, amountIn(measure, least, locale), amountIn(measure, most, locale));
  };
  const parts = [said.group(name === "" ? said.allPoints : name, rows.length), range(x), range(y), ...(size ? [range(size)] : [])];
  return parts.join(locale.words.comma);
}

