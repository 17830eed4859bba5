import type { Points } from "../scene/mark.js";
import { px } from "./attributes.js";
import type { Context2D } from "./canvas.js";
export function paintPoints(mark: Points, context: Context2D): void {
  const d = new Path2D();
  const r = px(mark.r * 2) / 2;
  for (let i = 0; i < mark.x.length; i++) {
    const [x, y] = [px(mark.x[i] ?? 0), px(mark.y[i] ?? 0)];
    d.moveTo(x + r, y);
    d.arc(x, y, r, 0, Math.PI * 2);
  }
  context.fillStyle = mark.fill;
  context.fill(d);
}
