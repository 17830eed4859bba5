import { autoUpdate, computePosition, flip, offset, shift, type Placement, type ReferenceElement } from "@floating-ui/dom";

/**
 * Shows an element above the page, beside an anchor and within the window, at the first of the sides that has room, and keeps it there. Returns how to stop.
 * @param gap between the two, px.
 */
export function float(anchor: ReferenceElement, element: HTMLElement, [placement, ...fallbackPlacements]: readonly [Placement, ...Placement[]], gap: number): () => void {
  if ("showPopover" in element) element.showPopover();
  // What is too wide for its place is moved along the anchor, not to another side of it.
  const middleware = [offset(gap), flip({ fallbackPlacements, crossAxis: false }), shift({ padding: 8, crossAxis: true })];
  return autoUpdate(anchor, element, () => {
    void computePosition(anchor, element, { strategy: "fixed", placement, middleware }).then(({ x, y }) => {
      element.style.left = `${Math.round(x)}px`;
      element.style.top = `${Math.round(y)}px`;
    });
  });
}
