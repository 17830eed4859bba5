import type { Figure } from "../chart.js";
import { drawnAs, sceneOf } from "../figure/compose.js";
import { checkDraw } from "../figure/given.js";
import { localeOf } from "../locale/index.js";
import { liveWords } from "../locale/live.js";
import { embedText, escapeJson, overLimit, withDrawn } from "../provenance/embed.js";
import { writeScene } from "../render/walk.js";
import { ghostOf } from "../scene/ghost.js";
import type { Scene } from "../scene/mark.js";
import { stopsOf, type Stop, type Stops } from "../scene/stops.js";
import { resolveTheme } from "../theme/index.js";
import { announcer } from "./announce.js";
import { attentionOf } from "./attention.js";
import { EVERYTHING, fittedChoice, partOf, type Choice } from "./choice.js";
import { emitter } from "./events.js";
import { features } from "./features.js";
import { settleIn } from "./home.js";
import { checkHost } from "./host.js";
import { wishes } from "./wishes.js";
import { pointStops } from "./points.js";
import { proxyIn } from "./proxy.js";
import { surfaceIn } from "./surface.js";
import { joinInto, release, type Node } from "./join.js";
import { detailOf, recordOf } from "./records.js";
import { registryOf, type Registry } from "./registry.js";
import { tween, type Tween } from "./tween.js";
import { clampWidth, roomIn, watchWidth } from "./width.js";
import type { Mounted, MountOptions, View } from "./view.js";

/** What a server wrote, which is taken over as it stands. */
export interface Found {
  readonly idPrefix: string;
  /** Whether it carries its spec, which then goes with the figure. */
  readonly embedded: boolean;
}

/** All that a drawing depends on; it changes only when the drawing is known to succeed. */
interface State {
  readonly figure: Figure;
  readonly options: MountOptions;
  readonly choice: Choice;
  /** 0 while the element has no room, and nothing is drawn. */
  readonly width: number;
}

/**
 * Puts a figure into an element of the page and keeps it alive: it follows the width of the element, answers pointer, finger, keyboard and screen reader,
 * and lets go of everything when destroyed.
 * @param options how it is drawn and how it behaves; what is not given comes from the spec. A `width` is kept whatever the container does.
 * @throws SpecError for options that no spec may have, RangeError for a language that is not there, TypeError for what is no figure or no element, and whatever the
 * first drawing throws; the element is then as it was before.
 */
export function mount(host: HTMLElement | null, figure: Figure, options: MountOptions = {}): Mounted {
  checkHost(host);
  return attach(host, figure, options, undefined);
}

