import type { Circle, Group, Hatch, Line, Mark, Paint, Path, Points, Rect, TextMark } from "../scene/mark.js";

export type Emit = (name: string, value: string | number) => void;
/** Turns a paint into what stands in `fill`: a colour, or a reference to a pattern. */
export type PaintOf = (paint: Paint) => string;

/** `inherit` is told what an ancestor may say for the mark: fill, and how text is set. */
type Face<M> = { readonly tag: string; readonly emit: (mark: M, emit: Emit, paint: PaintOf, inherit: Emit) => void };

/** Rounded to 0.01 px, where the eye ends and bytes begin. */
export function px(value: number): number {
  return Math.round(value * 100) / 100;
}

function stroke(mark: Rect | Line | Circle | Path, emit: Emit): void {
  if (mark.stroke === undefined) return;
  emit("stroke", mark.stroke);
  if (mark.strokeWidth !== undefined && mark.strokeWidth !== 1) emit("stroke-width", px(mark.strokeWidth));
  if (mark.dash !== undefined) emit("stroke-dasharray", mark.dash);
  if (mark.cap !== undefined) emit("stroke-linecap", mark.cap);
}

function fill(mark: Rect | Circle | Path, inherit: Emit, paint: PaintOf): void {
  inherit("fill", mark.fill === undefined ? "none" : paint(mark.fill));
}

/**
 * The SVG attributes of each kind of mark: one table for the string and for the page, so that they cannot drift. A new kind of mark does not
 * compile until it stands here.
 */
export const FACES: { readonly [K in Mark["kind"]]: Face<Extract<Mark, { kind: K }>> } = {
  group: { tag: "g", emit: (_mark: Group) => undefined },
  rect: {
    tag: "rect",
    emit: (mark, emit, paint, inherit) => {
      emit("x", px(mark.x));
      emit("y", px(mark.y));
      emit("width", px(Math.max(0, mark.width)));
      emit("height", px(Math.max(0, mark.height)));
      if (mark.radius) emit("rx", px(mark.radius));
      fill(mark, inherit, paint);
      stroke(mark, emit);
    },
  },
  line: {
    tag: "line",
    emit: (mark, emit) => {
      emit("x1", px(mark.x1));
      emit("y1", px(mark.y1));
      emit("x2", px(mark.x2));
      emit("y2", px(mark.y2));
      stroke(mark, emit);
    },
  },
  circle: {
    tag: "circle",
    emit: (mark, emit, paint, inherit) => {
      emit("cx", px(mark.x));
      emit("cy", px(mark.y));
      emit("r", px(mark.r));
      fill(mark, inherit, paint);
      stroke(mark, emit);
    },
  },
  path: {
    tag: "path",
    emit: (mark, emit, paint, inherit) => {
      emit("d", mark.d);
      fill(mark, inherit, paint);
      stroke(mark, emit);
      if (mark.join !== undefined) emit("stroke-linejoin", mark.join);
    },
  },
  text: {
    tag: "text",
    emit: (mark: TextMark, emit, _paint, inherit) => {
      emit("x", px(mark.x));
      emit("y", px(mark.y));
      inherit("font-size", mark.size);
      inherit("font-weight", mark.weight ?? 400);
      inherit("fill", mark.fill);
      inherit("text-anchor", mark.anchor ?? "start");
    },
  },
  points: {
    tag: "path",
    // A stroke of no length with round caps is a disc: one element for all points.
    emit: (mark: Points, emit, _paint, inherit) => {
      let d = "";
      for (let i = 0; i < mark.x.length; i++) d += `M${px(mark.x[i] ?? 0)} ${px(mark.y[i] ?? 0)}h0`;
      emit("d", d);
      inherit("fill", "none");
      emit("stroke", mark.fill);
      emit("stroke-width", px(mark.r * 2));
      emit("stroke-linecap", "round");
    },
  },
};

/** What makes two hatches the same pattern. */
export function hatchKey(hatch: Hatch): string {
  return [hatch.hatch, hatch.color, hatch.gap, hatch.weight, hatch.background ?? ""].join(" ");
}

/** Path of one tile of a hatch: the diagonal, and its ends in the corners beside it. */
export function hatchPath(hatch: Hatch): string {
  const size = px(hatch.gap * Math.SQRT2);
  const half = px(size / 2);
  const rising = `M${-half} ${half}L${half} ${-half}M0 ${size}L${size} 0M${half} ${px(size + half)}L${px(size + half)} ${half}`;
  const falling = `M${-half} ${half}L${half} ${px(size + half)}M0 0L${size} ${size}M${half} ${-half}L${px(size + half)} ${half}`;
  if (hatch.hatch === "/") return rising;
  return hatch.hatch === "\\" ? falling : rising + falling;
}
