/** What only a figure in a page says. */
export interface LiveWords {
  readonly actions: string;
  readonly svg: string;
  readonly png: string;
  readonly csv: string;
  readonly showTable: string;
  readonly hideTable: string;
  readonly copySvg: string;
  readonly copiedSvg: string;
  readonly copySpec: string;
  readonly copied: string;
  readonly copyFailed: string;
  /** Of a file that the browser was given. */
  readonly saved: (file: string) => string;
  readonly saveFailed: string;
  /** Of a picture that does not show all of the data. */
  readonly savedAsSeen: string;
  /** Of data that hold more than the picture shows. */
  readonly savedWhole: string;
  /** Of a heading: `按“产值”排序` */
  readonly sortBy: (heading: string) => string;
  readonly sorted: (heading: string, descending: boolean) => string;
  readonly unsorted: string;
  readonly tableOf: (title: string) => string;
  readonly tableShown: (rows: number) => string;
  readonly tableHidden: string;
  readonly moreRows: (shown: number, all: number) => string;
  readonly hide: (member: string) => string;
  readonly show: (member: string) => string;
  /** In the note of a figure of which the reader hid a part. */
  readonly leftOut: (members: readonly string[]) => string;
  readonly hidden: (member: string) => string;
  readonly shown: (member: string) => string;
  readonly hiddenMembers: string;
  /** Of the names that can be turned off and on, as a group. */
  readonly members: string;
  readonly lastMember: string;
  readonly selected: (label: string) => string;
  readonly unselected: (label: string) => string;
  /** Of tones: how many, and what the lowest and the highest one stand for. */
  readonly playing: (count: number, low: string, high: string) => string;
  readonly updated: (title: string) => string;
  /** Of the row of buttons. */
  readonly zoom: string;
  readonly panBack: string;
  readonly panOn: string;
  readonly zoomedPoints: (shown: number, all: number) => string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly zoomed: (from: string, to: string) => string;
  readonly zoomReset: string;
  readonly loading: string;
  readonly failed: (reason: string) => string;
  /** In the tooltip while the keyboard is used. */
  readonly hint: string;
  readonly keys: string;
  /** Keys and what they do. */
  readonly help: readonly (readonly [keys: string, does: string])[];
  readonly points: (count: number) => string;
}

/** 12,345: English groups from four digits on, Chinese does not. */
const grouped = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");

