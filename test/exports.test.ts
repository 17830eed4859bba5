import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const root = fileURLToPath(new URL("../", import.meta.url));
const folders = ["src", "test", "stories", "scripts", "bench", ".storybook", "examples"];
/** Files that others import from outside of the repository. */
const ENTRY = /^src\/(adapters\/(\w+\/)?|live\/)?(index|server|script)\.ts$/;

const texts = new Map(folders.flatMap((folder) => (readdirSync(root + folder, { recursive: true }) as string[]).flatMap((path) => {
  const file = `${folder}/${path.replaceAll("\\", "/")}`;
  return /\.(m?ts|tsx|m?js)$/.test(file) && !file.includes("node_modules") && !file.includes("/out/") ? [[file, readFileSync(root + file, "utf8")] as const] : [];
})));

it("exports from a file in src only what another file names", () => {
  const words = new Map([...texts].map(([file, text]) => [file, new Set(text.match(/[\w$]+/g))]));
  const exported = [...texts].filter(([file]) => file.startsWith("src/") && !ENTRY.test(file)).flatMap(([file, text]) =>
    [...text.matchAll(/^export (?:async |abstract )?(?:const|function\*?|class|interface|type) (\w+)/gm)].map(([, name = ""]) => ({ file, name })),
  );
  expect(exported.length).toBeGreaterThan(500);
  const alone = exported.filter(({ file, name }) => ![...words].some(([other, said]) => other !== file && said.has(name)));
  expect(alone.map(({ file, name }) => `${file}: ${name}`)).toEqual([]);
});
