import { build, chartOf, type AnyChart, type Figure } from "../chart.js";
import { messageLocale } from "../locale/index.js";
import { readCarried } from "../provenance/embed.js";
import { SpecError, toIssues } from "../schema/issue.js";
import { checkHost } from "./host.js";
import { attach } from "./mount.js";
import type { Mounted, MountOptions } from "./view.js";

/**
 * Brings a figure to life that a server has written into an element as SVG, in place: from the spec in its own `<metadata>`, with the width, language and theme that
 * it was drawn in where the options do not say otherwise.
 * @param options.charts the charts that may be met: `charts` of the main entry, or only those of the page.
 * @throws Error when there is no SVG, or it carries no spec; SpecError when a chart is not among `charts`, or for options that no spec may have; TypeError when there is no element.
 */
export function hydrate(host: HTMLElement | null, { charts, ...options }: MountOptions & { readonly charts: readonly AnyChart[] }): Mounted {
  checkHost(host);
  const { spec, drawn } = carriedIn(pictureIn(host));
  const chart = chartOf(spec, charts);
  if (!("layout" in chart)) throw new SpecError(toIssues([chart], messageLocale(spec.locale).words.issues));
  return adopt(host, build(chart, spec, charts), { ...drawn, ...options });
}

/** Takes over the picture of a known figure that stands in an element: the elements stay, whatever of them is as it should be. */
export function adopt(host: HTMLElement, figure: Figure, options: MountOptions): Mounted {
  const svg = pictureIn(host);
  const idPrefix = svg.getAttribute("aria-labelledby")?.replace(/-t$/, "");
  return attach(host, figure, options, { idPrefix: idPrefix ?? "banyan", embedded: svg.querySelector(":scope > metadata") !== null });
}

/** What a picture in the page carries: its spec, and how it was drawn. */
export function carriedIn(svg: SVGSVGElement): { readonly spec: Readonly<Record<string, unknown>>; readonly drawn: MountOptions } {
  // Whatever is wrong with them, they are checked as all options are before anything is drawn.
  return readCarried(svg.querySelector(":scope > metadata")?.textContent) as { readonly spec: Readonly<Record<string, unknown>>; readonly drawn: MountOptions };
}

function pictureIn(host: HTMLElement): SVGSVGElement {
  const svg = host.querySelector<SVGSVGElement>(":scope > svg");
  if (!svg) throw new Error("这个元素里没有 SVG / there is no SVG in this element");
  return svg;
}
