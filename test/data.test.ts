import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { absences, derived, events, facts, figures, illustrative, leftOut, sources } from "../examples/data/index.js";
import type { DerivedFigure, OfficialFigure, ReportedFact } from "../examples/data/index.js";
import { readPeriod } from "../src/quantity/period.js";
import { readUnit } from "../src/quantity/unit.js";

const FACT_IDS = `
doc.title doc.published doc.outlet doc.original event.date event.name event.film credit.banks credit.clusterReps
credit.total credit.pairing tasks.key tasks.newList anniv.years projects.topTen clusters.count clusters.scale
clusters.traditional clusters.emerging revit.count revit.industry twoHealths.count unswerving.count unchanged.count
private.rank pillar.private pillar.manufacturing pillar.twoHealths private.role1 private.role1.a private.role1.b
private.role1.c private.role1.d private.role2 private.role2.a private.role2.b private.role2.c private.role3
private.role3.a private.focus mfg.action mfg.path1 mfg.path2 mfg.path3 mfg.base1 mfg.base2 mfg.base3 mfg.act1 mfg.act2
mfg.act3 mfg.act4 mfg.act5 mfg.act6 mfg.actions.count th.aims th.leap th.attr th.act1 th.act2 th.act3 claim.birthplace
claim.path private.benchmark private.height th.zone mfg.act1.goals gov.cordialClean gov.problems mayor.system
reclaim.two speech.mayor mayor.1 mayor.2 mayor.3 three.re mfg.idea innov.four chain.two goal.city firm.spec
honour.single honour.digitalGreen honour.littleGiant honour.platform honour.tax honour.topTen tier.head tier.srdi
tier.littleGiant tier.single tier.size tier.listed speaker.wzeic speaker.wzfic speaker.pingyang speaker.chint
speaker.yilian speaker.gold speakers.count person.liu person.zhang person.ge person.chen person.lin
`.trim().split(/\s+/);

/** Digest of every `id<tab>quote`, sorted by id, taken when each quote had been found verbatim in the report. */
const QUOTES_AS_CHECKED = "4c6937fbdfcf0f33b8dd4f4e2a77c907a02a3b4dbc25a09e82aa47ea4fede306";

const NUMERALS: Readonly<Record<number, string>> = { 2: "两", 3: "三", 4: "四", 10: "十", 10000: "万亿" };
const REAL_NAMES = ("温州 鹿城 龙湾 瓯海 洞头 瑞安 乐清 龙港 永嘉 平阳 苍南 文成 泰顺 浙江 正泰 亿联 戈尔德 瑞浦 比亚迪 Wenzhou Lucheng Longwan Ouhai "
  + "Dongtou Rui'an Ruian Yueqing Longgang Yongjia Pingyang Cangnan Wencheng Taishun Zhejiang CHINT Yilian REPT BYD").split(" ");

const factList: readonly ReportedFact[] = Object.values(facts);
const figureList: readonly OfficialFigure[] = Object.values(figures);
const derivedList: readonly DerivedFigure[] = Object.values(derived);
const all = [...factList, ...figureList, ...derivedList, ...events];
const sets = Object.values(illustrative);

type Found = readonly [path: string, value: unknown];

/** Every value under a key of that name, anywhere inside. */
function under(key: string, node: unknown, path = ""): Found[] {
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([name, value]): Found[] => {
    const here = `${path}/${name}`;
    return [...(name === key ? [[here, value] as const] : []), ...under(key, value, here)];
  });
}

const everything = { facts, figures, derived, events, leftOut, illustrative };
const wrong = <T>(list: readonly T[], isRight: (one: T) => boolean): T[] => list.filter((one) => !isRight(one));

describe("every datum", () => {
  it("states its basis and a source that is listed", () => {
    expect(wrong(all, (one) => Boolean(one.basis) && one.source in sources)).toEqual([]);
  });

  it("has an id that no other has", () => {
    expect(new Set(all.map((one) => one.id)).size).toBe(all.length);
  });

  it("has its words in Chinese and in English, and no Chinese in the English", () => {
    const words = [...under("zh", everything), ...under("zh", absences), ...under("zh", sources)];
    const english = [...under("en", everything), ...under("en", absences), ...under("en", sources)];
    expect(words.length).toBe(english.length);
    expect(wrong(words, ([, text]) => /[\u4e00-\u9fff]/.test(String(text)))).toEqual([]);
    expect(wrong(english, ([, text]) => /[A-Za-z]/.test(String(text)) && !/[\u3000-\u9fff\uff00-\uffef“”]/.test(String(text)))).toEqual([]);
  });

  it("has a period that can be read", () => {
    const periods = [...["period", "start", "end", "asOf"].flatMap((key) => under(key, everything)), ...under("date", sources)];
    expect(periods.length).toBeGreaterThan(200);
    expect(wrong(periods, ([, text]) => readPeriod(String(text)) !== undefined)).toEqual([]);
  });

  it("has a unit that is known", () => {
    expect(wrong(under("unit", everything), ([, unit]) => readUnit(String(unit)) !== undefined)).toEqual([]);
  });
});

