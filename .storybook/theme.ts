import { create } from "storybook/theming";

/** Fonts and colour of the library, for everything around its figures: the sidebar and the docs pages. */
export const bookTheme = create({
  base: "light",
  brandTitle: "banyan-charts 榕图",
  brandUrl: "./",
  brandTarget: "_self",
  colorPrimary: "#0F5B82",
  colorSecondary: "#0F5B82",
  fontBase: "'Noto Sans CJK SC','Source Han Sans SC','PingFang SC','Microsoft YaHei','Noto Sans SC',sans-serif",
});
