import { collectGraphemes } from "unicode-segmenter/grapheme";
import { keptStarts } from "./kept.js";

/** How bad a line break is: 0 legal, 1 inside what should stay together, 2 inside a word, 3 against 避头尾. */
export type Badness = 0 | 1 | 2 | 3;

/** A text cut into graphemes, and for each how bad a break before it is. */
interface Broken {
  readonly graphemes: readonly string[];
  readonly badness: readonly Badness[];
}

type Kind = "space" | "han" | "open" | "close" | "glue" | "word";

/** 避头: a line never starts with these. */
const closing =
  "，。、；：？！）》」』”’〉】〕］｝〗…—·・‧～％%‰°℃′″,.;:?!)]}–›»†‡々ー／";
/** 避尾: a line never ends with these. */
const opening = "（《「『“‘〈【〔［｛〖([{‹«¥￥$€£#▲▼△";
/** After a word a raised digit closes it, as in m²; where a part of a line begins it is the mark of what follows. */
const raised = "¹²³⁴⁵⁶⁷⁸⁹⁰①②③④⑤⑥⑦⑧⑨⑩";
/** A sum too long for one line is broken after one of these, not before. */
const operators = "+＋−×÷=＝";
/** A straight quote may open or close, so no line is broken on either side of one inside a word. */
const glueing = "\"'\u00a0\u202f\u2060";

/** Cuts a text that holds no line break into graphemes and grades each place between them. */
export function findBreaks(text: string): Broken {
  const graphemes = collectGraphemes(text);
  const kept = keptStarts(text);
  const badness: Badness[] = [];
  let at = 0;
  let last: Seen = { grapheme: "", kind: "space" };
  let spaced = false;
  for (const grapheme of graphemes) {
    const next: Seen = { grapheme, kind: kindAfter(last, grapheme, spaced) };
    badness.push(at === 0 ? 0 : grade(last, next, spaced, kept[at] === 1));
    spaced = next.kind === "space";
    if (!spaced) last = next;
    at += grapheme.length;
  }
  return { graphemes, badness };
}

interface Seen {
  readonly grapheme: string;
  readonly kind: Kind;
}

/** How bad is a break between `last`, the last that is no space, and `next`; `spaced` when spaces stand between? */
function grade(last: Seen, next: Seen, spaced: boolean, kept: boolean): Badness {
  // Spaces hang at the end of a line, so the break is after them.
  if (next.kind === "space") return 2;
  if (next.kind === "close" || last.kind === "open") return 3;
  if (!spaced && last.kind !== "space" && isInWord(last, next)) return /[-/_?&=+]/.test(last.grapheme) && !kept ? 1 : 2;
  if (!kept) return 0;
  return operators.includes(next.grapheme) ? 2 : 1;
}

function isInWord(last: Seen, next: Seen): boolean {
  if (last.kind === "glue" || next.kind === "glue") return true;
  const goesOn = next.kind === "word" || (next.kind === "open" && isAscii(next.grapheme));
  return goesOn && (last.kind === "word" || isAscii(last.grapheme) || last.grapheme === "’");
}

function kindAfter(last: Seen, grapheme: string, spaced: boolean): Kind {
  if (!raised.includes(grapheme)) return kindOf(grapheme);
  if (raised.includes(last.grapheme) && last.grapheme !== "" && !spaced) return last.kind;
  return spaced || last.grapheme === "" || /[；：，。]/.test(last.grapheme) ? "open" : "close";
}

function isAscii(grapheme: string): boolean {
  return grapheme < "\u0080";
}

function kindOf(grapheme: string): Kind {
  const first = String.fromCodePoint(grapheme.codePointAt(0) ?? 0);
  if (first === " " || first === "\t" || first === "\u3000") return "space";
  if (glueing.includes(first)) return "glue";
  if (closing.includes(first)) return "close";
  if (opening.includes(first)) return "open";
  return first >= "\u2190" ? "han" : "word";
}
