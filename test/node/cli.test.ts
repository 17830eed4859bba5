import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { csvParseRows } from "d3-dsv";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { run } from "../../src/adapters/cli/program.js";
import { doctor } from "../../src/adapters/cli/doctor.js";
import { jsonFault } from "../../src/adapters/cli/json-text.js";
import { ofType } from "../../src/adapters/cli/schema.js";
import { cliWords } from "../../src/adapters/cli/words.js";
import { readFigure, validate } from "../../src/index.js";

const root = mkdtempSync(join(tmpdir(), "banyan-cli-"));
afterAll(() => rmSync(root, { recursive: true }));

interface Outcome { readonly code: number; readonly out: string; readonly bytes: Uint8Array; readonly err: string }

/** Runs the program as the command does, with its words and bytes caught. */
async function cli(argv: readonly string[], stdin: string | Uint8Array = ""): Promise<Outcome> {
  const out: Uint8Array[] = [];
  const err: string[] = [];
  const code = await run(argv, {
    stdin: () => Promise.resolve(typeof stdin === "string" ? new TextEncoder().encode(stdin) : stdin),
    stdout: (content) => void out.push(typeof content === "string" ? new TextEncoder().encode(content) : content),
    stderr: (line) => void err.push(line),
  });
  const bytes = Buffer.concat(out);
  return { code, out: bytes.toString("utf8"), bytes, err: err.join("\n") };
}

const good = { type: "bullet", unit: "亿元", title: "产值与目标", source: "示例", basis: "illustrative", data: [{ label: "电气", value: 1020, target: 1200 }] };
const csv = "行业,产值（亿元）,目标\n电气,\"1,020\",1200\n泵阀,未公布,600\n";
const mapped = ["--type", "bullet", "--field", "label=行业", "--field", "value=产值"];

let dir = "";
let count = 0;
beforeEach(() => {
  dir = join(root, String(count++));
  mkdirSync(dir);
  writeFileSync(join(dir, "good.json"), JSON.stringify(good));
  writeFileSync(join(dir, "data.csv"), csv);
});
const at = (name: string): string => join(dir, name);

