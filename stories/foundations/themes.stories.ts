import { expect, userEvent, waitFor, within } from "storybook/test";
import { validate } from "../../src/index.js";
import { resolveTheme, themes, type BrandTheme, type Theme, type ThemeName } from "../../src/theme/index.js";
import { literal } from "../code.js";
import { node } from "../kit/blocks.js";
import { exampleOf } from "../kit/catalogue.js";
import { button, checkbox, choice, colorField, download, live } from "../kit/fields.js";
import type { Spec } from "../kit/figures.js";
import { setToolbar } from "../kit/go.js";
import { page, type Kit, type PageStory } from "../kit/page.js";
import type { Words } from "../kit/words.js";
import { BRAND, keepBrand, settingOf, themeWords } from "../setting.js";
import { closeTo, pairTables } from "./pairs.js";
import { rampOf } from "./ramp.js";

export default { title: "基础 Foundations/主题 Themes", id: "foundations-themes", tags: ["!autodocs", "page"] };

/** What each is for. */
const USES: Readonly<Record<ThemeName, Words>> = {
  light: { zh: "网页与幻灯", en: "for pages and slides" },
  dark: { zh: "深色的屏幕；数越大越亮", en: "for dark screens; high values are light" },
  print: { zh: "四种填充，浅的加边，靠形状和文字分辨", en: "four fills, the pale ones with edges; shape and words tell them apart" },
  contrast: { zh: "字全黑，图形7:1以上，线加粗", en: "words all black, marks above 7:1, thick lines" },
};

const FIELDS = [
  ["bg", { zh: "底", en: "Ground" }],
  ["ink", { zh: "标题与目标", en: "Title and target" }],
  ["ink3", { zh: "坐标、注、来源", en: "Axis, note, source" }],
  ["subject", { zh: "强调色", en: "Subject" }],
  ["shortfall", { zh: "缺口", en: "Shortfall" }],
  ["track", { zh: "槽与预测期的底", en: "Track" }],
] as const satisfies readonly (readonly [keyof BrandTheme, Words])[];

/** What a theme must serve: a line with a target, verdicts, categories, a ramp. */
const PREVIEW = [["cluster-trajectory", "to-target"], ["bullet", "plan-2022"], ["columns", "grouped"], ["heatmap", "iowa-electricity"]] as const;

export const Page: PageStory = {
  name: "主题 Themes",
  ...page(
    { zh: "主题", en: "Themes" },
    { zh: "四套现成的，或写一套自己的：只写与现成的不同之处。对比度不足的颜色不予采用，并指出是哪两色、差多少。", en: "Four that ship, or one of your own, of which you write only what differs. Colours that cannot be read are refused, with the pair and by how much." },
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
    await userEvent.selectOptions(canvas.getByRole("combobox", { name: english ? "Based on" : "底本" }), "light");
    const subject = canvas.getByRole("textbox", { name: english ? "Subject" : "强调色" });
    const problems = canvas.getAllByRole("status")[0]!;
    const type = async (value: string): Promise<void> => {
      await userEvent.clear(subject);
      await userEvent.type(subject, value);
    };
    const drawn = (color: string): Promise<void> => waitFor(() => expect([...canvasElement.querySelectorAll(".kit-host svg")].slice(0, 3).filter((svg) => svg.querySelector(`[fill="${color}"], [stroke="${color}"]`)).length).toBeGreaterThan(1));
    const rowOf = (pair: string): HTMLElement => canvas.getByText(pair).closest("tr")!;
    const drawnIn = (n: number, color: string): Promise<void> => waitFor(() => expect([...canvasElement.querySelectorAll(".kit-host")[n]!.querySelectorAll("*")].flatMap((one) => [one.getAttribute("fill"), one.getAttribute("stroke")]).map((value) => value?.toUpperCase())).toContain(color));
    const pair = english ? "subject on ground" : "强调色 / 底";
    await expect(problems).toHaveTextContent(english ? "can be read" : "对比度都合格");
    await type("#F2E3A0");
    await expect(problems).toHaveTextContent("subject");
    await expect(rowOf(pair)).toHaveTextContent(/1\.\d\d × .*3\.0/);
    await type("reddish");
    await expect(problems).toHaveTextContent(english ? /colour|color/ : /颜色/);
    // As it is copied from elsewhere.
    await type("05a");
    await drawn("#0055AA");
    await type("00594a");
    await expect(problems).toHaveTextContent(english ? "can be read" : "对比度都合格");
    await expect(rowOf(pair)).toHaveTextContent(/8\.\d\d ✓.*3\.0/);
    await drawn("#00594A");
    // Only what was changed is written down.
    await expect(canvas.getByText(/subject: "#00594A"/)).toHaveTextContent('toSVG(figure, { theme: { extends: "light", subject: "#00594A" } });');
    await type("#B5002C");
    await expect(problems).toHaveTextContent(english ? /close to .missed./ : /与“未达”相近/);
    await type("#00594A");
    await userEvent.click(canvas.getAllByRole("button", { name: english ? "Actions" : "操作" })[0]!);
    await expect(canvas.getByRole("menuitem", { name: english ? "Download SVG" : "下载SVG" })).toBeVisible();
    await userEvent.keyboard("{Escape}");
    const ramp = canvas.getByRole("checkbox", { name: english ? /Ramp/ : /色阶/ });
    await userEvent.click(ramp);
    await drawnIn(3, rampOf("#00594A", themes.light.sequential)[3]!);
    await userEvent.click(ramp);
    await drawnIn(3, themes.light.sequential[3]!);
    await userEvent.click(canvas.getByText(english ? "Categories" : "分类色"));
    const category = canvas.getByRole("textbox", { name: english ? "Category 1" : "第1类" });
    await userEvent.clear(category);
    await userEvent.type(category, "#7A3E9D");
    await drawnIn(2, "#7A3E9D");
    await userEvent.clear(category);
    await userEvent.type(category, themes.light.categorical[0]!.mark);
    await drawnIn(2, themes.light.categorical[0]!.mark);
    const before = localStorage.getItem("banyan-brand");
    await userEvent.click(canvas.getByRole("button", { name: english ? "Use in all stories" : "用于全部页面" }));
    await expect(settingOf({ theme: BRAND }).theme).toEqual({ extends: "light", subject: "#00594A" });
    setToolbar({ theme: globals.theme as ThemeName });
    if (before === null) localStorage.removeItem("banyan-brand");
  },
};