/** {@link mount} on what a server may have written there. */
export function attach(host: HTMLElement, first: Figure, given: MountOptions, found: Found | undefined): Mounted {
  // Here and in `update`, and not at each drawing, which may be in a reader's own forced colours.
  checkDraw(first, given);
  const life = new AbortController();
  const { signal } = life;
  let state: State = { figure: first, options: given, choice: EVERYTHING, width: 0 };
  let root: Node | undefined;
  let scene: Scene;
  let drawn = first;
  let stops: Stops | undefined;
  let registry: Registry | undefined;
  let motion: Tween | undefined;
  const [after, aligned]: [(() => void)[], (() => void)[]] = [[], []];
  const idPrefix = given.idPrefix ?? found?.idPrefix ?? first.spec.idPrefix ?? freePrefix(host, signal);
  const { emit, on } = emitter(host, signal);
  const reader = wishes(() => tryTo(() => draw(state, false)), signal);
  const surface = surfaceIn(host, signal);
  const locale = (): ReturnType<typeof localeOf> => localeOf(state.options.locale ?? state.figure.spec.locale);

  const carried = ({ figure, options }: State): string | undefined => {
    // The picture that was found carries what it carries; another figure has a say of its own.
    if (!found?.embedded || (figure !== first && figure.spec.embed === "none")) return undefined;
    const text = embedText(figure.input, figure.chart);
    return overLimit(text) > 0 ? undefined : escapeJson(withDrawn(text, drawnAs(options)));
  };
  const draw = (next: State, smooth: boolean): void => {
    if (signal.aborted) return;
    if (next.width === 0) {
      state = next;
      return;
    }
    const { figure, options, width } = next;
    const { choice, part } = partOf(figure, next.choice);
    const theme = reader.theme() ?? options.theme ?? figure.spec.theme;
    const composed = sceneOf(part, { ...options, theme, width });
    const metadata = carried(next);
    // From here on nothing is refused: until then, figure and picture are as before.
    motion?.interrupt();
    state = { ...next, choice };
    drawn = part;
    scene = composed;
    const painted = surface.take(scene);
    const moves = smooth && !painted && root !== undefined && options.animate !== false && reader.motion();
    const { sink, finish } = joinInto(host, root, moves);
    writeScene(painted ? ghostOf(scene) : scene, { idPrefix, metadata, roledescription: locale().words.figure }, sink);
    const joined = finish();
    root = joined.root;
    stops = undefined;
    registry = registryOf(root);
    home.furnish();
    home.paint(resolveTheme(theme).theme);
    motion = moves ? tween(joined.changes) : undefined;
    for (const act of after) act();
    surface.align(root.element as SVGSVGElement);
  };

  /** The page may show the picture smaller than it was drawn, or elsewhere. */
  const align = (): void => {
    home.furnish();
    if (!root) return;
    surface.align(root.element as SVGSVGElement);
    for (const act of aligned) act();
  };

  /** For drawings that no caller waits for: what goes wrong is told, and the picture before stays. */
  const tryTo = (act: () => void): boolean => {
    try {
      act();
      return true;
    } catch (cause) {
      emit("error", { error: cause instanceof Error ? cause : new Error(String(cause)) });
      return false;
    }
  };

  /** The width asked for, else that of the container; 0 where there is none. */
  const widthFor = (asked: number | undefined): number => {
    const room = asked ?? roomIn(host);
    return room === 0 ? 0 : clampWidth(room);
  };
  const resize = (to?: number): void => {
    const width = widthFor(to ?? state.options.width);
    if (width !== state.width && width !== 0) draw({ ...state, width }, false);
  };

  const view: View = {
    host,
    signal,
    svg: () => (root as Node).element as SVGSVGElement,
    options: () => state.options,
    figure: () => state.figure,
    drawn: () => drawn,
    scene: () => scene,
    stops: () => (stops ??= stopsOf(scene)),
    locale,
    words: () => liveWords[locale().style],
    idPrefix: () => idPrefix,
    elementOf: (stop) => (stop.point === undefined ? elementAt(stop.path, root) : proxy.elementOf(stop)),
    stopAt: (element) => proxy.stopAt(element) ?? stopAbove(element, registry, view.stops()),
    get points() {
      return points;
    },
    elements: () => registry?.all() ?? [],
    rowOf: ({ datum }) => datum && recordOf(datum, state.figure),
    detailOf: (stop, via) => detailOf(stop, via, state.figure),
    emit,
    on,
    drawnThen: (act) => after.push(act),
    alignedThen: (act) => aligned.push(act),
    choice: () => state.choice,
    choose: (change) => tryTo(() => draw({ ...state, choice: { ...state.choice, ...change } }, true)),
    fade: surface.fade,
    attention: attentionOf(),
    say: announcer(host.ownerDocument, signal),
  };

  const home = settleIn(host);
  const unwatch = watchWidth(host, () => {
    if (state.options.width === undefined) tryTo(resize);
  }, align);
  const [points, proxy] = [pointStops(view), proxyIn(view)];
  const destroy = (): void => {
    if (signal.aborted) return;
    motion?.end();
    life.abort();
    unwatch();
    if (found && root) release(root);
    else root?.element.remove();
    home.leave();
  };
  try {
    features(view);
    resize();
  } catch (cause) {
    destroy();
    throw cause;
  }

  return {
    get figure() {
      return state.figure;
    },
    on,
    resize,
    update: (figure, change = {}) => {
      if (signal.aborted) return;
      const options = { ...state.options, ...change };
      checkDraw(figure, options);
      const kept = "width" in change ? 0 : state.width;
      const width = kept || widthFor(options.width) || state.width;
      draw({ figure, options, choice: fittedChoice(state.choice, figure, options.zoom === true), width }, width === state.width);
      if (options.announce && width > 0) view.say(view.words().updated(scene.title));
    },
    destroy,
  };
}

/** Starts of ids that live figures of a page have. */
const prefixes = new WeakMap<Document, Set<string>>();

/** A start of ids that no other figure of the page has, live or written by a server, nor one that is not in the page yet; free again when the figure goes. */
function freePrefix({ ownerDocument: page }: HTMLElement, signal: AbortSignal): string {
  const taken = prefixes.get(page) ?? new Set();
  prefixes.set(page, taken);
  let n = 1;
  while (taken.has(`banyan-${n}`) || page.getElementById(`banyan-${n}-t`) !== null) n += 1;
  const own = `banyan-${n}`;
  taken.add(own);
  signal.addEventListener("abort", () => taken.delete(own), { once: true });
  return own;
}

/** The element of the mark that a way of keys leads to. */
function elementAt(path: readonly string[], root: Node | undefined): SVGElement | undefined {
  let node = root;
  for (const key of path) node = node?.children.get(key);
  return node?.element;
}

function stopAbove(element: Element, registry: Registry | undefined, stops: Stops): Stop | undefined {
  for (const path of registry?.pathsAbove(element) ?? []) {
    const stop = stops.of(path);
    if (stop) return stop;
  }
  return undefined;
}
