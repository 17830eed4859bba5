// What charts of flows may print besides their rows: sums by node, by period, by what became of the members, and of the smallest nodes folded into one.

interface Row {
  readonly from: string;
  readonly to: string;
  readonly period: string;
  readonly value: number;
}

interface Node {
  readonly id: string | number;
  readonly tier?: string | number;
  readonly role?: string;
}

const add = (rows: readonly Row[]): number => rows.reduce((sum, { value }) => sum + value, 0);

/** `values` holds each row's number in its base unit, by the row's index; nothing for a missing one. */
export function sumsOfFlows(spec: Readonly<Record<string, unknown>>, values: readonly (number | undefined)[]): number[] {
  if (spec["type"] !== "sankey" && spec["type"] !== "tier-flow") return [];
  const all = (spec["data"] as readonly Readonly<Record<string, unknown>>[]).flatMap((row, i): Row[] => {
    const value = values[i];
    return value === undefined ? [] : [{ from: String(row["from"]), to: String(row["to"]), period: String((row["period"] as string | number | undefined) ?? ""), value }];
  });
  const nodes = (spec["nodes"] as readonly Node[] | undefined) ?? [...new Set(all.flatMap(({ from, to }) => [from, to]))].map((id): Node => ({ id }));
  return [...new Set(all.map(({ period }) => period))].flatMap((period) => sumsOf(all.filter((row) => row.period === period), nodes));
}

function sumsOf(rows: readonly Row[], nodes: readonly Node[]): number[] {
  const ids = nodes.map(({ id }) => String(id));
  const groups = [...smallest(rows, ids, "from"), ...smallest(rows, ids, "to"), ...smallest(rows, ids, undefined), ...ids.map((id) => [id])];
  const within = (group: readonly string[], end: "from" | "to"): Row[] => rows.filter((row) => group.includes(row[end]));
  const sums = groups.flatMap((group) => [within(group, "from"), within(group, "to"), ...ids.flatMap((id) => [within(group, "from").filter(({ to }) => to === id), within(group, "to").filter(({ from }) => from === id)])]);
  return [rows, ...sums, ...moves(rows, nodes, ids)].map(add);
}

/** The two smallest nodes of one side, the three smallest, and so on; of both sides where none is named. */
function smallest(rows: readonly Row[], ids: readonly string[], end: "from" | "to" | undefined): string[][] {
  const size = (id: string): number => add(rows.filter(({ from, to }) => (end !== "to" && from === id) || (end !== "from" && to === id)));
  const sorted = ids.filter((id) => size(id) > 0).sort((a, b) => size(a) - size(b));
  return sorted.map((_, i) => sorted.slice(0, i + 1));
}

/** All that rose, fell, stayed, entered, left, and these within the smallest tiers. */
function moves(rows: readonly Row[], nodes: readonly Node[], ids: readonly string[]): Row[][] {
  const rank = (id: string): number => Number(nodes[ids.indexOf(id)]?.tier ?? ids.indexOf(id));
  const role = (id: string): string => nodes[ids.indexOf(id)]?.role ?? "";
  const kind = ({ from, to }: Row): string => role(to) || role(from) || String(Math.sign(rank(to) - rank(from)));
  const kinds = [...new Set(rows.map(kind))].map((one) => rows.filter((row) => kind(row) === one));
  const tiers = ids.filter((id) => role(id) === "");
  return [...kinds, ...smallest(rows, tiers, undefined).flatMap((group) => kinds.flatMap((own) => [own.filter(({ from }) => group.includes(from)), own.filter(({ to }) => group.includes(to)), own.filter(({ from, to }) => group.includes(from) && group.includes(to))]))];
}
