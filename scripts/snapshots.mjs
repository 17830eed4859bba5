// The pictures of every example that stand reviewed in test/snapshots: what `npm test` compares letter by letter, and `npm run visual` by eye.

/** Language, width and theme of each. */
export const pictures = [["zh", 640, "light"], ["en", 320, "dark"]];

/** `bullet/plan-2022-zh-640.svg` */
export function snapshotName(type, variant, [locale, width]) {
  return `${type}/${variant}-${locale}-${width}.svg`;
}

/** A picture as it is kept: one mark a line, so that a change reads as a change. */
export function snapshotText(figure, [locale, width, theme], toSVG) {
  const svg = toSVG(figure, { locale, width, theme, idPrefix: "s", embed: "none" });
  return svg.replace(/></g, ">\n<") + "\n";
}
