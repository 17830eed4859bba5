import { written } from "../locale/index.js";
import type { Checked } from "../schema/check.js";
import type { Text } from "../schema/vocabulary.js";
import type { Hue, Theme } from "../theme/theme.js";

type Chosen = Pick<Checked, "highlight" | "color" | "cast">;

/** Whether a member is the point: it is named in `highlight`, or nothing is. */
export function isStrong({ highlight }: Chosen, id: string | undefined, label: string): boolean {
  return highlight === undefined || highlight.length === 0 || highlight.some((member) => member === id || member === written(label));
}

/** The colour that the spec fixes for a member. */
export function memberColor({ color }: Chosen, id: string | undefined, label: string): string | undefined {
  return (id === undefined ? undefined : color?.[id]) ?? color?.[written(label)];
}

interface Named {
  readonly id?: string | undefined;
  readonly label: string;
}

/** A member by its words in both languages, any of which may name it. */
const namedOf = (text: Text): Named => (typeof text === "string" ? { label: text } : { id: text.zh, label: text.en });

/** In a panel of small multiples a member has the colour that it has among the members of all panels. */
function castHues(members: readonly Named[], spec: Chosen, cast: readonly Named[], theme: Theme): Hue[] {
  const hues = memberHues(cast, spec, theme);
  const own = memberHues(members, spec, theme);
  return members.map(({ id, label }, i) => {
    const place = cast.findIndex((one) => [one.id, one.label].some((name) => name !== undefined && (name === id || name === written(label))));
    return (hues[place] ?? own[i]) as Hue;
  });
}

/**
 * Colours of members in their given order. One subject is strong and the rest context; without a subject, as many hues as the theme tells apart,
 * and context beyond them.
 */
export function memberHues(members: readonly Named[], spec: Chosen, theme: Theme): Hue[] {
  if (spec.cast !== undefined) return castHues(members, { ...spec, cast: undefined }, spec.cast.map(namedOf), theme);
  const context: Hue = { mark: theme.context, text: theme.ink3 };
  const singled = spec.highlight !== undefined && spec.highlight.length > 0;
  let next = 0;
  return members.map(({ id, label }) => {
    const fixed = memberColor(spec, id, label);
    if (fixed !== undefined) return { mark: fixed, text: theme.ink };
    if (singled && !isStrong(spec, id, label)) return context;
    const hue = members.length === 1 || (singled && spec.highlight.length === 1) ? theme.subject : theme.categorical[next];
    next += 1;
    return hue ?? context;
  });
}
