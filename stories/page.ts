import type { Setting } from "./setting.js";

/** CSS properties by their script names. */
type Style = Readonly<Record<string, string>>;

/** A little off the ground of the figures, so that their edge can be seen. */
const GROUNDS: Readonly<Record<Setting["base"], { readonly ground: string; readonly ink: string }>> = {
  light: { ground: "#F4F5F5", ink: "#171C1F" },
  dark: { ground: "#05080A", ink: "#F2F4F3" },
  print: { ground: "#EEEEEE", ink: "#000000" },
  contrast: { ground: "#EEEEEE", ink: "#000000" },
};

/** Makes an element the ground that a story stands on: the whole canvas, or its part of a docs page. */
export function dressCanvas(canvas: HTMLElement, setting: Setting, viewMode: string): HTMLElement {
  const { ground, ink } = GROUNDS[setting.base];
  const whole = viewMode === "story";
  const room: Style = whole ? { minHeight: "100vh" } : { overflowX: "auto" };
  Object.assign(canvas.style, { boxSizing: "border-box", padding: "min(24px, 4vw)", background: ground, color: ink, font: "14px/22px sans-serif", ...room });
  canvas.lang = setting.locale === "zh" ? "zh-CN" : "en";
  // What scrolls must be reachable by keyboard.
  if (!whole) canvas.tabIndex = 0;
  return canvas;
}

/** An element with its style and its words. */
export function element<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, style: Style, words = ""): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  Object.assign(made.style, style);
  made.textContent = words;
  return made;
}