export const liveWords: Readonly<Record<"zh" | "en", LiveWords>> = {
  zh: {
    actions: "操作",
    svg: "下载SVG",
    png: "下载PNG",
    csv: "下载CSV",
    showTable: "查看数据表",
    hideTable: "收起数据表",
    copySvg: "复制SVG，贴入设计软件",
    copiedSvg: "SVG已复制，图层已命名",
    copySpec: "复制规格（JSON）",
    copied: "规格已复制",
    copyFailed: "浏览器不允许复制",
    saved: (file) => `已下载“${file}”`,
    saveFailed: "未能生成文件",
    savedAsSeen: "图与屏幕所见一致，未显示的数据不在图中",
    savedWhole: "含全部数据，包括图中未显示的",
    sortBy: (heading) => `按“${heading}”排序`,
    sorted: (heading, descending) => `已按“${heading}”${descending ? "降序" : "升序"}排列`,
    unsorted: "已恢复原顺序",
    tableOf: (title) => `数据表：${title}`,
    tableShown: (rows) => `数据表已展开，共${rows}行`,
    tableHidden: "数据表已收起",
    moreRows: (shown, all) => `已列${shown}行，显示全部${all}行`,
    hide: (member) => `隐藏${member}`,
    show: (member) => `显示${member}`,
    leftOut: (members) => `未显示${members.join("、")}`,
    hidden: (member) => `已隐藏${member}`,
    shown: (member) => `已显示${member}`,
    hiddenMembers: "已隐藏：",
    members: "显示或隐藏",
    lastMember: "至少保留一项",
    selected: (label) => `已选中：${label}`,
    unselected: (label) => `已取消选中：${label}`,
    playing: (count, low, high) => `播放${count}个数，音越高数越大。最低：${low}；最高：${high}。按Esc停止`,
    updated: (title) => `已更新：${title}`,
    zoom: "缩放",
    panBack: "前移",
    panOn: "后移",
    zoomedPoints: (shown, all) => `只显示${all}个点中的${shown}个`,
    zoomIn: "放大",
    zoomOut: "缩小",
    zoomed: (from, to) => `只显示${from}至${to}`,
    zoomReset: "显示全部",
    loading: "正在载入…",
    failed: (reason) => `图表无法显示：${reason}`,
    hint: "方向键移动，按?查看全部按键",
    keys: "按键",
    help: [
      ["← →", "前一项、后一项；流向图中沿流入、流出走"],
      ["↑ ↓", "上一系列、下一系列"],
      ["Home End", "本行首项、末项"],
      ["Page Up, Page Down", "前移、后移一成"],
      ["Enter", "进入一组，或选中"],
      ["Esc", "退出一组，关闭提示"],
      ["M N", "最大值、最小值"],
      ["+ − 0", "放大、缩小、显示全部（可缩放的图）"],
      ["S", "听本行数据的高低（开启tones的图）"],
      ["T", "数据表"],
      ["?", "按键说明"],
    ],
    points: (count) => `${count}个点`,
  },
  en: {
    actions: "Actions",
    svg: "Download SVG",
    png: "Download PNG",
    csv: "Download CSV",
    showTable: "Show data table",
    hideTable: "Hide data table",
    copySvg: "Copy SVG for a design tool",
    copiedSvg: "SVG copied, with named layers",
    copySpec: "Copy spec (JSON)",
    copied: "Spec copied",
    copyFailed: "The browser does not allow copying",
    saved: (file) => `Downloaded "${file}"`,
    saveFailed: "The file could not be made",
    savedAsSeen: "The picture is saved as seen, without data not shown",
    savedWhole: "All data are in it, also those not shown",
    sortBy: (heading) => `Sort by ${heading}`,
    sorted: (heading, descending) => `Sorted by ${heading}, ${descending ? "descending" : "ascending"}`,
    unsorted: "Back in the original order",
    tableOf: (title) => `Data table: ${title}`,
    tableShown: (rows) => `Data table shown, ${grouped(rows)} ${rows === 1 ? "row" : "rows"}`,
    tableHidden: "Data table hidden",
    moreRows: (shown, all) => `${grouped(shown)} rows shown; show all ${grouped(all)}`,
    hide: (member) => `Hide ${member}`,
    show: (member) => `Show ${member}`,
    leftOut: (members) => `Not shown: ${members.join(", ")}`,
    hidden: (member) => `${member} hidden`,
    shown: (member) => `${member} shown`,
    hiddenMembers: "Hidden: ",
    members: "Show or hide",
    lastMember: "At least one must stay",
    selected: (label) => `Selected: ${label}`,
    unselected: (label) => `No longer selected: ${label}`,
    playing: (count, low, high) => `Playing ${count} numbers, higher for more. Lowest: ${low}; highest: ${high}. Escape stops`,
    updated: (title) => `Updated: ${title}`,
    zoom: "Zoom",
    panBack: "Earlier or lower",
    panOn: "Later or higher",
    zoomedPoints: (shown, all) => `Showing only ${shown} of ${all} points`,
    zoomIn: "Zoom in",
    zoomOut: "Zoom out",
    zoomed: (from, to) => `Showing only ${from} to ${to}`,
    zoomReset: "Show all",
    loading: "Loading…",
    failed: (reason) => `The chart cannot be shown: ${reason}`,
    hint: "Arrow keys to move, ? for all keys",
    keys: "Keys",
    help: [
      ["← →", "previous, next; along inflows and outflows in flow charts"],
      ["↑ ↓", "series above, series below"],
      ["Home End", "first, last of the row"],
      ["Page Up, Page Down", "a tenth back, a tenth on"],
      ["Enter", "into a group, or select"],
      ["Esc", "out of a group, close the tooltip"],
      ["M N", "highest, lowest value"],
      ["+ − 0", "closer, further, everything (where a chart can be zoomed)"],
      ["S", "hear the row, higher for more (where a chart has tones)"],
      ["T", "data table"],
      ["?", "these keys"],
    ],
    points: (count) => `${grouped(count)} points`,
  },
};
