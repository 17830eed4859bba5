import { mount } from "banyan-charts/live";

export const put = (host, figure) => mount(host, figure, { animate: false });
