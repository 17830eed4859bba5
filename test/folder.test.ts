import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../", import.meta.url));
const room = mkdtempSync(join(tmpdir(), "banyan-folder-"));
afterAll(() => rmSync(room, { recursive: true, force: true }));

/** Asks, in a process of its own, for a folder to be made fresh. */
function fresh(folder: string, script = "gallery"): { readonly status: number | null; readonly stderr: string } {
  const code = `import { freshFolder } from ${JSON.stringify(new URL("../scripts/folder.mjs", import.meta.url).href)}; freshFolder(${JSON.stringify(folder)}, ${JSON.stringify(script)}, "gallery");`;
  return spawnSync(process.execPath, ["--input-type=module", "-e", code], { encoding: "utf8", cwd: room });
}

describe("a folder that a script fills anew", () => {
  it("keeps what somebody else has put there, and says so in both languages", () => {
    const folder = mkdtempSync(join(room, "work-"));
    writeFileSync(join(folder, "thesis.txt"), "years");
    const { status, stderr } = fresh(folder);
    expect(status).toBe(2);
    expect(stderr).toMatch(/不清空.*is not cleared/);
    expect(readFileSync(join(folder, "thesis.txt"), "utf8")).toBe("years");
    expect(fresh(join(folder, "thesis.txt")).status).toBe(2);
    expect(readdirSync(folder)).toEqual(["thesis.txt"]);
  });

  it("is cleared where the same script has made it, and by no other", () => {
    const folder = join(room, "new");
    expect(fresh(folder).status).toBe(0);
    writeFileSync(join(folder, "old.png"), "");
    expect(fresh(folder, "visual").status).toBe(2);
    expect(fresh(folder).status).toBe(0);
    expect(existsSync(join(folder, "old.png"))).toBe(false);
  });

  it.each(["gallery", "visual"])("is asked for by %s, which removes none itself", (script) => {
    const code = readFileSync(join(root, "scripts", `${script}.mjs`), "utf8");
    expect(code).toMatch(/freshFolder\((values\.)?out, /);
    expect(code).not.toContain("recursive: true, force: true");
  });
});
