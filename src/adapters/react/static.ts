import { createElement, type ReactElement } from "react";
import type { Figure } from "../../chart.js";
import { drawnAs } from "../../figure/compose.js";
import { checkFigure } from "../../figure/given.js";
import { hash } from "../../figure/svg.js";
import { embedText } from "../../provenance/embed.js";
import { pictureOf } from "./picture.js";
import { sorted, type ChartProps } from "./props.js";

/** The component of a chart where nothing can be alive, in a server component: the picture alone. Events and whatever needs a reader's hand are passed over. */
export function component<Spec extends object>(build: (spec: Spec) => Figure): (props: ChartProps<Spec>) => ReactElement {
  return function Chart(props: ChartProps<Spec>) {
    const { spec, figure: made, options, idPrefix, initialWidth, host } = sorted(props);
    if (made !== undefined) checkFigure(made);
    const figure = made ?? build(spec as Spec);
    const { theme, locale, height, width = initialWidth } = options;
    const drawn = { theme, locale, height, width };
    const own = idPrefix ?? figure.spec.idPrefix ?? `b${hash(embedText(figure.input, figure.chart) + JSON.stringify([width, drawnAs(drawn)]))}`;
    return createElement("div", host, pictureOf(figure, { ...drawn, idPrefix: own }));
  };
}
