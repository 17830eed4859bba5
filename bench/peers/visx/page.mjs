import { createElement as h } from "react";

/** The `<svg>` with its ground and title, as a page that uses visx writes it by hand. */
export const page = (title, y, fontSize, children) =>
  h("svg", { xmlns: "http://www.w3.org/2000/svg", width: 800, height: 450, viewBox: "0 0 800 450", fontFamily: "Noto Sans SC,sans-serif", fontSize },
    h("rect", { width: 800, height: 450, fill: "#fff" }),
    h("text", { x: 24, y, fontSize: 18, fontWeight: 700 }, title),
    ...children);
