import { build, chart, type Figure, type Plot } from "../chart.js";
import { bubbleTelling, nameOf, spokenRow, type BubbleSpec, type BubbleTelling } from "../guides/project-bubble/bubble.js";
import { checkBubbles } from "../guides/project-bubble/check.js";
import { bubbleDomains, bubbleInput, keyOf } from "../guides/project-bubble/input.js";
import { drawBubbles, type BubblePicture } from "../guides/project-bubble/marks.js";
import { describeBubble, groupWords, tellBubble } from "../guides/project-bubble/telling.js";
import { layoutBubble } from "../layout/project-bubble/bubble.js";
import { localeOf, say } from "../locale/index.js";
import { bubbleWords } from "../locale/project-bubble.js";
import { number, required, text, type ColumnsOf } from "../schema/column.js";
import type { NumberSlot } from "../schema/reading.js";
import { oneOf, optional, words, type Annotation, type CommonRow, type Entries, type SharedSpec } from "../schema/shared.js";
import type { Text } from "../schema/vocabulary.js";
import * as v from "valibot";

/** One thing with two numbers, or three. */
export interface ProjectBubbleRow extends CommonRow {
  /** What it is. */
  readonly label?: Text | number | undefined;
  /** Number on the level axis, in `axes.x.unit`. `null` is not disclosed: the row is then named under the plot. */
  readonly x: NumberSlot;
  /** Number on the upright axis, in `axes.y.unit`. `null` is not disclosed: the row is then named under the plot. */
  readonly y: NumberSlot;
  /** Number that the area is in proportion to, in `axes.size.unit`; never negative. `null` is not disclosed, and drawn as a dashed ring. */
  readonly size?: NumberSlot | undefined;
  /** Which group it belongs to; up to four have a colour. */
  readonly group?: Text | number | undefined;
}

/** An axis of the plane. */
export interface ProjectBubbleAxis {
  /** What it measures. */
  readonly label: Text;
  /** Unit of its numbers: a known one, or `{zh, en}`. Default: the figure's. */
  readonly unit?: Text | undefined;
  /** `log` where equal steps are equal factors; all numbers are then above zero. Default `linear`. */
  readonly scale?: "linear" | "log" | undefined;
  /** A level to compare with, in the unit of the axis: an average, a threshold. It is always inside the axis. */
  readonly line?: { readonly value: number | string; readonly label: Text } | undefined;
}

interface ProjectBubbleOptions {
  /** What the axes and the areas measure, each with its own unit. Areas are in proportion to their numbers: there is no other scale for them. */
  readonly axes: { readonly x: ProjectBubbleAxis; readonly y: ProjectBubbleAxis; readonly size?: Pick<ProjectBubbleAxis, "label" | "unit"> | undefined };
  /** Names of the quadrants that the lines of both axes make: top left, top right, bottom left, bottom right. What lies on a line counts as above it. */
  readonly quadrants?: readonly Text[] | undefined;
}

/** Spec of a bubble chart: how do size, progress and output relate? */
export type ProjectBubbleSpec<R = ProjectBubbleRow> = SharedSpec<ProjectBubbleRow, R> & ProjectBubbleOptions;

const row = { label: text, x: required(number), y: required(number), size: number, group: text } as const satisfies ColumnsOf<Omit<ProjectBubbleRow, keyof CommonRow>>;
const annotations = { x: number, y: number, text: required(text) } as const satisfies ColumnsOf<Annotation>;

const named = { label: words, unit: optional(words) };
const axis = v.strictObject({ ...named, scale: optional(oneOf(["linear", "log"])), line: optional(v.strictObject({ value: v.union([v.number(), v.string()]), label: words })) });
const options: Entries<ProjectBubbleOptions> = {
  axes: v.strictObject({ x: axis, y: axis, size: optional(v.strictObject(named)) }),
  quadrants: optional(v.pipe(v.array(words), v.length(4)) as never),
};

export const projectBubbleChart = chart<BubbleSpec, BubblePicture & Plot>({
  type: "project-bubble",
  question: { zh: bubbleWords.zh.question, en: bubbleWords.en.question },
  options,
  row,
  lists: { annotations },
  units: { x: ["axes", "x", "unit"], y: ["axes", "y", "unit"], size: ["axes", "size", "unit"] },
  unused: ["top", "sort", "prices", "goodWhen", "asOf", "measure", "scope"],
  zoom: ["x", "y"],
  check: checkBubbles,
  extent: (spec) => {
    const { x, y, size } = bubbleDomains(bubbleTelling(spec, localeOf(spec.locale), () => ""));
    return { x: x.domain, y: y.domain, size };
  },
  layout: (spec, frame, domains) => {
    const telling = bubbleTelling(spec, frame.locale, frame.footnote);
    const { input, faces, batched } = bubbleInput(telling, domains);
    const plot = layoutBubble(input, { x: frame.x, y: frame.y, width: frame.width, height: frame.height, narrow: frame.sizeClass === "narrow", sizes: frame.sizes });
    const clouds = batched.flatMap((rows, i) => (rows.length === 0 ? [] : [{ key: `group-${i}`, group: i, rows, spoken: groupWords(rows, telling.groups[i] ?? "", telling) }]));
    const lost = new Map(telling.unplaced.map((one) => [keyOf(one), { spoken: spokenRow(one, telling), row: one.index, group: telling.groupOf(one) }]));
    return { ...plot, telling, faces, clouds, lost, notes: notesOf(plot, telling) };
  },
  draw: drawBubbles,
  tell: tellBubble,
  describe: (spec, locale) => describeBubble(bubbleTelling(spec, locale, () => "")),
});

/**
 * Shows how two numbers relate, and a third as area: rows `{label?, x, y, size?, group?}` with `axes {x, y, size}`, each with its own unit.
 * The largest circle lies behind; names are printed by importance and never meet, others stay behind numbers or in the table. Above 400 rows the points of a group are one
 * mark; `data` may then be columns of typed arrays. A row without x or y is named under the plot; one without a size is a dashed ring.
 * @throws SpecError when the spec cannot be drawn: mixed units on an axis, zero or less on a log axis, a negative size, quadrants without lines.
 */
export function projectBubble<const R extends object & Partial<ProjectBubbleRow>>(spec: ProjectBubbleSpec<R>): Figure {
  return build(projectBubbleChart, spec);
}

function notesOf(plot: Pick<BubblePicture, "named" | "tooSmall" | "homeless" | "batches">, telling: BubbleTelling): string[] {
  const { said, spec, locale } = telling;
  const { shown, all } = plot.named;
  const noted = spec.data.length > 60 ? [] : spec.data.flatMap((one) => (one.note === undefined ? [] : [(nameOf(one, telling) || said.point(one.index + 1)) + locale.words.colon + say(one.note, locale)]));
  return [...plot.homeless, ...(plot.tooSmall ? [said.tooSmall] : []), ...(plot.batches.some(({ levels }) => levels.some(({ tones }) => tones)) ? [said.dense] : []), ...(shown < all && spec.labels !== "few" ? [said.unnamed(shown, all)] : []), ...noted];
}
