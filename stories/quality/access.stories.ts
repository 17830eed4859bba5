import { expect, within } from "storybook/test";
import { node } from "../kit/blocks.js";
import { page, type Kit, type PageStory } from "../kit/page.js";
import type { Words } from "../kit/words.js";

export default { title: "质量 Quality/无障碍 Accessibility", id: "quality-access", tags: ["!autodocs", "page"] };

const sources = import.meta.glob<string>("../../test/browser/live/*.test.ts", { eager: true, query: "?raw", import: "default" });

/** What is asked of every figure, and the file of tests that asks it. */
const TOPICS: readonly { readonly file: string; readonly words: Words; readonly lead: Words }[] = [
  { file: "keys", words: { zh: "键盘、指针、手指", en: "Keyboard, pointer, finger" }, lead: { zh: "一张图占一个Tab位，方向键走遍每个数；提示框与读屏说的一样，能指、能按Esc关；焦点环在浅色深色上都看得见；手指点得中。", en: "One tab stop a figure, arrow keys to every number. The tooltip says what a screen reader says, can be hovered, and closes with Escape; the ring is seen on light and dark; a finger hits the mark." } },
  { file: "tree", words: { zh: "读屏软件读到什么", en: "What a screen reader is given" }, lead: { zh: "按浏览器的无障碍树核对：每个数都有名字，刻度、网格和装饰不念；axe-core查不出问题。", en: "Checked by the accessibility tree of the browser: every number has its words, ticks and ornaments are silent, and axe-core objects to nothing." } },
  { file: "table", words: { zh: "数据表", en: "The table" }, lead: { zh: "按`t`打开，与图同数，能排序，axe-core查不出问题。", en: "Opened with `t`: the numbers of the figure, sortable, and nothing for axe-core to object to." } },
  { file: "look", words: { zh: "放大、间距、高对比、少动", en: "Zoom, spacing, forced colours, less motion" }, lead: { zh: "放大到200%重新排版；320像素宽不横向滚动；WCAG 1.4.12的字距行距下字不相叠；系统的高对比色和“减少动画”都照办。", en: "Laid out anew at 200%, no sideways scroll at 320 px, no overlap with the spacing of WCAG 1.4.12; forced colours and the wish for less motion are followed." } },
  { file: "tones", words: { zh: "听数", en: "Tones" }, lead: { zh: "按`s`把一行数听成高低音，只在作者打开时才有。", en: "The key `s` plays a row as tones, where the author has turned it on." } },
  { file: "hostile", words: { zh: "文字只是文字", en: "Words stay words" }, lead: { zh: "数据里的标签、脚本都当文字显示，严格的内容安全策略下照样能用。", en: "Markup and script in the data are shown as words, under a strict content policy." } },
];

const UNTESTED: readonly Words[] = [
  { zh: "还没有请使用NVDA、争渡、VoiceOver、TalkBack的人试用过。", en: "No person who uses NVDA, 争渡 (ZDSR), VoiceOver or TalkBack has tried it yet." },
  { zh: "只在固定版本的Chromium里测；Firefox和Safari没有测。", en: "Tested in one pinned Chromium; not in Firefox or Safari." },
  { zh: "盲文点显器、语音控制、开关控制没有测。", en: "Braille displays, voice control and switch control are not tested." },
  { zh: "存成PNG、放进Word之后，替代文字要自己填；可以用`describe`生成。", en: "As a PNG, or in Word, a figure needs its alternative text entered by hand; `describe` writes it." },
];

export const Page: PageStory = {
  name: "无障碍 Accessibility",
  ...page(
    { zh: "测了什么，没测什么", en: "What is tested, and what is not" },
    { zh: "下面的条目从测试文件里读出，`npm test`逐条运行。机器能测的只是一部分；还没有请人试用的，写在最前面。", en: "The items are read from the files of tests that `npm test` runs. Machines test a part of it only; what people have not tried comes first." },
    (kit) => [kit.section({ zh: "还没有测的", en: "Not tested yet" }, kit.list(...UNTESTED)), ...TOPICS.map((topic) => tested(kit, topic))],
  ),
};

/** Not in the sidebar: nobody wants to see a page being tried. */
export const InUse: PageStory = {
  ...Page,
  name: "核对 Checked",
  tags: ["!dev"],
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getAllByRole("heading", { level: 2 })).toHaveLength(TOPICS.length + 1);
    for (const { file } of TOPICS) await expect(testsOf(file).length).toBeGreaterThan(0);
  },
};

/** The sentences of a file of tests: what is tested, and what it does. */
function testsOf(file: string): string[] {
  const text = sources[`../../test/browser/live/${file}.test.ts`];
  if (text === undefined) throw new Error(`test/browser/live/${file}.test.ts`);
  let about = "";
  return [...text.matchAll(/^describe\("([^"]+)"|^ *it(?:\.[^\n]*?)?\("([^"]+)", /gm)].flatMap(([, subject, does]) => {
    if (subject !== undefined) about = `${subject} `;
    return does === undefined ? [] : [`${about}${does.replace(/(?: in|:|,)? %s.*$/, "")}`];
  });
}

function tested(kit: Kit, { file, words, lead }: (typeof TOPICS)[number]): HTMLElement {
  const tests = testsOf(file);
  const list = kit.list(...tests);
  list.lang = "en";
  const summary = node("summary", "", kit.say({ zh: `${tests.length}项测试（英文原文）`, en: `${tests.length} tests` }));
  return kit.section(words, kit.prose(lead), node("details", "", summary, list));
}
