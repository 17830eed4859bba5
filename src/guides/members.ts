import type { Checked } from "../schema/check.js";
import type { Hue, Theme } from "../theme/theme.js";

type Chosen = Pick<Checked, "highlight" | "color">;

/** Whether a member is the point: it is named in `highlight`, or nothing is. */
export function isStrong({ highlight }: Chosen, id: string | undefined, label: string): boolean {
  return highlight === undefined || highlight.length === 0 || highlight.some((member) => member === id || member === label);
}

/** The colour that the spec fixes for a member. */
export function memberColor({ color }: Chosen, id: string | undefined, label: string): string | undefined {
  return (id === undefined ? undefined : color?.[id]) ?? color?.[label];
}

/**
 * Colours of members in their given order. One subject is strong and the rest context; without a subject, as many hues as the theme tells apart,
 * and context beyond them.
 */
export function memberHues(members: readonly { readonly id?: string | undefined; readonly label: string }[], spec: Chosen, theme: Theme): Hue[] {
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
