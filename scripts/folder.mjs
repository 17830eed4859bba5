// Folders that a script fills anew each time: only what the script itself has made is ever cleared.
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** The file by which a folder is known as made by a script. */
const markOf = (script) => `.banyan-${script}`;

/** Whether nothing of somebody's own can be lost in a folder: it is not there, empty, or made by this script before. */
export function isOwn(folder, script) {
  if (!existsSync(folder)) return true;
  if (!statSync(folder).isDirectory()) return false;
  return readdirSync(folder).length === 0 || existsSync(join(folder, markOf(script)));
}

/**
 * An empty folder for what a script makes; ends the process with 2 where somebody's own files stand there.
 * @param usual the folder that the script takes unasked, which is nobody's but its own.
 */
export function freshFolder(folder, script, usual) {
  if (folder !== usual && !isOwn(folder, script)) {
    console.error(`不清空 ${folder}：里面有别的文件。请用 -o 指定空文件夹或新文件夹 · ${folder} is not cleared: it holds other files. Name an empty or a new folder by -o`);
    process.exit(2);
  }
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true, force: true });
  writeFileSync(join(folder, markOf(script)), "npm run " + script + "\n");
}
