export type Vision = "normal" | "protan" | "deutan" | "tritan" | "achromat";

/**
 * Full protanopia, deuteranopia and tritanopia after Machado, Oliveira and Fernandes 2009 (severity 1.0, doi 10.1109/TVCG.2009.113), and no colour at all
 * (luminance as WCAG has it). All hold for linear light, row by row.
 */
export const MATRICES: Readonly<Record<Vision, readonly number[]>> = {
  normal: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protan: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deutan: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritan: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
  achromat: [0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722],
};

/** Colour visions that the toolbar offers. */
export const visions: readonly { readonly value: Vision; readonly words: string }[] = [
  { value: "normal", words: "一般色觉 Usual" },
  { value: "protan", words: "红色盲 Protan" },
  { value: "deutan", words: "绿色盲 Deutan" },
  { value: "tritan", words: "蓝色盲 Tritan" },
  { value: "achromat", words: "全色盲 Achromat" },
];

const SVG = "http://www.w3.org/2000/svg";
const ID = "banyan-vision";

/** Shows the whole page as someone with this colour vision sees it. On the root element, whose filter does not hold fixed boxes to it. */
export function seeAs(vision: Vision): void {
  document.getElementById(ID)?.remove();
  document.documentElement.style.filter = vision === "normal" ? "" : `url(#${ID}-filter)`;
  if (vision === "normal") return;
  const holder = document.createElementNS(SVG, "svg");
  holder.id = ID;
  holder.setAttribute("width", "0");
  holder.setAttribute("height", "0");
  holder.setAttribute("aria-hidden", "true");
  holder.style.position = "absolute";
  const filter = document.createElementNS(SVG, "filter");
  filter.id = `${ID}-filter`;
  filter.setAttribute("color-interpolation-filters", "linearRGB");
  const matrix = document.createElementNS(SVG, "feColorMatrix");
  const rows = [0, 3, 6].map((at) => [...MATRICES[vision].slice(at, at + 3), 0, 0].join(" "));
  matrix.setAttribute("values", [...rows, "0 0 0 1 0"].join(" "));
  filter.append(matrix);
  holder.append(filter);
  document.body.append(holder);
}
