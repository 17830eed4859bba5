import { autoUpdate, computePosition, flip, offset, shift, type FlipOptions, type Placement, type ReferenceElement } from "@floating-ui/dom";

/** Sides of an anchor, the best first. */
export type Sides = readonly [Placement, ...Placement[]];

/**
 * Shows an element above the page, beside an anchor and within the window, at the first of the sides that has room, and keeps it there. Returns how to stop.
 * @param gap between the two, px.
 * @param free where in the window there is nothing that it should cover; a side within is preferred.
 * @param follows the anchor moves by itself, as a pointer does; then an element that is too wide for its place goes to another side of it.
 */
export function float(anchor: ReferenceElement, element: HTMLElement, [placement, ...fallbackPlacements]: Sides, gap: number, { free, follows = false }: { readonly free?: () => DOMRect; readonly follows?: boolean } = {}): () => void {
  if ("showPopover" in element) element.showPopover();
  // What is too wide for its place is moved along the anchor, not to another side of it.
  const aside = (): FlipOptions => ({ fallbackPlacements, crossAxis: follows, ...(free ? { boundary: free() } : {}) });
  const middleware = [offset(gap), flip(aside), shift({ padding: 8, crossAxis: true })];
  return autoUpdate(anchor, element, () => {
    void computePosition(anchor, element, { strategy: "fixed", placement, middleware }).then(({ x, y }) => {
      element.style.left = `${Math.round(x)}px`;
      element.style.top = `${Math.round(y)}px`;
    });
  }, { animationFrame: follows });
}
