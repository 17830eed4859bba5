import type { Words } from "../kit/words.js";
import { widths } from "../setting.js";

/** A place that a figure goes to, the command that makes its file, and what to do with it there. */
export interface Way {
  readonly words: Words;
  readonly width: number;
  readonly height?: number;
  /** The example that is drawn, which the command calls by its name. */
  readonly example: readonly [type: string, variant: string];
  readonly command: string;
  readonly steps: readonly Words[];
}

const PLAN = ["bullet", "plan-2022"] as const;
/** A figure whose plot grows with the slide. */
const STEPS = ["waterfall", "folded"] as const;
/** As the toolbar has it. */
const widthOf = (value: (typeof widths)[number]["value"]): number => widths.find((one) => one.value === value)!.px;
const render = ([, variant]: Way["example"], options: string): string => `npx banyan-charts render ${variant}.json ${options}`;

export const WAYS: readonly Way[] = [
  {
    words: { zh: "Word、WPS文档", en: "Word and WPS documents" }, width: widthOf("640px"), example: PLAN, command: render(PLAN, "-o plan.png --width 640 --scale 3"),
    steps: [
      { zh: "插入、图片，宽度设为17厘米，最小的字约9磅。3倍的PNG打印清晰，各版本都能显示。", en: "Insert as a picture, 17 cm wide: the smallest words are then about 9 pt. A PNG of three times the size prints sharp, and every version shows it." },
      { zh: "Word 2016以后也能插入SVG：把`.png`换成`.svg`，放大不失真，还能“转换为形状”修改文字。", en: "Word since 2016 takes SVG too: write `.svg` for `.png`. It stays sharp at any size and can be turned into shapes." },
    ],
  },
  {
    words: { zh: "PPT幻灯片", en: "Slides" }, width: widthOf("1280px"), height: 720, example: STEPS, command: render(STEPS, "-o slide.svg --width 1280 --height 720"),
    steps: [
      { zh: "1280×720正好是一页16:9，字用最大的一档。插入后铺满，不要再拉伸。有坐标轴的图随`--height`长高，铺满一页；一行一项的图（如子弹图）不会拉高，放在半页即可。", en: "1280 by 720 is one 16:9 slide, in the largest sizes of type. Let it fill the slide, and do not stretch it. A figure with axes grows with `--height`; one with a row for each item, such as a bullet chart, does not, and takes half a slide." },
      { zh: "深色模板加`--theme dark`，单位的品牌色见[主题](foundations-themes--page)。", en: "For a dark template add `--theme dark`; colours of your own are made under [themes](foundations-themes--page)." },
    ],
  },
  {
    words: { zh: "PDF与黑白印刷", en: "PDF and print" }, width: widthOf("640px"), example: PLAN, command: render(PLAN, "-o plan.svg --theme print"),
    steps: [
      { zh: "`print`主题只用黑白和图案，复印后也分得清。", en: "The theme `print` uses black, white and hatches only, and survives a photocopier." },
      { zh: "整份报告要PDF：用浏览器打开`report.html`，打印，另存为PDF。图不会被分页切开，文字可以选中和搜索。", en: "For a whole report, open `report.html` in a browser and print it to a PDF. No figure is cut by a page break, and its words can be selected and searched." },
    ],
  },
  {
    words: { zh: "微信文章", en: "WeChat articles" }, width: 400, example: PLAN, command: render(PLAN, "-o plan.png --width 400 --scale 3"),
    steps: [
      { zh: "按手机宽度出图，读者不必放大。3倍即1200像素，上传压缩后仍然清楚。", en: "Drawn for the width of a phone, so that nobody need zoom. Three times that is 1200 px, which stays clear after WeChat has compressed it." },
      { zh: "公众号不支持脚本，图不能互动；来源和示意标记画在图里，转发也带着。", en: "WeChat takes no script, so the figure stands still; source and badge are part of the picture and go with it." },
    ],
  },
  {
    words: { zh: "网页", en: "Web pages" }, width: widthOf("640px"), example: PLAN, command: render(PLAN, "-o plan.svg"),
    steps: [
      { zh: "只供浏览：`<img src=\"plan.svg\">`，或把SVG直接写进网页，像`report.html`那样宽窄各放一幅。", en: "To be looked at: `<img src=\"plan.svg\">`, or the SVG in the page itself, one for wide and one for narrow, as `report.html` has it." },
      { zh: "要能互动：见[放进网页](integrations-page--page)。", en: "To be touched: see [in a page](integrations-page--page)." },
    ],
  },
  {
    words: "Markdown", width: 720, example: PLAN, command: render(PLAN, "-o docs/plan.svg --width 720"),
    steps: [
      { zh: "写`![2022年温州年度计划与结果](docs/plan.svg)`。仓库首页的图就是这样放的。", en: "Write `![Wenzhou’s plan for 2022 and its result](docs/plan.svg)`, as the first page of the repository does." },
      { zh: "方括号里写结论，读屏软件念的就是它；带数字的替代文字可以用`describe`生成。", en: "The words in brackets are what a screen reader says: state the finding, or let `describe` write it with its numbers." },
    ],
  },
];

/** A table that is made into a figure with one line, as a spreadsheet saves it. */
export const TABLE: Readonly<Record<"zh" | "en", { readonly csv: string; readonly command: string }>> = {
  zh: { csv: "集群,产值（亿元）\n集群甲,1280\n集群乙,950\n集群丙,640\n", command: 'npx banyan-charts render table.csv --type ranking --field label=集群 --field "value=产值（亿元）" --title 集群甲产值最高 --basis official --source 市统计局 -o table.png --scale 3' },
  en: { csv: "Cluster,Output (CNY billion)\nCluster A,128\nCluster B,95\nCluster C,64\n", command: 'npx banyan-charts render table.csv --type ranking --field label=Cluster --field "value=Output (CNY billion)" --title "Cluster A leads by output" --basis official --source "Statistics Bureau" --locale en -o table.png --scale 3' },
};
