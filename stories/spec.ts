import type { MountOptions } from "../src/live/index.js";

/** A spec as the controls hold it: JSON, some of it not filled in. */
export type Args = Readonly<Record<string, unknown>>;

/** A type as its builder and as a key of code: `tier-pyramid` → `tierPyramid`. */
export function builderOf(type: string): string {
  return type.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** How a figure behaves in a page: controls too, but no part of its spec. */
export type Behaviour = Pick<MountOptions, "zoom" | "select" | "tones">;

/** What of the controls is behaviour, where it is not what a figure does anyway. */
export function behaviourOf({ zoom, select, tones }: Args): Behaviour {
  return { ...(zoom === true ? { zoom } : {}), ...(select === "one" || select === "many" ? { select } : {}), ...(tones === true ? { tones } : {}) };
}

/** The spec that the controls hold, without what nobody filled in; the toolbar stands for `locale`, `theme` (unless it is a brand's own) and `width`. */
export function specOf({ zoom: _zoom, select: _select, tones: _tones, ...args }: Args): Record<string, unknown> {
  const kept = Object.entries(args).filter(([key, value]) => key === "data" || !isBlank(value));
  return Object.fromEntries(kept.filter(([key, value]) => !isOfToolbar(key, value)));
}

function isOfToolbar(key: string, value: unknown): boolean {
  return key === "locale" || key === "width" || (key === "theme" && typeof value === "string");
}

/** A control that was opened or emptied is no field: `""`, `[]`, `{}`, `{zh: "", en: ""}`. */
function isBlank(value: unknown): boolean {
  if (value === undefined || value === null || value === "") return true;
  if (typeof value !== "object") return false;
  return Object.values(value).every((part) => part === "" || part === undefined);
}