describe("render", () => {
  it("writes the format that the extension names", async () => {
    expect(await cli(["render", at("good.json"), "-o", at("a.svg")])).toMatchObject({ code: 0, out: "", err: cliWords("zh").wrote(at("a.svg")) });
    expect(readFileSync(at("a.svg"), "utf8")).toMatch(/^<svg [\s\S]*产值与目标[\s\S]*<\/svg>\n$/);
    expect((await cli(["render", at("good.json"), "-o", at("a.PNG"), "--scale", "2", "--width", "400"])).code).toBe(0);
    const png = readFileSync(at("a.PNG"));
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    expect(png.readUInt32BE(16)).toBe(800);
  });

  it("lays its options over the spec, which the figure then carries", async () => {
    const argv = ["--title", "新标题", "--width", "320", "--theme", "dark", "--locale", "en", "--set", "goodWhen=lower", "--set", "highlight=[\"电气\"]", "--set", "note=见附表"];
    expect((await cli(["render", at("good.json"), "-o", at("a.svg"), ...argv])).code).toBe(0);
    expect(readFigure(readFileSync(at("a.svg"), "utf8"))).toEqual({ ...good, title: "新标题", width: 320, theme: "dark", locale: "en", goodWhen: "lower", highlight: ["电气"], note: "见附表" });
  }, 10_000);

  it("reads a brand theme from the file that the user names", async () => {
    writeFileSync(at("brand.json"), '{"extends": "dark", "name": "B"}');
    expect((await cli(["render", at("good.json"), "-o", at("a.svg"), "--theme", at("brand.json")])).code).toBe(0);
  });

  it("draws a table, and says what it understood without being told", async () => {
    const { code, err } = await cli(["render", at("data.csv"), ...mapped, "--source", "统计局", "--basis", "official", "-o", at("a.svg")]);
    expect(code).toBe(0);
    expect(err).toContain("单位取自表头");
    expect(err).not.toContain("⚠");
    expect(readFigure(readFileSync(at("a.svg"), "utf8"))).toMatchObject({ unit: "亿元", fields: { label: "行业", value: "产值（亿元）", target: "目标" }, data: [{ "产值（亿元）": 1020 }, { "产值（亿元）": null }] });
  });

  it("warns of a figure without a source, and refuses it with --strict", async () => {
    const loose = await cli(["render", at("data.csv"), ...mapped, "-o", at("a.svg")]);
    expect(loose).toMatchObject({ code: 0 });
    expect(loose.err).toContain("⚠");
    expect(readFileSync(at("a.svg"), "utf8")).toContain("来源：未注明");
    expect((await cli(["render", at("data.csv"), ...mapped, "--strict", "-o", at("b.svg")])).code).toBe(1);
    expect(existsSync(at("b.svg"))).toBe(false);
  });

  it("never replaces a file unasked, and the input not even then", async () => {
    writeFileSync(at("a.svg"), "mine");
    const refused = await cli(["render", at("good.json"), "-o", at("a.svg")]);
    expect(refused).toMatchObject({ code: 2, err: `✗ ${cliWords("zh").exists(at("a.svg"))}` });
    expect(readFileSync(at("a.svg"), "utf8")).toBe("mine");
    expect((await cli(["render", at("good.json"), "-o", at("a.svg"), "--force"])).code).toBe(0);
    expect((await cli(["table", at("data.csv"), ...mapped, "-o", at("data.csv"), "--force"])).code).toBe(2);
    expect(readFileSync(at("data.csv"), "utf8")).toBe(csv);
  });

  it("reads standard input and writes standard output", async () => {
    const svg = await cli(["render", "-", "-o", "-", "--format", "svg"], JSON.stringify(good));
    expect(svg).toMatchObject({ code: 0, err: "" });
    expect(svg.out).toMatch(/^<svg/);
    const png = await cli(["render", "-", "-o", "-", "--format", "png", ...mapped, "--source", "s", "--basis", "official"], csv);
    expect(Buffer.from(png.bytes.subarray(1, 4)).toString()).toBe("PNG");
    expect((await cli(["render", "-", "-o", "-"], JSON.stringify(good))).code).toBe(2);
  });

  it("never opens a file that a spec names", async () => {
    writeFileSync(at("secret.csv"), "label,value\n秘密,7\n");
    for (const data of [at("secret.csv"), { url: at("secret.csv") }, { file: at("secret.csv") }]) {
      writeFileSync(at("evil.json"), JSON.stringify({ ...good, data, theme: at("brand.json"), source: at("secret.csv") }));
      const { code, err, out } = await cli(["render", at("evil.json"), "-o", at("evil.svg")]);
      expect(code).toBe(1);
      expect(err + out).not.toContain("秘密");
    }
  });

  it("names a character that no font has when a PNG is asked for, and draws it in SVG", async () => {
    writeFileSync(at("rare.json"), JSON.stringify({ ...good, title: "𠮷" }));
    const { code, err } = await cli(["render", at("rare.json"), "-o", at("a.png"), "--locale", "zh"]);
    expect(code).toBe(2);
    expect(err).toMatch(/𠮷.*--font/);
    expect(err).not.toMatch(/No font/);
    expect((await cli(["render", at("rare.json"), "-o", at("a.svg")])).code).toBe(0);
    expect((await cli(["render", at("good.json"), "-o", at("b.png"), "--font", at("data.csv"), "--locale", "en"])).err).toMatch(/^✗ Cannot use the font file .*data\.csv/m);
  });

  it("refuses a picture that would not fit into memory", async () => {
    const { code, err } = await cli(["render", at("good.json"), "-o", at("a.png"), "--width", "4000", "--scale", "20"]);
    expect(code).toBe(2);
    expect(err).toContain("80000");
  });
});

