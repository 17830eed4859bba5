import type { Label, Tone } from "../layout/label.js";
import type { Mark } from "../scene/mark.js";
import type { Theme } from "../theme/theme.js";

/** Colour of words in a tone. */
export function toneColor(tone: Tone, theme: Theme): string {
  return tone === "subject" || tone === "shortfall" ? theme[tone].text : theme[tone];
}

/** Labels as marks. A chart with tones of its own, such as words inside a fill, says their colour. */
export function drawLabels<T extends string = Tone>(labels: readonly Label<T>[], theme: Theme, colorOf: (tone: T) => string = (tone) => toneColor(tone as Tone, theme)): Mark[] {
  return labels.map(({ tone, ...text }): Mark => ({ kind: "text", ...text, fill: colorOf(tone) }));
}
