import { Command, CommanderError, Option } from "commander";
import { BASES } from "../../schema/vocabulary.js";
import { check, type CheckOptions } from "./check.js";
import { doctor } from "./doctor.js";
import { version } from "./files.js";
import { init } from "./init.js";
import { render, table, type OutputOptions, type RenderOptions } from "./render.js";
import { extract, schema } from "./schema.js";
import { CliError, type ExitCode, type IO, type Session } from "./session.js";
import { cliWords, type CliWords } from "./words.js";

const EXAMPLES = `
例 Examples:
  npx banyan-charts render chart.json -o chart.png --scale 2
  npx banyan-charts render data.csv --type bullet --field label=行业 --field value=产值 --unit 亿元 --title 各行业产值 --source 统计局 -o chart.svg
  npx banyan-charts check chart.json --strict --locale en
`;

const collect = (value: string, all: readonly string[] = []): string[] => [...all, value];

/**
 * Runs the command line: `run(["render", "chart.json", "-o", "chart.svg"], io)`.
 * @returns 0 done, 1 the spec or table is wrong, 2 the environment or the command line is. Never throws for what a user did.
 */
export async function run(argv: readonly string[], io: IO): Promise<ExitCode> {
  const locale = localeIn(argv);
  const session: Session = { io, words: cliWords(locale), locale };
  const state: { exit: ExitCode } = { exit: 0 };
  try {
    await program(session, state).parseAsync(argv.length > 0 ? argv : ["--help"], { from: "user" });
    return state.exit;
  } catch (error) {
    return ended(error, session);
  }
}

/** Looked for before anything is parsed, because faults of parsing are said in it too. */
function localeIn(argv: readonly string[]): string | undefined {
  const at = argv.lastIndexOf("--locale");
  if (at >= 0) return argv[at + 1];
  return argv.findLast((word) => word.startsWith("--locale="))?.slice("--locale=".length);
}

function ended(error: unknown, { io, words }: Session): ExitCode {
  if (error instanceof CliError) {
    io.stderr(`✗ ${error.message}`);
    return error.exit;
  }
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return 0;
    io.stderr(`✗ ${usageWords(error, words)}`);
    return 2;
  }
  io.stderr(`✗ ${words.unexpected(error instanceof Error ? error.message : String(error))}`);
  return 2;
}

/** Commander's message in our words: it names the culprit in quotes, and a near word after "Did you mean". */
function usageWords({ code, message }: CommanderError, words: CliWords): string {
  const kind = code.replace("commander.", "");
  const [, name = message.replace(/^error: /, "")] = /'([^']+)'/.exec(message) ?? [];
  const [, near = ""] = /Did you mean (?:one of )?([^?,)]+)/.exec(message) ?? [];
  if (kind === "missingMandatoryOptionValue") return words.usage.missingArgument(name, "");
  return words.usage[kind in words.usage ? (kind as keyof CliWords["usage"]) : "other"](name, near);
}

function program(session: Session, state: { exit: ExitCode }): Command {
  const root = new Command("banyan-charts").description("产业指标图表：一份 JSON 或一张表格，一条命令成图。\nCharts of industrial metrics: a JSON or a table becomes a figure.");
  const bilingual: Readonly<Record<string, string>> = { "Usage:": "用法 Usage:", "Options:": "选项 Options:", "Commands:": "命令 Commands:", "Arguments:": "参数 Arguments:" };
  root
    .exitOverride()
    .configureOutput({ writeOut: (text) => session.io.stdout(text), writeErr: () => undefined })
    .configureHelp({ styleTitle: (title) => bilingual[title] ?? title })
    .version(version(), "-V, --version", "版本 · version")
    .option("--locale <zh|en>", "图和消息的语言 · language of figure and messages (zh)")
    .helpOption("-h, --help", "帮助 · help")
    .helpCommand(false)
    .addHelpText("after", EXAMPLES);
  const does = (command: Command, action: (...args: never[]) => Promise<ExitCode> | ExitCode): Command =>
    command.action(async (...args: unknown[]) => {
      state.exit = await action(...(args as never[]));
    });
  drawing(root, session, does);
  reading(root, session, does);
  return root;
}

