import type { Meta, StoryObj } from "@storybook/html-vite";
import { themes, type Theme } from "../src/index.js";
import { contrastRatio } from "../src/theme/index.js";
import { canvasFor, element } from "./page.js";
import { settingOf } from "./setting.js";

interface Swatch {
  readonly name: string;
  readonly color: string;
}

const meta: Meta = { title: "设计基础 Foundations/色板 Palettes", id: "palettes", parameters: { controls: { disable: true }, docs: { codePanel: false } } };
export default meta;

/** Every colour of the theme that the toolbar names, with its contrast on the theme's own ground. */
export const Palettes: StoryObj = {
  name: "当前主题的颜色 Colours of the theme",
  render: (_, { globals, viewMode }) => {
    const setting = settingOf(globals);
    const theme = themes[setting.theme];
    const canvas = canvasFor(setting, viewMode);
    canvas.append(...groupsOf(theme).flatMap(([zh, en, swatches]) => [headingOf(setting.locale === "zh" ? zh : en), rowOf(swatches, theme)]));
    return canvas;
  },
};

function groupsOf(theme: Theme): (readonly [zh: string, en: string, swatches: readonly Swatch[]])[] {
  const flat = (["bg", "ink", "ink2", "ink3", "context", "rule", "grid", "track"] as const).map((name) => ({ name, color: theme[name] }));
  const numbered = (colors: readonly string[]): Swatch[] => colors.map((color, i) => ({ name: String(i + 1), color }));
  const point = [{ name: "subject", color: theme.subject.mark }, { name: "shortfall", color: theme.shortfall.mark }];
  return [
    ["底与墨", "Ground and ink", flat],
    ["主角与缺口", "Subject and shortfall", point],
    ["分类：图形", "Categorical: marks", numbered(theme.categorical.map(({ mark }) => mark))],
    ["分类：文字", "Categorical: words", numbered(theme.categorical.map(({ text }) => text))],
    ["顺序", "Sequential", numbered(theme.sequential)],
    ["发散", "Diverging", numbered(theme.diverging)],
    ["状态", "Status", Object.entries(theme.status).map(([name, color]) => ({ name, color }))],
  ];
}

function headingOf(words: string): HTMLElement {
  return element("h2", { font: "bold 16px/24px sans-serif", margin: "16px 0 8px", color: "inherit" }, words);
}

function rowOf(swatches: readonly Swatch[], theme: Theme): HTMLElement {
  const row = element("ul", { display: "flex", gap: "12px", listStyle: "none", margin: "0", padding: "12px", background: theme.bg, width: "max-content" });
  row.append(...swatches.map((swatch) => swatchOf(swatch, theme)));
  return row;
}

function swatchOf({ name, color }: Swatch, theme: Theme): HTMLElement {
  const item = element("li", { width: "96px", font: "12px/18px sans-serif", color: theme.ink });
  const words = [name, color, `${contrastRatio(color, theme.bg).toFixed(1)} : 1`];
  item.append(element("div", { height: "48px", background: color, border: `1px solid ${theme.rule}` }), ...words.map((word) => element("div", {}, word)));
  return item;
}
