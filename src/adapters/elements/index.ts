/** `<banyan-chart>`: importing this file makes it known to the page. */
import type { FigureEvents } from "../../live/index.js";
import { BanyanChartElement } from "./element.js";

export { BanyanChartElement } from "./element.js";

/** Makes `<banyan-chart>` known to a page, once; on a server it does nothing. */
export function defineElements(registry: CustomElementRegistry | undefined = ofThePage()): void {
  if (registry && !registry.get("banyan-chart")) registry.define("banyan-chart", BanyanChartElement);
}

function ofThePage(): CustomElementRegistry | undefined {
  return typeof customElements === "undefined" ? undefined : customElements;
}

defineElements();

declare global {
  interface HTMLElementTagNameMap {
    "banyan-chart": BanyanChartElement;
  }
  interface GlobalEventHandlersEventMap {
    "banyan-hover": CustomEvent<FigureEvents["hover"]>;
    "banyan-select": CustomEvent<FigureEvents["select"]>;
    "banyan-toggle": CustomEvent<FigureEvents["toggle"]>;
    "banyan-error": CustomEvent<FigureEvents["error"]>;
  }
}
