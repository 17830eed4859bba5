import { LineChart } from "echarts/charts";
import { GridComponent, LegendComponent, MarkLineComponent, TitleComponent } from "echarts/components";
import { use } from "echarts/core";
import { CanvasRenderer } from "echarts/renderers";
import { option } from "../../peers/echarts/a1-option.mjs";
import { start } from "./start.mjs";

use([LineChart, GridComponent, LegendComponent, MarkLineComponent, TitleComponent, CanvasRenderer]);

export const draw = (host, d) => start(host, d.title, option(d));