function brand(kit: Kit): HTMLElement {
  const { say, setting } = kit;
  const figures = PREVIEW.map(([type, variant]) => ({ spec: exampleOf(type, variant), shown: kit.figure(exampleOf(type, variant), { menu: true, most: 560 }) }));
  const [verdict, kept, pairs, code] = [live(), live("kit-note"), node("div"), node("code")];
  const box = kit.code("", { zh: "主题的代码", en: "Code of the theme" });
  box.replaceChildren(code);
  let theme: BrandTheme = typeof setting.theme === "string" ? { extends: setting.theme } : setting.theme;
  let last = theme;
  const show = (): void => {
    const { theme: whole, problems } = resolveTheme(theme);
    verdict.replaceChildren(...(problems.length === 0 ? goodOf(kit, whole) : [faultsOf(kit, figures[0]!.spec, theme)]));
    // Ratios of half a colour would mislead.
    if (problems.every(({ kind }) => kind === "unreadable")) pairs.replaceChildren(...pairTables(kit, whole));
    code.textContent = `toSVG(figure, { theme: ${literal(theme)} });\n`;
    if (problems.length > 0) return;
    last = theme;
    for (const { spec, shown } of figures) shown.show(spec, { theme });
  };
  const [fields, ranges] = [node("div", "kit-stack"), node("div")];
  const fill = (): void => {
    const own = resolveTheme(theme).theme;
    const named = FIELDS.map(([key, words]) => colorField(say(words), colorOf(own, key), (value) => {
      theme = withRamp(withColor(theme, key, value));
      show();
    }));
    const ramp = checkbox(say({ zh: "色阶用强调色的色相（热力图、方格地图）", en: "Ramp in the subject’s hue (heatmap, tile map)" }), theme.sequential !== undefined, (checked) => {
      const { sequential: _old, ...rest } = theme;
      theme = checked ? withRamp({ ...rest, sequential: [] }) : rest;
      show();
    });
    fields.replaceChildren(...named);
    ranges.replaceChildren(ramp, categoriesOf(kit, own, themes[theme.extends ?? "light"].categorical, (categorical) => {
      const { categorical: _old, ...rest } = theme;
      theme = categorical === undefined ? rest : { ...rest, categorical };
      show();
    }));
  };
  const base = choice(say({ zh: "底本", en: "Based on" }), Object.entries(themeWords).map(([name, words]) => [name, say(words)]), setting.base, (value) => {
    // Colours made for one ground are not carried over to another.
    theme = { extends: value as ThemeName };
    fill();
    show();
  });
  const use = button(say({ zh: "用于全部页面", en: "Use in all stories" }), () => {
    const done = keepBrand(last);
    if (!done) kept.textContent = say({ zh: "这个浏览器不让网页保存东西，只能下载主题再用。", en: "This browser lets no page keep anything; download the theme instead." });
    if (done) setToolbar({ theme: BRAND });
  });
  // The toolbar draws the page anew; then this says that it is done.
  if (typeof setting.theme !== "string") kept.textContent = say({ zh: "工具栏的主题是“自定”：每一页都用这套颜色。想换回来，在工具栏里选别的主题。", en: "The toolbar’s theme is “Your own”: every page wears these colours. Choose another there to go back." });
  fill();
  show();
  return kit.section(
    { zh: "动手做一套品牌主题", en: "A brand theme by hand" },
    kit.prose({ zh: "选颜色，或写色值（`#B5002C`、`b5002c`、`#b50`都行）。文字色由图形色自动压暗得出。如有一组颜色对比度不足，右图保留上一次合格的配色。", en: "Pick colours or type their values (`#B5002C`, `b5002c` or `#b50`). The form for words is derived from that for marks; while a pair cannot be read, the figures keep the last colours that could." }),
    node("div", "kit-beside", node("div", "", base, fields, ranges, verdict, kit.row(use), kept, pairs), node("div", "", ...figures.map(({ shown }) => shown.element))),
    kit.prose({ zh: "文件里只写改过的颜色；命令行用`--theme theme.json`，代码如下。", en: "The file holds only the colours that were changed; the command line takes it as `--theme theme.json`, code as below." }),
    kit.row(download(say({ zh: "下载主题（JSON）", en: "Download the theme (JSON)" }), "theme.json", "application/json", () => `${JSON.stringify(last, undefined, 2)}\n`)),
    box,
  );
}

