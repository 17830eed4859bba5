import { expect, userEvent, waitFor, within } from "storybook/test";
import { validate } from "../../src/index.js";
import { resolveTheme, type BrandTheme, type ThemeName } from "../../src/theme/index.js";
import { literal } from "../code.js";
import { node } from "../kit/blocks.js";
import { exampleOf } from "../kit/catalogue.js";
import { choice, colorField, download, live } from "../kit/fields.js";
import { page, type Kit, type PageStory } from "../kit/page.js";
import type { Words } from "../kit/words.js";

export default { title: "基础 Foundations/主题 Themes", id: "foundations-themes", tags: ["!autodocs", "page"] };

const NAMES: Readonly<Record<ThemeName, readonly [Words, Words]>> = {
  light: [{ zh: "浅色", en: "Light" }, { zh: "网页与幻灯", en: "for pages and slides" }],
  dark: [{ zh: "深色", en: "Dark" }, { zh: "暗处的屏幕；数越大越亮", en: "for screens in the dark; high values are light" }],
  print: [{ zh: "黑白印刷", en: "Print" }, { zh: "四种填充加边，靠形状和文字分辨", en: "four fills with edges; shape and words tell them apart" }],
  contrast: [{ zh: "高对比", en: "High contrast" }, { zh: "字全黑，图形7:1以上，线加粗", en: "words all black, marks above 7:1, thick lines" }],
};

const FIELDS = [
  ["bg", { zh: "底", en: "Ground" }],
  ["ink", { zh: "标题与目标", en: "Title and target" }],
  ["ink3", { zh: "坐标、注、来源", en: "Axis, note, source" }],
  ["subject", { zh: "强色", en: "Subject" }],
  ["shortfall", { zh: "缺口", en: "Shortfall" }],
  ["track", { zh: "槽与预测期的底", en: "Track" }],
] as const satisfies readonly (readonly [keyof BrandTheme, Words])[];

/** A house style that can be read: the start of one's own. */
const START: BrandTheme = { name: "house", extends: "light", ink: "#1E1B16", subject: "#7A2E1D" };

export const Page: PageStory = {
  name: "主题 Themes",
  ...page(
    { zh: "主题", en: "Themes" },
    { zh: "四套现成的，或写一套自己的：只写与现成的不同之处。看不清的颜色，库不肯用，并指出是哪两色、差多少。", en: "Four that ship, or one of your own, of which you write only what differs. Colours that cannot be read are refused, with the pair and by how much." },
    (kit) => [brand(kit), shipped(kit)],
  ),
};

/** Not in the sidebar: nobody wants to see a page being tried. */
export const InUse: PageStory = {
  ...Page,
  name: "试用 In use",
  tags: ["!dev"],
  play: async ({ canvasElement, globals }) => {
    const canvas = within(canvasElement);
    const english = globals.locale === "en";
    const subject = canvas.getByRole("textbox", { name: english ? "Subject" : "强色" });
    const problems = canvas.getAllByRole("status")[0]!;
    await expect(problems).toHaveTextContent(english ? "can be read" : "都看得清");
    await userEvent.clear(subject);
    await userEvent.type(subject, "#F2E3A0");
    await expect(problems).toHaveTextContent("subject");
    await userEvent.clear(subject);
    await userEvent.type(subject, "reddish");
    await expect(problems).toHaveTextContent(english ? /colour|color/ : /颜色/);
    await userEvent.clear(subject);
    await userEvent.type(subject, "#00594A");
    await expect(problems).toHaveTextContent(english ? "can be read" : "都看得清");
    await waitFor(() => expect(canvasElement.querySelector('.kit-host svg [stroke="#00594A"]')).not.toBeNull());
    await expect(canvas.getByText(/subject: "#00594A"/)).toBeVisible();
  },
};

function brand(kit: Kit): HTMLElement {
  const spec = exampleOf("cluster-trajectory", "to-target");
  const shown = kit.figure(spec, { theme: START, most: 560 });
  const [verdict, code] = [live(), node("code")];
  const box = kit.code("", { zh: "主题的代码", en: "Code of the theme" });
  box.replaceChildren(code);
  let theme: BrandTheme = START;
  const show = (): void => {
    const { problems } = resolveTheme(theme);
    const issues = validate({ ...spec, theme }, { locale: kit.setting.locale }).filter(({ path }) => path.startsWith("/theme"));
    verdict.replaceChildren(
      problems.length === 0
        ? node("p", "kit-good", kit.say({ zh: "✓ 每一对颜色都看得清", en: "✓ Every pair of colours can be read" }))
        : node("ul", "kit-faults", ...issues.map(({ message }) => node("li", "", message))),
    );
    code.textContent = `toSVG(figure, { theme: ${literal(theme)} });\n`;
    if (problems.length === 0) shown.mounted.update(shown.mounted.figure, { locale: kit.setting.locale, theme });
  };
  const fields = node("div", "kit-stack");
  const fill = (): void => {
    const { theme: whole } = resolveTheme(theme);
    fields.replaceChildren(...FIELDS.map(([key, words]) => colorField(kit.say(words), key === "subject" || key === "shortfall" ? whole[key].mark : whole[key], (value) => {
      theme = { ...theme, [key]: value };
      show();
    })));
  };
  const base = choice(kit.say({ zh: "底本", en: "Based on" }), Object.entries(NAMES).map(([name, [words]]) => [name, kit.say(words)]), "light", (value) => {
    // Colours made for one ground are not carried over to another.
    theme = { name: "house", extends: value as ThemeName };
    fill();
    show();
  });
  fill();
  show();
  return kit.section(
    { zh: "动手做一套品牌主题", en: "A brand theme by hand" },
    kit.prose({ zh: "选颜色或写色值。文字色由图形色自动压暗得出；有一对看不清，右边就停在上一次看得清的样子。", en: "Pick colours or type their values. The form for words is derived from that for marks; while a pair cannot be read, the figure stays as it last could." }),
    node("div", "kit-beside", node("div", "", base, fields, verdict), shown.element),
    kit.row(download(kit.say({ zh: "下载主题（JSON）", en: "Download the theme (JSON)" }), "theme.json", "application/json", () => `${JSON.stringify(theme, undefined, 2)}\n`)),
    box,
  );
}

function shipped(kit: Kit): HTMLElement {
  const cards = Object.entries(NAMES).map(([name, [words, use]]) => {
    const alt = kit.say(words);
    const picture = kit.picture(exampleOf("bullet", "plan-2022"), { width: 480, theme: name as ThemeName, alt });
    return node("div", "", node("h3", "", `${alt} · ${name}`), kit.prose(use), picture);
  });
  return kit.section({ zh: "现成的四套", en: "The four that ship" }, kit.twins(...cards));
}
