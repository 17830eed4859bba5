import { expect, within } from "storybook/test";
import changelog from "../../CHANGELOG.md?raw";
import { page, type Kit, type PageStory } from "../kit/page.js";

export default { title: "开始 Start/更新记录 Changelog", id: "start-changelog", tags: ["!autodocs", "page"] };

const KINDS = { Add: { zh: "新增", en: "Added" }, Change: { zh: "更改", en: "Changed" }, Fix: { zh: "修复", en: "Fixed" } } as const;

export const Page: PageStory = {
  name: "更新记录 Changelog",
  ...page(
    { zh: "更新记录", en: "Changelog" },
    { zh: "取自仓库里的`CHANGELOG.md`，原文为英文。", en: "From `CHANGELOG.md` in the repository." },
    (kit) => versions().map(({ name, lines }) => kit.section(name, ...kinds(kit, lines))),
  ),
};

/** Not in the sidebar: nobody wants to see a page being tried. */
export const InUse: PageStory = {
  ...Page,
  name: "核对 Checked",
  tags: ["!dev"],
  play: async ({ canvasElement }) => {
    const headings = within(canvasElement).getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent);
    await expect(headings).toEqual([...changelog.matchAll(/^## (.+)$/gm)].map(([, name]) => name));
    const lines = [...changelog.matchAll(/^- /gm)].length;
    await expect(within(canvasElement).getAllByRole("listitem")).toHaveLength(lines);
  },
};

interface Version {
  readonly name: string;
  /** Each change on one line. */
  readonly lines: readonly string[];
}

function versions(): Version[] {
  return changelog.split(/^## /m).slice(1).map((part) => {
    const [name = "", ...rest] = part.split("\n");
    return { name: name.trim(), lines: rest.join("\n").split(/^- /m).slice(1).map((line) => line.replace(/\s*\n\s*/g, " ").trim()) };
  });
}

function kinds(kit: Kit, lines: readonly string[]): Node[] {
  return Object.entries(KINDS).flatMap(([word, heading]) => {
    const own = lines.filter((line) => line.startsWith(`${word} `)).map((line) => line.slice(word.length + 1));
    if (own.length === 0) return [];
    const title = document.createElement("h3");
    title.textContent = kit.say(heading);
    const list = kit.list(...own);
    list.lang = "en";
    return [title, list];
  });
}
