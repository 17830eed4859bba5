import type { Locale } from "../locale/index.js";
import type { Theme } from "../theme/theme.js";

/** Three layouts, by width: a phone column, a page, a slide. */
type SizeClass = "narrow" | "page" | "wide";

/** Sizes of one layout, px. Values are those of the design language. */
export interface Sizes {
  readonly pad: number;
  readonly title: number;
  readonly titleLine: number;
  readonly titleLines: number;
  readonly subtitle: number;
  readonly subtitleLine: number;
  /** Label of a datum. */
  readonly label: number;
  /** Axis, key, second line of a label. */
  readonly axis: number;
  readonly note: number;
  readonly noteLine: number;
  /** An emphasised number in the plot. */
  readonly emphasis: number;
  readonly kpi: number;
  readonly kpiUnit: number;
  /** Height of a plot over time. */
  readonly plot: number;
  /** Step of a list of bars. */
  readonly row: number;
  /** Step of a list of bars with two lines of words. */
  readonly tallRow: number;
}

const NARROW: Sizes = {
  pad: 16, title: 18, titleLine: 25, titleLines: 3, subtitle: 13, subtitleLine: 20, label: 12, axis: 12, note: 12, noteLine: 18,
  emphasis: 14, kpi: 32, kpiUnit: 13, plot: 300, row: 44, tallRow: 44,
};
const PAGE: Sizes = {
  ...NARROW, pad: 20, title: 20, titleLine: 28, titleLines: 2, subtitle: 14, subtitleLine: 21, label: 13, emphasis: 20, plot: 320, row: 34, tallRow: 50,
};
const WIDE: Sizes = {
  pad: 32, title: 24, titleLine: 34, titleLines: 2, subtitle: 16, subtitleLine: 24, label: 14, axis: 13, note: 13, noteLine: 20,
  emphasis: 24, kpi: 44, kpiUnit: 16, plot: 480, row: 40, tallRow: 56,
};

export function sizeClassOf(width: number): SizeClass {
  if (width < 480) return "narrow";
  return width < 900 ? "page" : "wide";
}

export function sizesOf(width: number): Sizes {
  return { narrow: NARROW, page: PAGE, wide: WIDE }[sizeClassOf(width)];
}

/** The place of one panel among small multiples. A chart in a panel prints few labels and no legend, and leaves words that need room to the note. */
export interface Panel {
  /** In the first column: the value axis has its labels. */
  readonly first: boolean;
  /** At the foot of its column: the axis of time or categories has its labels. */
  readonly last: boolean;
  /** Room for words left and right of the marks, px; none given is as much as they need. */
  readonly margin: readonly [left: number, right: number] | undefined;
  /** Whether the unit is said once for all panels. */
  readonly unitSaid: boolean;
}

/** Where and how a chart lays itself out; it knows no colour. */
export interface Frame {
  readonly x: number;
  /** Top of the plot. */
  readonly y: number;
  readonly width: number;
  /** Least height of the plot, from `height` of spec or options; a chart grows beyond it. */
  readonly height: number;
  readonly sizeClass: SizeClass;
  readonly sizes: Sizes;
  readonly locale: Locale;
  /** Superscript of a number's source, where the figure has more than one; else `""`. */
  readonly footnote: (source: number | undefined) => string;
  /** Where the chart is one panel of several. */
  readonly panel?: Panel | undefined;
}

/** How a chart is painted. */
export interface Look {
  readonly theme: Theme;
  readonly locale: Locale;
  readonly sizes: Sizes;
  readonly sizeClass: SizeClass;
}
