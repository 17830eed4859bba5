import { autoUpdate, computePosition, flip, offset, shift, type FlipOptions, type Placement, type ReferenceElement } from "@floating-ui/dom";

/**
 * Shows an element above the page, beside an anchor and within the window, at the first of the sides that has room, and keeps it there. Returns how to stop.
 * @param gap between the two, px.
 * @param free where in the window there is nothing that it should cover; a side within is preferred.
 */
export function float(anchor: ReferenceElement, element: HTMLElement, [placement, ...fallbackPlacements]: readonly [Placement, ...Placement[]], gap: number, free?: () => DOMRect): () => void {
  if ("showPopover" in element) element.showPopover();
  // What is too wide for its place is moved along the anchor, not to another side of it.
  const aside = (): FlipOptions => ({ fallbackPlacements, crossAxis: false, ...(free ? { boundary: free() } : {}) });
  const middleware = [offset(gap), flip(aside), shift({ padding: 8, crossAxis: true })];
  return autoUpdate(anchor, element, () => {
    void computePosition(anchor, element, { strategy: "fixed", placement, middleware }).then(({ x, y }) => {
      element.style.left = `${Math.round(x)}px`;
      element.style.top = `${Math.round(y)}px`;
    });
  });
}
