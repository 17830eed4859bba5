// The fixtures stand alone: data with its types.
import * as fixtures from "banyan-charts/fixtures";

export const names: string[] = Object.keys(fixtures);
