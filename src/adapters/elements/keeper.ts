import { figure as figureOf } from "../../figure/read.js";
import type { Figure } from "../../chart.js";
import { adopt, carriedIn } from "../../live/hydrate.js";
import { mount, type Mounted, type MountOptions } from "../../live/index.js";
import { elementWords } from "../../locale/elements.js";
import { messageLocale, type Locale } from "../../locale/index.js";
import { isRecord } from "../../schema/intake.js";
import { errorNotice, loadingNotice } from "./notice.js";
import { parseSpec, readSpec } from "./read.js";
import { sourceOf, whenMore } from "./source.js";

/** What an element says of its figure. */
export interface Said {
  /** The spec that was set as a property. */
  readonly spec: unknown;
  readonly options: { readonly [Name in keyof Omit<MountOptions, "animate">]-?: MountOptions[Name] };
}

/** Keeps the figure of an element as the element says it should be. */
interface Keeper {
  readonly figure: () => Figure | undefined;
  /** Looks at the element again, once, after all that changes at the same time has changed. */
  readonly refresh: () => void;
  /** Reads the spec again, wherever it comes from. */
  readonly reload: () => void;
}

type Values = Readonly<Record<string, unknown>>;

/** What of a spec an element may say otherwise; the check then judges both alike. */
const SHARED = ["theme", "locale", "width", "height", "idPrefix"] as const;

export function keeperOf(host: HTMLElement, said: () => Said): Keeper {
  let mounted: Mounted | undefined;
  let tree: Node | undefined;
  let prefix: string | undefined;
  let note: HTMLElement | undefined;
  let waiting = false;
  /** Whether the next look is to ask the server, whatever the browser has stored. */
  let anew = false;
  /** What is being read, or waited for, and how to leave off. */
  let pending: { readonly address?: string; readonly stop: AbortController } | undefined;
  /** What an address gave; kept, so that another theme asks no server. */
  let loaded: { readonly address: string; readonly json: unknown } | undefined;
  /** What a picture from a server carried when it was found. */
  let carried: ReturnType<typeof carriedIn> | undefined;

  const leaveOff = (): void => {
    pending?.stop.abort();
    pending = undefined;
    host.removeAttribute("aria-busy");
  };
  const post = (next: HTMLElement | undefined): void => {
    note?.remove();
    note = next;
    if (next) host.append(next);
  };
  const letGo = (): void => {
    const last = mounted;
    mounted = undefined;
    last?.destroy();
  };
  const localeFor = (json?: unknown): Locale => messageLocale(said().options.locale ?? (isRecord(json) ? json.locale : undefined) ?? host.closest<HTMLElement>("[lang]")?.lang);

  const fail = (error: Error, json?: unknown): void => {
    const stands = mounted === undefined && host.querySelector(":scope > svg") !== null;
    letGo();
    // What a server drew is still true; what was drawn from an earlier spec is not.
    if (!stands) {
      host.querySelector(":scope > svg")?.remove();
      post(errorNotice(host, localeFor(json), error));
    }
    host.dispatchEvent(new CustomEvent("banyan-error", { detail: { error }, bubbles: true, composed: true }));
  };
  const show = (json: unknown, drawn: MountOptions = {}): void => {
    leaveOff();
    const given = said().options;
    const wanted = { ...given, theme: given.theme ?? drawn.theme, locale: given.locale ?? drawn.locale, height: given.height ?? drawn.height };
    try {
      const figure = figureOf(isRecord(json) ? withSaid(json, given) : json);
      post(undefined);
      if (mounted && given.idPrefix !== prefix) letGo();
      if (mounted) mounted.update(figure, wanted);
      else mounted = (host.querySelector(":scope > svg") ? adopt : mount)(host, figure, wanted);
      prefix = given.idPrefix;
      tree = host.getRootNode();
    } catch (error) {
      fail(error as Error, json);
    }
  };
  const load = (address: string, cache: RequestCache): void => {
    if (loaded?.address === address) {
      show(loaded.json);
      return;
    }
    if (pending?.address === address) return;
    leaveOff();
    const stop = new AbortController();
    pending = { address, stop };
    host.setAttribute("aria-busy", "true");
    if (!mounted && !host.querySelector(":scope > svg")) post(loadingNotice(host, localeFor()));
    readSpec(address, { signal: stop.signal, cache }, elementWords[localeFor().style]).then(
      (json) => {
        if (stop.signal.aborted) return;
        loaded = { address, json };
        show(json);
      },
      (error: unknown) => {
        if (stop.signal.aborted) return;
        leaveOff();
        fail(error as Error);
      },
    );
  };
  const follow = (): void => {
    const source = sourceOf(host, said().spec);
    const cache = anew ? "no-cache" : "default";
    anew = false;
    if (source.kind === "address") load(source.address, cache);
    else if (source.kind === "json") show(source.json);
    else if (source.kind === "text") show(parseSpec(source.text, elementWords[localeFor().style]));
    else if (carried) show(carried.spec, carried.drawn);
    else if (source.kind === "picture" && !mounted) {
      carried = carriedIn(source.svg);
      show(carried.spec, carried.drawn);
    } else {
      leaveOff();
      letGo();
      post(undefined);
      pending = { stop: new AbortController() };
      whenMore(host, refresh, pending.stop.signal);
    }
  };
  const refresh = (): void => {
    if (waiting) return;
    waiting = true;
    queueMicrotask(() => {
      waiting = false;
      // Out of the page for good: who only moves it in the page takes it out and puts it in at once.
      if (!host.isConnected) {
        leaveOff();
        loaded = undefined;
        letGo();
        post(undefined);
        return;
      }
      // The stylesheet is lent to one tree.
      if (mounted && tree !== host.getRootNode()) letGo();
      try {
        follow();
      } catch (error) {
        leaveOff();
        fail(error as Error);
      }
    });
  };
  const reload = (): void => {
    leaveOff();
    loaded = undefined;
    anew = true;
    refresh();
  };
  return { figure: () => mounted?.figure, refresh, reload };
}

function withSaid(json: Values, said: Said["options"]): Values {
  const told = SHARED.filter((name) => said[name] !== undefined && !(name === "locale" && typeof said[name] === "object"));
  return { ...json, ...Object.fromEntries(told.map((name) => [name, said[name]])) };
}
