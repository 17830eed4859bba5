/**
 * Our specs of the neutral workloads. The builder is called for every picture, so the check of the spec and the fitting of
 * every text are in the time. Rows carry their basis and source: the figure says in itself that its numbers are invented.
 */

const shared = (d) => ({
  title: d.title,
  basis: "illustrative",
  source: "虚构数据，仅用于测速",
  width: 800,
  height: 450,
  locale: "zh",
});

const month = (first, m) => `${first + Math.floor(m / 12)}-${String((m % 12) + 1).padStart(2, "0")}`;

function trajectory(d) {
  return {
    ...shared(d),
    unit: d.unit,
    data: d.series.flatMap((s, j) => s.values.map((value, i) => ({
      period: d.periods[i],
      series: s.name,
      value,
      ...(j === 0 && { low: d.band.low[i], high: d.band.high[i] }),
    }))),
    targets: [{ value: d.target.value, label: "目标" }],
  };
}

function timeline(d) {
  return {
    ...shared(d),
    unit: "万元",
    data: d.rows.map((r) => ({
      id: r.id,
      label: r.label,
      group: r.group,
      start: month(d.firstYear, r.start),
      end: month(d.firstYear, r.end - 1),
      progress: r.progress,
      amount: r.amount,
    })),
  };
}

const pyramid = (d) => ({ ...shared(d), unit: "户", data: d.tiers.map((t) => ({ tier: t.name, value: t.value })) });

const bars = (d) => ({ ...shared(d), unit: d.unit, data: d.series.flatMap((s) => s.values.map((value, i) => ({ period: d.periods[i], series: s.name, value }))) });

const flows = (d) => ({ ...shared(d), unit: d.unit, nodes: d.nodes.map(({ id, column }) => ({ id, column: column + 1 })), data: d.links });

const tiles = (d) => ({ ...shared(d), unit: d.unit, data: d.groups.flatMap((g) => g.leaves.map(({ name, value }) => ({ label: name, value, parent: g.name }))) });

export const specs = { clusterTrajectory: trajectory, columns: bars, sankey: flows, composition: tiles, projectTimeline: timeline, tierPyramid: pyramid };

/** Ours for one workload, without and with the embedded spec; nothing where the package has no such chart yet. */
export function oursOf(banyan, { builder }) {
  const build = banyan[builder];
  const spec = specs[builder];
  if (!build || !spec) return {};
  return {
    ours: (d) => banyan.toSVG(build(spec(d)), { embed: "none" }),
    oursEmbedded: (d) => banyan.toSVG(build(spec(d))),
  };
}