describe("what a user gets wrong", () => {
  it.each<[string, string[], number, RegExp]>([
    ["a file that is not there", ["render", "nope.json", "-o", "a.svg"], 2, /no file nope\.json/],
    ["an unknown option", ["render", "x.json", "-o", "a.svg", "--tilte", "x"], 2, /--tilte; did you mean "--title"/],
    ["an unknown command", ["rendr"], 2, /rendr; did you mean "render"/],
    ["no output", ["render", "x.json"], 2, /-o, --output/],
    ["an option without a value", ["render", "x.json", "-o"], 2, /needs a value/],
    ["no input", ["render", "-o", "a.svg"], 2, /argument in is missing/],
    ["two inputs", ["render", "x.json", "y.json", "-o", "a.svg"], 2, /Too many/],
    ["an extension that says nothing", ["render", "x.json", "-o", "a.pdf"], 2, /a\.pdf.*\.svg or \.png/],
    ["a scale that is none", ["render", "x.json", "-o", "a.png", "--scale", "big"], 2, /--scale/],
    ["a scale of nothing", ["render", "x.json", "-o", "a.png", "--scale", "0"], 2, /--scale/],
    ["a folder that is not there", ["render", "x.json", "-o", "no/such/a.svg"], 2, /mkdir -p/],
    ["two standard inputs", ["check", "-", "-"], 2, /only once/],
  ])("%s: says so, and what to do", async (_, argv, code, words) => {
    const outcome = await cli(["--locale", "en", ...argv]);
    expect(outcome.code).toBe(code);
    expect(outcome.err).toMatch(words);
    expect(outcome.err).not.toMatch(/\n\s+at |Error:|node:/);
  });

  it.each<[string, string, string | Uint8Array, string[], number, RegExp]>([
    ["broken JSON", "a.json", '{\n  "type": "bullet",\n}', [], 1, /near "}" in line 3, column 1/],
    ["Chinese quotes", "a.json", "{“type”: 1}", [], 1, /line 1, column 2.*half-width/],
    ["JSON that ends early", "a.json", '{"type": [1', [], 1, /unexpected end/],
    ["a list", "a.json", "[]", [], 1, /expected an object/],
    ["an empty file", "a.json", "", [], 1, /not valid JSON/],
    ["a workbook", "a.xlsx", Uint8Array.from([0x50, 0x4b, 3, 4]), [], 1, /CSV UTF-8/],
    ["a workbook under another name", "a.csv", Uint8Array.from([0x50, 0x4b, 3, 4]), ["--type", "bullet"], 1, /CSV UTF-8/],
    ["a figure", "a.svg", "<svg/>", [], 1, /npx banyan-charts extract/],
    ["a table without a type", "a.csv", csv, [], 2, /--type.*bullet/],
    ["an unknown type", "a.csv", csv, ["--type", "bulet"], 1, /"bulet"; did you mean "bullet"/],
    ["a field without a column", "a.csv", csv, ["--type", "bullet", "--field", "value"], 2, /--field should be name=value/],
    ["a column that is not there", "a.csv", csv, ["--type", "bullet", "--field", "value=产直", "--field", "label=行业"], 1, /no column "产直"; did you mean "产值"/],
    ["a number split by its own comma", "a.csv", "label,value\n电气,1,020\n", ["--type", "bullet"], 1, /Row 2.*Quote/],
    ["a width that is none", "a.json", JSON.stringify(good), ["--width", "wide"], 1, /"width" should be 240–4000, received "wide"/],
    ["an unknown theme", "a.json", JSON.stringify(good), ["--theme", "darc"], 1, /did you mean "dark"/],
    ["a prototype key", "a.json", '{"type": "bullet", "__proto__": {"data": []}, "data": []}', [], 1, /__proto__/],
    ["a prototype key by option", "a.json", JSON.stringify(good), ["--set", '__proto__={"x":1}'], 1, /__proto__/],
  ])("%s: says where, and exits %s", async (_, name, content, argv, code, words) => {
    writeFileSync(at(name), content);
    const outcome = await cli(["render", at(name), "-o", at("out.svg"), "--locale", "en", ...argv]);
    expect(outcome.err).toMatch(words);
    expect(outcome.code).toBe(code);
    expect(outcome.err).not.toMatch(/\n\s+at |TypeError|SyntaxError/);
    expect(existsSync(at("out.svg"))).toBe(false);
  });

  it("is told in Chinese unless English is asked for", async () => {
    expect((await cli(["render", "nope.json", "-o", "a.svg"])).err).toContain("找不到文件");
    expect((await cli(["rendr", "--locale=en"])).err).toContain("There is no command");
  });
});