type Does = (command: Command, action: (...args: never[]) => Promise<ExitCode> | ExitCode) => Command;

function drawing(root: Command, session: Session, does: Does): void {
  const input = "规格 .json、表格 .csv .tsv（UTF-8 或 GB18030），- 为标准输入 · spec, table, or - for standard input";
  const draw = root.command("render").description("画图：SVG 或 PNG · draw a figure: SVG or PNG").argument("<in>", input);
  draw
    .requiredOption("-o, --output <file>", ".svg 或 .png，- 为标准输出 · .svg or .png, - for standard output")
    .option("--format <svg|png>", "扩展名不能说明时用 · where the extension does not say")
    .option("-s, --scale <n>", "PNG 倍数 · pixels per px (1)")
    .option("--font <file>", "再加一个字体文件，可多次 · one more font file, repeatable", collect);
  does(specOptions(writing(draw)), (file: string, options: RenderOptions) => render(file, options, session));
  const tell = root.command("check").description("检查规格或表格 · find faults in a spec or table").argument("<in...>", input);
  tell.option("--strict", "提醒也算错误 · warnings are errors").option("--json", "输出 JSON · print JSON");
  does(specOptions(tell), (files: string[], options: CheckOptions) => check(files, options, session));
  const list = root.command("table").description("图后的数据表 CSV · the numbers behind a figure, as CSV").argument("<in>", input);
  list.option("-o, --output <file>", ".csv，- 为标准输出 · .csv, - for standard output", "-");
  does(specOptions(writing(list)), (file: string, options: OutputOptions) => table(file, options, session));
}

function writing(command: Command): Command {
  return command.option("--strict", "提醒也算错误 · warnings are errors").option("--force", "覆盖已有文件 · replace a file that exists");
}

function specOptions(command: Command): Command {
  return command
    .option("--type <type>", "图表类型 · chart, such as bullet")
    .option("--field <key=column>", "哪一列是 value、label …，可多次 · which column is which, repeatable", collect)
    .option("--unit <unit>", "单位，如 亿元 · unit")
    .option("--title <text>", "标题 · title")
    .option("--subtitle <text>", "副标题 · subtitle")
    .option("--note <text>", "注 · note")
    .option("--source <text>", "来源 · source")
    .addOption(new Option("--basis <basis>", `依据 · who says so: ${BASES.join(" ")}`))
    .option("--set <key=json>", "规格的其他字段，可多次 · any other field of the spec, repeatable", collect)
    .option("--width <px>", "宽度 · width, 240–4000 (640)")
    .option("--height <px>", "最小高度 · least height")
    .option("--theme <theme>", "light dark print contrast，或品牌主题 .json · or a brand theme .json")
    .option("--locale <zh|en>", "图和消息的语言 · language of figure and messages (zh)");
}

function reading(root: Command, session: Session, does: Does): void {
  const language = (command: Command): Command => command.option("--locale <zh|en>", "消息的语言 · language of messages (zh)");
  const output = (command: Command): Command =>
    language(command).option("-o, --output <file>", "- 为标准输出 · - for standard output", "-").option("--force", "覆盖已有文件 · replace a file that exists");
  const schemaCommand = root.command("schema").description("JSON Schema，供编辑器补全 · for completion in editors").argument("[type]", "只要一种图 · of one chart only");
  does(output(schemaCommand), (type: string | undefined, { output: file = "-", force }: OutputOptions) => schema(type, { file, force }, session));
  const take = root.command("extract").description("从 SVG 取出规格 · take the spec out of an SVG").argument("<svg>", "本工具导出的 SVG · an SVG of this tool");
  does(output(take), (from: string, { output: file = "-", force }: OutputOptions) => extract(from, { file, force }, session));
  const start = root.command("init").description("新建含样例的文件夹 · a folder with samples to start from").argument("[dir]", "文件夹 · folder", "banyan");
  does(language(start), (folder: string) => init(folder, session));
  does(language(root.command("doctor").description("检查运行环境 · is everything there that figures need?")), () => doctor(session));
}
