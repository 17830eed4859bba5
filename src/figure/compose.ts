import type { AnyChart, Figure, Plot } from "../chart.js";
import { drawFoot, drawHead, layoutFoot, layoutHead } from "../guides/frame.js";
import { drawEmpty, layoutEmpty } from "../guides/empty.js";
import { sizeClassOf, sizesOf, type Frame, type Look } from "../guides/look.js";
import { localeOf, say, type Locale } from "../locale/index.js";
import { entriesOf, isIllustrative, usedSources } from "../provenance/readings.js";
import { footnotes, sourceLine } from "../provenance/source-line.js";
import type { Mark, Scene } from "../scene/mark.js";
import { straightened } from "../scene/quotes.js";
import type { Checked } from "../schema/check.js";
import { resolveTheme, type ThemeInput } from "../theme/index.js";
import { describeEntries } from "./describe.js";
import { checkDraw } from "./given.js";

/** Digits and Latin come from the Chinese font first, so that one design draws them all. */
export const FONT = "'Noto Sans CJK SC','Source Han Sans SC','PingFang SC','Microsoft YaHei','Noto Sans SC',sans-serif";

/** How a figure is drawn; what is not given comes from its spec. */
export interface DrawOptions {
  /** Width in px, 240 to 4000. Default: the spec's, else 640. */
  readonly width?: number | undefined;
  /** Least height in px, to 20,000; a figure grows to stay legible. Default: the spec's, else as high as it needs. */
  readonly height?: number | undefined;
  /** Colours: `light`, `dark`, `print`, `contrast`, or a brand's own, which must be readable. Default: the spec's, else `light`. */
  readonly theme?: ThemeInput | undefined;
  /** Language: `zh`, `en` and what begins with them (`en-GB`), or one of your own. Default: the spec's, else `zh`. */
  readonly locale?: string | Locale | undefined;
}

/** Of how a figure is drawn, what a width alone does not tell, as JSON: nothing where the spec says it all. */
export function drawnAs({ theme, locale, height }: DrawOptions): Pick<DrawOptions, "theme" | "height"> & { readonly locale?: string | undefined } {
  return { theme, locale: locale === undefined ? undefined : localeOf(locale).name, height };
}

/**
 * Lays a figure out and paints it: every coordinate, colour and word of the picture, as plain data.
 * @throws SpecError for an option that no spec may have: a width out of bounds, a theme with colours that cannot be read. RangeError for a language that is not there,
 * TypeError for what is no figure.
 */
export function compose(figure: Figure, options: DrawOptions = {}): Scene {
  checkDraw(figure, options);
  return sceneOf(figure, options);
}

/** {@link compose} for whoever has checked the options before, and draws many times by them. */
export function sceneOf(figure: Figure, options: DrawOptions): Scene {
  const { spec, chart } = figure;
  const locale = localeOf(options.locale ?? spec.locale);
  const { theme } = resolveTheme(options.theme ?? spec.theme ?? "light");
  const width = options.width ?? spec.width ?? 640;
  const sizes = sizesOf(width);
  const entries = entriesOf(spec, chart, true);
  const used = usedSources(entries, spec.source);
  const illustrative = isIllustrative(entries);
  const source = sourceLine(spec.sources, used, locale);
  const head = layoutHead(spec, illustrative, width, sizes, locale);
  const least = options.height ?? spec.height ?? 0;
  const frame: Frame = {
    x: sizes.pad,
    y: head.bottom,
    width: width - sizes.pad * 2,
    height: Math.max(0, least - head.bottom - 80),
    sizeClass: sizeClassOf(width),
    sizes,
    locale,
    footnote: footnotes(used),
  };
  const look: Look = { theme, locale, sizes, sizeClass: frame.sizeClass };
  const { plot, marks } = spec.data.length > 0 ? drawPlot(chart, spec, frame, look) : drawNothing(frame, look);
  const foot = layoutFoot(notesOf(figure, plot.notes, locale), source, plot.bottom, width, sizes);
  const all = [...drawHead(head, theme), ...marks, ...drawFoot(foot, width, sizes, theme)];
  return {
    width,
    height: Math.max(foot.bottom, least),
    background: theme.bg,
    font: FONT,
    lang: locale.lang,
    ...describeEntries(figure, locale, { entries, illustrative, source }),
    marks: locale.style === "zh" ? all : straightened(all),
  };
}

interface Drawn {
  readonly plot: Plot;
  readonly marks: readonly Mark[];
}

function drawPlot(chart: AnyChart, spec: Checked, frame: Frame, look: Look): Drawn {
  const plot = chart.layout(spec, frame);
  return { plot, marks: chart.draw(plot, look) };
}

/** Charts are spared what is the same for all of them: a figure without any data says so. */
function drawNothing(frame: Frame, look: Look): Drawn {
  const plot = layoutEmpty(frame);
  return { plot, marks: drawEmpty(plot, look) };
}

/** The author's note first, then what the layout has to say, as whole sentences. */
function notesOf({ spec }: Figure, notes: readonly string[], locale: Locale): string[] {
  const all = [...(spec.note === undefined ? [] : [say(spec.note, locale)]), ...new Set(notes)];
  const { stop } = locale.words;
  const gap = locale.style === "zh" ? "" : " ";
  return all.map((note, i) => (i === 0 ? locale.words.note : gap) + note.replace(/[。.]$/, "") + stop);
}