describe("what tables say beside their numbers", () => {
  const wide = ["--type", "cluster-trajectory"];
  const render = async (content: string, argv: readonly string[]): Promise<Outcome & { readonly spec: unknown }> => {
    writeFileSync(at("t.csv"), content);
    const outcome = await cli(["check", at("t.csv"), "--source", "s", ...argv]);
    const drawn = await cli(["render", at("t.csv"), "-o", at("t.svg"), "--source", "s", "--force", ...argv]);
    return { ...outcome, spec: drawn.code === 0 ? readFigure(readFileSync(at("t.svg"), "utf8")) : undefined };
  };

  it("draws forecasts in the header and in a column of our own words as forecasts", async () => {
    const across = await render("单位：亿元,2022年,2023年,2024（预计）\n甲,100,110,120\n", [...wide, "--basis", "官方", "--field", "series=单位：亿元"]);
    expect(across).toMatchObject({ code: 0, spec: { unit: "亿元", basis: "official" } });
    expect((across.spec as { data: { status?: string }[] }).data.map(({ status }) => status)).toEqual([undefined, undefined, "projection"]);
    const own = await render("名称,数值（亿元）,数据性质,依据\n甲,1,预测,示意\n乙,2,,官方\n", ["--type", "bullet"]);
    expect(own).toMatchObject({ code: 0, spec: { data: [{ 数据性质: "projection", 依据: "illustrative" }, { 依据: "official" }] } });
  });

  it("warns of what it does not draw, by name", async () => {
    const { err } = await render("名称,数值（亿元）,去年\n甲,1,2\n合计,1,2\n注：未经审计\n", ["--type", "bullet", "--basis", "official"]);
    expect(err).toContain(`⚠ ${at("t.csv")}  ${cliWords("zh").leftOver("去年")}`);
    expect(err).toContain(`⚠ ${at("t.csv")}  ${cliWords("zh").totalRow(3, "合计")}`);
    expect(err).toContain(cliWords("zh").skippedBelow("注：未经审计"));
    const argv = [at("t.csv"), "--type", "bullet", "--basis", "official", "--source", "s", "--strict"];
    expect((await cli(["check", ...argv])).code).toBe(1);
    expect((await cli(["render", ...argv, "-o", at("strict.svg")])).code).toBe(1);
    expect(existsSync(at("strict.svg"))).toBe(false);
  });

  it("speaks of --field where a row of a table lacks its name", async () => {
    const { out } = await render("label,value\n,1\n甲,2\n", ["--type", "bullet", "--unit", "亿元"]);
    expect(out).toContain(`:2 /data/0  ${cliWords("zh").emptyCell("label")}`);
    expect(out).not.toContain("fields");
  });
});

describe("a file of the wrong kind", () => {
  it("is told apart: a PNG to read, a workbook to write, a file for a folder", async () => {
    writeFileSync(at("x.png"), Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1]));
    for (const argv of [["extract", at("x.png")], ["render", at("x.png"), "-o", at("y.svg")]]) {
      expect(await cli([...argv, "--locale", "en"])).toMatchObject({ code: 1, err: expect.stringContaining("a PNG carries no spec") as string });
    }
    expect(await cli(["table", at("good.json"), "-o", at("x.xlsx")])).toMatchObject({ code: 2, err: `✗ ${cliWords("zh").badTableExtension(at("x.xlsx"))}` });
    expect(existsSync(at("x.xlsx"))).toBe(false);
    expect(await cli(["init", at("good.json")])).toMatchObject({ code: 2, err: `✗ ${cliWords("zh").notFolder(at("good.json"))}` });
  });
});

describe("check", () => {
  it("names file, row of the table, pointer, row and the right word", async () => {
    writeFileSync(at("bad.csv"), "行业,产值\n电气,很多\n泵阀,3万吨\n");
    const { code, out, err } = await cli(["check", at("bad.csv"), ...mapped, "--unit", "亿元", "--source", "s", "--basis", "official", "--locale", "en"]);
    expect(code).toBe(1);
    expect(out.split("\n")[0]).toBe(`✗ ${at("bad.csv")}:2 /data/0/产值  row 1: "产值" cannot be read as a number, received "很多"; write 12.3 or "CNY 1.02 trillion", and null where it is not disclosed`);
    expect(out).toContain(`${at("bad.csv")}:3 /data/1/产值`);
    expect(err).toContain("Errors: 2");
  });

  it("checks several inputs, and the others when one cannot be read", async () => {
    writeFileSync(at("bad.json"), JSON.stringify({ ...good, titel: "x" }));
    writeFileSync(at("broken.json"), "{");
    const { code, out, err } = await cli(["check", at("good.json"), at("broken.json"), at("bad.json")]);
    expect(code).toBe(1);
    expect(out).toContain(`✓ ${at("good.json")}`);
    expect(out).toMatch(/titel.*title/);
    expect(err).toContain("broken.json");
  });

  it("is content with warnings, unless --strict", async () => {
    writeFileSync(at("bare.json"), JSON.stringify({ ...good, source: undefined }));
    expect(await cli(["check", at("bare.json")])).toMatchObject({ code: 0, err: "" });
    expect((await cli(["check", at("bare.json")])).out).toContain("来源：未注明");
    expect((await cli(["check", at("bare.json"), "--strict"])).code).toBe(1);
    expect((await cli(["check", at("good.json"), "--strict"])).code).toBe(0);
  });

  it("prints JSON for machines", async () => {
    writeFileSync(at("bad.json"), JSON.stringify({ ...good, titel: "x" }));
    const { code, out, err } = await cli(["check", at("bad.json"), at("good.json"), "--json", "--locale", "en"]);
    expect({ code, err }).toEqual({ code: 1, err: "" });
    expect(JSON.parse(out)).toEqual([
      { file: at("bad.json"), issues: validate({ ...good, titel: "x" }, { locale: "en" }) },
      { file: at("good.json"), issues: [] },
    ]);
  });
});

