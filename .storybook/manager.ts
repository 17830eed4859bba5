import { addons } from "storybook/manager-api";
import { create } from "storybook/theming";

addons.setConfig({
  // A page of prose has no controls; the panel would take a third of it for nothing.
  layoutCustomisations: { showPanel: ({ index, storyId }, shown) => (index?.[storyId]?.tags.includes("page") ? false : shown) },
  // What follows the dot is for the search.
  sidebar: { renderLabel: ({ name }) => name.split(" · ")[0] },
  // Its colour visions are computed on encoded colours, as no eye does; our own stand beside language and theme.
  toolbar: { "storybook/a11y/panel": { hidden: true } },
  theme: create({
    base: "light",
    brandTitle: "banyan-charts 榕图",
    brandUrl: "./",
    brandTarget: "_self",
    colorPrimary: "#0F5B82",
    colorSecondary: "#0F5B82",
    fontBase: "'Noto Sans CJK SC','Source Han Sans SC','PingFang SC','Microsoft YaHei','Noto Sans SC',sans-serif",
  }),
});
