const shared = (d) => ({ title: d.title, basis: "illustrative", source: "虚构数据，仅用于测速", width: 800, height: 450, locale: "zh", embed: "none" });

/** Columns as they are; several lines one after the other, with their names in a column. */
export function many(d) {
  if (d.series.length === 1) return { ...shared(d), unit: d.unit, data: { period: d.x, value: d.series[0].values } };
  const n = d.x.length;
  const total = n * d.series.length;
  const [period, value, series] = [new Float64Array(total), new Float64Array(total), new Array(total)];
  d.series.forEach(({ name, values }, j) => {
    period.set(d.x, j * n);
    value.set(values, j * n);
    series.fill(name, j * n, (j + 1) * n);
  });
  return { ...shared(d), unit: d.unit, data: { period, value, series } };
}

export const cloud = (d) => ({
  ...shared(d),
  unit: "万元",
  axes: { x: { label: d.xName, unit: "万元" }, y: { label: d.yName, unit: "万元" } },
  data: { x: d.x, y: d.y },
});