/** A colour for each category, in their order; `undefined` once all are those of the base again. */
function categoriesOf({ say }: Kit, theme: Theme, usual: Theme["categorical"], tell: (hues: BrandTheme["categorical"]) => void): HTMLElement {
  const colors = theme.categorical.map(({ mark }) => mark);
  const fields = colors.map((color, i) => colorField(say({ zh: `第${i + 1}类`, en: `Category ${i + 1}` }), color, (value) => {
    colors[i] = value;
    // Those of the base keep their forms for words and edges.
    const hues = colors.map((one, k) => (one.toUpperCase() === usual[k]?.mark.toUpperCase() ? usual[k] : one));
    tell(hues.every((hue) => typeof hue !== "string") ? undefined : hues);
  }));
  return node("details", "", node("summary", "", say({ zh: "分类色", en: "Categories" })), node("div", "kit-stack", ...fields));
}

/** Where the theme has a ramp of its own, that of its subject. */
function withRamp(theme: BrandTheme): BrandTheme {
  if (theme.sequential === undefined) return theme;
  const { subject } = resolveTheme({ ...theme, sequential: themes[theme.extends ?? "light"].sequential }).theme;
  return { ...theme, sequential: rampOf(subject.mark, themes[theme.extends ?? "light"].sequential) };
}

type Key = (typeof FIELDS)[number][0];

function colorOf(theme: Theme, key: Key): string {
  return key === "subject" || key === "shortfall" ? theme[key].mark : theme[key];
}

/** The theme with one colour changed; one that is that of the base again is not written. */
function withColor(theme: BrandTheme, key: Key, value: string): BrandTheme {
  const { [key]: _old, ...rest } = theme;
  const same = colorOf(themes[theme.extends ?? "light"], key).toUpperCase() === value.toUpperCase();
  return same ? rest : { ...rest, [key]: value };
}

function goodOf(kit: Kit, theme: Theme): Node[] {
  const close = closeTo(theme).map(({ name, least }) => node("p", "kit-note", kit.say({
    zh: `强调色与“${kit.say(name)}”相近：色差最小处（含各种色觉）ΔE00为${least.toFixed(1)}，低于10，可能被看成“${kit.say(name)}”。`,
    en: `The subject is close to “${kit.say(name)}”: ΔE00 ${least.toFixed(1)} at the least over all colour visions, under 10. It may be taken for “${kit.say(name)}”.`,
  })));
  return [node("p", "kit-good", kit.say({ zh: "✓ 各对颜色的对比度都合格", en: "✓ Every pair of colours can be read" })), ...close];
}

function faultsOf(kit: Kit, spec: Spec, theme: BrandTheme): HTMLElement {
  const issues = validate({ ...spec, theme }, { locale: kit.setting.locale }).filter(({ path }) => path.startsWith("/theme"));
  return node("ul", "kit-faults", ...issues.map(({ message }) => node("li", "", message)));
}

function shipped(kit: Kit): HTMLElement {
  const cards = Object.entries(themeWords).map(([name, words]) => {
    const alt = kit.say(words);
    const picture = kit.picture(exampleOf("bullet", "plan-2022"), { width: 480, theme: name as ThemeName, alt });
    return node("div", "", node("h3", "", `${alt} · ${name}`), kit.prose(USES[name as ThemeName]), picture);
  });
  return kit.section({ zh: "现成的四套", en: "The four that ship" }, kit.twins(...cards));
}
