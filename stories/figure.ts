import { figure, toSVG, validate, type Issue } from "../src/index.js";
import { canvasFor, element } from "./page.js";
import { settingOf, type Setting } from "./setting.js";
import { specOf, type Args } from "./spec.js";

/** What Storybook tells a render function, as far as a figure needs it. */
export interface Place {
  readonly globals: Readonly<Record<string, unknown>>;
  readonly canvasElement: { readonly id: string };
  readonly viewMode: string;
}

const WORDS = {
  zh: { errors: "这份规格还画不出来", warnings: "提示", suggestion: "建议写成" },
  en: { errors: "This spec cannot be drawn yet", warnings: "Worth knowing", suggestion: "Did you mean" },
} as const;

/**
 * Draws the spec that the controls hold, as the toolbar asks; a spec that cannot be drawn becomes a list of what is wrong with it.
 * A figure here is nodes without listeners or timers, so that a change of a control leaves nothing behind.
 */
export function drawFigure(args: Args, { globals, canvasElement, viewMode }: Place): HTMLElement {
  const setting = settingOf(globals);
  const spec = specOf(args);
  const issues = validate(spec, { locale: setting.locale });
  const errors = issues.filter(({ severity }) => severity === "error");
  const wrapper = canvasFor(setting, viewMode);
  if (errors.length > 0) wrapper.append(...listOf(errors, "errors", setting));
  else wrapper.append(svgOf(spec, setting, canvasElement.id), ...listOf(issues, "warnings", setting));
  return wrapper;
}

function svgOf(spec: Args, setting: Setting, place: string): Element {
  const theme = "theme" in spec ? {} : { theme: setting.theme };
  // A docs page shows one story twice; ids come from the place, so that no two figures of a page share them.
  const svg = toSVG(figure(spec), { width: setting.width, locale: setting.locale, idPrefix: `at-${place}`.slice(0, 63), ...theme });
  // eslint-disable-next-line no-restricted-syntax -- the figure is our own SVG; a strict parser refuses it where it is not well-formed
  const parsed = new DOMParser().parseFromString(svg, "image/svg+xml");
  const fault = parsed.querySelector("parsererror");
  if (fault) throw new Error(`The figure is not well-formed: ${fault.textContent}`);
  const node = document.importNode(parsed.documentElement, true) as unknown as SVGSVGElement;
  node.style.display = "block";
  return node;
}

function listOf(issues: readonly Issue[], kind: "errors" | "warnings", setting: Setting): HTMLElement[] {
  if (issues.length === 0) return [];
  const heading = element("h2", { font: "bold 14px/22px sans-serif", margin: "16px 0 4px", color: "inherit" }, WORDS[setting.locale][kind]);
  const list = element("ul", { margin: "0", paddingLeft: "20px", maxWidth: `${Math.max(setting.width, 480)}px` });
  list.append(...issues.map((issue) => itemOf(issue, setting)));
  return [heading, list];
}

function itemOf({ path, message, suggestion }: Issue, { locale }: Setting): HTMLElement {
  const item = element("li", { color: "inherit" });
  const code = element("code", { font: "13px/20px monospace" }, path === "" ? "/" : path);
  const nearest = suggestion === undefined || message.includes(suggestion) ? "" : ` ${WORDS[locale].suggestion} ${suggestion}`;
  item.append(code, ` ${message}${nearest}`);
  return item;
}
