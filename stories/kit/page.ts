import type { StoryObj } from "@storybook/html-vite";
import { FONT } from "../../src/figure/compose.js";
import { wordsOn } from "../../src/theme/index.js";
import { settingOf, type Setting } from "../setting.js";
import { blocksOf, node, type Blocks } from "./blocks.js";
import { button } from "./fields.js";
import { figureIn, pictureOf, type PageFigure } from "./figures.js";
import { linkTo, setToolbar } from "./go.js";
import { inline } from "./inline.js";
import "./page.css";
import type { Words } from "./words.js";

export type PageStory = StoryObj;

/** What a page is made with: words, blocks and figures as the toolbar asks for them. */
export interface Kit extends Blocks {
  readonly setting: Setting;
  /** Ends with the page. */
  readonly life: AbortSignal;
  readonly figure: (spec: Parameters<typeof figureIn>[2], options?: Parameters<typeof figureIn>[3]) => PageFigure;
  readonly picture: (spec: Parameters<typeof pictureOf>[1], options: Parameters<typeof pictureOf>[2]) => HTMLImageElement;
  readonly link: (id: string, words: Words) => HTMLAnchorElement;
}

/** The life of the page that stands in a canvas. */
const lives = new WeakMap<Element, AbortController>();

function begin(canvas: Element): AbortSignal {
  lives.get(canvas)?.abort();
  const life = new AbortController();
  lives.set(canvas, life);
  return life.signal;
}

/** A page of prose and figures: a story without controls, in the language and theme of the toolbar. */
export function page(title: Words, lead: Words, build: (kit: Kit) => readonly Node[]): Pick<PageStory, "render" | "beforeEach" | "parameters"> {
  return {
    parameters: { layout: "fullscreen", controls: { disable: true }, docs: { codePanel: false } },
    beforeEach: ({ canvasElement }) => () => lives.get(canvasElement)?.abort(),
    render: (_, { globals, canvasElement }) => {
      const setting = settingOf(globals);
      const life = begin(canvasElement);
      const blocks = blocksOf(setting);
      let figures = 0;
      const kit: Kit = {
        ...blocks,
        setting,
        life,
        // A figure is made before it stands in the page, where it could look for a free name.
        figure: (spec, options) => figureIn(setting, life, spec, { idPrefix: `figure-${(figures += 1)}`, ...options }),
        picture: (spec, options) => pictureOf(setting, spec, options),
        link: (id, words) => linkTo(id, setting, blocks.say(words)),
      };
      const head = node("header", "kit-head", languageSwitch(setting), node("h1", "", blocks.say(title)), node("p", "kit-lead", ...inline(blocks.say(lead), setting)));
      return paint(node("main", "kit-page", node("div", "kit-column", head, ...build(kit))), setting);
    },
  };
}

/** A reader who meets the wrong language finds the other at once, and need not know the toolbar. */
function languageSwitch({ locale }: Setting): HTMLButtonElement {
  const other = locale === "zh" ? "en" : "zh";
  const made = button(other === "en" ? "English" : "中文", () => setToolbar({ locale: other }));
  made.classList.add("kit-language");
  made.lang = other === "en" ? "en" : "zh-CN";
  return made;
}

/** Colours and fonts of the library, for everything in the page. */
function paint(made: HTMLElement, setting: Setting): HTMLElement {
  const theme = setting.colors;
  const { bg, ink, ink2, ink3, rule, grid, track, subject, status } = theme;
  const colors = { bg, ink, ink2, ink3, rule, grid, track, subject: subject.text, onsubject: wordsOn(theme, subject.text), met: status.met, missed: status.missed };
  for (const [name, color] of Object.entries(colors)) made.style.setProperty(`--kit-${name}`, color);
  // Fonts for Chinese draw curly quotes as wide as a character: right in Chinese, a hole in English.
  made.style.setProperty("--kit-font", setting.locale === "zh" ? FONT : `"Latin quotes",${FONT}`);
  made.style.colorScheme = setting.base === "dark" ? "dark" : "light";
  made.lang = setting.locale === "zh" ? "zh-CN" : "en";
  return made;
}
