import type { Preview } from "@storybook/html-vite";
import { fitToArgs, wordsApart } from "../stories/controls.js";
import { BRAND, forms, motions, settingOf, themeWords, widths } from "../stories/setting.js";
import { seeAs, visions } from "../stories/vision.js";
import "./docs.css";
import { bookTheme } from "./theme.js";

const itemsOf = (choices: readonly { readonly value: string; readonly words: string }[]): { value: string; title: string }[] => choices.map(({ value, words }) => ({ value, title: words }));

const preview: Preview = {
  tags: ["autodocs"],
  globalTypes: {
    locale: {
      description: "文字与数字的语言 · Language of words and numbers",
      toolbar: {
        icon: "globe",
        dynamicTitle: true,
        items: [
          { value: "zh", title: "中文" },
          { value: "en", title: "English" },
        ],
      },
    },
    theme: {
      description: "主题 · Theme",
      toolbar: {
        icon: "paintbrush",
        dynamicTitle: true,
        items: [...Object.entries(themeWords).map(([value, { zh, en }]) => ({ value, title: `${zh} ${en}` })), { value: BRAND, title: "自定 Your own" }],
      },
    },
    width: {
      description: "图宽 · Width of the figure",
      toolbar: {
        icon: "ruler",
        dynamicTitle: true,
        items: widths.map(({ value, px, words }) => ({ value, title: `${px} ${words}` })),
      },
    },
    vision: { description: "色觉 · Colour vision", toolbar: { icon: "eye", dynamicTitle: true, items: itemsOf(visions) } },
    motion: { description: "动画 · Motion", toolbar: { icon: "play", dynamicTitle: true, items: itemsOf(motions) } },
    form: { description: "代码写法 · How code is shown", toolbar: { icon: "markup", dynamicTitle: true, items: itemsOf(forms) } },
  },
  initialGlobals: { locale: "zh", theme: "light", width: "640px", vision: "normal", motion: "system", form: "module" },
  decorators: [
    (story, { globals }) => {
      seeAs(settingOf(globals).vision);
      return story();
    },
  ],
  argTypesEnhancers: [fitToArgs],
  argsEnhancers: [wordsApart],
  parameters: {
    layout: "fullscreen",
    controls: { expanded: true, sort: "none" },
    docs: { theme: bookTheme, renderer: async () => (await import("./docs-renderer.js")).calmRenderer(), codePanel: true, toc: true },
    a11y: { test: "error" },
    options: {
      storySort: {
        order: [
          "开始 Start", ["欢迎 Welcome", "选哪张图 Chart chooser", "更新记录 Changelog"],
          "基础 Foundations", ["原则 Principles", "设计变量 Tokens", "色板 Palettes", "图案 Hatches", "文字 Type", "数字与单位 Numbers", "尺寸 Sizes", "主题 Themes", "来源与示意标记 Provenance"],
          "结构 Anatomy", ["图的结构 Figure", "坐标轴 Axes", "目标 Targets", "标签与避让 Labels", "图例 Legends", "注释 Annotations", "来源行 Source line", "提示框 Tooltip", "操作 Actions", "动画 Motion"],
          // Shelves and charts as in stories/terms.ts, each chart by its playground, guide and examples.
          "图表 Charts", [
            "目标与进度 Targets", ["集群轨迹（折线与目标） cluster-trajectory", "子弹图 bullet", "指标卡 kpi"],
            "构成与变化 Parts and change", ["柱形图 columns", "构成图 composition", "瀑布图 waterfall"],
            "排名与比较 Ranking and comparison", ["排名图 ranking", "名次变化图 bump", "小多图 small-multiples"],
            "企业梯队 Tiers", ["梯队金字塔 tier-pyramid", "梯队流动 tier-flow", "热力图 heatmap"],
            "项目 Projects", ["项目时间线（甘特图 Gantt） project-timeline", "项目气泡图 project-bubble", "方格图 waffle"],
            "流向与地区 Flows and places", ["桑基图 sankey", "方格地图 tile-map"],
          ],
          "组合 Compositions", ["看板 Dashboard", "文、图、表 Prose, figure, table", "单图与小多图 One figure and many"],
          "报告 Reports", ["温州报告 The Wenzhou report", "做成文件 Making the files"],
          "接入 Integrations", ["放进网页 In a page", "框架 Frameworks", "命令行与编辑器 Command line and editor"],
          "质量 Quality", ["全部图样 Contact sheet", "可读与对比 Legibility and contrast", "无障碍 Accessibility", "大小与速度 Size and speed"],
        ],
      },
    },
  },
};
export default preview;
