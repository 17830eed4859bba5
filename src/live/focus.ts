/** What has the focus in the tree that an element stands in; of a shadow tree its document knows the host alone. */
export function activeIn(element: Element): Element | null {
  return (element.getRootNode() as Node & Partial<DocumentOrShadowRoot>).activeElement ?? null;
}
