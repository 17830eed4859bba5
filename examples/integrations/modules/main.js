import { bullet } from "banyan-charts";
import { mount } from "banyan-charts/live";
import plan2015 from "../../bullet/plan-2015.json";
import plan2022 from "../../bullet/plan-2022.json";

// One builder brings one chart into the bundle; `figure(json)` would bring all.
const figures = { 2015: bullet(plan2015), 2022: bullet(plan2022) };
const mounted = mount(document.getElementById("figure"), figures[2022], { locale: "en", select: "one" });

// What both figures have in common moves to its new place.
for (const year of ["2015", "2022"]) document.getElementById(year).addEventListener("click", () => mounted.update(figures[year]));

mounted.on("select", ({ text, selected }) => {
  document.getElementById("selected").textContent = selected ? text : "";
});