describe("the report's facts", () => {
  it("are the 104 that were taken from it, in full", () => {
    expect(factList.map((fact) => fact.id).sort()).toEqual([...FACT_IDS].sort());
    expect(FACT_IDS).toHaveLength(104);
  });

  it("carry the quotes that were checked against it, all short", () => {
    const lines = [...factList].sort((a, b) => (a.id < b.id ? -1 : 1)).map((fact) => `${fact.id}\t${fact.quote}`);
    expect(createHash("sha256").update(lines.join("\n")).digest("hex")).toBe(QUOTES_AS_CHECKED);
    expect(wrong(factList, (fact) => fact.quote.length > 0 && fact.quote.length <= 200)).toEqual([]);
  });

  it("print each number in its quote", () => {
    const numbers = factList.filter((fact) => fact.kind === "number" || fact.kind === "target");
    const printed = (fact: ReportedFact): boolean =>
      fact.quote.includes(String(fact.value)) || fact.quote.includes(NUMERALS[Number(fact.value)] ?? "?");
    expect(numbers).toHaveLength(13);
    expect(wrong(numbers, printed)).toEqual([]);
  });

  it("have the unit of a quantity, and only then", () => {
    expect(wrong(factList, (fact) => (typeof fact.value === "number") === (fact.unit !== undefined))).toEqual([]);
  });

  it("say derived where we counted, with a note on the counting", () => {
    expect(wrong(factList, (fact) => (fact.kind === "derived") === (fact.basis === "derived"))).toEqual([]);
    expect(factList.filter((fact) => fact.basis === "derived").every((fact) => fact.note?.en.startsWith("Counted by us"))).toBe(true);
  });

  it("hang from facts that exist", () => {
    expect(wrong(factList, (fact) => fact.parent === undefined || fact.parent in facts)).toEqual([]);
  });

  it("name the trillion-yuan level as an undated order, never as a result", () => {
    expect(facts["clusters.scale"]).toMatchObject({ status: "target", bound: "order" });
    expect(facts["clusters.scale"].period).toBeUndefined();
  });

  it("come with the fifteen things the report does not give", () => {
    expect(Object.keys(absences)).toHaveLength(15);
  });
});

describe("public figures", () => {
  it("come from sources of reliability A or B only, and every source is used", () => {
    const { report, invented, ...open } = sources;
    expect([report.reliability, invented.reliability]).toEqual([undefined, undefined]);
    expect(wrong(Object.entries(open), ([, source]) => source.reliability === "A" || source.reliability === "B")).toEqual([]);
    const used = new Set([...figureList, ...derivedList, ...events].map((one) => one.source));
    expect(wrong(Object.keys(open), (key) => used.has(key))).toEqual([]);
  });

  it("give no address of a copy, and an address for all else", () => {
    const { invented, ...real } = sources;
    expect(invented.url).toBeUndefined();
    expect(wrong(Object.entries(real), ([, source]) => (source.url === undefined) === (source.copy === true))).toEqual([]);
  });

  it("are dated, but for the aim that has no date", () => {
    expect(figureList.filter((figure) => figure.period === undefined).map((figure) => figure.id)).toEqual(["cluster.aim"]);
  });

  it("are finite numbers, each with a measure", () => {
    expect(wrong(figureList, (figure) => Number.isFinite(figure.value) && figure.measure.length > 0)).toEqual([]);
  });

  it("pair each plan with a result of the same measure, unit and scope", () => {
    const plans = figureList.filter((figure) => /^plan\d{4}\..*\.target$/.test(figure.id));
    const match = (plan: OfficialFigure): boolean => {
      const result = figureList.find((figure) => figure.id === plan.id.replace(/target$/, "actual"));
      return plan.status === "target" && result?.status === "actual" && result.measure === plan.measure && result.unit === plan.unit && result.scope === plan.scope;
    };
    expect(plans).toHaveLength(17);
    expect(wrong(plans, match)).toEqual([]);
  });

  it("agree where one figure stands under two ids", () => {
    const seen = new Map<string, number>();
    const clash = figureList.filter((figure) => {
      const key = [figure.measure, figure.label.zh, figure.unit, figure.period, figure.source, figure.status, figure.district?.zh].join("|");
      const before = seen.get(key);
      seen.set(key, figure.value);
      return before !== undefined && before !== figure.value;
    });
    expect(clash).toEqual([]);
    expect(figures["gdp.2015"].value).toBe(figures["plan2015.gdp.actual"].value);
  });

  it("add up where their sources give parts and a total", () => {
    const parts = figureList.filter((figure) => figure.measure === "provincial-key-projects" && figure.scope);
    expect(parts.reduce((sum, figure) => sum + figure.value, 0)).toBe(figures["keyProjects.total"].value);
    expect(figures["littleGiants.2021-07"].value + figures["littleGiants.batch3"].value).toBe(figures["littleGiants.2021-09"].value);
  });

  it("never give the two clusters one scope, so that nothing can add them", () => {
    expect(figures["cluster.trad.2023"].scope).not.toEqual(figures["cluster.emerg.2023"].scope);
    expect([figures["cluster.trad.2023"].bound, figures["cluster.emerg.2023"].bound]).toEqual(["moreThan", "moreThan"]);
  });
});

