import { addons } from "storybook/manager-api";
import { findByGuide, labelOf } from "./search.js";
import { bookTheme } from "./theme.js";

addons.setConfig({
  // A page of prose has no controls; the panel would take a third of it for nothing.
  layoutCustomisations: { showPanel: ({ index, storyId }, shown) => (index?.[storyId]?.tags.includes("page") ? false : shown) },
  sidebar: { renderLabel: labelOf },
  // Its colour visions are computed on encoded colours, as no eye does; our own stand beside language and theme.
  toolbar: { "storybook/a11y/panel": { hidden: true } },
  theme: bookTheme,
});

addons.register("banyan-charts/search", findByGuide);
