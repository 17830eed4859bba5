import { compose, describe, figure, validate } from "../../src/index.js";
import { localeOf } from "../../src/locale/index.js";
import { say } from "../../src/locale/locale.js";
import { codeOf } from "../code.js";
import { fitted } from "../fit.js";
import { node } from "../kit/blocks.js";
import { entryOf, exampleOf } from "../kit/catalogue.js";
import { choice } from "../kit/fields.js";
import type { Spec } from "../kit/figures.js";
import { page, type Kit, type PageStory } from "../kit/page.js";
import type { Words } from "../kit/words.js";
import { readGuide } from "../reader.js";
import { forms, themeNameOf, type Setting } from "../setting.js";
import { fieldTables } from "./fields.js";
import "./guide.css";
import { refusalOf } from "./refusal.js";
import { stepsOf } from "./steps.js";

/** A figure of a pair: an example of the chart by its name, or a spec of invented data that says so. */
export interface Shown {
  readonly spec: string | Spec;
  readonly words: Words;
}

/** What only the guide of one chart says; everything else is read from the library. */
export interface Guide {
  readonly type: string;
  /** Whose charts of this kind it learned from, and what. */
  readonly learned: Words;
  readonly use: readonly Words[];
  /** When another chart answers better, with a link to it. */
  readonly avoid: readonly Words[];
  readonly read: readonly Words[];
  /** Do beside don't. What the library refuses is shown as its refusal. */
  readonly pairs: readonly { readonly good: Shown; readonly bad: Shown }[];
  /** Name of the example that the page draws and whose code it prints. */
  readonly example: string;
}

const WIDTHS = [320, 640, 1200] as const;
const THEMES: readonly { readonly theme: Setting["theme"]; readonly words: Words }[] = [
  { theme: "light", words: { zh: "浅色 `light`", en: "Light `light`" } },
  { theme: "dark", words: { zh: "深色 `dark`", en: "Dark `dark`" } },
  { theme: "print", words: { zh: "黑白印刷 `print`", en: "Black and white print `print`" } },
  { theme: "contrast", words: { zh: "高对比 `contrast`", en: "High contrast `contrast`" } },
];

/** The guide of a chart as a page. */
export function guidePage(guide: Guide): Pick<PageStory, "render" | "beforeEach" | "parameters" | "play"> {
  const { name, question } = entryOf(guide.type);
  const asked = { zh: say(question, localeOf("zh")), en: say(question, localeOf("en")) };
  return { ...page(name, asked, (kit) => [...begin(kit, guide), pairs(kit, guide), sizes(kit, guide), themes(kit, guide), forEveryone(kit, guide), ...fieldTables(kit, guide.type), code(kit, guide)]), play: readGuide };
}

const specOf = (type: string, spec: string | Spec): Spec => (typeof spec === "string" ? exampleOf(type, spec) : spec);

function begin(kit: Kit, guide: Guide): Node[] {
  const { terms } = entryOf(guide.type);
  const called = kit.say({ zh: `也叫：${terms.join("、")}。`, en: `Also found as: ${terms.join(", ")}.` });
  return [
    kit.note(called),
    kit.figure(exampleOf(guide.type, guide.example), { menu: true, most: 720 }).element,
    kit.note(guide.learned),
    kit.twins(kit.section({ zh: "什么时候用", en: "When to use it" }, kit.list(...guide.use)), kit.section({ zh: "什么时候换一种图", en: "When another chart is better" }, kit.list(...guide.avoid))),
    kit.section({ zh: "怎么读", en: "How to read it" }, kit.list(...guide.read)),
  ];
}

function pairs(kit: Kit, guide: Guide): HTMLElement {
  const beside = guide.pairs.map(({ good, bad }) => node("div", "kit-beside guide-pair", shown(kit, guide.type, good, true), shown(kit, guide.type, bad, false)));
  return kit.section(
    { zh: "这样画，不要那样画", en: "Do and don’t" },
    kit.note({ zh: "“不要”一侧也是用本库画出的；无法绘制的，列出报错信息。", en: "What stands under Don’t is drawn by the library too; where it refuses, its own words stand there." }),
    ...beside,
  );
}

