/** Figures in a page: drawn into the document, answering pointer, finger, keyboard and screen reader. */
export { hydrate } from "./hydrate.js";
export { mount } from "./mount.js";
export type { FigureEventDetail, FigureEvents, Mounted, MountOptions, Via } from "./view.js";
