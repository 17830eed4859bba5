import css from "uplot/dist/uPlot.min.css";

/** Its style sheet, once a page. */
export function style() {
  if (document.getElementById("uplot")) return;
  const element = document.createElement("style");
  element.id = "uplot";
  element.textContent = `${css} .u-title,.u-legend{font-family:Noto Sans SC}`;
  document.head.append(element);
}
