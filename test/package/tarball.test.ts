import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import ts from "typescript";
import { describe, expect, inject, it } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
const installed = join(inject("consumer"), "node_modules", "banyan-charts");
const files = readdirSync(installed, { recursive: true, encoding: "utf8" }).map((file) => file.replaceAll("\\", "/"));

/** What a file imports at once, before any of its code runs. */
const staticImports = (file: string): string[] =>
  ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.ES2022).statements.flatMap((statement) =>
    (ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement)) && statement.moduleSpecifier && ts.isStringLiteral(statement.moduleSpecifier)
      ? [statement.moduleSpecifier.text]
      : [],
  );

/** The files of ours, and the packages, that Node opens for one entry. */
function opened(entry: string): { files: string[]; packages: string[] } {
  const seen = new Set<string>();
  const packages = new Set<string>();
  const visit = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const name of staticImports(file)) {
      if (name.startsWith(".")) visit(resolve(dirname(file), name));
      else if (!name.startsWith("node:")) packages.add(name);
    }
  };
  visit(join(installed, entry));
  return { files: [...seen], packages: [...packages] };
}

describe("the packed package", () => {
  it("has nothing that publint would advise to change", async () => {
    const { messages, pkg } = await publint({ pkgDir: installed, level: "suggestion", strict: true, pack: false });
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  });

  it("has types that resolve as the code does, in every way an ESM-only package can be imported", () => {
    const attw = join(root, "node_modules/@arethetypeswrong/cli/dist/index.js");
    const { status, stdout, stderr } = spawnSync(process.execPath, [attw, inject("tarball"), "--profile", "esm-only", "--no-emoji", "--no-color"], { encoding: "utf8" });
    expect(status, stdout + stderr).toBe(0);
  });

  it("carries its licence, its notices and its fonts, and no sources", () => {
    expect(files).toEqual(expect.arrayContaining(["LICENSE", "NOTICE", "README.md", "dist/schema.json", "dist/banyan-charts.min.js", "dist/node/THIRD-PARTY.txt"]));
    expect(files.filter((file) => /^dist\/node\/fonts\/.+\.br$/.test(file)).length).toBeGreaterThanOrEqual(2);
    expect(files.filter((file) => /^(src|test|stories|scripts|bench|examples)\/|\.stamp$|\.map$/.test(file))).toEqual([]);
  });

  it("names only files that are there", () => {
    const manifest = JSON.parse(readFileSync(join(installed, "package.json"), "utf8")) as { exports: object; bin: object; types: string };
    const paths = JSON.stringify([manifest.exports, manifest.bin, manifest.types]).match(/(?<=")(\.\/)?dist\/[^"]+/g) ?? [];
    expect(paths.length).toBeGreaterThan(5);
    expect(paths.filter((path) => !existsSync(join(installed, path)))).toEqual([]);
  });

  it("starts cold from two files at most, and from no other package", () => {
    const { files: own, packages } = opened("dist/node/index.js");
    expect(own.length).toBeLessThanOrEqual(2);
    expect(packages).toEqual([]);
  });

  it("loads the PNG library only when a PNG is asked for", () => {
    expect(opened("dist/node/node.js").packages).not.toContain("@resvg/resvg-js");
    expect(opened("dist/node/cli.js").packages).not.toContain("@resvg/resvg-js");
  });

  it("gives a command that runs", () => {
    const help = execFileSync(process.execPath, [join(installed, "dist/node/cli.js"), "--help"], { encoding: "utf8" });
    for (const name of ["render", "check", "table", "schema", "extract", "init", "doctor"]) expect(help).toMatch(new RegExp(`^\\s+${name}\\b`, "m"));
  });
});
