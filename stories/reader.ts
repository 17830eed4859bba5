import { expect, userEvent, waitFor } from "storybook/test";
import type { ChartStory } from "./meta.js";

type Play = NonNullable<ChartStory["play"]>;

/** Whether stories run as tests: before the eyes of a reader no figure acts by itself. */
const isTest = "__vitest_browser__" in globalThis;

/** Does with a figure what a reader would: points at a mark, walks it by keyboard, hides a name and brings it back. */
export const actAsReader: Play = async ({ canvasElement, step }) => {
  if (!isTest) return;
  const host = one(canvasElement, ".banyan");
  await step("points at a mark", () => pointAt(host));
  await step("walks by keyboard", () => walk(host));
  await step("hides a name", () => hide(host));
};

/** Reads a guide to its end: takes the code in every form. */
export const readGuide: Play = async ({ canvasElement, step }) => {
  if (!isTest) return;
  const code = one(canvasElement, ".guide-code");
  const forms = one(canvasElement, "select:has(option[value=cli])") as HTMLSelectElement;
  await step("takes the code in every form", async () => {
    const seen = new Set<string | null>();
    for (const { value } of forms.options) {
      await userEvent.selectOptions(forms, value);
      seen.add(code.textContent);
    }
    await expect(seen.size).toBe(forms.options.length);
  });
};

/** Drags over a part of a figure that has much to show, on a phone's width presses +, and goes back to the whole. */
export const lookCloser: Play = async ({ canvasElement, step }) => {
  if (!isTest) return;
  const host = one(canvasElement, ".banyan");
  await step("looks closer", () => dragOver(host));
};

function one(within: Element, selector: string): HTMLElement {
  const found = within.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`Nothing is ${selector}`);
  return found;
}

/** What the marks of a figure say. */
function said(host: Element): (string | null)[] {
  return [...host.querySelectorAll(":scope > svg [aria-label]")].map((mark) => mark.getAttribute("aria-label"));
}

async function pointAt(host: HTMLElement): Promise<void> {
  const mark = one(host, "svg [role~=graphics-symbol][aria-label]");
  await userEvent.hover(mark);
  await expect(one(host, ".banyan-tooltip p").textContent).toBe(mark.getAttribute("aria-label"));
  await userEvent.unhover(mark);
  await userEvent.hover(document.body);
  await waitFor(() => expect(host.querySelector(".banyan-tooltip")).toBeNull());
}

async function walk(host: HTMLElement): Promise<void> {
  const svg = one(host, ":scope > svg");
  for (let stops = 0; stops < 8 && !svg.contains(document.activeElement); stops += 1) await userEvent.tab();
  const first = document.activeElement;
  await expect(svg.contains(first)).toBe(true);
  await expect(one(host, ".banyan-tooltip p").textContent).toBe(first?.getAttribute("aria-label"));
  for (const key of ["{ArrowRight}", "{ArrowDown}"]) if (document.activeElement === first) await userEvent.keyboard(key);
  await expect(document.activeElement).not.toBe(first);
  await expect(svg.contains(document.activeElement)).toBe(true);
  await expect(one(host, ".banyan-tooltip p").textContent).toBe(document.activeElement?.getAttribute("aria-label"));
  await userEvent.keyboard("{Escape}");
  await expect(host.querySelector(".banyan-tooltip")).toBeNull();
}

async function hide(host: HTMLElement): Promise<void> {
  const name = host.querySelector<HTMLElement>(".banyan-names button");
  if (!name) return;
  const before = said(host);
  const pressed = (): number => host.querySelectorAll(".banyan-names [aria-pressed=true]").length;
  await userEvent.click(name);
  await waitFor(() => expect(pressed()).toBe(1));
  await waitFor(() => expect(said(host)).not.toEqual(before));
  await userEvent.click(one(host, ".banyan-names [aria-pressed=true]"));
  await waitFor(() => expect([pressed(), said(host)]).toEqual([0, before]));
}

async function dragOver(host: HTMLElement): Promise<void> {
  const svg = one(host, ":scope > svg");
  const before = said(host);
  const { x, y, width, height } = svg.getBoundingClientRect();
  const at = (across: number, down: number): { target: Element; coords: { clientX: number; clientY: number } } => ({ target: svg, coords: { clientX: x + width * across, clientY: y + height * down } });
  // Where columns lie as rows, time does not run across.
  if (width < 480) await userEvent.click(one(host, ".banyan-zoom button:nth-of-type(4)"));
  else await userEvent.pointer([{ keys: "[MouseLeft>]", ...at(0.25, 0.3) }, at(0.4, 0.5), at(0.65, 0.8), { keys: "[/MouseLeft]", ...at(0.65, 0.8) }]);
  await waitFor(() => expect(one(host, ".banyan-zoom span").textContent).not.toBe(""));
  await waitFor(() => expect(said(host).length).toBeLessThan(before.length));
  await userEvent.click(one(host, ".banyan-zoom button:last-of-type"));
  await waitFor(() => expect([one(host, ".banyan-zoom span").textContent, said(host)]).toEqual(["", before]));
}
