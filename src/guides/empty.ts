import type { Mark } from "../scene/mark.js";
import type { Frame, Look } from "./look.js";

const LEAST = 120;

/** Room for the words of a figure that has no data. */
interface EmptyPlot {
  readonly bottom: number;
  readonly notes: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

export function layoutEmpty({ x, y, width, height }: Frame): EmptyPlot {
  return { x, y, width, bottom: y + Math.max(LEAST, height), notes: [] };
}

/** A dashed box with 暂无数据 / No data, as a missing number has it. */
export function drawEmpty({ x, y, width, bottom }: EmptyPlot, { theme, sizes, locale }: Look): Mark[] {
  const text = locale.words.noData;
  return [
    {
      kind: "group",
      key: "empty",
      label: text,
      marks: [
        { kind: "rect", key: "box", x: x + 0.75, y: y + 0.75, width: width - 1.5, height: bottom - y - 1.5, stroke: theme.context, strokeWidth: 1.25, dash: "3 3" },
        { kind: "text", key: "words", x: x + width / 2, y: (y + bottom) / 2 + sizes.label * 0.36, text, size: sizes.label, fill: theme.ink3, anchor: "middle" },
      ],
    },
  ];
}
