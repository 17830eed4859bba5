import { createElement, useEffect, useId, useLayoutEffect, useRef, useState, type ReactElement } from "react";
import type { Figure } from "../../chart.js";
import { checkFigure } from "../../figure/given.js";
import { adopt } from "../../live/hydrate.js";
import type { FigureEvents, Mounted } from "../../live/index.js";
import { pictureOf } from "./picture.js";
import { sorted, type ChartProps, type CommonProps, type Wanted } from "./props.js";
import { remembering, same } from "./same.js";

/** Before the page is painted; on a server, where there is none, React 18 would warn of a layout effect. */
const useInPage = typeof document === "undefined" ? useEffect : useLayoutEffect;

/** A figure that is alive, and what it was last told. */
interface Alive {
  readonly mounted: Mounted;
  readonly figure: Figure;
  readonly options: Wanted;
}

const LISTENERS = { hover: "onHover", select: "onSelect", toggle: "onToggle", error: "onError" } as const satisfies { readonly [Name in keyof FigureEvents]: keyof CommonProps };

/**
 * The component of a chart. React draws its first picture, on a server or in the page; then the live figure takes over these very elements, and React leaves them alone.
 * @throws SpecError while rendering, for the error boundary above: one who would rather show something else builds the figure first and passes it as `figure`.
 */
export function component<Spec extends object>(build: (spec: Spec) => Figure): (props: ChartProps<Spec>) => ReactElement {
  return function Chart(props: ChartProps<Spec>) {
    const { spec, figure: made, options, idPrefix, initialWidth, on, host } = sorted(props);
    const [figureOf] = useState(() => remembering(build));
    if (made !== undefined) checkFigure(made);
    const figure = made ?? figureOf(spec as Spec);
    const id = useId();
    // The same element at every rendering, so that React never looks inside again.
    const [picture] = useState(() => pictureOf(figure, { ...options, width: options.width ?? initialWidth, idPrefix: idPrefix ?? figure.spec.idPrefix ?? `banyan${id.replace(/\W/g, "-")}` }));
    const element = useRef<HTMLDivElement>(null);
    const alive = useRef<Alive | undefined>(undefined);
    const latest = useRef({ figure, options, on });

    useInPage(() => {
      latest.current = { figure, options, on };
    });
    // Development mounts twice, and what is suspended is let go and brought back: each time the picture that stands there is taken over.
    useInPage(() => {
      const now = latest.current;
      const mounted = adopt(element.current as HTMLDivElement, now.figure, now.options);
      for (const [name, listener] of Object.entries(LISTENERS) as [keyof FigureEvents, keyof typeof now.on][]) {
        mounted.on(name, (detail) => (latest.current.on[listener] as ((detail: unknown) => void) | undefined)?.(detail));
      }
      alive.current = { mounted, figure: now.figure, options: now.options };
      return () => {
        alive.current = undefined;
        mounted.destroy();
      };
    }, []);
    useInPage(() => {
      const shown = alive.current;
      if (!shown || (shown.figure === figure && same(shown.options, options))) return;
      alive.current = { mounted: shown.mounted, figure, options };
      shown.mounted.update(figure, options);
    });
    return createElement("div", { ...host, ref: element }, picture);
  };
}
