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
  const kept = Object.entries(together(args)).filter(([key, value]) => key === "data" || !isBlank(value));
  return Object.fromEntries(kept.filter(([key, value]) => !isOfToolbar(key, value)));
}

/**
 * Words that the controls hold apart by language (`title-zh`, `title-en`), as the spec has them: one text where both languages say the same or only one was filled in.
 * Storybook takes away what it does not show, the words of the language that the toolbar does not say; they are those of the story.
 */
function together(args: Args): Args {
  const key = (name: string): string | undefined => /^(.+)-(?:zh|en)$/.exec(name)?.[1];
  const apart = [...new Set(Object.keys(args).flatMap((name) => key(name) ?? []))];
  const put = apart.map((name): [string, unknown] => {
    const was = apartOf(name, args[name]);
    const { [`${name}-zh`]: zh, [`${name}-en`]: en } = { ...was, ...args };
    // A source that is a record is edited as one, until words are written in its place.
    if (zh === "" && en === "" && isRecord(args[name])) return [name, args[name]];
    // Who wrote one language anew does not want what the example says in the other.
    const [anew, left] = [zh !== was[`${name}-zh`], en === was[`${name}-en`]];
    if (anew === left) return [name, anew ? zh : en];
    return [name, zh === en || en === "" ? zh : zh === "" ? en : { zh, en }];
  });
  return Object.fromEntries(Object.entries({ ...args, ...Object.fromEntries(put) }).filter(([name]) => key(name) === undefined));
}

const isRecord = (value: unknown): boolean => typeof value === "object" && value !== null && !("zh" in value) && Object.keys(value).length > 0;

/**
 * What the controls hold, but for a sample that somebody says is official: while the rows are those of an illustrative story they stay illustrative, whatever the
 * control or an address says that a browser has kept.
 */
export function honest(args: Args, sample: Args): Args {
  const rows = (of: Args): string => JSON.stringify([of["data"], of["of"]]);
  return sample["basis"] === "illustrative" && rows(args) === rows(sample) ? { ...args, basis: "illustrative" } : args;
}

/** Words of a spec apart by language, as the controls hold them. */
export function apartOf(key: string, value: unknown): Record<string, unknown> {
  const { zh, en } = (typeof value === "object" && value !== null ? value : { zh: value, en: value }) as { readonly zh?: unknown; readonly en?: unknown };
  return { [`${key}-zh`]: zh ?? "", [`${key}-en`]: en ?? "" };
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
