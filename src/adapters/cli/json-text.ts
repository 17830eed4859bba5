/** Where a text stops being JSON. */
interface JsonFault {
  /** From 1. */
  readonly line: number;
  readonly column: number;
  /** The character that cannot stand there; `""` at the end of the text. */
  readonly near: string;
}

/** The first place where a text is not JSON; the engine's own message differs between versions and often names none. */
export function jsonFault(text: string): JsonFault {
  const at = stopOf(text);
  const before = text.slice(0, at).split("\n");
  return { line: before.length, column: (before.at(-1) ?? "").length + 1, near: [...text.slice(at, at + 2)][0] ?? "" };
}

const BLANK = /[ \t\r\n]*/y;
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

type Expected = "value" | "first" | "key" | "firstKey" | "colon" | "next";

/** Index of the first character that cannot stand there. A stack of open brackets, so that depth is no limit. */
function stopOf(text: string): number {
  const open: string[] = [];
  let at = 0;
  let expected: Expected = "value";
  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const found = pattern.test(text);
    if (found) at = pattern.lastIndex;
    return found;
  };
  const mark = (one: string, then: Expected): boolean => {
    if (text[at] !== one) return false;
    at += 1;
    expected = then;
    return true;
  };
  const then = (taken: boolean, next: Expected): boolean => {
    if (taken) expected = next;
    return taken;
  };
  const close = (): boolean => open.length > 0 && mark(open.at(-1) === "[" ? "]" : "}", "next") && open.pop() !== undefined;
  const enter = (one: "[" | "{"): boolean => mark(one, one === "[" ? "first" : "firstKey") && open.push(one) > 0;
  const value = (): boolean => enter("[") || enter("{") || then(take(STRING) || take(SCALAR), "next");
  const steps: Readonly<Record<Expected, () => boolean>> = {
    value,
    first: () => close() || value(),
    key: () => then(take(STRING), "colon"),
    firstKey: () => close() || then(take(STRING), "colon"),
    colon: () => mark(":", "value"),
    next: () => close() || (open.length > 0 && mark(",", open.at(-1) === "[" ? "value" : "key")),
  };
  do take(BLANK);
  while (at < text.length && steps[expected]());
  return at;
}