function shown(kit: Kit, type: string, { spec, words }: Shown, isGood: boolean): HTMLElement {
  const heading = node("h3", isGood ? "guide-do" : "guide-dont", kit.say(isGood ? { zh: "✓ 这样", en: "✓ Do" } : { zh: "× 不要", en: "× Don’t" }));
  const taken = specOf(type, spec);
  const issues = validate(taken, { locale: kit.setting.locale }).filter(({ severity }) => severity === "error");
  const seen = issues.length > 0 ? refusalOf(kit, taken, issues) : kit.figure(taken, { most: 600 }).element;
  return node("div", "", heading, kit.prose(words), seen);
}

function sizes(kit: Kit, guide: Guide): HTMLElement {
  const spec = exampleOf(guide.type, guide.example);
  const figures = WIDTHS.map((width) => {
    const { element } = kit.figure(spec, { most: width, width });
    const room = captioned(kit, element, `${width} px`, "guide-wide");
    room.append(fitted(element, { room, width: () => width, setting: () => kit.setting, life: kit.life }).said);
    return room;
  });
  return kit.section({ zh: "三种宽度", en: "Three widths" }, kit.prose({ zh: "同一份规格，按宽度重新排版；页面放不下时缩小显示，并注明比例。", en: "One spec, laid out anew for each width; what is wider than the page is shown smaller, and says so." }), ...figures);
}

function themes(kit: Kit, guide: Guide): HTMLElement {
  const spec = exampleOf(guide.type, guide.example);
  const { theme: _theme, ...plain } = spec;
  const figures = THEMES.map(({ theme, words }) => captioned(kit, kit.figure(plain, { most: 600, theme }).element, words));
  return kit.section({ zh: "四套主题", en: "Four themes" }, node("div", "kit-beside guide-themes", ...figures));
}

function captioned(kit: Kit, element: HTMLElement, words: Words, className = ""): HTMLElement {
  const caption = kit.prose(words);
  caption.classList.add("guide-caption");
  return node("div", className, caption, element);
}

/** The way by keyboard through the figure as it is drawn, and what a screen reader says of it. */
function forEveryone(kit: Kit, guide: Guide): HTMLElement {
  const { locale } = kit.setting;
  const made = figure(exampleOf(guide.type, guide.example));
  const { count, first, steps } = stepsOf(compose(made, { locale, width: 640 }));
  const said = (["zh", "en"] as const).map((one) => {
    const { title, description } = describe(made, { locale: one });
    const words = node("blockquote", "guide-said", node("strong", "", title), node("p", "", description));
    words.lang = one === "zh" ? "zh-CN" : "en";
    return words;
  });
  return kit.section(
    { zh: "键盘与读屏", en: "Keyboard and screen reader" },
    kit.prose({
      zh: `用Tab键进入上面第一张图一次，再按Tab就离开；图里用方向键走，共有${count}处可停，按\`?\`看全部按键。首先停在：“${first}”`,
      en: `Tab enters the first figure above once and then leaves it; inside, arrows move through ${count} stops, and \`?\` lists all keys. The first stop says: “${first}”`,
    }),
    kit.table({ zh: "按键通向哪里", en: "Where the keys lead" }, [{ zh: "按键", en: "Key" }, { zh: "读屏念出", en: "The screen reader says" }], steps.map(({ keys, label }) => [node("kbd", "", keys), label])),
    kit.prose({ zh: "没有图也能读：标题与说明由同一份数据写成，两种语言都有。", en: "It reads without the picture: title and description are written from the same data, in both languages." }),
    ...said,
  );
}

function code(kit: Kit, guide: Guide): HTMLElement {
  const { $schema: _schema, ...spec } = exampleOf(guide.type, guide.example);
  const textIn = (form: string): string => codeOf(guide.type, spec, { locale: kit.setting.locale, theme: themeNameOf(kit.setting), form });
  const block = kit.code(textIn(kit.setting.form), { zh: "代码", en: "Code" });
  block.classList.add("guide-code");
  const picked = choice(kit.say({ zh: "写法", en: "Form" }), forms.map(({ value, words }) => [value, words]), kit.setting.form, (form) => {
    block.firstElementChild!.textContent = textIn(form);
  });
  return kit.section({ zh: "代码", en: "Code" }, kit.row(picked), block);
}
