import * as v from "valibot";
import { build, chart, type Figure, type Plot } from "../chart.js";
import { drawFlow, drawZeroes, paleInk, type FlowColors } from "../guides/flow/flow.js";
import { reportFlows } from "../guides/flow/sum.js";
import type { Look } from "../guides/look.js";
import { reportSankey, sankeySetting } from "../guides/sankey/sankey.js";
import { describeSankey, drawLists, layoutSankey, type ListColors, type SankeyPlot } from "../guides/sankey/plot.js";
import { sankeyWords } from "../locale/sankey.js";
import { reportMixedUnits, type Checked } from "../schema/check.js";
import { name, number, required, text, type ColumnsOf, type RowOut } from "../schema/column.js";
import type { Finding } from "../schema/issue.js";
import type { NumberSlot } from "../schema/reading.js";
import { optional, words, type CommonRow, type Entries, type SharedSpec } from "../schema/shared.js";
import type { Text } from "../schema/vocabulary.js";
import { labelledFill, mix } from "../theme/color.js";
import type { Hue } from "../theme/theme.js";

/** A flow from one node to another. */
export interface SankeyRow extends CommonRow {
  /** Id of the node that it leaves. */
  readonly from: string | number;
  /** Id of the node that it reaches. */
  readonly to: string | number;
  /** How much flows. `null` is not disclosed. */
  readonly value: NumberSlot;
}

/** A node of a sankey. */
export interface SankeyNode {
  /** What `from` and `to` call it. */
  readonly id: string | number;
  /** Its name. Default is its id. */
  readonly label?: Text | number | undefined;
  /** Its column, 1 the first; without, one behind what flows into it. */
  readonly column?: string | number | undefined;
}

interface SankeyOptions {
  /** The nodes, from the top of their columns; then every node must be listed. Without, the order is that which crosses least. */
  readonly nodes?: readonly SankeyNode[] | undefined;
  /** Headings of the columns. */
  readonly columns?: readonly Text[] | undefined;
}

/** Spec of a sankey: how much flows from where to where? */
export type SankeySpec<R = SankeyRow> = SharedSpec<SankeyRow, R> & SankeyOptions;

const row = { from: required(name), to: required(name), value: required(number) } as const satisfies ColumnsOf<Omit<SankeyRow, keyof CommonRow>>;
const nodes = { id: required(name), label: text, column: name } as const satisfies ColumnsOf<SankeyNode>;
const options: Entries<Omit<SankeyOptions, "nodes">> = { columns: optional(v.array(words) as never) };

type Row = RowOut<typeof row> & Checked["data"][number];
type Spec = Checked<Row> & Pick<SankeyOptions, "columns"> & { readonly nodes: readonly RowOut<typeof nodes>[] };

export const sankeyChart = chart<Spec, SankeyPlot & Plot>({
  type: "sankey",
  question: { zh: sankeyWords.zh.question, en: sankeyWords.en.question },
  options,
  row,
  lists: { nodes },
  unused: ["annotations", "prices", "asOf", "goodWhen", "legend"],
  check: (spec, report) => {
    const found: Finding[] = [];
    reportFlows(spec.data, spec.nodes, (finding) => found.push(finding));
    found.forEach(report);
    reportMixedUnits(spec.data.map(({ value }) => value), (reading) => ["data", reading.row, reading.field], report);
    if (found.length === 0 && spec.data.length > 0) reportSankey(spec, report);
  },
  layout: (spec, frame) => layoutSankey(sankeySetting(spec, frame.locale, frame.footnote), frame),
  draw: (plot, look) => {
    const colors = colorsOf(plot, look);
    return [...(plot.board ? drawFlow(plot.board, colors, look) : drawLists(plot, look, colors)), ...drawZeroes(plot.zeroes, look)];
  },
  describe: (spec, locale) => describeSankey(sankeySetting(spec, locale, () => "")),
});

/**
 * Shows how much flows from where to where, in columns from left to right.
 * Rows `{from, to, value}`; `nodes` give names, order and columns. All widths are on one scale. Nodes under 2% of their column fold into 其他 / Other,
 * or all but the `top`; `highlight` brings out the flows of some nodes. On a phone it becomes lists of bars.
 * @throws SpecError when the spec cannot be drawn: flows that run in a circle, a number below zero, a pair that stands twice.
 */
export function sankey<const R extends object & Partial<SankeyRow>>(spec: SankeySpec<R>): Figure {
  return build(sankeyChart, spec);
}

const MOST_HUES = 4;

/** Highlighted flows in the colour of the subject; without a highlight each source of up to four has a hue; else grey. */
function colorsOf({ stops, singled }: SankeyPlot, { theme }: Look): FlowColors & ListColors {
  const grey: Hue = { mark: theme.context, text: theme.ink3, edge: theme.contextEdge };
  const sources = stops.flatMap(({ column, kind }, i) => (column === 0 && kind === "node" ? [i] : []));
  const hued = !singled && sources.length <= Math.min(MOST_HUES, theme.categorical.length);
  const hueOf = (i: number): Hue | undefined => {
    const fixed = stops[i]?.color;
    return fixed !== undefined ? { mark: fixed, text: theme.ink } : hued && sources.includes(i) ? (sources.length === 1 ? theme.subject : theme.categorical[sources.indexOf(i)]) : undefined;
  };
  const hueOfFlow = (from: number, to: number): Hue | undefined => hueOf(from) ?? (stops[to]?.color === undefined ? undefined : hueOf(to));
  return {
    link: ({ from, to, strong }) => {
      if (strong) return { fill: labelledFill(theme, theme.subject).fill, edge: undefined };
      const hue = hueOfFlow(from, to);
      return hue && !singled ? paleInk(hue, theme) : { fill: mix(theme.bg, grey.mark, 0.25), edge: singled ? mix(theme.bg, theme.contextEdge, 0.6) : theme.contextEdge };
    },
    // As a bar in a list, a flow is as dark as its source.
    flow: ({ from, to, strong }) => {
      if (singled) return strong ? theme.subject.mark : theme.contextEdge;
      const hue = hueOfFlow(from, to);
      return hue?.edge ?? hue?.mark ?? theme.contextEdge;
    },
    stop: (item) => {
      const hue = hueOf(stops.findIndex(({ key }) => key === item.key));
      if (singled) return item.strong ? theme.subject.mark : theme.contextEdge;
      return hue?.edge ?? hue?.mark ?? (item.kind === "other" ? theme.contextEdge : theme.ink2);
    },
  };
}
