import { expect, within } from "storybook/test";
import english from "../../CHANGELOG.md?raw";
import chinese from "../../CHANGELOG.zh.md?raw";
import { page, type Kit, type PageStory } from "../kit/page.js";

export default { title: "开始 Start/更新记录 Changelog", id: "start-changelog", tags: ["!autodocs", "page"] };

/** What lines begin with, in both editions, and the heading that they stand under. */
const KINDS = [
  { zh: "新增", en: "Add", heading: { zh: "新增", en: "Added" } },
  { zh: "更改", en: "Change", heading: { zh: "更改", en: "Changed" } },
  { zh: "修复", en: "Fix", heading: { zh: "修复", en: "Fixed" } },
] as const;

export const Page: PageStory = {
  name: "更新记录 Changelog",
  ...page(
    { zh: "更新记录", en: "Changelog" },
    { zh: "取自仓库里的`CHANGELOG.zh.md`。", en: "From `CHANGELOG.md` in the repository." },
    (kit) => versionsOf(kit.setting.locale === "zh" ? chinese : english).map(({ name, lines }) => kit.section(name, ...kinds(kit, lines))),
  ),
};

/** Not in the sidebar: nobody wants to see a page being tried. */
export const InUse: PageStory = {
  ...Page,
  name: "核对 Checked",
  tags: ["!dev"],
  play: async ({ canvasElement }) => {
    const headings = within(canvasElement).getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent);
    const lines = within(canvasElement).getAllByRole("listitem");
    for (const edition of [chinese, english]) {
      await expect(headings).toEqual([...edition.matchAll(/^## (.+)$/gm)].map(([, name]) => name));
      await expect(lines).toHaveLength([...edition.matchAll(/^- /gm)].length);
    }
  },
};

interface Version {
  readonly name: string;
  /** Each change on one line. */
  readonly lines: readonly string[];
}

function versionsOf(changelog: string): Version[] {
  return changelog.split(/^## /m).slice(1).map((part) => {
    const [name = "", ...rest] = part.split("\n");
    return { name: name.trim(), lines: rest.join("\n").split(/^- /m).slice(1).map((line) => line.replace(/\s*\n\s*/g, " ").trim()) };
  });
}

function kinds(kit: Kit, lines: readonly string[]): Node[] {
  return KINDS.flatMap(({ heading, ...words }) => {
    const word = words[kit.setting.locale];
    const own = lines.filter((line) => line.startsWith(word)).map((line) => line.slice(word.length).replace(/^[\s：]/, ""));
    if (own.length === 0) return [];
    const title = document.createElement("h3");
    title.textContent = kit.say(heading);
    return [title, kit.list(...own)];
  });
}