describe("table", () => {
  it("writes a file that Excel reads, and one that a pipe likes", async () => {
    expect((await cli(["table", at("good.json"), "-o", at("a.csv")])).code).toBe(0);
    const file = readFileSync(at("a.csv"), "utf8");
    expect(file.startsWith("\uFEFF")).toBe(true);
    expect((await cli(["table", at("good.json")])).out).toBe(file.slice(1));
  });

  it("keeps hostile cells text", async () => {
    const hostile = ["=1+1", "+1", "-1+1", "@SUM(A1)", "\tx", "\rx", "＝1+1", "＋1", "－1", "＠x", "=cmd|' /C calc'!A0", "<script>alert(1)</script>", '"', "a,b"];
    writeFileSync(at("evil.json"), JSON.stringify({ ...good, data: hostile.map((label) => ({ label, value: 1 })) }));
    const { code, out } = await cli(["table", at("evil.json")]);
    expect(code).toBe(0);
    const cells = csvParseRows(out).slice(1).map(([label = ""]) => label);
    expect(cells).toEqual(hostile.map((label) => (/^[=+\-@\t\r＝＋－＠]/.test(label) ? `'${label}` : label)));
  });

  it("draws hostile cells as text", async () => {
    writeFileSync(at("evil.csv"), 'label,value\n"<script>alert(1)</script>",1\n"]]></metadata><a href=""javascript:x"">",2\n');
    expect((await cli(["render", at("evil.csv"), "--type", "bullet", "-o", at("a.svg")])).code).toBe(0);
    expect(readFileSync(at("a.svg"), "utf8")).not.toMatch(/<script|<a[ >]|<\/metadata><a/);
  });
});

describe("extract", () => {
  it("gives back the spec as written", async () => {
    await cli(["render", at("good.json"), "-o", at("a.svg")]);
    expect(JSON.parse((await cli(["extract", at("a.svg")])).out)).toEqual(good);
    expect((await cli(["extract", "-", "-o", at("b.json")], readFileSync(at("a.svg")))).code).toBe(0);
    expect(JSON.parse(readFileSync(at("b.json"), "utf8"))).toEqual(good);
  });

  it("says when there is none", async () => {
    writeFileSync(at("x.svg"), "<svg></svg>");
    expect(await cli(["extract", at("x.svg")])).toMatchObject({ code: 1, err: `✗ ${cliWords("zh").noSpec(at("x.svg"))}` });
    writeFileSync(at("y.svg"), "<svg><metadata>{oops</metadata></svg>");
    expect((await cli(["extract", at("y.svg")])).code).toBe(1);
  });
});

describe("schema", () => {
  const whole = {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $defs: { bullet: { properties: { type: { const: "bullet" }, title: { $ref: "#/$defs/text" } } }, kpi: { properties: { type: { const: "kpi" } } }, text: { anyOf: [{ $ref: "#/$defs/word" }] }, word: { type: "string" } },
  };

  it("cuts one chart out with what it refers to and nothing else", () => {
    const one = ofType(whole, "bullet", { words: cliWords("en") });
    expect(one).toMatchObject({ $schema: whole.$schema, properties: { type: { const: "bullet" } } });
    expect(Object.keys(one.$defs as object)).toEqual(["text", "word"]);
    expect(ofType(whole, "kpi", { words: cliWords("en") })).not.toHaveProperty("$defs");
    expect(() => ofType(whole, "bulet", { words: cliWords("en") })).toThrow(/did you mean "bullet"/);
  });
});

