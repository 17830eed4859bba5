import type { Figure } from "../chart.js";
import { localeOf, say, type Locale } from "../locale/index.js";
import { entriesOf, isIllustrative, usedSources, type Entry } from "../provenance/readings.js";
import { sourceLine } from "../provenance/source-line.js";
import { checkFigure } from "./given.js";

export interface Description {
  readonly title: string;
  readonly description: string;
}

/**
 * What a figure says, in words: the author's own `alt` first, then construction, statistics and trend from the numbers, what is missing, what is
 * invented, and the source. Nothing is claimed that the data do not hold.
 * @param options.locale as for `toSVG`. Default: the spec's, else `zh`.
 * @throws RangeError for a language that is not there, TypeError for what is no figure.
 */
export function describe(figure: Figure, options: { readonly locale?: string | Locale | undefined } = {}): Description {
  checkFigure(figure);
  const { spec, chart } = figure;
  const language = localeOf(options.locale ?? spec.locale);
  const entries = entriesOf(spec, chart, true);
  return describeEntries(figure, language, { entries, illustrative: isIllustrative(entries), source: sourceLine(spec.sources, usedSources(entries, spec.source), language) });
}

/** What a figure shows and where it comes from, worked out once for picture and words. */
interface Origins {
  readonly entries: readonly Entry[];
  readonly illustrative: boolean;
  readonly source: string;
}

/** {@link describe} for whoever knows the entries already. */
export function describeEntries({ spec, chart }: Figure, language: Locale, { entries, illustrative, source }: Origins): Description {
  const { words } = language;
  const missing = entries.reduce((sum, entry) => sum + entry.missing, 0);
  const sentences = [
    spec.alt === undefined ? "" : say(spec.alt, language),
    spec.subtitle === undefined ? "" : say(spec.subtitle, language) + words.stop,
    entries.some(({ list }) => list === "data") ? chart.describe(spec, language) : words.noData + words.stop,
    missing > 0 ? words.missingCount(missing) : "",
    illustrative ? words.illustrativeSpoken : "",
    source.replace(/[。.]?$/, words.stop),
  ];
  return {
    title: spec.title === undefined ? say(chart.question, language) : say(spec.title, language),
    description: sentences.filter((sentence) => sentence !== "").join(language.style === "zh" ? "" : " "),
  };
}
