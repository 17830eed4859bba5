import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const folder = fileURLToPath(new URL("../stories/", import.meta.url));
const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".stories.ts"));
const read = (file: string): string => readFileSync(folder + file, "utf8");
const kebab = (name: string): string => name.replace(/(?<=[a-z\d])(?=[A-Z])/g, "-").toLowerCase();

/** Addresses of every story: the id of its file, then its name. */
const stories = new Set(files.flatMap((file) => [...read(file).matchAll(/^export const (\w+)/gm)].map(([, name]) => `${/\bid: "([\w-]+)"/.exec(read(file))?.[1] ?? "?"}--${kebab(name!)}`)));
const pages = files.filter((file) => /^(start|foundations|anatomy)\//.test(file));

describe.each(pages)("the page %s", (file) => {
  const text = read(file);

  it("has a title in both languages, an address in ASCII, and stands in the sidebar once", () => {
    expect(text).toMatch(/title: "\p{Script=Han}+ [A-Z][\w ]+\/[\p{Script=Han}]+ [A-Z][\w ]+", id: "[a-z]+-[a-z]+", tags: \["!autodocs", "page"\]/u);
    const leaf = /title: "[^"]*\/([^"/]+)"/.exec(text)?.[1];
    expect(text).toMatch(new RegExp(`export const Page: PageStory = \\{\\s+name: "${leaf ?? "?"}"`));
  });

  it("is tried by a person who is not seen", () => {
    expect(text).toMatch(/export const InUse: PageStory = \{\s+\.\.\.Page,\s+name: "[^"]+",\s+tags: \["!dev"\],\s+play: async/);
  });

  it("leads only to stories that are there", () => {
    const linked = [...text.matchAll(/\]\(([\w-]+--[\w-]+)\)|"([a-z-]+--[a-z-]+)"/g)].map(([, inline, literal]) => inline ?? literal);
    expect(linked.filter((id) => id !== undefined && !stories.has(id))).toEqual([]);
  });
});

it("calls the command line by the name that npx finds", () => {
  const wrong = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts")).flatMap((file) => [...read(file).matchAll(/\bbanyan (?=init|render|check|table|extract|schema|doctor)/g)].map(() => file));
  expect(wrong).toEqual([]);
});

it.each(readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts") && !/^(start|foundations|anatomy)\//.test(file)))("links in %s lead only to stories that are there", (file) => {
  const linked = [...read(file).matchAll(/\]\(([\w-]+--[\w-]+)\)|"([a-z-]+--[a-z-]+)"/g)].map(([, inline, literal]) => inline ?? literal);
  expect(linked.filter((id) => id !== undefined && !stories.has(id))).toEqual([]);
});
