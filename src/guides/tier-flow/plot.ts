import { flowFits, layoutFlow, type FlowBoard, type FlowLink, type FlowSpace } from "../../layout/flow/plot.js";
import { layoutKey, type Key } from "../../layout/key.js";
import { flowWords } from "../../locale/flow.js";
import { tierFlowWords, type Move } from "../../locale/tier-flow.js";
import { unitText } from "../../quantity/display.js";
import type { Mark } from "../../scene/mark.js";
import { mix } from "../../theme/color.js";
import type { Theme } from "../../theme/theme.js";
import { drawFlow, drawZeroes, layoutZeroes, type BandInk, type FlowColors, type Zeroes } from "../flow/flow.js";
import { fewNames, imbalanceOf, missingWords, noTotalNote, pairWords, rowNotes, statusNotes, toldTotal, totalOf, totalWords, wholeWords } from "../flow/sum.js";
import { drawKey } from "../key.js";
import type { Frame, Look } from "../look.js";
import { moveWord, pairOf } from "./moves.js";
import { boardOf, headingsOf, isOf, statusOf, type TierBoard, type TierFlowSetting, type TierMove } from "./tier-flow.js";
import { periodWords, sentence } from "../words.js";

export interface TierFlowPlot {
  readonly bottom: number;
  readonly notes: readonly string[];
  /** One board of all columns, or one for each period where columns have no room beside each other. */
  readonly boards: readonly FlowBoard[];
  readonly key: Key;
  /** Moves of which no number is known: dashed in the key, too. */
  readonly unknown: readonly string[];
  readonly zeroes: Zeroes;
}

/** The order in which moves are told. */
const MOVES: readonly Move[] = ["rise", "fall", "stay", "across", "entry", "exit", "merged"];
const BETWEEN = 28;

export function layoutTierFlow(setting: TierFlowSetting, frame: Frame): TierFlowPlot {
  const { periods, locale, spec } = setting;
  const headings = headingsOf(setting, (period) => periodWords(period, locale));
  const key = spec.legend === "none" ? { boxes: [], bottom: frame.y } : layoutKey(keyOf(setting), { x: frame.x, y: frame.y, width: frame.width, size: frame.sizes.axis });
  const top = key.boxes.length > 0 ? key.bottom + 8 : frame.y;
  const all = boardOf(setting, 0, periods.length - 1, headings);
  const narrow = frame.sizeClass === "narrow";
  const apart = periods.length > 1 && (narrow || !flowFits(all.stops, spaceOf(frame, all, top, false)));
  const parts = apart ? periods.map((_, i) => [boardOf(setting, i, i, headings), headings.slice(i, i + 2)] as const) : [[all, headings] as const];
  let y = top;
  const boards = parts.map(([part, heads]) => {
    const beside = spaceOf(frame, part, y, false);
    const space = narrow || !flowFits(part.stops, beside) ? spaceOf(frame, part, y, true) : beside;
    const board = layoutFlow(part.stops, part.links, heads, space);
    y = board.bottom + BETWEEN;
    return board;
  });
  const bottom = y - BETWEEN;
  const zeroes = layoutZeroes(all.links, ({ spoken }) => spoken, bottom + 10, frame);
  const thin = [...new Set(boards.flatMap(({ widened, stops }) => widened.map(({ from, to }) => pairWords(stops[from]?.item.name ?? "", stops[to]?.item.name ?? ""))))];
  const unit = boards.some(({ bare }) => bare) ? [locale.words.unit(unitText(setting.display, locale.style))] : [];
  // A mark beside a tier counts those who came to it that way; it must not be read as the tier's own change.
  const arrivals = boards.some(({ stops }) => stops.some(({ labels }) => labels.some(({ text }) => /^[▲▼]/.test(text)))) ? [tierFlowWords[locale.style].arrivals] : [];
  const unknown = MOVES.filter((move) => setting.moves.every((one) => one.move !== move || one.value === undefined || !isOf(one, setting)));
  return { boards, key, unknown, zeroes, bottom: zeroes.links.length > 0 ? zeroes.key.bottom : bottom, notes: [...notesOf(setting, headings, thin), ...arrivals, ...unit] };
}

function spaceOf(frame: Frame, { stops }: TierBoard, y: number, above: boolean): FlowSpace {
  const counts = new Map<number, number>();
  for (const { column } of stops) counts.set(column, (counts.get(column) ?? 0) + 1);
  const height = Math.min(Math.max(frame.sizes.plot, above ? 340 : 400), 130 + Math.max(1, ...counts.values()) * 60);
  return { x: frame.x, y, width: frame.width, sizes: frame.sizes, height: Math.max(height, frame.y + frame.height - y), above };
}

/** Swatches of the moves that have their colours in the picture, with their sums where there is one period. */
function keyOf(setting: TierFlowSetting): { readonly key: string; readonly text: string }[] {
  const { moves, periods, locale, display } = setting;
  return MOVES.flatMap((move) => {
    const own = moves.filter((one) => one.move === move && one.value !== 0 && isOf(one, setting));
    const [first] = own;
    if (!first) return [];
    const one = own.every(({ from, to }) => (move === "entry" ? from === first.from : to === first.to));
    const word = move === "entry" || move === "exit" || move === "merged" ? (one ? moveWord(first, setting) : tierFlowWords[locale.style].move[move]) : moveWord(first, setting);
    const total = totalOf(own.flatMap(({ rows }) => rows.map(({ value }) => value)));
    const amount = periods.length > 1 ? "" : sentence(locale, [totalWords(total, display, locale), ...missingWords(total, locale)]);
    return [{ key: move, text: [word, amount].filter((text) => text !== "").join(locale.words.colon) }];
  });
}

