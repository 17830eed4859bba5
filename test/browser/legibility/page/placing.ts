import type { Box, Report } from "./finding.js";
import type { Picture } from "./read.js";
import type { Run } from "./text.js";

/** Two texts overlap, or a mark leaves the frame, by more than this, px: below it is antialiasing. */
const TOUCH = 0.5;
const LEAST_SIZE = 12;

function overlap(a: Box, b: Box): readonly [number, number] {
  return [Math.min(a.x1, b.x1) - Math.max(a.x0, b.x0), Math.min(a.y1, b.y1) - Math.max(a.y0, b.y0)];
}

function isOneLine(a: Run, b: Run): boolean {
  return a.owner === b.owner && Math.abs(a.baseline - b.baseline) < 0.01;
}

function checkOverlaps(runs: readonly Run[], report: Report): void {
  for (const [index, a] of runs.entries()) {
    for (const b of runs.slice(index + 1)) {
      const [x, y] = overlap(a.claim, b.claim);
      if (x > TOUCH && y > TOUCH && !isOneLine(a, b)) report("overlap", `“${a.text}” and “${b.text}” by ${x.toFixed(1)} × ${y.toFixed(1)}`, a.ink);
    }
  }
}

/** How far a box leaves the frame at its worst side, px. */
function excess(box: Box, picture: Picture): number {
  return Math.max(-box.x0, -box.y0, box.x1 - picture.width, box.y1 - picture.height);
}

function checkFrame(picture: Picture, report: Report): void {
  for (const run of picture.runs) {
    const out = excess(run.ink, picture);
    if (out > TOUCH) report("frame", `“${run.text}” leaves the frame by ${out.toFixed(1)}`, run.ink);
  }
  for (const shape of picture.shapes) {
    const out = excess(shape.box, picture);
    if (out > TOUCH) report("frame", `${shape.name} leaves the frame by ${out.toFixed(1)}`, shape.box);
  }
}

function checkSizes(runs: readonly Run[], report: Report): void {
  for (const run of runs) {
    if (run.size < LEAST_SIZE - 0.01) report("size", `“${run.text}” is ${run.size.toFixed(1)} px`, run.ink);
    if (run.isTurned) report("turned", `“${run.text}” is not horizontal`, run.ink);
  }
}

/** Overlap, frame and size: where texts stand, whatever lies under them. */
export function checkPlaces(picture: Picture, report: Report): void {
  checkOverlaps(picture.runs, report);
  checkFrame(picture, report);
  checkSizes(picture.runs, report);
}

function bare(text: string): string {
  return text.normalize("NFC").replace(/\s+/gu, "");
}

/** Whether each expected label is shown; the lines of the figure are joined, since a label may wrap. */
export function checkLabels(picture: Picture, labels: readonly string[], report: Report): void {
  const shown = bare(picture.runs.map((run) => run.text).join(""));
  for (const label of labels) if (!shown.includes(bare(label))) report("label", `“${label}” is not shown`);
}
