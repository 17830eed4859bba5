import type { FlowBoard, FlowLink, FlowStop, LinkBand, StopBox } from "../../layout/flow/plot.js";
import { layoutKey, type Key } from "../../layout/key.js";
import type { Mark } from "../../scene/mark.js";
import { contrastRatio, mix, WORDS, wordsOn } from "../../theme/color.js";
import type { Hue, Theme } from "../../theme/theme.js";
import { areaPaint, hatchOf } from "../bar.js";
import { drawLabels } from "../label.js";
import type { Frame, Look } from "../look.js";

/** What a band is painted with: its area, and an edge where that area alone would be too pale. */
export interface BandInk {
  readonly fill: string;
  readonly edge: string | undefined;
}

/** How a chart colours its flows. */
export interface FlowColors {
  readonly link: (item: FlowLink) => BandInk;
  readonly stop: (item: FlowStop) => string;
}

const PALE = 0.3;

/** A hue as the area of a wide band: pale, so that many of them do not shout, with its own colour as the edge. */
export function paleInk({ mark, edge }: Hue, theme: Theme, share = PALE): BandInk {
  const fill = mix(theme.bg, mark, share);
  return { fill: contrastRatio(wordsOn(theme, fill), fill) < WORDS ? mix(theme.bg, mark, share / 2) : fill, edge: edge ?? mark };
}

/** Under this a band is too thin for a hatch, and under the other for a fill between its edges, px. */
const THIN = 5;
const HAIR = 2;

function bandPaint({ item, width }: LinkBand, { fill, edge }: BandInk, theme: Theme): Pick<Extract<Mark, { kind: "path" }>, "fill" | "stroke" | "strokeWidth" | "dash"> {
  if (width < HAIR) return { fill: edge ?? fill };
  if (width < THIN) return { fill, ...(edge === undefined ? {} : { stroke: edge, strokeWidth: 0.75 }) };
  const line = edge === undefined ? mix(fill, theme.bg, 0.4) : mix(fill, edge, 0.5);
  const hatch = hatchOf(item.certainty, line, fill);
  const dash = item.certainty.status === "projection" ? { dash: "4 3" } : {};
  return { fill: hatch ? { ...hatch, gap: 6, weight: 1.25 } : fill, stroke: edge ?? theme.bg, strokeWidth: 1, ...dash };
}

function drawBand(band: LinkBand, stops: readonly StopBox[], ink: BandInk, { theme }: Look): Mark {
  const { item, d, label } = band;
  const datum = item.row === undefined ? {} : { datum: { row: item.row, field: "value", ...item.certainty } };
  const shape: Mark = item.value === undefined ? { kind: "path", key: "line", d, stroke: theme.contextEdge, strokeWidth: 1.25, dash: "3 3" } : { kind: "path", key: "band", d, ...bandPaint(band, ink, theme) };
  const words: Mark[] = label === undefined ? [] : [{ kind: "rect", key: "patch", ...label.patch, fill: ink.fill }, ...drawLabels([label.text], theme, () => wordsOn(theme, ink.fill))];
  const end = (at: number): string => keyOf(stops[at]?.item.key ?? "");
  return { kind: "group", key: `link ${item.key}`, label: item.spoken, ends: [end(item.from), end(item.to)], lane: FLOW, marks: [shape, ...words], ...datum };
}

/** Bands and stops are walked along the flow, and so are those of a second board below. */
const FLOW = { name: "flow" } as const;
const keyOf = (stop: string): string => `stop ${stop}`;

function drawStop({ item, bars, open, strip, patch, labels }: StopBox, color: string, { theme }: Look): Mark {
  const paint = areaPaint(item.certainty, color, theme);
  const inset = paint.stroke === undefined ? 0 : (paint.strokeWidth ?? 1) / 2;
  const solid = (height: number): typeof paint => (height < 4 ? { fill: color } : paint);
  const marks: Mark[] = [
    ...(strip ? [{ kind: "rect", key: "strip", ...strip, fill: theme.track } as const] : []),
    ...(patch ? [{ kind: "rect", key: "patch", ...patch, fill: theme.bg } as const] : []),
    ...bars.map((bar, i): Mark => {
      const by = bar.height < 4 ? 0 : inset;
      return { kind: "rect", key: `bar-${i}`, x: bar.x + by, y: bar.y + by, width: bar.width - by * 2, height: bar.height - by * 2, ...solid(bar.height) };
    }),
    ...open.map((box, i): Mark => ({ kind: "rect", key: `open-${i}`, x: box.x + 0.625, y: box.y + 0.625, width: box.width - 1.25, height: box.height - 1.25, fill: theme.bg, stroke: theme.contextEdge, strokeWidth: 1.25, dash: "3 3" })),
    ...drawLabels(labels, theme),
  ];
  const datum = item.row === undefined ? {} : { datum: { row: item.row, field: "nodes" } };
  return { kind: "group", key: keyOf(item.key), label: item.spoken, lane: FLOW, marks, ...datum };
}

/** Bands, then stops with their words, then headings. */
export function drawFlow({ links, stops, headings }: FlowBoard, colors: FlowColors, look: Look): Mark[] {
  return [
    ...links.map((band) => drawBand(band, stops, colors.link(band.item), look)),
    ...stops.map((box) => drawStop(box, colors.stop(box.item), look)),
    ...drawLabels(headings, look.theme),
  ];
}

/** Links that are zero, which are listed and not drawn. */
export interface Zeroes {
  readonly links: readonly FlowLink[];
  readonly key: Key;
}

export function layoutZeroes(links: readonly FlowLink[], wordsOf: (link: FlowLink) => string, y: number, { x, width, sizes }: Frame): Zeroes {
  const zero = links.filter(({ value }) => value === 0);
  return { links: zero, key: layoutKey(zero.map((link) => ({ key: link.key, text: wordsOf(link) })), { x, y, width, size: sizes.axis, swatch: 2 }) };
}

/** Each with the stub that zero has in a bar. */
export function drawZeroes({ links, key }: Zeroes, { theme }: Look): Mark[] {
  return links.map((item, i): Mark => {
    const box = key.boxes[i];
    const marks: Mark[] = box ? [{ kind: "rect", key: "stub", x: box.x, y: box.y, width: box.width, height: box.height, fill: theme.contextEdge }, ...drawLabels(box.labels, theme)] : [];
    return { kind: "group", key: `zero ${item.key}`, label: item.spoken, lane: FLOW, marks, ...(item.row === undefined ? {} : { datum: { row: item.row, field: "value", ...item.certainty } }) };
  });
}
