/** What only a bubble chart says. */
export interface BubbleWords {
  readonly question: string;
  /** Title of an axis, `总投资（亿元，对数刻度）`, in parts that may stand in one line. */
  readonly title: (label: string, unit: string, log: boolean) => readonly string[];
  /** In two parts, which may stand in one line. */
  readonly sizeTitle: (label: string, unit: string) => readonly string[];
  /** A measure with its number: `总投资112亿元`. */
  readonly amount: (label: string, amount: string) => string;
  readonly missing: (label: string) => string;
  readonly missingPlace: (labels: readonly string[]) => string;
  /** Several things at one place: the first names, and how many there are. */
  readonly together: (names: readonly string[], count: number) => string;
  readonly quadrant: (name: string) => string;
  readonly unnamed: (shown: number, all: number) => string;
  readonly tooSmall: string;
  /** Points are so many that the picture counts them. */
  readonly dense: string;
  readonly point: (row: number) => string;
  readonly line: (label: string, amount: string) => string;
  readonly level: (text: string) => string;
  readonly count: (points: number, groups: number) => string;
  readonly axes: (x: string, y: string, size: string) => string;
  readonly range: (label: string, low: string, high: string) => string;
  readonly lowest: (label: string, who: string) => string;
  readonly highest: (label: string, who: string) => string;
  /** Several that have one number. */
  readonly sharing: (who: string, amount: string) => string;
  readonly same: (label: string, amount: string) => string;
  readonly inQuadrant: (name: string, count: number) => string;
  /** Points whose bounds leave their quadrant open. */
  readonly inNone: (count: number) => string;
  readonly rising: (x: string, y: string) => string;
  readonly falling: (x: string, y: string) => string;
  readonly group: (name: string, count: number) => string;
  readonly allPoints: string;
}

export const bubbleWords: Readonly<Record<"zh" | "en", BubbleWords>> = {
  zh: {
    question: "规模、进度与产出之间有什么关系？",
    title: (label, unit, log) => {
      const parts = [unit, log ? "对数刻度" : ""].filter((part) => part !== "");
      return parts.length === 0 ? [label] : [label, `（${parts.join("，")}）`];
    },
    sizeTitle: (label, unit) => ["圆的面积：", `${label}${unit === "" ? "" : `（${unit}）`}`],
    amount: (label, amount) => label + (/[\w)]$/.test(label) ? " " : "") + amount,
    missing: (label) => `${label}未公布`,
    missingPlace: (labels) => `${labels.join("或")}未公布，无法在图中定位：`,
    together: (names, count) => names.join("、") + (count > names.length ? `等${count}项` : ""),
    quadrant: (name) => `属“${name}”`,
    unnamed: (shown, all) => `图中标出${all}个名称中的${shown}个，其余见数据表`,
    tooSmall: "过小的圆按看得见的最小尺寸画出",
    dense: "颜色越浓，点越密",
    point: (row) => `第${row}行`,
    line: (label, amount) => `${label} ${amount}`,
    level: (text) => `水平虚线为${text}`,
    count: (points, groups) => `共${points}个点${groups > 1 ? `，分${groups}组` : ""}。`,
    axes: (x, y, size) => `横轴为${x}，纵轴为${y}${size === "" ? "" : `，圆的面积为${size}`}。`,
    range: (label, low, high) => `${label}${low}至${high}`,
    lowest: (label, who) => `${label}最小的是${who}。`,
    highest: (label, who) => `${label}最大的是${who}。`,
    sharing: (who, amount) => `${who}，均为${amount}`,
    same: (label, amount) => `${label}均为${amount}。`,
    inQuadrant: (name, count) => `“${name}”${count}个`,
    inNone: (count) => `另有${count}个的数不确切，无法归入`,
    rising: (x, y) => `两两相比，多数是${x}较大的，${y}也较大。`,
    falling: (x, y) => `两两相比，多数是${x}较大的，${y}反而较小。`,
    group: (name, count) => `${name}：${count}个点`,
    allPoints: "全部",
  },
  en: {
    question: "How do size, progress and output relate?",
    title: (label, unit, log) => {
      const parts = [unit, log ? "log scale" : ""].filter((part) => part !== "");
      return parts.length === 0 ? [label] : [`${label} `, `(${parts.join(", ")})`];
    },
    sizeTitle: (label, unit) => ["Area of circle: ", `${label}${unit === "" ? "" : ` (${unit})`}`],
    amount: (label, amount) => `${label} ${amount}`,
    missing: (label) => `${label} not disclosed`,
    missingPlace: (labels) => `Not plotted (${labels.join(" or ")} not disclosed):`,
    together: (names, count) => names.join(", ") + (count > names.length ? ` and others, ${count} in all` : ""),
    quadrant: (name) => `in "${name}"`,
    unnamed: (shown, all) => `${shown} of ${all} names are printed; the others are in the data table`,
    tooSmall: "Circles too small to be seen are drawn at the least visible size",
    dense: "The stronger the colour, the more points",
    point: (row) => `Row ${row}`,
    line: (label, amount) => `${label} ${amount}`,
    level: (text) => `Horizontal dashed line: ${text}`,
    count: (points, groups) => `${points} ${points === 1 ? "point" : "points"}${groups > 1 ? ` in ${groups} groups` : ""}.`,
    axes: (x, y, size) => `Across: ${x}; upwards: ${y}${size === "" ? "" : `; area of circles: ${size}`}.`,
    range: (label, low, high) => `${label} from ${low} to ${high}`,
    lowest: (label, who) => `Lowest by ${label}: ${who}.`,
    highest: (label, who) => `Highest by ${label}: ${who}.`,
    sharing: (who, amount) => `${who}, ${amount} each`,
    same: (label, amount) => `${label}: ${amount} for all.`,
    inQuadrant: (name, count) => `${count} in "${name}"`,
    inNone: (count) => `${count} in none for sure, as their numbers are not exact`,
    rising: (x, y) => `Of any two points, the one with the higher ${x} mostly has the higher ${y}.`,
    falling: (x, y) => `Of any two points, the one with the higher ${x} mostly has the lower ${y}.`,
    group: (name, count) => `${name}: ${count} ${count === 1 ? "point" : "points"}`,
    allPoints: "All",
  },
};
