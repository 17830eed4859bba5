import type { Figure } from "../chart.js";
import { localeOf, say, type Locale } from "../locale/index.js";
import { entriesOf, isIllustrative, usedSources } from "../provenance/readings.js";
import { sourceLine } from "../provenance/source-line.js";

export interface Description {
  readonly title: string;
  readonly description: string;
}

/**
 * What a figure says, in words: the author's own `alt` first, then construction, statistics and trend from the numbers, what is missing, what is
 * invented, and the source. Nothing is claimed that the data do not hold.
 */
export function describe(figure: Figure, locale?: string | Locale): Description {
  const { spec, chart } = figure;
  const language = localeOf(locale ?? spec.locale);
  const { words } = language;
  const entries = entriesOf(spec, chart);
  const missing = entries.flatMap((entry) => entry.readings).filter((reading) => reading.value === null).length;
  const sentences = [
    spec.alt === undefined ? "" : say(spec.alt, language),
    spec.subtitle === undefined ? "" : say(spec.subtitle, language) + words.stop,
    entries.some(({ list }) => list === "data") ? chart.describe(spec, language) : words.noData + words.stop,
    missing > 0 ? words.missingCount(missing) : "",
    isIllustrative(entries) ? words.illustrativeSpoken : "",
    sourceLine(spec.sources, usedSources(entries), language).replace(/[。.]?$/, words.stop),
  ];
  return {
    title: spec.title === undefined ? say(chart.question, language) : say(spec.title, language),
    description: sentences.filter((sentence) => sentence !== "").join(language.style === "zh" ? "" : " "),
  };
}
