import type { BulletPlot, BulletRowBox } from "../layout/bullet.js";
import type { Mark } from "../scene/mark.js";
import type { Theme } from "../theme/theme.js";
import type { Look } from "./look.js";

/** Headings of a bullet chart's columns, and the rule under them. */
export function drawHeads(plot: BulletPlot, { theme }: Look): Mark[] {
  const texts: Mark[] = plot.heads.map((head) => ({ kind: "text", ...head, fill: head.weight === 700 ? theme.ink : theme.ink3 }));
  const rule: Mark = { kind: "line", key: "rule", x1: plot.x, y1: plot.rule, x2: plot.x + plot.width, y2: plot.rule, stroke: theme.rule };
  return [{ kind: "group", key: "heads", marks: [...texts, rule] }];
}

/** What a bullet's bar stands on: its bands, darkest first, else a track from zero to its target. */
export function drawGround({ item, scale, bar }: BulletRowBox, theme: Theme): Mark[] {
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
