import type { BulletPlot, BulletRowBox } from "../layout/bullet/bullet.js";
import type { Mark } from "../scene/mark.js";
import type { Theme } from "../theme/theme.js";
import { drawBar, drawMissing, drawTick, shortfallPaint } from "./bar.js";
import type { Look } from "./look.js";
import { drawVerdict, VERDICT_SIZE } from "./verdict.js";

/** Headings of a bullet chart's columns, and the rule under them. */
export function drawHeads(plot: BulletPlot, { theme }: Look): Mark[] {
  const texts: Mark[] = plot.heads.map((head) => ({ kind: "text", ...head, fill: head.weight === 700 ? theme.ink : theme.ink3 }));
  const rule: Mark = { kind: "line", key: "rule", x1: plot.x, y1: plot.rule, x2: plot.x + plot.width, y2: plot.rule, stroke: theme.rule };
  return [{ kind: "group", key: "heads", marks: [...texts, rule] }];
}

/** What a bullet's bar stands on: its bands, darkest first, else a track from zero to its target. */
function drawGround({ item, scale, bar }: BulletRowBox, theme: Theme): Mark[] {
  const tones = [theme.rule, theme.grid, theme.track];
  const bands = item.ranges.map((range, i): Mark => {
    const from = scale.at(Math.max(0, item.ranges[i - 1]?.to ?? 0));
    // A hair of ground parts one band from the next where their tones are close.
    const part = i === item.ranges.length - 1 ? 0 : 1.5;
    return { kind: "rect", key: `range-${i}`, x: from, y: bar.y - 6, width: Math.max(0, scale.at(range.to) - from - part), height: bar.height + 12, fill: tones[Math.min(i, 2)] ?? theme.track };
  });
  if (bands.length > 0 || item.targetAt === undefined || item.targetAt <= 0) return bands;
  return [{ kind: "rect", key: "track", x: scale.zero, y: bar.y, width: scale.one - scale.zero, height: bar.height, fill: theme.track }];
}

/** A bar below zero lies on what is missing, which begins at its end: it is slimmer then, so that both are seen whole. */
function liesOnHatch({ hatch, item: { at }, scale }: BulletRowBox): boolean {
  return hatch !== undefined && at !== undefined && at < 0 && hatch.to > scale.at(at) + 0.5;
}

/** One measure: ground, bar, shortfall, target, words and verdict, as one thing that is spoken. */
export function drawRow(box: BulletRowBox, plot: BulletPlot, look: Look, index: number): Mark {
  const { item, scale, bar } = box;
  const { theme } = look;
  const hue = item.strong ? theme.subject.mark : theme.context;
  const color = item.color ?? hue;
  const marks: Mark[] = index === 0 ? [] : [{ kind: "line", key: "hairline", x1: plot.x, y1: box.top, x2: plot.x + plot.width, y2: box.top, stroke: theme.grid }];
  marks.push(...drawGround(box, theme));
  if (item.at === undefined) {
    const width = Math.max(40, scale.one - scale.zero - 8);
    marks.push(...drawMissing("missing", { x: Math.min(scale.zero + 0.5, scale.right - width), y: bar.y, width, height: bar.height }, look.sizes.axis, theme));
  }
  const short: Mark[] = box.hatch ? [{ kind: "rect", key: "shortfall", x: box.hatch.from, y: bar.y, width: box.hatch.to - box.hatch.from, height: bar.height, fill: shortfallPaint(theme) }] : [];
  const onHatch = liesOnHatch(box);
  if (onHatch) marks.push(...short);
  if (item.at !== undefined && !item.bare) marks.push(...drawBar("bar", [scale.zero, scale.at(item.at)], onHatch ? { y: bar.y + bar.height / 4, height: bar.height / 2 } : bar, { certainty: item.certainty, color }, theme));
  if (!onHatch) marks.push(...short);
  if (!item.bare) marks.push({ kind: "line", key: "zero", x1: scale.zero, y1: bar.y - 6, x2: scale.zero, y2: bar.y + bar.height + 6, stroke: theme.ink });
  if (item.targetAt !== undefined) marks.push(...drawTick(scale.at(item.targetAt), bar, item.order, theme, Math.sign(item.targetAt)));
  const fills = { ink: theme.ink, ink2: theme.ink2, ink3: theme.ink3 } as const;
  marks.push(...box.texts.map(({ tone, ...line }): Mark => ({ kind: "text", ...line, fill: fills[tone] })));
  if (item.verdict) marks.push(...drawVerdict(item.verdict, box.verdict.x + VERDICT_SIZE / 2, box.verdict.y, theme));
  const { status, basis, bound } = item.certainty;
  return { kind: "group", key: item.key, marks, label: item.spoken, datum: { row: item.row, field: "value", status, basis, bound } };
}
