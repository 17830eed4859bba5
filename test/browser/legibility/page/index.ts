import type { Check, FigureInput, Finding, PageOptions, Report } from "./finding.js";
import { checkGrounds } from "./ground.js";
import { checkLabels, checkPlaces } from "./placing.js";
import { parseFigure, readPicture, type Picture } from "./read.js";
import { inkTable } from "./text.js";

const inks = inkTable();

const OF_GROUNDS: readonly Check[] = ["contrast", "edge", "hatch", "covered"];

function checkPicture(picture: Picture, figure: FigureInput, report: Report, wants: (check: Check) => boolean): void {
  if (picture.runs.length === 0 || picture.width * picture.height === 0) report("blank", "shows no text");
  for (const name of new Set(picture.unknown)) report("unmeasured", name);
  checkPlaces(picture, report);
  if (OF_GROUNDS.some(wants)) checkGrounds(picture, report);
  checkLabels(picture, figure.labels ?? [], report);
}

function hang(figure: FigureInput, options: PageOptions): SVGSVGElement | undefined {
  const root = parseFigure(figure.svg, options.font);
  if (root === undefined) return undefined;
  const holder = document.createElement("div");
  holder.style.cssText = "position:absolute;left:0;top:0;width:max-content";
  holder.append(root);
  document.body.append(holder);
  return root;
}

/** Measures figures in this page; they are laid out together, because one layout of many is cheaper than many of one. */
export function measure(figures: readonly FigureInput[], options: PageOptions): Finding[] {
  const findings: Finding[] = [];
  const wants = (check: Check): boolean => options.checks?.includes(check) !== false;
  const hung = figures.map((figure) => ({ figure, root: hang(figure, options) }));
  for (const { figure, root } of hung) {
    const report: Report = (check, message, box) => {
      if (!wants(check)) return;
      findings.push({ figure: figure.name, check, message, ...(box === undefined ? {} : { box }) });
    };
    if (root === undefined) report("blank", "is not a well-formed SVG");
    else checkPicture(readPicture(root, inks), figure, report, wants);
  }
  document.body.replaceChildren();
  return findings;
}

/** Widths of texts in a font, em; tells whether the fonts that a measurement rests on are there. */
export function advances(family: string, texts: readonly string[]): number[] {
  const context = document.createElement("canvas").getContext("2d") as CanvasRenderingContext2D;
  context.font = `100px ${family}`;
  return texts.map((text) => context.measureText(text).width / 100);
}
