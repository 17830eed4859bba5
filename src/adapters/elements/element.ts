import type { Figure } from "../../chart.js";
import type { Locale } from "../../locale/index.js";
import type { MountOptions } from "../../live/index.js";
import type { ThemeInput } from "../../theme/index.js";
import { keeperOf, type Said } from "./keeper.js";

const ATTRIBUTES = ["src", "spec", "locale", "theme", "width", "height", "menu", "select", "zoom", "link", "tones", "announce", "id-prefix"] as const;
type Attribute = (typeof ATTRIBUTES)[number];
const PROPERTIES = ["src", "spec", "locale", "theme", "width", "height", "menu", "select", "zoom", "link", "tones", "announce", "idPrefix"] as const;

// On a server there are no elements, but this file may still be imported.
const Base = typeof HTMLElement === "undefined" ? (Object as unknown as typeof HTMLElement) : HTMLElement;

/**
 * `<banyan-chart>`: a figure in its own element. The spec comes from `spec`, `src`, a child `<script type="application/json">`, or an SVG that a server wrote inside,
 * in this order. Properties are kept in attributes of the same name, except a spec and what is not text. Nothing is thrown: what goes wrong stands in the element and is
 * told as `banyan-error`.
 */
export class BanyanChartElement extends Base {
  static readonly observedAttributes: readonly string[] = [...ATTRIBUTES, "class"];
  /** What no attribute can hold. */
  readonly #own = new Map<Attribute, unknown>();
  readonly #keeper = keeperOf(this, () => this.#said());

  /** The figure as it stands; nothing while there is none. */
  get figure(): Figure | undefined {
    return this.#keeper.figure();
  }
  /** The spec, as an object or as JSON. An object is read when it is set: set another one to change the figure. */
  get spec(): unknown {
    return this.#own.get("spec") ?? this.getAttribute("spec");
  }
  set spec(value: unknown) {
    this.#set("spec", value);
  }
  /** Address of the spec, JSON of at most 5 MB. It is read once, and again when the element comes back into the page; for more, {@link reload}. */
  get src(): string | null {
    return this.getAttribute("src");
  }
  set src(value: string | null | undefined) {
    this.#set("src", value);
  }
  /** Name of a language; as a property also a language of your own. Default: the spec's. */
  get locale(): string | Locale | null {
    return (this.#own.get("locale") as Locale | undefined) ?? this.getAttribute("locale");
  }
  set locale(value: string | Locale | null | undefined) {
    this.#set("locale", value);
  }
  /** `light`, `dark`, `print`, `contrast`; as a property also a brand's own. Default: the spec's. */
  get theme(): ThemeInput | null {
    return (this.#own.get("theme") as ThemeInput | undefined) ?? (this.getAttribute("theme") as ThemeInput | null);
  }
  set theme(value: ThemeInput | null | undefined) {
    this.#set("theme", value);
  }
  /** Width in px that is kept. Default: that of the container. */
  get width(): number | null {
    return this.#number("width") ?? null;
  }
  set width(value: number | null | undefined) {
    this.#set("width", value);
  }
  /** Least height in px. */
  get height(): number | null {
    return this.#number("height") ?? null;
  }
  set height(value: number | null | undefined) {
    this.#set("height", value);
  }
  /** Whether there is a button with actions. */
  get menu(): boolean {
    return this.hasAttribute("menu");
  }
  set menu(value: boolean) {
    this.toggleAttribute("menu", value);
  }
  /** How many marks a reader may select: `none`, `one`, `many`. */
  get select(): NonNullable<MountOptions["select"]> {
    const asked = this.getAttribute("select");
    return asked === "one" || asked === "many" ? asked : "none";
  }
  set select(value: MountOptions["select"] | null) {
    this.#set("select", value);
  }
  /** Whether a reader may look closer. */
  get zoom(): boolean {
    return this.hasAttribute("zoom");
  }
  set zoom(value: boolean) {
    this.toggleAttribute("zoom", value);
  }
  /** Figures of one name in a page highlight the same members together. */
  get link(): string | null {
    return this.getAttribute("link");
  }
  set link(value: string | null | undefined) {
    this.#set("link", value);
  }
  /** Whether the key `s` plays the row in focus as tones. */
  get tones(): boolean {
    return this.hasAttribute("tones");
  }
  set tones(value: boolean) {
    this.toggleAttribute("tones", value);
  }
  /** Whether a screen reader is told that the figure was updated. */
  get announce(): boolean {
    return this.hasAttribute("announce");
  }
  set announce(value: boolean) {
    this.toggleAttribute("announce", value);
  }
  /** Start of every id of the figure. Default one that is free in the page. */
  get idPrefix(): string | null {
    return this.getAttribute("id-prefix");
  }
  set idPrefix(value: string | null | undefined) {
    this.#set("id-prefix", value);
  }

  /** Reads the spec again, wherever it comes from; an address past what the browser has stored. The figure stands until it has come. */
  reload(): void {
    this.#keeper.reload();
  }
  connectedCallback(): void {
    this.#takeEarly();
    this.#keeper.refresh();
  }
  disconnectedCallback(): void {
    this.#keeper.refresh();
  }
  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    if (before === now) return;
    if (name !== "class") {
      this.#own.delete(name as Attribute);
      this.#keeper.refresh();
    } else if (this.figure && !this.classList.contains("banyan")) this.classList.add("banyan");
  }

  /** Properties that were set before this element was known to the page hide those of the class. */
  #takeEarly(): void {
    for (const name of PROPERTIES) {
      if (!Object.hasOwn(this, name)) continue;
      const value: unknown = this[name];
      // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- a name of the list above
      delete (this as Partial<Record<typeof name, unknown>>)[name];
      (this as Record<typeof name, unknown>)[name] = value;
    }
  }
  #set(name: Attribute, value: unknown): void {
    this.#own.delete(name);
    const isText = name !== "spec" && (typeof value === "string" || typeof value === "number");
    if (isText) this.setAttribute(name, String(value));
    else this.removeAttribute(name);
    if (!isText && value !== null && value !== undefined) this.#own.set(name, value);
    this.#keeper.refresh();
  }
  #number(name: "width" | "height"): number | undefined {
    const text = this.getAttribute(name);
    return text === null ? undefined : Number(text);
  }
  #said(): Said {
    const { theme, locale, menu, select, zoom, link, tones, announce, idPrefix } = this;
    return {
      spec: this.#own.get("spec"),
      options: {
        width: this.#number("width"),
        height: this.#number("height"),
        theme: theme ?? undefined,
        locale: locale ?? undefined,
        idPrefix: idPrefix ?? undefined,
        menu,
        select,
        zoom,
        link: link ?? undefined,
        tones,
        announce,
      },
    };
  }
}
