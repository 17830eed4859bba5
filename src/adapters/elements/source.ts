/** Where the spec of an element comes from. A child may still be on its way while the page is read. */
type SpecSource =
  | { readonly kind: "json"; readonly json: unknown }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "address"; readonly address: string }
  | { readonly kind: "picture"; readonly svg: SVGSVGElement }
  | { readonly kind: "none" };

/** The property comes first, then the attribute `spec`, `src`, and what stands inside: JSON in a script, a picture that carries its spec. */
export function sourceOf(host: HTMLElement, own: unknown): SpecSource {
  const text = typeof own === "string" ? own : own === undefined ? host.getAttribute("spec") : null;
  if (text !== null) return { kind: "text", text };
  if (own !== undefined) return { kind: "json", json: own };
  const src = host.getAttribute("src");
  if (src) return { kind: "address", address: src };
  return childSource(host);
}

function childSource(host: HTMLElement): SpecSource {
  // What a parser has not finished may be half a text.
  if (host.ownerDocument.readyState === "loading") return { kind: "none" };
  const script = host.querySelector(':scope > script[type="application/json"]');
  if (script) return { kind: "text", text: script.textContent };
  const svg = host.querySelector<SVGSVGElement>(":scope > svg");
  return svg ? { kind: "picture", svg } : { kind: "none" };
}

/** Calls back once when more of the element may be there. */
export function whenMore(host: HTMLElement, act: () => void, signal: AbortSignal): void {
  const page = host.ownerDocument;
  if (page.readyState === "loading") {
    page.addEventListener("DOMContentLoaded", act, { once: true, signal });
    return;
  }
  const observer = new MutationObserver(() => {
    observer.disconnect();
    act();
  });
  observer.observe(host, { childList: true });
  signal.addEventListener("abort", () => observer.disconnect(), { once: true });
}
