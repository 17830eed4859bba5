import { figure, validate, type Issue } from "../src/index.js";
import { mount, type Mounted } from "../src/live/index.js";
import { dressCanvas, element } from "./page.js";
import { settingOf, type Setting } from "./setting.js";
import { behaviourOf, specOf, type Args } from "./spec.js";

/** What Storybook tells a render function, as far as a figure needs it. */
export interface Place {
  readonly globals: Readonly<Record<string, unknown>>;
  readonly canvasElement: HTMLElement;
  readonly viewMode: string;
}

const WORDS = {
  zh: { errors: "这份规格还画不出来", warnings: "提示", suggestion: "建议写成" },
  en: { errors: "This spec cannot be drawn yet", warnings: "Worth knowing", suggestion: "Did you mean" },
} as const;

/** What stands in the canvas of a story. */
interface Shown {
  readonly canvas: HTMLElement;
  /** As wide as the toolbar says; the figure follows it as it would follow any column of a page. */
  readonly frame: HTMLElement;
  mounted: Mounted | undefined;
}

const shown = new WeakMap<HTMLElement, Shown>();

/**
 * Draws the spec that the controls hold, as the toolbar asks; a spec that cannot be drawn becomes a list of what is wrong with it. A later change of control or
 * toolbar updates the figure that is there, as a page would, until {@link forgetFigure}.
 */
export function drawFigure(args: Args, { globals, canvasElement, viewMode }: Place): HTMLElement {
  const setting = settingOf(globals);
  const spec = specOf(args);
  const issues = validate(spec, { locale: setting.locale });
  const errors = issues.filter(({ severity }) => severity === "error");
  const story = shown.get(canvasElement) ?? standIn(canvasElement);
  dressCanvas(story.canvas, setting, viewMode);
  story.frame.style.width = `${setting.width}px`;
  if (errors.length > 0) letGo(story);
  else show(story, args, setting, canvasElement.id);
  const lists = errors.length > 0 ? listOf(errors, "errors", setting) : listOf(issues, "warnings", setting);
  // Not the frame, which would lose what is open in it.
  for (const child of [...story.canvas.children]) if (child !== story.frame) child.remove();
  story.canvas.append(...lists);
  return story.canvas;
}

/** Lets go of the figure of a canvas, when its story goes. */
export function forgetFigure(canvasElement: HTMLElement): void {
  const story = shown.get(canvasElement);
  if (story) letGo(story);
  shown.delete(canvasElement);
}

function standIn(canvasElement: HTMLElement): Shown {
  const story: Shown = { canvas: element("div", {}), frame: element("div", {}), mounted: undefined };
  story.frame.dataset.figure = canvasElement.id;
  shown.set(canvasElement, story);
  // In the page before it is drawn, because a figure measures the room it is in.
  canvasElement.replaceChildren(story.canvas);
  return story;
}

function show(story: Shown, args: Args, setting: Setting, place: string): void {
  const spec = specOf(args);
  const theme = "theme" in spec ? undefined : setting.theme;
  const options = { menu: true, zoom: false, select: "none" as const, tones: false, ...behaviourOf(args), locale: setting.locale, theme, animate: setting.motion === "system" };
  if (story.mounted) {
    story.mounted.update(figure(spec), options);
    return;
  }
  story.canvas.append(story.frame);
  // A docs page shows one story twice; ids come from the place, so that no two figures of a page share them.
  story.mounted = mount(story.frame, figure(spec), { ...options, idPrefix: `at-${place}`.slice(0, 63) });
  // What goes wrong later, so that nobody takes an old picture for the new one.
  story.mounted.on("error", ({ error }) => console.error(error));
}

function letGo(story: Shown): void {
  story.mounted?.destroy();
  story.mounted = undefined;
  story.frame.remove();
}

function listOf(issues: readonly Issue[], kind: "errors" | "warnings", setting: Setting): HTMLElement[] {
  if (issues.length === 0) return [];
  const heading = element("h2", { font: "bold 14px/22px sans-serif", margin: "16px 0 4px", color: "inherit" }, WORDS[setting.locale][kind]);
  const list = element("ul", { margin: "0", paddingLeft: "20px", maxWidth: `${Math.max(setting.width, 480)}px` });
  list.dataset.issues = kind;
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
