import { room } from "../../text/measure.js";
import { lineHeight } from "../callout.js";
import type { ColumnRemark, ColumnsInput, ColumnsSpace, PlacedRemark } from "./model.js";
import type { Ground } from "./space.js";
import { boxOf, uprightParts } from "./text.js";
import { stackFlags, type Flag } from "../project-timeline/flags.js";
import { label } from "../label.js";
import type { Box } from "../place.js";

/** A remark with the line on which its words stand, counted from the columns upwards. */
interface Flagged {
  readonly remark: ColumnRemark;
  readonly kind: "break" | "remark";
  readonly x: number;
  readonly flag: Flag;
}

export interface Flags {
  readonly placed: readonly Flagged[];
  /** Height of all lines, px. */
  readonly height: number;
  readonly unplaced: readonly string[];
}

/** Puts the words of breaks and comments in lines over the columns; what fits nowhere is left to the note. */
export function flagRemarks(input: ColumnsInput, space: ColumnsSpace, { bands, aside }: Pick<Ground, "bands" | "aside">): Flags {
  const { axis: size } = space.sizes;
  const all = [...input.breaks.map((remark) => ({ remark, kind: "break" as const })), ...input.remarks.map((remark) => ({ remark, kind: "remark" as const }))];
  const within = all.filter(({ remark: { column }, kind }) => column > (kind === "break" ? 0 : -1));
  const placeOf = ({ remark: { column }, kind }: (typeof within)[number]): number => bands.centre(column) - (kind === "break" ? bands.step / 2 : 0);
  const wishes = within.map((one) => ({ x: placeOf(one), half: 2, width: room(one.remark.text, { size }) + 4, priority: one.kind === "break" ? 1 : 0 }));
  // Words of a target right of the columns may reach as high as these lines.
  const right = space.x + space.width;
  const flags = stackFlags(wishes, space.x, input.targets.some(({ column }) => column === undefined) ? Math.min(right, aside) : right);
  const placed = within.flatMap(({ remark, kind }, i): Flagged[] => {
    const flag = flags[i];
    return flag ? [{ remark, kind, x: wishes[i]?.x ?? 0, flag }] : [];
  });
  const lines = Math.max(-1, ...placed.map(({ flag }) => flag.line)) + 1;
  const lost = all.filter(({ remark }) => !placed.some((one) => one.remark === remark));
  return { placed, height: lines === 0 ? 0 : lines * lineHeight(size) + 6, unplaced: lost.map(({ remark }) => remark.caption.replace(/[。.]$/, "")) };
}

/** Words with their lines: a break's runs down to the floor, a comment's to its column. */
export function setRemarks({ placed, height }: Flags, { sizes: { axis: size } }: ColumnsSpace, ground: Ground, tops: (column: number) => number): PlacedRemark[] {
  const words = placed.map(({ remark, flag }) => {
    const y = ground.ceiling + height - 6 - flag.line * lineHeight(size) - lineHeight(size) / 2 + size * 0.36;
    return label(`${remark.key}-words`, remark.text, flag.x + 2, y, { size, tone: "ink2" });
  });
  const boxes: Box[] = words.map(boxOf);
  return placed.map(({ remark, kind, x, flag }, i): PlacedRemark => {
    const from = (words[i]?.y ?? 0) + size * 0.34;
    const to = kind === "break" ? ground.floor : tops(remark.column) - 4;
    const at = kind === "break" ? Math.round(x) + 0.5 : x;
    const others = boxes.filter((_, k) => k !== i);
    return { remark, kind, lines: to - from < 3 || flag.line < 0 ? [] : uprightParts(at, [from, to], others), labels: words[i] ? [words[i]] : [] };
  });
}
