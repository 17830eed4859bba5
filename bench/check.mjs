/** Is it the same picture? Says, for every contender and variant, which required text its SVG lacks. */
const FIGURE_ONLY = /<(metadata|desc)\b[\s\S]*?<\/\1>|<title\b[\s\S]*?<\/title>/g;
const ENTITIES = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'" };

/** What a reader sees: text content with no tags, no hidden description, no embedded spec, no spaces. */
export const visibleText = (svg) =>
  svg.replace(FIGURE_ONLY, "").replace(/<[^>]*>/g, "").replace(/&(amp|lt|gt|quot|#39);/g, (e) => ENTITIES[e]).replace(/\s/g, "");

export function missingTexts(workload, render) {
  const missing = new Set();
  for (const data of workload.variants) {
    const text = visibleText(render(data));
    for (const wanted of workload.texts(data)) if (!text.includes(wanted.replace(/\s/g, ""))) missing.add(wanted);
  }
  return [...missing];
}
