/** How far a number is from being a fact; it decides dash, hatch and open marks. */
export const STATUSES = ["actual", "preliminary", "estimate", "projection", "target"] as const;
export type Status = (typeof STATUSES)[number];

/** State of an item or a project. `unknown` is not `todo`. */
export const STATES = ["done", "doing", "todo", "unknown"] as const;
export type State = (typeof STATES)[number];

/** What a printed number bounds: `超9000亿元` is `moreThan`, `万亿级` is `order`. */
export const BOUNDS = ["exact", "atLeast", "moreThan", "atMost", "about", "order"] as const;
export type Bound = (typeof BOUNDS)[number];

/** Who says so. `derived` numbers show their arithmetic, `illustrative` ones a badge. */
export const BASES = ["reported", "official", "press", "derived", "illustrative"] as const;
export type Basis = (typeof BASES)[number];

/** Price level of money over time. */
export const PRICES = ["current", "constant", "unstated"] as const;
export type Prices = (typeof PRICES)[number];

/** Words for a reader: one string for every language, or one for each. */
export type Text = string | { readonly zh: string; readonly en: string };

/** The two languages that ship; more can be registered (`locale/`). */
export type LocaleName = "zh" | "en" | (string & {});

/** How a number stands to its target, where the spec says which direction is good. */
export const VERDICTS = ["met", "onTrack", "behind", "missed", "unknown"] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What tells one name from another in any language: the Chinese words of one that has two. */
export function nameKey(name: Text): string {
  return typeof name === "string" ? name : name.zh;
}
