import type { CSSProperties } from "react";
import type { Figure } from "../../chart.js";
import type { DrawOptions } from "../../figure/compose.js";
import type { FigureEventDetail, FigureEvents, MountOptions } from "../../live/index.js";

/** What every chart takes besides its spec. */
export interface CommonProps extends Omit<MountOptions, keyof DrawOptions | "idPrefix"> {
  /** Width of the first picture in px, before the room in the page is known, as on a server. Default: `width`, that of the figure, else 640. */
  readonly initialWidth?: number | undefined;
  readonly id?: string | undefined;
  readonly className?: string | undefined;
  readonly style?: CSSProperties | undefined;
  /** What is under the pointer or has the focus; `undefined` when nothing is any more. */
  readonly onHover?: ((detail: FigureEventDetail | undefined) => void) | undefined;
  readonly onSelect?: ((detail: FigureEvents["select"]) => void) | undefined;
  readonly onToggle?: ((detail: FigureEvents["toggle"]) => void) | undefined;
  /** What goes wrong in a figure that is alive. A wrong spec is thrown while rendering, for the error boundary above. */
  readonly onError?: ((detail: FigureEvents["error"]) => void) | undefined;
}

/** A figure that was made before, in place of the fields of a spec. */
export interface FigureProps extends DrawOptions, Pick<MountOptions, "idPrefix"> {
  readonly figure: Figure;
}

/** Props of one chart: the fields of its spec, or a `figure`, and what every chart takes. A `width` is kept; without one the figure takes the room it has. */
export type ChartProps<Spec> = CommonProps & ((Spec & { readonly figure?: undefined }) | FigureProps);

/** How a figure is drawn and behaves, each named whether given or not, so that an update also takes back. */
export type Wanted = { readonly [Name in keyof Omit<MountOptions, "idPrefix">]-?: MountOptions[Name] };

/** Props, each where it belongs. */
export interface Sorted {
  readonly spec: Readonly<Record<string, unknown>>;
  readonly figure: Figure | undefined;
  readonly options: Wanted;
  readonly idPrefix: string | undefined;
  readonly initialWidth: number | undefined;
  readonly on: Pick<CommonProps, "onHover" | "onSelect" | "onToggle" | "onError">;
  /** Of the element around the picture; `data-…` and `aria-…` too. */
  readonly host: Readonly<Record<string, unknown>>;
}

export function sorted(props: CommonProps & FigureOrSpec): Sorted {
  const { figure, initialWidth, id, className, style, onHover, onSelect, onToggle, onError, menu, select, zoom, link, tones, announce, animate, ...rest } = props;
  const { width, height, theme, locale, idPrefix } = rest;
  const entries = Object.entries(rest);
  const foreign = entries.filter(([name]) => name.includes("-"));
  // A language of one's own is no part of a spec.
  const spec = entries.filter(([name, value]) => !name.includes("-") && value !== undefined && !(name === "locale" && typeof value === "object"));
  return {
    spec: Object.fromEntries(spec),
    figure,
    options: { width, height, theme, locale, menu, select, zoom, link, tones, announce, animate },
    idPrefix,
    initialWidth,
    on: { onHover, onSelect, onToggle, onError },
    host: { ...Object.fromEntries(foreign), id, style, className: className === undefined ? "banyan" : `banyan ${className}` },
  };
}

/** Props of which only is known what all specs share. */
interface FigureOrSpec extends DrawOptions, Pick<MountOptions, "idPrefix"> {
  readonly figure?: Figure | undefined;
}