describe("init", () => {
  it("makes a folder whose specs are sound and whose commands work, and changes nothing that is there", async () => {
    const { code, out, err } = await cli(["init", at("start")]);
    expect(code).toBe(0);
    expect(readdirSync(at("start")).sort()).toEqual(["README.md", "bullet.json", "data.csv", "half-year.json"]);
    expect(err.split("\n")).toHaveLength(4);
    for (const name of ["bullet.json", "half-year.json"]) {
      for (const locale of ["zh", "en"]) expect(validate(JSON.parse(readFileSync(at(`start/${name}`), "utf8")), { locale })).toEqual([]);
    }
    const lines = [...out.split("\n"), ...readFileSync(at("start/README.md"), "utf8").replaceAll(" data.csv", ` ${at("start/data.csv")}`).replaceAll(/ ([a-z-]+\.(?:json|svg|png))/g, ` ${at("start")}/$1`).split("\n")];
    const commands = lines.flatMap((line) => /^\s*npx banyan-charts (.+)$/.exec(line)?.[1] ?? []);
    expect(commands.length).toBeGreaterThan(5);
    for (const command of commands) {
      const force = command.startsWith("render") ? ["--force"] : [];
      expect([command, (await cli([...command.split(" "), ...force, "--strict"])).code]).toEqual([command, 0]);
    }
    writeFileSync(at("start/data.csv"), "mine");
    rmSync(at("start/bullet.json"));
    const again = await cli(["init", at("start")]);
    expect(again.err).toContain(cliWords("zh").kept(join(at("start"), "data.csv")));
    expect(readFileSync(at("start/data.csv"), "utf8")).toBe("mine");
    expect(existsSync(at("start/bullet.json"))).toBe(true);
  }, 20_000);

  it("says when it cannot write", async () => {
    writeFileSync(at("file"), "");
    expect((await cli(["init", at("file")])).code).toBe(2);
  });
});

describe("doctor", () => {
  it("has a line for each thing, and is content here", async () => {
    const { code, out } = await cli(["doctor", "--locale", "en"]);
    const lines = out.trim().split("\n");
    expect(lines).toHaveLength(7);
    expect(lines.every((line) => /^[✓–] /.test(line))).toBe(true);
    expect(code).toBe(0);
  });

  it("exits 2 with the way out when the temporary folder cannot be written", () => {
    const lines: string[] = [];
    const io = { stdin: () => Promise.resolve(new Uint8Array()), stdout: (line: string | Uint8Array) => void lines.push(String(line)), stderr: () => undefined };
    expect(doctor({ io, words: cliWords("en"), locale: "en" }, at("no/such/folder"))).toBe(2);
    expect(lines.join("")).toMatch(/✗ temporary folder .* set TMPDIR/);
  });
});

describe("--help", () => {
  it("lists the seven commands in both languages with three examples", async () => {
    for (const argv of [["--help"], []]) {
      const { code, out } = await cli(argv);
      expect(code).toBe(0);
      for (const name of ["render", "check", "table", "schema", "extract", "init", "doctor"]) expect(out).toMatch(new RegExp(`^\\s+${name}\\b.*[一-鿿].* · [a-z]|^\\s+${name}\\b.*JSON Schema`, "m"));
      expect(out.match(/^ {2}npx banyan-charts /gm)).toHaveLength(3);
    }
    expect((await cli(["render", "--help"])).out).toMatch(/--scale/);
    expect((await cli(["--version"])).out).toMatch(/^\d+\.\d+\.\d+/);
  });

  it("says everything in both languages", () => {
    const [zh, en] = [cliWords("zh"), cliWords("en")];
    expect(Object.keys(zh).sort()).toEqual(Object.keys(en).sort());
  });
});

describe("the place where a text stops being JSON", () => {
  it.each([
    ['{"a": 1,}', 1, 9, "}"], ["[1,]", 1, 4, "]"], ['{"a" 1}', 1, 6, "1"], ["{a: 1}", 1, 2, "a"], ['{"a": undefined}', 1, 7, "u"], ['{"a": 01}', 1, 8, "1"],
    ["[1 2]", 1, 4, "2"], ['["a\nb"]', 1, 2, '"'], ["{} {}", 1, 4, "{"], ["[", 1, 2, ""], ["", 1, 1, ""], ["[1}", 1, 3, "}"], ['{"a":1]', 1, 7, "]"], ["]", 1, 1, "]"], ['{\n"a": “b”}', 2, 6, "“"],
  ])("%j: line %i, column %i", (text, line, column, near) => {
    expect(() => JSON.parse(text)).toThrow();
    expect(jsonFault(text)).toEqual({ line, column, near });
  });

  it("does not overflow on a deep text", () => {
    expect(jsonFault("[".repeat(200_000))).toMatchObject({ column: 200_001 });
  });
});
