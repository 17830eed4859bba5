import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, it } from "vitest";
import { run } from "../src/adapters/cli/program.js";
import { figure, toSVG } from "../src/index.js";
import { TABLE, WAYS } from "../stories/reports/ways.js";
import { FIRST_COMMANDS } from "../stories/start/commands.js";

const out = mkdtempSync(join(tmpdir(), "banyan-ways-"));
afterAll(() => rmSync(out, { recursive: true }));
const specOf = (path: readonly string[]): string => fileURLToPath(new URL(`../examples/${path.join("/")}.json`, import.meta.url));

// The commands that Storybook shows for Word, slides, WeChat and the others.
it.each(WAYS.map(({ command, width, height, example }) => [command, width, height, example] as const))("%s makes a picture of the size that is shown", async (command, width, height, example) => {
  const words = command.replace("npx banyan-charts ", "").split(" ").map((word) => (word === `${example[1]}.json` ? specOf(example) : word));
  const at = words.indexOf("-o") + 1;
  const file = join(out, words[at]!.replace("/", "-"));
  words[at] = file;
  const said: string[] = [];
  const io = { stdin: () => Promise.resolve(new Uint8Array()), stdout: (content: string | Uint8Array) => void said.push(String(content)), stderr: (line: string) => void said.push(line) };
  expect([await run([...words, "--force"], io), said.filter((line) => line.startsWith("✗"))]).toEqual([0, []]);
  const made = readFileSync(file);
  const size = file.endsWith(".png") ? [made.readUInt32BE(16), made.readUInt32BE(20)] : /width="(\d+)" height="([\d.]+)"/.exec(made.toString())!.slice(1).map(Number);
  const drawnAt = command.includes("--width") ? width : 640;
  expect(size[0]).toBe(drawnAt * Number(/--scale (\d)/.exec(command)?.[1] ?? 1));
  // A least height: words that need a line more may have it, which a slide can bear.
  if (height !== undefined) expect(size[1]! / height).toBeLessThan(1.03);
});

it("the first commands of the welcome page, run one after the other, end with a picture", async () => {
  const home = process.cwd();
  const folder = mkdtempSync(join(out, "first-"));
  process.chdir(folder);
  try {
    for (const command of FIRST_COMMANDS) {
      const said: string[] = [];
      const io = { stdin: () => Promise.resolve(new Uint8Array()), stdout: () => undefined, stderr: (line: string) => void said.push(line) };
      if (command.startsWith("cd ")) process.chdir(command.slice(3));
      else expect([command, await run(command.replace("npx banyan-charts ", "").split(" "), io), said.filter((line) => line.startsWith("✗"))]).toEqual([command, 0, []]);
    }
    expect(readFileSync(join(folder, "report", "bullet.png")).subarray(1, 4).toString()).toBe("PNG");
  } finally {
    process.chdir(home);
  }
});

/** A command as a shell of any system divides it; nothing in it is more than words and double quotes. */
const wordsOf = (command: string): string[] => [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? "");

it.each(["zh", "en"] as const)("one line makes a figure of a table, in %s, on Windows too", async (locale) => {
  const { csv, command } = TABLE[locale];
  expect(command).not.toMatch(/[\n\\'^`$]/);
  const [from, to] = [join(out, `${locale}.csv`), join(out, `${locale}.png`)];
  writeFileSync(from, csv);
  const said: string[] = [];
  const io = { stdin: () => Promise.resolve(new Uint8Array()), stdout: (content: string | Uint8Array) => void said.push(String(content)), stderr: (line: string) => void said.push(line) };
  const words = wordsOf(command).slice(2).map((word) => (word === "table.csv" ? from : word === "table.png" ? to : word));
  expect([await run([...words, "--force"], io), said.filter((line) => /^[✗⚠]/.test(line))]).toEqual([0, []]);
  expect(readFileSync(to).readUInt32BE(16)).toBe(640 * 3);
});

it("the slide is filled", () => {
  const { example, width, height } = WAYS.find(({ height: own }) => own !== undefined)!;
  const spec = JSON.parse(readFileSync(specOf(example), "utf8")) as unknown;
  // No empty half under its words: the foot stands at the foot, and what is drawn reaches into the lower half.
  const lowest = Math.max(...[...toSVG(figure(spec), { width, height, embed: "none" }).matchAll(/ y="([\d.]+)"/g)].map(([, y]) => Number(y)));
  const bars = [...toSVG(figure(spec), { width, height, embed: "none" }).matchAll(/<(?:rect|path|line)[^>]* (?:y|y2|d)="(?:M[\d.]+[ ,])?([\d.]+)/g)].map(([, y]) => Number(y));
  expect(lowest).toBeGreaterThan(height! * 0.9);
  expect(bars.filter((y) => y > height! * 0.7 && y < height! * 0.9).length).toBeGreaterThan(0);
});