describe("derived figures", () => {
  const values = new Map([...factList, ...figureList].map((one) => [one.id, one.value]));
  const compute = (formula: string): number => {
    const [first = "", ...rest] = formula.split("＝")[0]?.split(/(?=[−÷])/) ?? [];
    const step = (sum: number, term: string): number => (term.startsWith("−") ? sum - Number(term.slice(1)) : (sum / Number(term.slice(1))) * 100);
    return rest.reduce(step, Number(first));
  };

  it("print arithmetic that is right, from inputs that stand here", () => {
    const isRight = (one: DerivedFigure): boolean =>
      Number(compute(one.formula).toFixed(1)) === one.value
      && Number(one.formula.split("＝")[1]?.replace("%", "")) === one.value
      && one.inputs.every((id) => one.formula.includes(String(values.get(id))));
    expect(wrong(derivedList, isRight)).toEqual([]);
  });

  it("mark the comparison of agreed credit with loans as not for a figure", () => {
    expect(derived["credit.shareOfLoans"].notForFigures).toBeDefined();
  });
});

describe("invented data", () => {
  it("says so in every row, how it was made, and which absence it stands in for", () => {
    const rows = sets.flatMap((set): readonly { basis: string; source: string }[] => set.rows);
    expect(rows.length).toBeGreaterThan(90);
    expect(wrong(rows, (row) => row.basis === "illustrative" && row.source === "invented")).toEqual([]);
    expect(wrong(sets, (set) => set.absent in absences && set.generator.zh.length > 0 && set.rows.length > 0)).toEqual([]);
  });

  it("bears no real name", () => {
    const text = JSON.stringify(illustrative);
    expect(REAL_NAMES.filter((name) => text.includes(name))).toEqual([]);
  });

  it("is round, so that it cannot pass for statistics", () => {
    const values = ["value", "target", "previous", "amount", "low", "high"].flatMap((key) => under(key, illustrative));
    const numbers = values.filter((found): found is readonly [string, number] => typeof found[1] === "number");
    expect(numbers.length).toBeGreaterThan(60);
    expect(wrong(numbers, ([, value]) => Number(value.toPrecision(3)) === value)).toEqual([]);
  });

  it("follows its stated growth: 7.0 % a year from 7500, rounded to 10", () => {
    const projected = illustrative.clusterA.rows.filter((row) => row.status === "projection").map((row) => row.value);
    expect(projected).toEqual([1, 2, 3].map((years) => Math.round((7500 * 1.07 ** years) / 10) * 10));
  });

  it("leaves a missing year missing", () => {
    expect(illustrative.clusterB.rows.find((row) => row.period === "2020")?.value).toBeNull();
  });

  it("nests its tiers, refers only to its own projects, and has forty tasks in four states", () => {
    for (const year of ["2022", "2024"]) {
      const stock = illustrative.tiersNested.rows.filter((row) => row.period === year).map((row) => row.value);
      expect(stock).toEqual([...stock].sort((a, b) => b - a));
    }
    const ids = illustrative.projectPlan.rows.map((row) => row.id);
    expect(illustrative.projectPlan.rows.flatMap((row) => row.dependsOn ?? []).filter((id) => !ids.includes(id))).toEqual([]);
    expect(illustrative.taskList.rows).toHaveLength(40);
    expect(new Set(illustrative.taskList.rows.map((row) => row.state)).size).toBe(4);
  });
});
