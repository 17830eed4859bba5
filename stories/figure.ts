import { figure, validate, type Issue } from "../src/index.js";
import { mount, type Mounted } from "../src/live/index.js";
import { fitted, type Fit } from "./fit.js";
import { dressCanvas, element } from "./page.js";
import { panelOf, type Panel } from "./playground/panel.js";
import { settingOf, type Setting } from "./setting.js";
import { behaviourOf, honest, specOf, type Args } from "./spec.js";

/** What Storybook tells a render function, as far as a figure needs it. */
export interface Place {
  readonly id: string;
  readonly globals: Readonly<Record<string, unknown>>;
  readonly canvasElement: HTMLElement;
  readonly viewMode: string;
  /** The args of the story as it is written. */
  readonly initialArgs: Args;
}

/** What the toolbar says before anybody asks, and the width under which a screen is a phone, px. */
const USUAL = 640;
const PHONE = 480;
const WORDS = {
  zh: { errors: "这份规格还画不出来", warnings: "提示", suggestion: "建议写成" },
  en: { errors: "This spec cannot be drawn yet", warnings: "Worth knowing", suggestion: "Did you mean" },
} as const;

/** What stands in the canvas of a story. */
interface Shown {
  readonly canvas: HTMLElement;
  /** As wide as the toolbar says; the figure follows it as it would follow any column of a page. */
  readonly frame: HTMLElement;
  /** Frame, and below it what is wrong or worth knowing. */
  readonly side: HTMLElement;
  /** Ends with the story. */
  readonly life: AbortController;
  readonly panel: Panel | undefined;
  fit: Fit | undefined;
  setting: Setting;
  mounted: Mounted | undefined;
}

const shown = new WeakMap<HTMLElement, Shown>();

/**
 * Draws the spec that the controls hold, as the toolbar asks; a spec that cannot be drawn becomes a list of what is wrong with it. A later change of control or
 * toolbar updates the figure that is there, as a page would, until {@link forgetFigure}.
 */
export function drawFigure(held: Args, { id, globals, canvasElement, viewMode, initialArgs }: Place): HTMLElement {
  const args = honest(held, initialArgs);
  const setting = settingOf(globals);
  const spec = specOf(args);
  const issues = validate(spec, { locale: setting.locale });
  const errors = issues.filter(({ severity }) => severity === "error");
  const story = shown.get(canvasElement) ?? standIn(canvasElement, setting, viewMode === "story" ? panelOf(id, id.endsWith("--playground")) : undefined);
  story.setting = setting;
  dressCanvas(story.canvas, setting, viewMode);
  // Storybook asks for the code where the markup is another one than before; what a reader asks for may change the code alone.
  story.canvas.dataset.asked = JSON.stringify([setting.form, behaviourOf(args)]);
  story.fit?.fit();
  if (errors.length > 0) letGo(story);
  else show(story, args, setting, canvasElement.id);
  const lists = errors.length > 0 ? listOf(errors, "errors", setting) : listOf(issues, "warnings", setting);
  // Not the frame, which would lose what is open in it.
  for (const child of [...story.side.children]) if ("issues" in (child as HTMLElement).dataset) child.remove();
  story.side.append(...lists);
  story.panel?.follow(args, setting);
  return story.canvas;
}

/** Lets go of the figure of a canvas, when its story goes. */
export function forgetFigure(canvasElement: HTMLElement): void {
  const story = shown.get(canvasElement);
  if (story) letGo(story);
  story?.life.abort();
  shown.delete(canvasElement);
}

function standIn(canvasElement: HTMLElement, setting: Setting, panel: Panel | undefined): Shown {
  const [canvas, frame, side] = [element("div", {}), element("div", {}), element("div", { minWidth: "0", maxWidth: "100%" })];
  const life = new AbortController();
  const story: Shown = { canvas, frame, side, life, panel, setting, fit: undefined, mounted: undefined };
  frame.dataset.figure = canvasElement.id;
  const row = element("div", { display: "flex", flexWrap: "wrap", gap: "24px", alignItems: "flex-start" });
  story.fit = fitted(frame, { room: canvas, width: (free) => widthIn(free, story.setting), setting: () => story.setting, life: life.signal });
  side.append(story.fit.said);
  row.append(side, ...(panel ? [panel.element] : []));
  canvas.append(row);
  shown.set(canvasElement, story);
  // In the page before it is drawn, because a figure measures the room it is in.
  canvasElement.replaceChildren(canvas);
  return story;
}

/** The width of the toolbar. The usual one gives way on a phone, where it would be too small to read; another was asked for. */
function widthIn(free: number, { width }: Setting): number {
  return width === USUAL && free > 0 && free < PHONE ? Math.floor(free) : width;
}

function show(story: Shown, args: Args, setting: Setting, place: string): void {
  const spec = specOf(args);
  const theme = "theme" in spec ? undefined : setting.theme;
  const options = { menu: true, zoom: false, select: "none" as const, tones: false, ...behaviourOf(args), locale: setting.locale, theme, animate: setting.motion === "system" };
  if (story.mounted) {
    story.mounted.update(figure(spec), options);
    return;
  }
  // Below the words that say how small it is shown.
  story.side.firstElementChild!.after(story.frame);
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
  const heading: HTMLElement = element("h2", { font: "bold 14px/22px sans-serif", margin: "16px 0 4px", color: "inherit" }, WORDS[setting.locale][kind]);
  const list = element("ul", { margin: "0", paddingLeft: "20px", maxWidth: `${Math.max(setting.width, 480)}px` });
  list.dataset.issues = kind;
  heading.dataset.issues = "heading";
  list.append(...issues.map((issue) => itemOf(issue, setting)));
  return [heading, list];
}

function itemOf({ path, message, suggestion }: Issue, { locale }: Setting): HTMLElement {
  const item = element("li", { color: "inherit" });
  const code = element("code", { font: "13px/20px monospace" }, path);
  const nearest = suggestion === undefined || message.includes(suggestion) ? "" : ` ${WORDS[locale].suggestion} ${suggestion}`;
  item.append(...(path === "" ? [] : [code, " "]), message + nearest);
  return item;
}