/** Whole of a column. */
function wholeOf({ moves }: TierFlowSetting, period: number): readonly TierMove[] {
  return moves.filter((move) => move.period === period);
}

function notesOf(setting: TierFlowSetting, headings: readonly string[], thin: readonly string[]): string[] {
  const { spec, locale, moves, periods, display, notes, stops } = setting;
  const said = flowWords[locale.style];
  const own = tierFlowWords[locale.style];
  const wholes = periods.flatMap((_, i) => {
    const rows = wholeOf(setting, i).flatMap((move) => move.rows);
    const total = totalOf(rows.map(({ value }) => value));
    const amount = (rows.every((row) => statusOf(setting, row) !== undefined) ? totalWords : toldTotal)(total, display, locale);
    if (total.value !== undefined && total.bound === undefined) return [noTotalNote([rows], locale)];
    return [periods.length === 1 ? own.sameTotal(amount) : own.startTotal(`${headings[i] ?? ""} → ${headings[i + 1] ?? ""}`, amount)];
  });
  const missing = moves.filter(({ value }) => value === undefined).map((move) => pairOf(setting, move));
  const unequal = periods.slice(1).flatMap((_, i) => stops.flatMap(({ label, role }, at) => {
    const rows = (end: "from" | "to", period: number): TierMove["rows"] => moves.flatMap((move) => (move[end] === at && move.period === period ? move.rows : []));
    const found = role === undefined ? imbalanceOf(rows("to", i), rows("from", i + 1)) : undefined;
    const print = (value: number): string => totalWords({ value, bound: "exact" }, display, locale);
    return found ? [said.unbalancedNote(`${headings[i + 1] ?? ""} ${label}`, print(found[0]), print(found[1]))] : [];
  }));
  return [
    said.scaleNote,
    ...new Set(wholes),
    ...notes,
    ...unequal,
    ...statusNotes(spec.data.filter((row) => statusOf(setting, row) === undefined), setting.labels, locale),
    ...(missing.length > 0 ? [said.missingNote(fewNames(missing, locale))] : []),
    ...(moves.some(({ value }) => value === 0) ? [said.zeroNote] : []),
    ...(thin.length > 0 ? [said.widenedNote(fewNames(thin, locale))] : []),
    ...rowNotes(spec.data, (id) => setting.labels.get(id) ?? id, locale),
  ];
}

/** Stayers pale, rises and falls strong, entries and exits between. */
function inkOf(move: string, strong: boolean, theme: Theme): BandInk {
  const [stay = theme.bg, entry = theme.bg, , edge = theme.ink] = theme.sequential;
  const grey: BandInk = { fill: theme.track, edge: theme.contextEdge };
  if (!strong) return grey;
  if (move === "rise") return { fill: theme.subject.text === theme.ink ? theme.subject.mark : theme.subject.text, edge: undefined };
  if (move === "fall") return { fill: theme.shortfall.text === theme.ink ? theme.shortfall.mark : theme.shortfall.text, edge: undefined };
  if (move === "exit") return { fill: mix(theme.bg, theme.shortfall.mark, 0.42), edge: theme.shortfall.mark };
  if (move === "merged") return grey;
  return { fill: move === "entry" ? entry : stay, edge };
}

export function drawTierFlow({ boards, key, unknown, zeroes }: TierFlowPlot, look: Look): Mark[] {
  const { theme } = look;
  const colors: FlowColors = {
    link: ({ kind, strong }: FlowLink) => inkOf(kind, strong, theme),
    stop: ({ kind, strong, color }) => color ?? (kind === "tier" && strong ? theme.ink2 : theme.contextEdge),
  };
  return [
    ...drawKey(key, look, ({ key: move }) => {
      if (unknown.includes(move)) return { stroke: theme.contextEdge, strokeWidth: 1.25, dash: "3 3" };
      const { fill, edge } = inkOf(move, true, theme);
      return { fill, ...(edge === undefined ? {} : { stroke: edge }) };
    }),
    ...(boards.length === 1 ? boards.flatMap((board) => drawFlow(board, colors, look)) : boards.map((board, i): Mark => ({ kind: "group", key: `board-${i}`, marks: drawFlow(board, colors, look) }))),
    ...drawZeroes(zeroes, look),
  ];
}

/** How many tiers over which periods, what became of their members, and the largest change. */
export function describeTierFlow(setting: TierFlowSetting): string {
  const { moves, periods, stops, locale, display } = setting;
  if (moves.length === 0) return "";
  const said = tierFlowWords[locale.style];
  const { stop, colon, comma } = locale.words;
  const sums = periods.map((period, i) => {
    const whole = wholeOf(setting, i);
    const parts = MOVES.flatMap((move) => {
      const own = whole.filter((one) => one.move === move);
      const sum = totalOf(own.flatMap(({ rows }) => rows.map(({ value }) => value)));
      return own.length === 0 ? [] : [said.move[move] + (locale.style === "zh" ? "" : " ") + toldTotal(sum, display, locale), ...missingWords(sum, locale)];
    });
    const total = wholeWords(totalOf(whole.flatMap(({ rows }) => rows.map(({ value }) => value))), display, locale);
    return said.summary(periodWords(period, locale), [total, ...parts].join(comma)) + stop;
  });
  const changed = moves.filter(({ move, value }) => move !== "stay" && value !== undefined && value > 0).sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
  const [most] = changed;
  const largest = most && changed.length > 1 && most.value !== changed[1]?.value ? [said.largestMove(pairOf(setting, most) + colon + toldTotal(totalOf(most.rows.map(({ value }) => value)), display, locale)) + stop] : [];
  return [said.construction(stops.filter(({ role }) => role === undefined).length, periods.length) + stop, ...sums, ...largest].join(locale.style === "zh" ? "" : " ");
}
