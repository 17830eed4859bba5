/**
 * What the browser draws besides the line of workloads.mjs, in typed arrays, as a database or a file of sensor readings gives it.
 * Every number is INVENTED by a seeded generator. Runs in the page.
 */
const DAY = 86_400_000;
const FIRST = Date.UTC(2000, 0, 1);

/** mulberry32, as in workloads.mjs. */
function generator(seed) {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const days = (n) => Float64Array.from({ length: n }, (_, i) => FIRST + i * DAY);

/** A random walk that stays between 2,000 and 9,000. */
function walk(random, n, start) {
  const values = new Float64Array(n);
  let value = start;
  for (let i = 0; i < n; i++) {
    value += (random() - 0.5) * 40 + (5500 - value) * 0.0005;
    value = Math.min(9000, Math.max(2000, value));
    values[i] = Math.round(value * 10) / 10;
  }
  return values;
}

const NAMES = ["甲集群", "乙集群", "丙集群", "丁集群"];

/**
 * B3, B5, B6: so many lines of daily values in 亿元. `x` is milliseconds UTC, the same for all lines.
 * A million points are four lines of 250,000 days: a day is the finest period of ours, and one line of a million days would end in the year 4737.
 */
export function many({ points, lines, seed }) {
  const random = generator(seed);
  const n = points / lines;
  return {
    title: "日产值（虚构数据）",
    unit: "亿元",
    x: days(n),
    series: NAMES.slice(0, lines).map((name, j) => ({ name, values: walk(random, n, 3500 + j * 1200) })),
  };
}

/** B4: a cloud of n companies: capital in 万元 against output in 万元, denser in the middle. */
export function cloud({ points, seed }) {
  const random = generator(seed);
  const normal = () => random() + random() + random() + random() - 2;
  const x = new Float64Array(points);
  const y = new Float64Array(points);
  for (let i = 0; i < points; i++) {
    x[i] = Math.round(Math.min(99_000, Math.max(1000, 50_000 + normal() * 26_000)));
    y[i] = Math.round(Math.min(195_000, Math.max(1000, 100_000 + (x[i] - 50_000) * 0.9 + normal() * 40_000)));
  }
  return { title: "企业注册资本与产值（虚构数据）", x, y, xName: "注册资本", yName: "产值", xTop: 100_000, yTop: 200_000 };
}
