import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const src = fileURLToPath(new URL("../src", import.meta.url));

// A file imports its own floor or a lower one. charts and render stand side by side and meet only in scene.
const floors: Record<string, number> = {
  schema: 0, quantity: 0, text: 0, locale: 0, theme: 0, provenance: 0,
  scene: 1, layout: 2, guides: 3, "chart.ts": 4, charts: 5, render: 5, figure: 6, live: 7, "index.ts": 8, adapters: 9,
};
// figure/ and other files at the root of src join what charts draw with render.
const joining = 6;
const mayTouchPage = new Set(["live", "adapters"]);

interface Edge { readonly from: string; readonly to: string; readonly runtime: boolean }
interface SourceFacts { readonly edges: readonly Edge[]; readonly globals: readonly string[]; readonly packages: readonly string[] }

const floorName = (file: string): string => file.split("/")[0]!;
const floorOf = (file: string): number | undefined => floors[floorName(file)] ?? (file.includes("/") ? undefined : joining);

function listFiles(dir: string): string[] {
  return readdirSync(dir).sort().flatMap((name) => {
    const path = join(dir, name);
    if (statSync(path).isDirectory()) return listFiles(path);
    return /\.tsx?$/.test(name) ? [relative(src, path).split(sep).join("/")] : [];
  });
}

/** Where a relative import leads, as a path in src. */
const target = (from: string, specifier: string): string =>
  relative(src, join(src, dirname(from), specifier)).split(sep).join("/").replace(/\.js$/, ".ts");

/** True when nothing of the import is left once types are erased (verbatimModuleSyntax keeps everything else). */
function isTypeOnly(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  return ts.isImportDeclaration(node) ? node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword : node.isTypeOnly;
}

function specifierOf(node: ts.Node): { text: string; runtime: boolean } | undefined {
  if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
    return { text: node.moduleSpecifier.text, runtime: !isTypeOnly(node) };
  }
  if (!ts.isCallExpression(node) || node.expression.kind !== ts.SyntaxKind.ImportKeyword) return undefined;
  const argument = node.arguments[0];
  return argument && ts.isStringLiteral(argument) ? { text: argument.text, runtime: true } : undefined;
}

/** A use of the name as a variable, not as a property or a key. */
function isFreeName(node: ts.Identifier): boolean {
  const { parent } = node;
  const named = (ts.isPropertyAccessExpression(parent) || ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent)) && parent.name === node;
  return !named && !ts.isTypeElement(parent) && !ts.isJSDoc(parent);
}

function factsOf(file: string, text = readFileSync(join(src, file), "utf8")): SourceFacts {
  const edges: Edge[] = [];
  const globals: string[] = [];
  const packages: string[] = [];
  const visit = (node: ts.Node): void => {
    const found = specifierOf(node);
    if (found?.text.startsWith(".")) edges.push({ from: file, to: target(file, found.text), runtime: found.runtime });
    else if (found?.runtime) packages.push(found.text);
    if (ts.isIdentifier(node) && /^(document|window|Intl)$/.test(node.text) && isFreeName(node)) globals.push(`${file}: ${node.text}`);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true));
  return { edges, globals, packages };
}

/** Why an edge may not be, or nothing. */
function fault({ from, to }: Edge): string | undefined {
  const [own, other] = [floorOf(from), floorOf(to)];
  if (own === undefined || other === undefined) return `${from} → ${to}: a folder without a floor`;
  if (other > own) return `${from} → ${to}: goes up`;
  const sides = [floorName(from), floorName(to)];
  if (sides.includes("charts") && (sides.includes("render") || sides.includes("live"))) return `${from} → ${to}: charts meet render and live only in scene`;
  return undefined;
}

function findCycle(edges: readonly Edge[]): string[] | undefined {
  const next = new Map<string, string[]>();
  for (const { from, to } of edges) next.set(from, [...(next.get(from) ?? []), to]);
  const done = new Set<string>();
  const walk = (file: string, path: readonly string[]): string[] | undefined => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return undefined;
    for (const to of next.get(file) ?? []) {
      const cycle = walk(to, [...path, file]);
      if (cycle) return cycle;
    }
    done.add(file);
    return undefined;
  };
  for (const file of next.keys()) {
    const cycle = walk(file, []);
    if (cycle) return cycle;
  }
  return undefined;
}

const files = listFiles(src);
const facts = files.map((file) => ({ file, ...factsOf(file) }));
const edges = facts.flatMap((fact) => fact.edges);

describe("the floors of the house", () => {
  it("every file imports its own floor or a lower one", () => {
    expect(edges.map(fault).filter(Boolean)).toEqual([]);
  });

  it("no modules import one another in a circle once types are erased", () => {
    expect(findCycle(edges.filter(({ runtime }) => runtime))).toBeUndefined();
  });

  it("only live and adapters name document, window or Intl", () => {
    expect(facts.filter(({ file }) => !mayTouchPage.has(floorName(file))).flatMap(({ globals }) => globals)).toEqual([]);
  });

  it("only adapters import from Node", () => {
    const reaching = facts.filter(({ file, packages }) => floorName(file) !== "adapters" && packages.some((name) => name.startsWith("node:")));
    expect(reaching.map(({ file }) => file)).toEqual([]);
  });
});

describe("the check itself", () => {
  it("sees a climb, a side step, a circle and a free name", () => {
    expect(fault(factsOf("scene/a.ts", 'import { b } from "../charts/b.js";').edges[0]!)).toContain("goes up");
    expect(fault(factsOf("charts/a.ts", 'export * from "../render/b.js";').edges[0]!)).toContain("only in scene");
    expect(fault(factsOf("live/a.ts", 'import type { B } from "../charts/b.js";').edges[0]!)).toContain("only in scene");
    expect(fault(factsOf("charts/a.ts", 'import { b } from "../layout/b.js";').edges[0]!)).toBeUndefined();
    expect(fault(factsOf("utils/a.ts", 'import { b } from "../layout/b.js";').edges[0]!)).toContain("without a floor");
    const circle = [...factsOf("text/a.ts", 'import { b } from "./b.js";').edges, ...factsOf("text/b.ts", 'import { a } from "./a.js";').edges];
    expect(findCycle(circle)).toEqual(["text/a.ts", "text/b.ts", "text/a.ts"]);
    expect(factsOf("text/a.ts", 'import type { B } from "./b.js";').edges[0]!.runtime).toBe(false);
    expect(factsOf("text/a.ts", "const w = window.innerWidth; const o = { document: 1 }; o.document;").globals).toEqual(["text/a.ts: window"]);
  });
});
