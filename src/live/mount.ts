import type { Figure } from "../chart.js";
import { drawnAs, sceneOf } from "../figure/compose.js";
import { checkDraw } from "../figure/given.js";
import { narrow } from "../figure/narrow.js";
import { localeOf, type Locale } from "../locale/index.js";
import { liveWords } from "../locale/live.js";
import { embedText, escapeJson, withDrawn } from "../provenance/embed.js";
import { writeScene } from "../render/walk.js";
import { ghostOf } from "../scene/ghost.js";
import type { DatumRef, Member, Scene } from "../scene/mark.js";
import { stopsOf, type Stop, type Stops } from "../scene/stops.js";
import { resolveTheme } from "../theme/index.js";
import { announcer } from "./announce.js";
import { attentionOf } from "./attention.js";
import { emitter } from "./events.js";
import { features } from "./features.js";
import { settleIn } from "./home.js";
import { checkHost } from "./host.js";
import { wishes } from "./wishes.js";
import { pointStops } from "./points.js";
import { proxyIn } from "./proxy.js";
import { surfaceIn } from "./surface.js";
import { joinInto, release, type Node } from "./join.js";
import { registryOf, type Registry } from "./registry.js";
import { tween, type Tween } from "./tween.js";
import { clampWidth, roomIn, watchWidth } from "./width.js";
import type { FigureEventDetail, Mounted, MountOptions, View, Via } from "./view.js";

/** What a server wrote, which is taken over as it stands. */
export interface Found {
  readonly idPrefix: string;
  /** Whether it carries its spec, which then goes with the figure. */
  readonly embedded: boolean;
}

/** Rows of a figure that the reader does not want to see. */
export interface Wish {
  hidden: readonly Member[];
  keep: ((row: Figure["spec"]["data"][number]) => boolean) | undefined;
  /** What `keep` lets through, in words. */
  part: ((locale: Locale) => string) | undefined;
}

/**
 * Puts a figure into an element of the page and keeps it alive: it follows the width of the element, answers pointer, finger, keyboard and screen reader,
 * and lets go of everything when destroyed.
 * @param options how it is drawn and how it behaves; what is not given comes from the spec. A `width` is kept whatever the container does.
 * @throws SpecError for options that no spec may have, RangeError for a language that is not there, TypeError for what is no figure or no element.
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
  let figure = first;
  let options = given;
  let root: Node | undefined;
  let scene: Scene;
  let drawn = figure;
  let stops: Stops | undefined;
  let registry: Registry | undefined;
  let motion: Tween | undefined;
  let width = 0;
  const wish: Wish = { hidden: [], keep: undefined, part: undefined };
  const [after, aligned]: [(() => void)[], (() => void)[]] = [[], []];
  const idPrefix = given.idPrefix ?? found?.idPrefix ?? first.spec.idPrefix ?? freePrefix(host, signal);
  const { emit, on } = emitter(host, signal);
  const reader = wishes(() => tryTo(() => draw(false)), signal);
  const surface = surfaceIn(host, signal);
  const locale = (): ReturnType<typeof localeOf> => localeOf(options.locale ?? figure.spec.locale);

  const carried = (): string | undefined => (found?.embedded ? escapeJson(withDrawn(embedText(figure.input, figure.chart), drawnAs(options))) : undefined);
  const draw = (smooth: boolean): void => {
    if (signal.aborted || width === 0) return;
    motion?.interrupt();
    drawn = wish.hidden.length > 0 || wish.keep ? narrow(figure, wish.hidden, wish.keep, wish.part) : figure;
    const theme = reader.theme() ?? options.theme ?? figure.spec.theme;
    scene = sceneOf(drawn, { ...options, theme, width });
    const painted = surface.take(scene);
    const moves = smooth && !painted && root !== undefined && options.animate !== false && reader.motion();
    const { sink, finish } = joinInto(host, root, moves);
    writeScene(painted ? ghostOf(scene) : scene, { idPrefix, metadata: carried(), roledescription: locale().words.figure }, sink);
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
  const tryTo = (act: () => void): void => {
    try {
      act();
    } catch (cause) {
      emit("error", { error: cause instanceof Error ? cause : new Error(String(cause)) });
    }
  };

  const resize = (to?: number): void => {
    const room = to ?? options.width ?? roomIn(host);
    const next = room === 0 ? 0 : clampWidth(room);
    if (next === width || next === 0) return;
    width = next;
    draw(false);
  };

  const view: View = {
    host,
    signal,
    svg: () => (root as Node).element as SVGSVGElement,
    options: () => options,
    figure: () => figure,
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
    rowOf: ({ datum }) => datum && recordOf(datum, figure),
    detailOf: (stop, via) => detailOf(stop, via, figure),
    emit,
    on,
    drawnThen: (act) => after.push(act),
    alignedThen: (act) => aligned.push(act),
    redraw: (smooth) => tryTo(() => draw(smooth)),
    attention: attentionOf(),
    say: announcer(host.ownerDocument, signal),
  };

  const home = settleIn(host);
  const unwatch = watchWidth(host, () => {
    if (options.width === undefined) tryTo(resize);
  }, align);
  const [points, proxy] = [pointStops(view), proxyIn(view)];
  features(view, wish);
  resize();

  return {
    get figure() {
      return figure;
    },
    on,
    resize,
    update: (next, change = {}) => {
      if (signal.aborted) return;
      checkDraw(next, { ...options, ...change });
      figure = next;
      options = { ...options, ...change };
      const kept = width;
      if (change.width !== undefined) width = clampWidth(change.width);
      else if (width === 0) resize();
      if (width > 0) draw(kept === width);
      if (options.announce && width > 0) view.say(view.words().updated(scene.title));
    },
    destroy: () => {
      if (signal.aborted) return;
      motion?.end();
      life.abort();
      unwatch();
      if (found && root) release(root);
      else root?.element.remove();
      home.leave();
    },
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

/** The record that a mark shows: a row, or one of another list. */
function recordOf({ row, field }: DatumRef, { spec, chart }: Figure): ReturnType<View["rowOf"]> {
  if (chart.lists?.[field] === undefined) {
    const [there] = spec.data.slice(row, row + 1);
    // Rows stand where they were written, unless some were left out.
    return (there?.index === row ? there : spec.data.find(({ index }) => index === row)) as ReturnType<View["rowOf"]>;
  }
  return (spec as unknown as Readonly<Record<string, readonly ReturnType<View["rowOf"]>[] | undefined>>)[field]?.[row];
}

function detailOf({ datum, key, label }: Stop, via: Via, { input, chart }: Figure): FigureEventDetail {
  const list = datum !== undefined && chart.lists?.[datum.field] !== undefined ? datum.field : "data";
  return { row: datum && writtenRow(input, list, datum.row), index: datum?.row, key, series: datum?.series, text: label, via };
}

type Values = Readonly<Record<string, unknown>>;

/** A row as its author wrote it, from a list of rows or from columns. */
function writtenRow(input: Values, list: string, index: number): Values | undefined {
  const data = input[list] ?? (input.of as Values | undefined)?.[list];
  if (Array.isArray(data)) return data[index] as Values | undefined;
  return Object.fromEntries(Object.entries((data ?? {}) as Readonly<Record<string, ArrayLike<unknown>>>).map(([key, column]) => [key, column[index]]));
}
