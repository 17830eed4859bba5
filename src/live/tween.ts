import { mix } from "../theme/color.js";
import { show, type Changes, type Node } from "./join.js";

/** How long a change is shown, ms: long enough to follow, short enough not to wait for. */
const DURATION = 450;

type Step = (t: number) => void;

/** Changes on their way. */
export interface Tween {
  /** Shows the end at once, exactly as a fresh drawing would have it. */
  readonly end: () => void;
  /** Stops where it is, for changes that begin from there. */
  readonly interrupt: () => void;
}

/** Shows changes from what stands in the page to what is wanted. */
export function tween({ moved, entered, left }: Changes): Tween {
  const steps = [...moved.map(stepOf), ...entered.map((node) => fade(node, 0, 1)), ...left.map((node) => fade(node, 1, 0))];
  for (const { element } of left) element.setAttribute("aria-hidden", "true");
  let frame = 0;
  let start: number | undefined;
  const interrupt = (): void => {
    cancelAnimationFrame(frame);
    for (const { element } of entered) element.removeAttribute("opacity");
    for (const { element } of left) element.remove();
  };
  const end = (): void => {
    interrupt();
    for (const { node, name, to } of moved) show(node, name, to);
  };
  const tick = (now: number): void => {
    start ??= now;
    const t = (now - start) / DURATION;
    if (t >= 1) {
      end();
      return;
    }
    const eased = 1 - (1 - t) ** 3;
    for (const step of steps) step(eased);
    frame = requestAnimationFrame(tick);
  };
  for (const step of steps) step(0);
  frame = requestAnimationFrame(tick);
  return { end, interrupt };
}

function fade({ element }: Node, from: number, to: number): Step {
  return (t) => element.setAttribute("opacity", String(Math.round((from + (to - from) * t) * 100) / 100));
}

/** Paths of the same shape bend into one another; others, and hatches, change at once. */
function stepOf({ node, name, from, to }: Changes["moved"][number]): Step {
  const course = betweenOf(name, from, to);
  if (course) return (t) => show(node, name, course(t));
  return (t) => {
    if (t === 0) show(node, name, to);
  };
}

const COLOR = /^#[0-9a-f]{6}$/i;

function betweenOf(name: string, from: string | number, to: string | number): ((t: number) => string | number) | undefined {
  const [a, b] = [String(from), String(to)];
  if (name === "fill" || name === "stroke") return COLOR.test(a) && COLOR.test(b) ? (t) => mix(a, b, t) : undefined;
  if (name === "d") return bent(a, b);
  const [start, end] = [Number(a), Number(b)];
  return (t) => between(start, end, t);
}

/** To 0.01 px: longer fractions between two frames would only be text to parse. */
function between(start: number, end: number, t: number): number {
  return Math.round((start + (end - start) * t) * 100) / 100;
}

const NUMBER = /-?[\d.]+(?:e-?\d+)?/;

/** From one path to another of the same shape, number by number. */
function bent(from: string, to: string): ((t: number) => string) | undefined {
  const [words, others] = [to.split(NUMBER), from.split(NUMBER)];
  if (words.length !== others.length || words.some((word, i) => word !== others[i])) return undefined;
  const [starts, ends] = [numbersIn(from), numbersIn(to)];
  return (t) => words.reduce((d, word, i) => `${d}${between(starts[i - 1] ?? 0, ends[i - 1] ?? 0, t)}${word}`);
}

function numbersIn(d: string): number[] {
  return (d.match(new RegExp(NUMBER, "g")) ?? []).map(Number);
}
