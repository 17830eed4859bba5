import type { BarList, BarListItem } from "../layout/bar-list.js";
import type { Mark } from "../scene/mark.js";
import { drawBar, drawMissing } from "./bar.js";
import { drawLabels } from "./label.js";
import type { Look } from "./look.js";

/** Several lists under one another are walked as one. */
export const LIST = { name: "list" } as const;

/** Each bar with its words is one labelled group; a zero line where bars go both ways. */
export function drawBarList({ rows, zero }: BarList, { theme, sizes }: Look, colorOf: (item: BarListItem, index: number) => string): Mark[] {
  const marks = rows.map(({ item, bar, missing, labels }, i): Mark => {
    const { key, row, list, spoken, certainty } = item;
    const shape = missing ? drawMissing("missing", missing, sizes.axis, theme) : drawBar("bar", [bar.from, bar.to], bar, { certainty, color: colorOf(item, i) }, theme);
    const datum = row === undefined ? {} : { datum: list === undefined ? { row, field: "value", ...certainty } : { row, field: list } };
    return { kind: "group", key, label: spoken, lane: LIST, marks: [...shape, ...drawLabels(labels, theme)], ...datum };
  });
  return zero ? [...marks, { kind: "line", key: "zero", x1: zero.x, y1: zero.y1, x2: zero.x, y2: zero.y2, stroke: theme.ink }] : marks;
}
