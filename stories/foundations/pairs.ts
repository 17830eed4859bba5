import { pairs, type Pair } from "../../src/theme/legible.js";
import type { Theme } from "../../src/theme/index.js";
import { distance, VISIONS } from "../../test/theme/vision.js";
import { node, type Blocks } from "../kit/blocks.js";
import type { Words } from "../kit/words.js";

/** Under this CIEDE2000 two colours are taken for one where they do not touch. */
const CLOSE = 10;

/** What the parts of a theme are called where two of them are compared. */
const PARTS: Readonly<Record<string, Words>> = {
  bg: { zh: "底", en: "ground" },
  track: { zh: "槽与预测期的底", en: "track" },
  ink: { zh: "标题与目标", en: "title and target" },
  ink2: { zh: "副题与评语", en: "subtitle and comments" },
  ink3: { zh: "坐标、注、来源", en: "axis, note, source" },
  context: { zh: "灰色图形", en: "grey marks" },
  subject: { zh: "强调色", en: "subject" },
  shortfall: { zh: "缺口", en: "gap" },
  words: { zh: "字", en: "words" },
  categorical: { zh: "分类", en: "category " },
  sequential: { zh: "顺序色阶第", en: "sequential step " },
  diverging: { zh: "发散色阶第", en: "diverging step " },
};

/** What results are called, as figures print them. */
export const STATUS: Readonly<Record<keyof Theme["status"], Words>> = {
  met: { zh: "达标", en: "met" },
  onTrack: { zh: "按进度", en: "on track" },
  behind: { zh: "落后", en: "behind" },
  missed: { zh: "未达", en: "missed" },
  unknown: { zh: "未公布", en: "not disclosed" },
};

/** `subject.text`, `categorical[1]` or `status.met` in a reader's words. */
function partOf(kit: Blocks, name: string): string {
  const [, key = "", index, sub] = /^(\w+)(?:\[(\d)\])?(?:\.(\w+))?$/.exec(name) ?? [];
  if (key === "status") return kit.say({ zh: "结果：", en: "result: " }) + kit.say(STATUS[sub as keyof Theme["status"]]);
  const step = key === "sequential" || key === "diverging" ? kit.say({ zh: "级", en: "" }) : "";
  const place = index === undefined ? "" : `${Number(index) + 1}${step}`;
  return kit.say(PARTS[key] ?? key) + place + (sub === "text" ? kit.say({ zh: "的文字", en: ", words" }) : "");
}

/** What the fields of the page change, in the order of what one changes first; the rest is looked up when it is asked for. */
const MAIN = ["subject", "subject.text", "shortfall", "shortfall.text", "ink", "ink2", "ink3"];
const placeOf = ({ pair }: Pair): number => MAIN.indexOf(pair.split(" on ")[0] ?? "");

/** Every pair that must be told apart, with its contrast and its limit: first those that fail, then those that one usually changes; all others are folded. */
export function pairTables(kit: Blocks, theme: Theme): Node[] {
  const all = pairs(theme);
  const fails = ({ ratio, needed }: Pair): boolean => ratio < needed;
  const shown = [...all.filter(fails), ...all.filter((pair) => !fails(pair) && placeOf(pair) >= 0).sort((a, b) => placeOf(a) - placeOf(b))];
  const others = all.filter((pair) => !shown.includes(pair));
  const more = node("details", "", node("summary", "", kit.say({ zh: `其余${others.length}对`, en: `${others.length} more pairs` })), tableOf(kit, others, { zh: "其余各对的对比度", en: "Contrast of all other pairs" }));
  return [tableOf(kit, shown, { zh: "各对颜色的对比度", en: "Contrast of the pairs" }), more];
}

function tableOf(kit: Blocks, shown: readonly Pair[], caption: Words): HTMLElement {
  const rows = shown.map(({ pair, a, b, ratio, needed }) => {
    const [front = "", ground = ""] = pair.split(" on ");
    const enough = ratio >= needed;
    const verdict = node("span", enough ? "kit-met" : "kit-missed", `${ratio.toFixed(2)} ${enough ? "✓" : kit.say({ zh: "× 不足", en: "× too low" })}`);
    return [node("span", "kit-swatched", sampleOf(a, b), kit.say({ zh: `${partOf(kit, front)} / ${partOf(kit, ground)}`, en: `${partOf(kit, front)} on ${partOf(kit, ground)}` })), verdict, needed.toFixed(1)];
  });
  return kit.table(caption, [{ zh: "哪两色", en: "Pair" }, { zh: "对比度", en: "Contrast" }, { zh: "至少", en: "At least" }], rows);
}

/** One colour on the other. */
function sampleOf(front: string, ground: string): HTMLElement {
  const inner = node("span");
  const made = node("span", "kit-swatch kit-onground", inner);
  made.style.background = ground;
  inner.style.background = front;
  return made;
}

/** Warns where the subject could be taken for what says "missed" or "gap", for any colour vision. In print, shapes and words tell them apart. */
export function closeTo(theme: Theme): { readonly name: Words; readonly least: number }[] {
  if (theme.name === "print") return [];
  const others = [{ name: STATUS.missed, color: theme.status.missed }, { name: PARTS["shortfall"]!, color: theme.shortfall.mark }];
  return others.map(({ name, color }) => ({ name, least: Math.min(...VISIONS.map((vision) => distance(theme.subject.mark, color, vision))) })).filter(({ least }) => least < CLOSE);
}
