import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
let work: string;
const visual = (...args: string[]) => spawnSync(process.execPath, [join(root, "scripts", "visual.mjs"), "--old", join(work, "old"), "-o", join(work, "out"), ...args], { cwd: root, encoding: "utf8", timeout: 120_000 });
const change = (name: string, act: (svg: string) => string): void => {
  const file = join(work, "old", "kpi", name);
  const before = readFileSync(file, "utf8");
  const after = act(before);
  expect(after).not.toBe(before);
  writeFileSync(file, after);
};

beforeAll(() => {
  work = mkdtempSync(join(tmpdir(), "banyan-visual-"));
  cpSync(join(root, "test", "snapshots", "kpi"), join(work, "old", "kpi"), { recursive: true });
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

describe("npm run visual", () => {
  it("is content where no picture changed", () => {
    expect(visual("--only", "kpi")).toMatchObject({ status: 0, stdout: expect.stringContaining(" 0 look different, 0 differ") as string });
    expect(existsSync(join(work, "out"))).toBe(false);
  });

  it("shows old, new and difference of a picture that changed, what only reads otherwise, what is new and what is gone", () => {
    change("one-zh-640.svg", (svg) => svg.replace(/(<text[^>]*>)./u, "$1变"));
    change("one-en-320.svg", (svg) => svg.replace(/aria-label="[^"]*"/, 'aria-label="x"'));
    renameSync(join(work, "old", "kpi", "empty-zh-640.svg"), join(work, "old", "kpi", "gone-zh-640.svg"));
    expect(visual("--only", "kpi")).toMatchObject({ status: 1, stdout: expect.stringContaining(" 3 look different, 1 differ") as string });
    const page = readFileSync(join(work, "out", "index.html"), "utf8");
    const shown = [...page.matchAll(/<img src="pictures\/kpi\/([^"]*)"/g)].map(([, file]) => file!);
    expect(shown.sort()).toEqual(["empty-zh-640-new.png", "gone-zh-640-old.png", "one-en-320-new.png", "one-en-320-old.png", "one-zh-640-difference.png", "one-zh-640-new.png", "one-zh-640-old.png"]);
    for (const file of shown) expect(readFileSync(join(work, "out", "pictures", "kpi", file)).subarray(1, 4).toString()).toBe("PNG");
    expect(page).toMatch(/kpi\/one-zh-640\.svg · 0\.\d+% /);
  });
});
