import { KEY_MARK, type KeyMark } from "../../layout/project-timeline/key.js";
import type { Mark } from "../../scene/mark.js";
import { solidRect, type Brush } from "./lane.js";

const HEIGHT = 12;

/** The key under a project timeline: small marks as the rows have them, each with its words. */
export function drawKey(marks: readonly KeyMark[], brush: Brush): Mark[] {
  return marks.map(({ kind, x, y, text, around }): Mark => {
    const { tone, ...line } = text;
    return { kind: "group", key: `key-${kind}`, marks: [...swatch(kind, x, y, { ...brush, around }), { kind: "text", ...line, fill: brush.theme[tone] }] };
  });
}

function swatch(kind: KeyMark["kind"], x: number, y: number, brush: Brush & Pick<KeyMark, "around">): Mark[] {
  const { theme, edge, tint, around } = brush;
  const top = y - HEIGHT / 2;
  const box = { x: x + 0.75, y: top + 0.75, width: KEY_MARK - 1.5, height: HEIGHT - 1.5 };
  switch (kind) {
    case "elapsed":
    case "even":
      if (!around) return [solidRect("mark", { x, y: top, width: KEY_MARK, height: HEIGHT }, brush)];
      return [{ kind: "rect", key: "mark", ...box, fill: kind === "elapsed" ? tint : theme.bg, stroke: edge, strokeWidth: 1.5 }];
    case "ahead":
      return [{ kind: "rect", key: "mark", ...box, fill: theme.bg, stroke: edge, strokeWidth: 1.5 }];
    case "coarse":
      return [{ kind: "rect", key: "mark", ...box, fill: theme.bg, stroke: edge, strokeWidth: 1.25, dash: "3 3" }];
    case "open":
      return [{ kind: "path", key: "mark", d: `M${x} ${box.y}H${x + KEY_MARK}M${x} ${box.y + box.height}H${x + KEY_MARK}`, stroke: edge, strokeWidth: 1.25, dash: "3 3" }];
    case "progress":
      return [{ kind: "rect", key: "mark", ...box, fill: tint, stroke: edge, strokeWidth: 1.5 }, solidRect("inner", { x, y: y - 4, width: KEY_MARK * 0.6, height: 8 }, brush)];
    case "expected":
      return [{ kind: "line", key: "mark", x1: x + KEY_MARK / 2, y1: y - 8, x2: x + KEY_MARK / 2, y2: y + 8, stroke: theme.ink, strokeWidth: 2 }];
    case "arrow":
      return [
        { kind: "line", key: "mark", x1: x, y1: y, x2: x + KEY_MARK - 6, y2: y, stroke: theme.ink3 },
        { kind: "path", key: "head", d: `M${x + KEY_MARK} ${y}L${x + KEY_MARK - 6} ${y - 3}L${x + KEY_MARK - 6} ${y + 3}Z`, fill: theme.ink3 },
      ];
    case "missing":
      return [{ kind: "text", key: "mark", text: "–", x: x + KEY_MARK / 2, y: y + 4.5, size: 12, fill: theme.ink3, anchor: "middle" }];
  }
}
