import { figure, SpecError, toSVG, validate, type Figure, type ThemeInput } from "../../src/index.js";
import { mount, type Mounted, type MountOptions } from "../../src/live/index.js";
import type { Setting } from "../setting.js";
import { node } from "./blocks.js";

export type Spec = Readonly<Record<string, unknown>>;

/** A figure that the reader can touch, in a page. */
export interface PageFigure {
  readonly element: HTMLElement;
  readonly mounted: Mounted;
  /** Shows another spec. One that cannot be drawn leaves the picture and says under it what is wrong; gives whether it was drawn. */
  readonly show: (spec: Spec, options?: MountOptions) => boolean;
}

/** A live figure as wide as its place, at most `most` px, in the language and theme of the toolbar. */
export function figureIn(setting: Setting, life: AbortSignal, spec: Spec, { most = 640, ...options }: MountOptions & { readonly most?: number } = {}): PageFigure {
  const host = node("div", most < 900 ? "kit-host" : "kit-host kit-broad");
  host.style.maxWidth = `${most}px`;
  const faults = node("ul", "kit-faults");
  const said = node("div", "", faults);
  said.setAttribute("role", "status");
  const chosen = (theme: ThemeInput): MountOptions => ({ locale: setting.locale, theme, ...(setting.motion === "none" ? { animate: false } : {}), ...options });
  const mounted = mount(host, figure(spec), chosen(setting.theme));
  life.addEventListener("abort", () => mounted.destroy(), { once: true });
  const show = (next: Spec, more: MountOptions = {}): boolean => {
    const drawn = figureOr(next);
    faults.replaceChildren(...validate(next, { locale: setting.locale }).filter(({ severity }) => severity === "error").map(({ message }) => node("li", "", message)));
    if (drawn) mounted.update(drawn, { ...chosen(setting.theme), ...more, ...(setting.motion === "none" ? { animate: false } : {}) });
    return drawn !== undefined;
  };
  return { element: node("figure", "kit-figure", host, said), mounted, show };
}

function figureOr(spec: Spec): Figure | undefined {
  try {
    return figure(spec);
  } catch (fault) {
    if (fault instanceof SpecError) return undefined;
    throw fault;
  }
}

/** A usual width, or that of the screen where it has less, for a figure whose reader then sets another. */
export function startWidth(usual: number): number {
  return Math.min(usual, document.documentElement.clientWidth);
}

/** A picture of a figure, for where nobody is to touch it: a thumbnail, a size beside others. */
export function pictureOf(setting: Setting, spec: Spec, options: { readonly width: number; readonly theme?: ThemeInput; readonly alt: string }): HTMLImageElement {
  const { width, alt, theme = setting.theme } = options;
  const picture = node("img", "kit-picture");
  picture.src = `data:image/svg+xml,${encodeURIComponent(toSVG(figure(spec), { width, theme, locale: setting.locale, embed: "none" }))}`;
  picture.alt = alt;
  picture.width = width;
  return picture;
}
