import type { RankingLine } from "../../layout/ranking/item.js";
import { say } from "../../locale/index.js";
import { isKnown, type Known } from "../../schema/reading.js";
import type { Bound } from "../../schema/vocabulary.js";
import type { AimRow } from "../target-words.js";
import { asAim, periodWords, spokenReading } from "../words.js";
import type { RankingSetting } from "./ranking.js";

/** A line, and whether it measures what the members do. */
type ToldLine = RankingLine & { readonly alike: boolean };

/** Lines that all members are set against, each named at its top. */
export function rankingLines(setting: RankingSetting): ToldLine[] {
  const { spec, mean, said, locale, names } = setting;
  const of = (kind: RankingLine["kind"], rows: readonly AimRow[], usual: string): ToldLine[] =>
    rows.flatMap((row) => {
      const { index, value, label, period } = row;
      if (!isKnown(value)) return [];
      const when = period === undefined ? "" : locale.words.brackets.join(periodWords(period, locale));
      const other = otherMeasure(row, setting);
      return [{ ...lineOf({ key: `${kind}-${index}`, kind, row: index }, (label === undefined ? usual : say(label, locale)) + when + other, value, setting), alike: other === "" }];
    });
  const own = mean ? [{ ...lineOf({ key: "mean", kind: "average", row: undefined }, said.mean, mean, setting), alike: true }] : [];
  return [...of("target", spec.targets, names.target), ...of("average", spec.average, said.average), ...own];
}

/** What the line measures, where the members measure something else. */
function otherMeasure({ measure, scope }: AimRow, { spec, locale }: RankingSetting): string {
  const own = [[measure, spec.measure], [scope, spec.scope]] as const;
  const other = own.flatMap(([line, figure]) => (line !== undefined && (figure === undefined || say(line, locale) !== say(figure, locale)) ? [say(line, locale)] : []));
  return other.length === 0 ? "" : locale.words.brackets.join(other.join(locale.words.comma));
}

function lineOf(line: Pick<RankingLine, "key" | "kind" | "row">, name: string, value: Known, setting: RankingSetting): RankingLine {
  const { said, locale, display, footnote, spec } = setting;
  const { status, basis, bound } = value;
  const near = spec.data.flatMap((row) => (isKnown(row.value) ? [row.value.value] : []));
  const unstated = bound === "order" ? locale.words.brackets.join(locale.words.measureNotStated) : "";
  const stated = line.kind === "target" ? asAim(value) : value;
  const text = said.named(name, spokenReading({ ...stated, basis: undefined }, display, locale, { near })) + unstated;
  const certainty: { status: typeof status; basis: typeof basis; bound: Bound } = { status, basis, bound };
  return { ...line, at: value.value, certainty, text: text + footnote(value.source), spoken: text };
}
