import type { Attention } from "./view.js";

/** What is hovered or focused, one thing at a time, and who wants to know. */
export function attentionOf(): Attention {
  let now: ReturnType<Attention["at"]>;
  const acts: (() => void)[] = [];
  return {
    at: () => now,
    attend: (stop, via) => {
      if (now?.stop === stop && (stop === undefined || now?.via === via)) return;
      now = stop && { stop, via };
      for (const act of acts) act();
    },
    changed: (act) => acts.push(act),
  };
}
