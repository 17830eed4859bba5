import { say, type Locale } from "../../locale/index.js";
import { endsOf } from "../../layout/project-bubble/axis.js";
import { numbersOf } from "../../schema/lean.js";
import { isKnown, type Known } from "../../schema/reading.js";
import { amountIn, bubbleTelling, measureTitle, nameOf, quadrantOf, spokenRow, type BubbleRow, type BubbleSpec, type BubbleTelling, type Measure, type PlacedRow } from "./bubble.js";
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

function endsOfMeasure(measure: Measure, telling: BubbleTelling): string[] {
  const { said, locale, placed } = telling;
  const [low, high] = extremes(numbersOf(placed, measure.key));
  const [least, most] = [placed[low], placed[high]];
  const valueOf = (row: BubbleRow): number => row[measure.key]?.value ?? NaN;
  if (!least || !most) return [];
  const amount = (row: BubbleRow): string => amountIn(measure, row[measure.key] as Known, locale);
  if (valueOf(least) === valueOf(most)) return placed.length > 1 ? [said.same(measure.name, amount(most))] : [];
  const who = (row: BubbleRow): string => nameOf(row, telling) || said.point(row.index + 1);
  return [said.highest(measure.name, amount(most), who(most)), said.lowest(measure.name, amount(least), who(least))];
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
  return [counts.map((count, i) => said.inQuadrant(say(spec.quadrants?.[i] ?? "", locale), count)).join(locale.words.comma) + locale.words.stop];
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
    const [low, high] = endsOf(numbersOf(rows, measure.key));
    const first = rows.find((row) => isKnown(row[measure.key]))?.[measure.key] as Known | undefined;
    if (first === undefined) return said.missing(measure.name);
    return said.range(measure.name, amountIn(measure, { ...first, bound: "exact", value: low }, locale), amountIn(measure, { ...first, bound: "exact", value: high }, locale));
  };
  const parts = [said.group(name === "" ? said.allPoints : name, rows.length), range(x), range(y), ...(size ? [range(size)] : [])];
  return parts.join(locale.words.comma);
}

