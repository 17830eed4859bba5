import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { sampleFiles } from "./samples.js";
import { CliError, type ExitCode, type Session } from "./session.js";

/** `init [DIR]`: a folder to start from: a table, two specs and a page that says how to draw them. What is there already stays as it is. */
export function init(folder: string, { io, words }: Session): ExitCode {
  try {
    mkdirSync(folder, { recursive: true });
    for (const [name, content] of Object.entries(sampleFiles)) {
      const file = join(folder, name);
      const there = existsSync(file);
      if (!there) writeFileSync(file, content, { flag: "wx" });
      io.stderr(there ? words.kept(file) : words.wrote(file));
    }
  } catch (error) {
    const { code = "?" } = error as NodeJS.ErrnoException;
    throw new CliError(2, code === "EEXIST" || code === "ENOTDIR" ? words.notFolder(folder) : words.cannotWrite(folder, code));
  }
  const at = (name: string): string => quoted(join(folder, name));
  io.stdout(
    words.next([
      `npx banyan-charts render ${at("bullet.json")} -o ${at("bullet.png")} --scale 2`,
      `npx banyan-charts render ${at("data.csv")} --type bullet --field label=集群 --field value=产值 --field target=目标 --title 产值与目标 --source 示例 --basis illustrative -o ${at("data.svg")}`,
      `npx banyan-charts check ${at("bullet.json")} ${at("half-year.json")}`,
    ]) + "\n",
  );
  return 0;
}

function quoted(path: string): string {
  return /^[\w./\\:-]+$/.test(path) ? path : `"${path}"`;
}
