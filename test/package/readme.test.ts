import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { scripts: Record<string, string> };

/** The command lines of a page's shell blocks, with continued lines joined and comments left out. */
function commands(text: string): string[] {
  const blocks = [...text.matchAll(/^```(?:sh|bash|shell|console)\n([\s\S]*?)^```/gm)].map(([, body]) => body ?? "");
  const lines = blocks.flatMap((block) => block.replace(/\\\n\s*/g, " ").split("\n"));
  return lines.map((line) => line.replace(/\s+#.*$|^#.*$|^\$ /g, "").trim()).filter(Boolean);
}

const helps = new Map<string, string>();
function helpOf(name: string): string {
  const known = helps.get(name) ?? spawnSync(process.execPath, [join(root, "dist/node/cli.js"), name, "--help"], { encoding: "utf8" }).stdout;
  helps.set(name, known);
  return known;
}

/** What is not true of a command line, or nothing. */
function falsehoods(line: string): string[] {
  const script = /^npm (?:run )?(start|test(?::\w+)?|[\w:-]+)/.exec(line);
  if (script && (line.startsWith("npm run") || ["start", "test"].includes(script[1]!))) return script[1]! in scripts ? [] : [`no script ${script[1]!}`];
  const call = /(?:^|\|\s*)(?:npx )?banyan(?:-charts)?\s+(\w+)(.*)$/.exec(line);
  if (!call) return [];
  const [, name, rest] = call;
  const help = helpOf(name!);
  if (!help.includes(` ${name!}`)) return [`no command ${name!}`];
  const flags = rest!.split(/\s[|>]\s/)[0]!.match(/(?<=\s)--?[a-z][\w-]*/g) ?? [];
  return flags.filter((flag) => !new RegExp(`(^|[\\s,])${flag}([\\s,=]|$)`, "m").test(help)).map((flag) => `${name!} has no ${flag}`);
}

describe.each(["README.md", "README.zh.md", "CONTRIBUTING.md"].filter((page) => existsSync(join(root, page)) || page === "README.md"))("%s", (page) => {
  const lines = commands(readFileSync(join(root, page), "utf8"));

  it("shows commands that exist, with flags that they take", () => {
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.flatMap((line) => falsehoods(line).map((fault) => `${line}: ${fault}`))).toEqual([]);
  });

  if (!page.startsWith("README")) return;
  it("starts with the two commands of a fresh clone", () => {
    const own = lines.filter((line) => /^npm (start|test)$/.test(line));
    expect(own.slice(0, 2)).toEqual(["npm start", "npm test"]);
  });
});
