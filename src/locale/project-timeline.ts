/** A mark of the key under a project timeline. */
export type LaneKind = "elapsed" | "even" | "ahead" | "coarse" | "open" | "progress" | "expected" | "arrow" | "missing";

/** What only a project timeline says. */
interface ProjectTimelineWords {
  readonly question: string;
  readonly amount: string;
  /** A milestone that only an `end` gives. */
  readonly end: string;
  readonly noDates: string;
  readonly from: (period: string) => string;
  readonly until: (from: string, to: string) => string;
  readonly noEnd: string;
  readonly progress: (share: string) => string;
  readonly expected: (share: string) => string;
  readonly after: (names: string) => string;
  readonly announced: (words: string) => string;
  /** Words on the lane: `完成46%`. */
  readonly done: (share: string) => string;
  /** How to read the marks. */
  readonly key: Readonly<Record<LaneKind, string>>;
  readonly count: (projects: number, groups: number) => string;
  readonly span: (from: number, to: number) => string;
  readonly dated: (count: number) => string;
  readonly total: (label: string, amount: string) => string;
  readonly next: (asOf: string, name: string, event: string, period: string) => string;
}

export const projectTimelineWords: Readonly<Record<"zh" | "en", ProjectTimelineWords>> = {
  zh: {
    question: "每个项目何时开始、何时到达节点、何时完成？",
    amount: "投资额",
    end: "结束",
    noDates: "– 未公布时间",
    from: (period) => `${period}开始`,
    until: (from, to) => `${from}至${to}`,
    noEnd: "未公布结束时间",
    progress: (share) => `进度${share}`,
    expected: (share) => `应达进度${share}`,
    after: (names) => `在${names}之后`,
    announced: (words) => `${words}（公布的时间）`,
    done: (share) => `完成${share}`,
    key: {
      elapsed: "已过的时间，不是工程进度", even: "起止时间，未给出截至日期", ahead: "公布的时间", coarse: "只知大致时间，画满该时段",
      open: "结束时间未公布", progress: "所报进度", expected: "应达进度", arrow: "由前置项目指向后续项目", missing: "未公布",
    },
    count: (projects, groups) => `共${projects}个项目${groups > 1 ? `，分${groups}组` : ""}。`,
    span: (from, to) => (from === to ? `时间在${from}年。` : `时间从${from}年到${to}年。`),
    dated: (count) => (count === 0 ? "没有项目给出结束或后续节点的时间。" : `${count}个给出结束或后续节点的时间。`),
    total: (label, amount) => `${label}合计${amount}。`,
    next: (asOf, name, event, period) => `${asOf}之后的第一个节点：${name}，${event}，${period}。`,
  },
  en: {
    question: "When does each project start, reach its milestones and finish?",
    amount: "Investment",
    end: "End",
    noDates: "– no dates disclosed",
    from: (period) => `starts ${period}`,
    until: (from, to) => `${from} to ${to}`,
    noEnd: "end not disclosed",
    progress: (share) => `${share} done`,
    expected: (share) => `${share} expected by now`,
    after: (names) => `after ${names}`,
    announced: (words) => `${words} (announced)`,
    done: (share) => `${share} done`,
    key: {
      elapsed: "time elapsed, not work done", even: "start to end; no as-of date given", ahead: "announced", coarse: "approximate date; fills its span",
      open: "end not disclosed", progress: "progress reported", expected: "due by now", arrow: "leads to the dependent project", missing: "not disclosed",
    },
    count: (projects, groups) => `${projects} ${projects === 1 ? "project" : "projects"}${groups > 1 ? ` in ${groups} groups` : ""}.`,
    span: (from, to) => (from === to ? `Dates lie in ${from}.` : `Dates run from ${from} to ${to}.`),
    dated: (count) => (count === 0 ? "None gives an end or a later milestone." : `${count} ${count === 1 ? "gives" : "give"} an end or a later milestone.`),
    total: (label, amount) => `${label}, total: ${amount}.`,
    next: (asOf, name, event, period) => `The first milestone after ${asOf}: ${name}, ${event}, ${period}.`,
  },
};
