import { sizesOf } from "../guides/look.js";
import type { Box } from "../scene/bounds.js";
import type { View } from "./view.js";

/** Where a part of a figure stands in the window, px; the figure may be shown smaller than it was laid out. */
export function pixelBox({ x, y, width, height }: Box, view: View): DOMRect {
  const rect = view.svg().getBoundingClientRect();
  const scale = rect.width / view.scene().width;
  return new DOMRect(rect.x + x * scale, rect.y + y * scale, width * scale, height * scale);
}

/** Lets what stands beside the figure begin and end where its own words do. */
export function alignWith(view: View, element: HTMLElement): void {
  element.style.setProperty("--banyan-pad", `${sizesOf(view.scene().width).pad}px`);
}

/** Where a point of the window lies in the figure. */
export function pointIn(view: View, clientX: number, clientY: number): { readonly x: number; readonly y: number } {
  const rect = view.svg().getBoundingClientRect();
  const scale = view.scene().width / (rect.width || 1);
  return { x: (clientX - rect.x) * scale, y: (clientY - rect.y) * scale };
}
