import { shown, type Report } from "./issue.js";

/** Limits on what is read at all; beyond them a spec is refused, never hung upon. */
export const LIMITS = { values: 2_000_000, depth: 32, text: 20_000, rows: 1_000_000 } as const;

const FORBIDDEN = new Set(["__proto__", "constructor", "prototype"]);

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json } | NumberColumn;
/** A column of many numbers may be a typed array. */
export type NumberColumn = Float64Array | Float32Array | Int32Array | Uint32Array | Int16Array | Uint16Array | Int8Array | Uint8Array;

export function isNumberColumn(value: unknown): value is NumberColumn {
  return ArrayBuffer.isView(value) && !(value instanceof DataView);
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !isNumberColumn(value);
}

interface Walk {
  left: number;
  readonly open: Set<object>;
  readonly report: Report;
}

/**
 * A private copy of what came in, so that the caller may change theirs later. Refuses prototype keys, cycles, and input over the limits.
 * `undefined` members are dropped, as JSON drops them. Typed arrays are kept, not copied: they hold the many points. `undefined` when there is too much to
 * look at; that has been reported, and what was not looked at is not judged.
 */
export function takeIn(input: unknown, report: Report): unknown {
  const walk: Walk = { left: LIMITS.values, open: new Set(), report };
  const taken = copy(input, [], walk);
  return walk.left < 0 ? undefined : taken;
}

function copy(value: unknown, path: (string | number)[], walk: Walk): unknown {
  if (typeof value === "string") {
    if (value.length <= LIMITS.text) return value;
    walk.report({ path: [...path], code: "too-large", expected: String(LIMITS.text), received: String(value.length) });
    return "";
  }
  if (typeof value === "function" || typeof value === "symbol" || typeof value === "bigint") {
    walk.report({ path: [...path], code: "wrong-type", expected: "JSON", received: shown(value) });
    return null;
  }
  if (typeof value !== "object" || value === null || isNumberColumn(value)) return value;
  if (!mayEnter(value, path, walk)) return null;
  walk.open.add(value);
  const result = Array.isArray(value) ? copyList(value, path, walk) : copyRecord(value as Record<string, unknown>, path, walk);
  walk.open.delete(value);
  return result;
}

function mayEnter(value: object, path: readonly (string | number)[], walk: Walk): boolean {
  const size = Array.isArray(value) ? value.length : 1;
  walk.left -= size;
  if (walk.open.has(value)) {
    walk.report({ path: [...path], code: "cycle" });
    return false;
  }
  if (path.length > LIMITS.depth) {
    walk.report({ path: [...path], code: "too-large", expected: String(LIMITS.depth), received: String(path.length) });
    return false;
  }
  if (walk.left >= 0) return true;
  // One word is enough: everything after it is over the limit too.
  if (walk.left > -Infinity) walk.report({ path: [...path], code: "too-large", expected: String(LIMITS.values), received: String(size) });
  walk.left = -Infinity;
  return false;
}

/** What most cells are, and what needs no copy. */
function isPlain(value: unknown): boolean {
  return typeof value === "number" || (typeof value === "string" && value.length <= LIMITS.text) || typeof value === "boolean" || value === null || value === undefined;
}

function copyList(list: readonly unknown[], path: (string | number)[], walk: Walk): unknown[] {
  const result = new Array<unknown>(list.length);
  for (let i = 0; i < list.length; i++) {
    const value = list[i];
    if (isPlain(value)) {
      result[i] = value;
      continue;
    }
    path.push(i);
    result[i] = copy(value, path, walk);
    path.pop();
  }
  return result;
}

function copyRecord(record: Readonly<Record<string, unknown>>, path: (string | number)[], walk: Walk): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const key of Object.keys(record)) {
    const value = record[key];
    if (value === undefined) continue;
    path.push(key);
    if (FORBIDDEN.has(key)) walk.report({ path: [...path], code: "forbidden-key", received: key });
    else result[key] = isPlain(value) ? value : copy(value, path, walk);
    path.pop();
  }
  return result;
}
