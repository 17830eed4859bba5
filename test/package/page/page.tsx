// Compiled against the packed types as a program of a page: what must be accepted, and what must not.
import { bullet, charts, type Figure } from "banyan-charts";
import { hydrate, mount, type Mounted } from "banyan-charts/live";
import { BanyanChartElement, defineElements } from "banyan-charts/elements";
import { Bullet, ClusterTrajectory, SmallMultiples } from "banyan-charts/react";

const rows = [{ 行业: "电气", 产值: 1020, 目标: 1200 }, { 行业: "鞋业", 产值: "980亿元", 目标: 1000 }];
const fields = { label: "行业", value: "产值", target: "目标" } as const;
const figure: Figure = bullet({ data: rows, fields, unit: "亿元" });

export const mounted: Mounted = mount(document.body, figure, { select: "many", zoom: true });
export const hydrated: Mounted = hydrate(document.body, { charts });
mounted.on("select", ({ row, selected }) => void [row, selected]);

defineElements();
const element: BanyanChartElement = document.createElement("banyan-chart");
element.theme = "dark";
element.spec = { type: "bullet" };
element.addEventListener("banyan-hover", ({ detail }) => detail?.text);
document.addEventListener("banyan-error", ({ detail }) => detail.error.message);

export const drawn = (
  <main>
    <Bullet data={rows} fields={fields} unit="亿元" title={{ zh: "产值与目标", en: "Output and target" }} width={640} onHover={(detail) => detail?.row} className="mine" data-testid="a" />
    <Bullet data={rows} fields={{ label: "行业", value: "产值" }} />
    <Bullet data={[{ label: "A", value: 1, target: 2 }]} title="A" select="one" style={{ margin: 8 }} />
    <Bullet figure={figure} locale="en" initialWidth={480} />
    <ClusterTrajectory data={[{ period: 2023, value: 9000 }]} unit="亿元" targets={[{ value: "1万亿元", period: 2025 }]} zoom />
    <SmallMultiples of={figure} by="label" />
  </main>
);

// @ts-expect-error a misspelt field of the spec
export const misspelt = <Bullet data={rows} fields={fields} titel="产值" />;
// @ts-expect-error a column that no row has
export const noColumn = <Bullet data={rows} fields={{ label: "行业", value: "产量" }} />;
// @ts-expect-error a field that the chart does not have
export const noField = <Bullet data={rows} fields={{ label: "行业", value: "产值", goal: "目标" }} />;
// @ts-expect-error a row without what the chart needs most
export const wrongRow = <Bullet data={[{ label: "A", value: true }]} />;
// @ts-expect-error a word that is no choice
export const wrongChoice = <Bullet figure={figure} select="some" />;
// @ts-expect-error a listener for something else
export const wrongEvent = <Bullet figure={figure} onHover={(detail: number) => detail} />;
// @ts-expect-error neither a spec nor a figure
export const nothing = <Bullet title="A" />;
