import type { LaneBox, SheetText, TimelinePlot } from "../../layout/project-timeline/timeline.js";
import type { Mark } from "../../scene/mark.js";
import { brushOf, drawLane, type Brush, type Brushes } from "./lane.js";
import { drawKey } from "./key.js";
import type { Look } from "../look.js";
import type { Theme } from "../../theme/theme.js";

/** Paints a project timeline: grid and as-of line, heads, arrows, then each row. `plain` as {@link drawLane} has it. */
export function drawTimeline(plot: TimelinePlot, plain: boolean, look: Look): Mark[] {
  const brushes: Brushes = new Map();
  return [
    { kind: "group", key: "grid", marks: drawGrid(plot, look) },
    { kind: "group", key: "heads", marks: drawHeads(plot, look) },
    { kind: "group", key: "arrows", marks: drawRoutes(plot, look) },
    ...plot.rows.map((box) => drawRow(box, brushOf(box.item, look.theme, box.center, plain, brushes))),
    ...drawKeyOf(plot, plain, look),
  ];
}

/** In the colour of the rows that are the point, if they are all of them. */
function drawKeyOf({ key, rows }: TimelinePlot, plain: boolean, { theme }: Look): Mark[] {
  const item = (rows.find(({ item: { strong } }) => !strong) ?? rows[0])?.item;
  return item && key.length > 0 ? [{ kind: "group", key: "key", marks: drawKey(key, brushOf({ ...item, color: undefined }, theme, 0, plain)) }] : [];
}

function drawGrid(plot: TimelinePlot, { theme }: Look): Mark[] {
  const right = plot.x + plot.width;
  return [
    ...plot.grid.map(({ x1, y1, x2, y2, major }, i): Mark => ({ kind: "line", key: `grid-${i}`, x1, y1, x2, y2, stroke: major ? theme.rule : theme.grid })),
    // One path for all rows: forty lines alike need not be forty elements.
    ...onePath("rows", plot.hairlines.map((y) => `M${px(plot.x)} ${px(y)}H${px(right)}`), { stroke: theme.grid }),
    ...onePath("patches", plot.patches.map(({ x, y, width, height }) => `M${px(x)} ${px(y)}h${px(width)}v${px(height)}h${px(-width)}z`), { fill: theme.bg }),
    ...(plot.asOf?.pieces ?? []).map(({ x1, y1, x2, y2 }, i): Mark => ({ kind: "line", key: `as-of-${i}`, x1, y1, x2, y2, stroke: theme.ink2, dash: "2 3" })),
  ];
}

function onePath(key: string, pieces: readonly string[], paint: { readonly fill?: string; readonly stroke?: string }): Mark[] {
  return pieces.length === 0 ? [] : [{ kind: "path", key, d: pieces.join(""), ...paint }];
}

function px(value: number): number {
  return Math.round(value * 100) / 100;
}

function drawHeads(plot: TimelinePlot, { theme }: Look): Mark[] {
  const rule: Mark = { kind: "line", key: "rule", x1: plot.x, y1: plot.rule, x2: plot.x + plot.width, y2: plot.rule, stroke: theme.ink };
  return [rule, ...[...plot.texts, ...(plot.asOf ? [plot.asOf.words] : [])].map((text) => drawText(text, theme))];
}

function drawText({ tone, ...text }: SheetText, theme: Theme): Mark {
  return { kind: "text", ...text, fill: theme[tone] };
}

function drawRoutes({ routes }: TimelinePlot, { theme }: Look): Mark[] {
  return routes.map(({ key, pieces, head: { x, y, toward } }): Mark => {
    const lines = pieces.map(({ x1, y1, x2, y2 }, i): Mark => ({ kind: "line", key: `piece-${i}`, x1, y1, x2, y2, stroke: theme.ink3 }));
    const [dx, dy] = toward === "right" ? [1, 0] : [0, toward === "down" ? 1 : -1];
    const corner = (along: number, across: number): string => `${Math.round((x + dx * along + dy * across) * 100) / 100} ${Math.round((y + dy * along + dx * across) * 100) / 100}`;
    return { kind: "group", key, marks: [...lines, { kind: "path", key: "head", d: `M${corner(0, 0)}L${corner(-6, 3)}L${corner(-6, -3)}Z`, fill: theme.ink3 }] };
  });
}

/** Projects are walked from top to bottom, whatever group they are of. */
const PROJECTS = { name: "projects" } as const;

function drawRow({ item, marks, texts }: LaneBox, brush: Brush): Mark {
  const { theme } = brush;
  const { row, field, group, naming: { member }, certainty: { status, basis } } = item;
  const names = texts.map((text) => drawText(text, theme));
  return { kind: "group", key: item.key, marks: names.concat(drawLane(item, marks, brush)), label: item.spoken, member, lane: PROJECTS, datum: { row, field, series: group === "" ? undefined : group, status, basis } };
}
