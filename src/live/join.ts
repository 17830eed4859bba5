import type { Mark } from "../scene/mark.js";
import type { Sink } from "../render/walk.js";

const SVG = "http://www.w3.org/2000/svg";
type Value = string | number;

/** An element of the page and what was last said of it. */
export interface Node {
  readonly tag: string;
  readonly key: string;
  readonly element: SVGElement;
  readonly parent: Node | undefined;
  /** What stands in the page now, which is on its way to `wanted` while a change is shown. */
  readonly shown: Map<string, Value>;
  readonly wanted: Map<string, Value>;
  children: Map<string, Node>;
  words: string | undefined;
  mark: Mark | undefined;
}

/** What a join has to move, let in and let go; empty where nothing is to be shown changing. */
export interface Changes {
  readonly moved: { readonly node: Node; readonly name: string; readonly from: Value; readonly to: Value }[];
  readonly entered: Node[];
  readonly left: Node[];
}

/** Attributes whose change can be followed by the eye. */
const SMOOTH = new Set(["x", "y", "width", "height", "cx", "cy", "r", "x1", "y1", "x2", "y2", "d", "fill", "stroke", "stroke-width"]);
const PLACE = new Set(["x", "y"]);
/** What a page may have said of a figure of its own accord. */
const FOREIGN = /^(class|style|id|data-.*)$/;

/** Where a join puts what it is told. */
interface Level {
  readonly node: Node;
  readonly before: ReadonlyMap<string, Node>;
  /** The next element in the page that has not been met yet. */
  cursor: Element | null;
  readonly said: Set<string>;
}

/**
 * A sink that joins a figure into a page by key: what was there stays and changes, the rest comes and goes.
 * `root` is the figure as it stands, or nothing; elements already in `host` that were written by a server are taken over in place.
 * With `smooth`, changes are not made but collected, for whoever shows them.
 */
export function joinInto(host: Element, root: Node | undefined, smooth: boolean): { readonly sink: Sink; readonly finish: () => { readonly root: Node; readonly changes: Changes } } {
  const changes: Changes = { moved: [], entered: [], left: [] };
  const fresh = new Set<Node>();
  const levels: Level[] = [];
  let top = root;
  let level: Level | undefined;

  const open: Sink["open"] = (tag, name, mark) => {
    const parent = level;
    const key = parent && parent.node.children.has(name) ? `${name}#${parent.node.children.size}` : name;
    const known = parent ? parent.before.get(key) : root;
    const node = known?.tag === tag ? known : create(tag, key, parent, host);
    node.mark = mark;
    if (parent) {
      place(parent, node);
      parent.node.children.set(key, node);
      if (node !== known) fresh.add(node);
      if (smooth && node !== known && mark !== undefined && !fresh.has(parent.node)) changes.entered.push(node);
    } else top = node;
    level = { node, before: node.children, cursor: node.element.firstElementChild, said: new Set() };
    node.children = new Map();
    levels.push(level);
  };
  const attr: Sink["attr"] = (name, value) => {
    const { node, said } = level as Level;
    said.add(name);
    node.wanted.set(name, value);
    const from = node.shown.get(name);
    if (from === value || (from !== undefined && String(from) === String(value))) return;
    if (smooth && from !== undefined && node.mark !== undefined && SMOOTH.has(name)) move(node, name, from, value);
    else show(node, name, value);
  };
  /** Words do not fly: they stand in their new place at once, and come to light there while the shapes arrive. */
  const move = (node: Node, name: string, from: Value, to: Value): void => {
    if (node.mark?.kind !== "text") {
      changes.moved.push({ node, name, from, to });
      return;
    }
    const far = PLACE.has(name) && Math.abs(Number(to) - Number(from)) > node.mark.size / 2;
    if (far && changes.entered.at(-1) !== node) changes.entered.push(node);
    show(node, name, to);
  };
  const text: Sink["text"] = (words) => {
    const { node } = level as Level;
    if (node.words !== words) node.element.textContent = words;
    node.words = words;
  };
  const close = (): void => {
    const { node, before, said } = levels.pop() as Level;
    for (const name of node.wanted.keys()) if (!said.has(name)) unsay(node, name);
    for (const [key, child] of before) if (node.children.get(key) !== child) remove(child, smooth ? changes : undefined);
    if (level?.cursor) dropFrom(level.cursor, before);
    level = levels.at(-1);
  };
  return { sink: { open, attr, text, close }, finish: () => ({ root: top as Node, changes }) };
}

function create(tag: string, key: string, parent: Level | undefined, host: Element): Node {
  // Of a figure that a server wrote, elements stand in the very order in which they are told.
  const there = parent ? parent.cursor : host.querySelector(":scope > svg");
  const element = there !== null && there.localName === tag && !owned.has(there) ? (there as SVGElement) : document.createElementNS(SVG, tag);
  const shown = new Map<string, Value>();
  if (element === there) for (const { name, value } of element.attributes) if (parent || !FOREIGN.test(name)) shown.set(name, value);
  if (!parent && element !== there) host.append(element);
  owned.add(element);
  return { tag, key, element, parent: parent?.node, shown, wanted: new Map(shown), children: new Map(), words: element === there && !element.firstElementChild ? element.textContent : undefined, mark: undefined };
}

/** Elements that a join knows, so that none is taken over twice. */
const owned = new WeakSet<Element>();

/** Leaves a figure standing as it is, for another join to take over. */
export function release({ element, children }: Node): void {
  owned.delete(element);
  for (const child of children.values()) release(child);
}

function place(parent: Level, { element }: Node): void {
  if (parent.cursor === element) parent.cursor = element.nextElementSibling;
  else parent.node.element.insertBefore(element, parent.cursor);
}

export function show({ element, shown }: Node, name: string, value: Value): void {
  shown.set(name, value);
  element.setAttribute(name, String(value));
}

function unsay({ element, shown, wanted }: Node, name: string): void {
  shown.delete(name);
  wanted.delete(name);
  element.removeAttribute(name);
}

function remove(node: Node, changes: Changes | undefined): void {
  if (!changes || node.mark === undefined || node.mark.kind === "text") {
    node.element.remove();
    return;
  }
  // Words that go would stand among those that come.
  for (const words of node.element.querySelectorAll("text")) words.remove();
  changes.left.push(node);
}

/** What a server wrote and the figure does not hold. */
function dropFrom(cursor: Element, before: ReadonlyMap<string, Node>): void {
  const known = new Set([...before.values()].map(({ element }) => element));
  for (let at: Element | null = cursor; at; ) {
    const next: Element | null = at.nextElementSibling;
    if (!owned.has(at) && !known.has(at as SVGElement)) at.remove();
    at = next;
  }
}
