import type { Issue } from "../../src/index.js";
import { literal } from "../code.js";
import { node } from "../kit/blocks.js";
import type { Spec } from "../kit/figures.js";
import type { Kit } from "../kit/page.js";

/** Fields that have no part in what is wrong, unless they are named. */
const ASIDE = new Set(["$schema", "type", "title", "subtitle", "note", "source", "sources", "basis"]);
/** More rows than these are not printed. */
const ROWS = 6;

/** What the library says instead of drawing, and the spec that made it say so. */
export function refusalOf(kit: Kit, spec: Spec, issues: readonly Issue[]): HTMLElement {
  const heading = node("p", "guide-refused", kit.say({ zh: "这份规格画不出来：", en: "This spec is refused:" }));
  const list = node("ul", "kit-faults", ...issues.map(({ message }) => node("li", "", message)));
  return node("div", "guide-refusal", heading, list, kit.code(literal(shortened(spec)), { zh: `被拒绝的规格：${issues[0]?.message ?? ""}`, en: `The refused spec: ${issues[0]?.message ?? ""}` }));
}

function shortened(spec: Spec): Spec {
  const kept = Object.fromEntries(Object.entries(spec).filter(([key]) => !ASIDE.has(key)));
  const { data } = kept;
  return Array.isArray(data) && data.length > ROWS ? { ...kept, data: [...(data as unknown[]).slice(0, 2), `… ${data.length - 2}`] } : kept;
}
