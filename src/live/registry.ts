import type { Node } from "./join.js";

/** Which element shows which mark. */
export interface Registry {
  readonly pathsAbove: (element: Element) => Iterable<string>;
  readonly all: () => Iterable<readonly [path: string, element: SVGElement]>;
}

/** Written when first asked for: most drawings are never asked. */
export function registryOf(root: Node): Registry {
  const elements = new Map<string, SVGElement>();
  const paths = new Map<Element, string>();
  const fill = (): void => {
    if (paths.size > 0) return;
    const visit = (node: Node, path: string): void => {
      for (const child of node.children.values()) {
        if (child.mark === undefined) continue;
        const own = path === "" ? child.key : `${path}/${child.key}`;
        elements.set(own, child.element);
        paths.set(child.element, own);
        visit(child, own);
      }
    };
    visit(root, "");
  };
  return {
    *pathsAbove(element) {
      fill();
      for (let at: Element | null = element; at && at !== root.element; at = at.parentElement) {
        const path = paths.get(at);
        if (path !== undefined) yield path;
      }
    },
    all: () => {
      fill();
      return elements;
    },
  };
}
