import { themes } from "../../src/index.js";
import { node } from "../kit/blocks.js";

/** What an example has drawn into: a file runs once, so its stage goes from one drawing of the page to the next. */
const stages = new Map<string, HTMLElement>();

/** A place in which an example runs, with the elements that its own page has; the file runs once they stand in the page. */
export function runs(name: string, files: Readonly<Record<string, () => Promise<unknown>>>, elements: () => readonly Node[]): HTMLElement {
  const known = stages.get(name);
  if (known) return known;
  const stage = node("div", "kit-runs", ...elements());
  const { bg, ink, ink3 } = themes.light;
  // The examples name no theme, so their figures are light, and so is what stands around them.
  Object.assign(stage.style, { maxWidth: "640px", background: bg, color: ink, colorScheme: "light" });
  for (const [name, color] of Object.entries({ bg, ink, ink3 })) stage.style.setProperty(`--kit-${name}`, color);
  stages.set(name, stage);
  const start = (): void => {
    if (stage.isConnected) for (const load of Object.values(files)) void load();
    else requestAnimationFrame(start);
  };
  requestAnimationFrame(start);
  return stage;
}
