/** All that a page needs without a bundler: the global `banyan`, and `<banyan-chart>`. */
import { defineElements } from "./elements/index.js";

export * from "../index.js";
export * from "../live/index.js";

defineElements();
