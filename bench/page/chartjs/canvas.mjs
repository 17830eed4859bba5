import { Chart } from "chart.js";
import { FONT } from "../frame.mjs";

export function canvas(host) {
  Chart.defaults.font.family = FONT;
  const element = document.createElement("canvas");
  element.width = 800;
  element.height = 450;
  host.replaceChildren(element);
  return element;
}
