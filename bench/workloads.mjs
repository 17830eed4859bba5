/**
 * The pictures that every contender draws: 800 × 450, title, axes, legend, Chinese labels, 万/亿 numbers.
 *
 * Every number here is INVENTED by a seeded generator, under invented names. Sixteen variants of each, cycled, so that no
 * contender can answer from a cache. The form is neutral: plain records that belong to no library.
 *
 * A workload is `{ id, file, builder, variants, texts }`:
 *   file     each contender has this file in its folder; one that lacks it takes no part
 *   builder  the name of our chart
 *   texts    what every contender's picture must say (checked on all variants before anything is timed)
 */

export const WIDTH = 800;
export const HEIGHT = 450;
const VARIANTS = 16;

/** mulberry32: small, seeded, the same in every process. */
function generator(seed) {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const variants = (seed, make) => Array.from({ length: VARIANTS }, (_, i) => make(generator(seed + i), i));
const STEMS = "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳";

function growth(random, start, length) {
  const values = [Math.round(start)];
  while (values.length < length) values.push(Math.round(values.at(-1) * (1.02 + random() * 0.12)));
  return values;
}

/** A1: two series of twelve years in 亿元, a band around the first, a target line. */
function line(random, i) {
  const first = growth(random, 3200 + random() * 1600, 12);
  const spread = 0.04 + random() * 0.05;
  return {
    title: `${STEMS[i]}集群产值走向目标（虚构数据）`,
    unit: "亿元",
    periods: Array.from({ length: 12 }, (_, k) => String(2014 + k)),
    series: [
      { name: "总产值", values: first },
      { name: "规上产值", values: first.map((v) => Math.round(v * (0.5 + random() * 0.1))) },
    ],
    band: { name: "估计区间", low: first.map((v) => Math.round(v * (1 - spread))), high: first.map((v) => Math.round(v * (1 + spread))) },
    target: { value: 12000, label: "目标 1.2万亿元" },
  };
}

const PARTS = ["电气", "泵阀", "汽摩配", "服装", "鞋业"];

/** A2: ten years of five parts on each other, in 亿元. */
function bars(random, i) {
  return {
    title: `${STEMS[i]}市各产业产值（虚构数据）`,
    unit: "亿元",
    periods: Array.from({ length: 10 }, (_, k) => String(2016 + k)),
    series: PARTS.map((name) => ({ name, values: growth(random, 400 + random() * 1600, 10) })),
  };
}

const FUNDS = ["甲银行", "乙银行", "丙银行", "丁银行", "产业基金"];
const USES = ["设备更新", "研发", "厂房", "周转", "并购", "出口"];

/** A3: twenty nodes in three columns, forty links between neighbouring columns. What a node takes in it gives on. */
function flows(random, i) {
  const clusters = Array.from({ length: 9 }, (_, k) => `${STEMS[i]}集群${k + 1}`);
  const nodes = [...FUNDS.map((id) => ({ id, column: 0 })), ...clusters.map((id) => ({ id, column: 1 })), ...USES.map((id) => ({ id, column: 2 }))];
  const incoming = clusters.flatMap((to, k) => [0, 2].map((step) => ({ from: FUNDS[(k + step) % 5], to, value: 60 + Math.round(random() * 140) })));
  const outgoing = clusters.flatMap((from, k) => {
    const total = incoming.filter(({ to }) => to === from).reduce((sum, { value }) => sum + value, 0);
    const steps = k < 4 ? [0, 1, 3] : [0, 2];
    const shares = steps.map(() => 0.5 + random());
    const all = shares.reduce((a, b) => a + b, 0);
    const parts = shares.map((share) => Math.round((total * share) / all));
    parts[0] += total - parts.reduce((a, b) => a + b, 0);
    return steps.map((step, n) => ({ from, to: USES[(k + step) % 6], value: parts[n] }));
  });
  return { title: `${STEMS[i]}市授信去向（虚构数据）`, unit: "亿元", nodes, links: [...incoming, ...outgoing] };
}

/** A4: sixty products in six clusters, in 亿元. */
function leaves(random, i) {
  const groups = Array.from({ length: 6 }, (_, g) => ({
    name: `${STEMS[i]}${PARTS[g] ?? "数字"}集群`,
    leaves: Array.from({ length: 10 }, (_, k) => ({ name: `产品${String.fromCharCode(65 + g)}${k + 1}`, value: Math.round(20 + random() ** 2 * 480) })),
  }));
  return { title: `${STEMS[i]}市产品构成（虚构数据）`, unit: "亿元", groups };
}

const GROUPS = ["新材料", "高端装备", "数字经济", "清洁能源"];
const KINDS = ["产业园", "生产线", "研究院", "示范工程", "改造项目"];

function project(random, k, first) {
  const start = Math.floor(random() * 54);
  return {
    id: `p${k + 1}`,
    label: `${first}${String(k + 1).padStart(2, "0")}号${KINDS[k % KINDS.length]}`,
    group: GROUPS[Math.floor(random() * GROUPS.length)],
    /** Months since January 2021; `end` is the first month after the bar. */
    start,
    end: start + 6 + Math.floor(random() * 24),
    progress: Math.round(random() * 100) / 100,
    /** 万元 */
    amount: Math.round(10 ** (3.3 + random() * 2.4)),
  };
}

/** A5: forty projects in four groups over seven years, their progress and their investment. */
function gantt(random, i) {
  return {
    title: `${STEMS[i]}园区重大项目进度（虚构数据）`,
    groups: GROUPS,
    firstYear: 2021,
    months: 84,
    rows: Array.from({ length: 40 }, (_, k) => project(random, k, STEMS[i])),
  };
}

const TIERS = ["链主企业", "单项冠军", "小巨人", "专精特新", "创新型", "规上企业", "入库企业"];

/** A6: seven tiers of enterprises, few at the top. No legend: the tiers are labelled directly, a legend would say it twice. */
function funnel(random, i) {
  let count = 60000 + random() * 90000;
  const values = TIERS.map(() => {
    const value = Math.round(count);
    count *= 0.4 + random() * 0.25;
    return value;
  });
  return {
    title: `${STEMS[i]}市企业梯队（虚构数据）`,
    tiers: TIERS.map((name, k) => ({ name, value: values[TIERS.length - 1 - k] })),
  };
}

export const workloads = [
  {
    id: "A1 line",
    file: "a1-line.mjs",
    builder: "clusterTrajectory",
    variants: variants(1000, line),
    texts: (d) => [d.title, ...d.series.map((s) => s.name), d.target.label.split(" ")[0], "2025"],
  },
  {
    id: "A2 bar",
    file: "a2-bar.mjs",
    builder: "columns",
    variants: variants(2000, bars),
    texts: (d) => [d.title, ...d.series.map((s) => s.name), d.periods[0], d.periods.at(-1)],
  },
  {
    id: "A3 sankey",
    file: "a3-sankey.mjs",
    builder: "sankey",
    variants: variants(3000, flows),
    texts: (d) => [d.title, ...d.nodes.map((n) => n.id)],
  },
  {
    id: "A4 treemap",
    file: "a4-treemap.mjs",
    builder: "composition",
    variants: variants(4000, leaves),
    // Names of small tiles have no room; those of the largest must be there.
    texts: (d) => [d.title, ...d.groups.map((g) => g.name), ...d.groups.map((g) => g.leaves.reduce((a, b) => (b.value > a.value ? b : a)).name)],
  },
  {
    id: "A5 gantt",
    file: "a5-gantt.mjs",
    builder: "projectTimeline",
    variants: variants(5000, gantt),
    texts: (d) => [d.title, ...d.rows.map((r) => r.label), String(d.firstYear), String(d.firstYear + Math.floor((Math.max(...d.rows.map((r) => r.end)) - 1) / 12))],
  },
  {
    id: "A6 funnel",
    file: "a6-funnel.mjs",
    builder: "tierPyramid",
    variants: variants(6000, funnel),
    texts: (d) => [d.title, ...d.tiers.map((t) => t.name)],
  },
];
