import { expect, userEvent, waitFor, within } from "storybook/test";
import { contrastRatio, themes, type Theme } from "../../src/theme/index.js";
import { everyTwo, least, VISIONS } from "../../test/theme/vision.js";
import { node } from "../kit/blocks.js";
import { page, type Kit, type PageStory } from "../kit/page.js";
import type { Words } from "../kit/words.js";
import { visions } from "../vision.js";
import { namesOf } from "./colors.js";
import { lightness, seenBy } from "./seen.js";
import { swatch } from "./swatch.js";

export default { title: "基础 Foundations/色板 Palettes", id: "foundations-palettes", tags: ["!autodocs", "page"] };

export const Page: PageStory = {
  name: "色板 Palettes",
  ...page(
    { zh: "色板", en: "Palettes" },
    { zh: "这里是工具栏所选主题的颜色。对比度按WCAG 2.2计算，色觉按Machado 2009在线性光里模拟，色差用CIEDE2000；都在打开这一页时算出。点色值即可复制。", en: "The colours of the theme that the toolbar names. Contrast is computed after WCAG 2.2, colour vision after Machado 2009 in linear light, distance by CIEDE2000; all of it as you open this page. Press a value to copy it." },
    (kit) => {
      const theme = kit.setting.colors;
      const names = namesOf(theme);
      return [
        palette(kit, { zh: "分类", en: "Categorical" }, { zh: "矿物颜料色，次序固定。四类以内靠颜色分辨，五到七类要在图上直接写名字，第八类起并入灰色的“其他”。", en: "Mineral pigments in fixed order. Up to four are told by colour; five to seven need their names on the marks; the eighth is grey “Other”." }, { colors: theme.categorical.map(({ mark }) => mark), names: names.categorical }, theme),
        distances(kit, theme),
        palette(kit, { zh: "分类的文字色", en: "Categorical, for words" }, { zh: "同一色相压暗到能读，对底色与槽色都不低于4.5。", en: "The same hues, dark enough to be read: at least 4.5 on ground and track." }, { colors: theme.categorical.map(({ text }) => text), names: names.categorical }, theme, 4.5),
        palette(kit, { zh: "强调色与灰", en: "Emphasis and context" }, { zh: "只有一个主角的图用这一对；下降与缺口用赭石。", en: "The pair of every figure with one subject; then the ochre of falls and shortfalls." }, { colors: [theme.subject.mark, theme.context, theme.shortfall.mark], names: names.emphasis }, theme),
        palette(kit, { zh: "顺序", en: "Sequential" }, { zh: "数越大，离底色越远；浅的几级低于3，所以格里有数或有边。", en: "The higher, the further from the ground; the first steps are under 3, so cells carry a number or an edge." }, { colors: theme.sequential, names: names.sequential }, theme, 0),
        palette(kit, { zh: "发散", en: "Diverging" }, { zh: "升为花青，降为赭石，不用红绿。", en: "A rise is blue, a fall ochre; never red and green." }, { colors: theme.diverging, names: names.diverging }, theme, 0),
        palette(kit, { zh: "状态", en: "Status" }, { zh: "总与形状和文字一起出现。", en: "Always together with a shape and a word." }, { colors: Object.values(theme.status), names: names.status }, theme),
      ];
    },
  ),
};

/** Not in the sidebar: nobody wants to see a page being tried. */
export const InUse: PageStory = {
  ...Page,
  name: "核对 Checked",
  tags: ["!dev"],
  play: async ({ canvasElement, globals }) => {
    const theme = themes[(globals.theme ?? "light") as keyof typeof themes];
    const [first] = within(canvasElement).getAllByRole("table");
    const rows = within(first!).getAllByRole("row").slice(1);
    await expect(rows).toHaveLength(theme.categorical.length);
    await expect(rows[0]).toHaveTextContent(theme.categorical[0]!.mark);
    await expect(rows[0]).toHaveTextContent(twoPlaces(contrastRatio(theme.categorical[0]!.mark, theme.bg)));
    await expect(within(rows[0]!).getAllByRole("img")).toHaveLength(visions.length);
    await expect(rows[0]).toHaveTextContent(globals.locale === "en" ? "indigo" : theme.name === "print" ? "浓墨" : "花青");
    const states = within(within(canvasElement).getAllByRole("table").at(-1)!).getAllByRole("rowheader").map(({ textContent }) => textContent);
    await expect(states).toEqual(globals.locale === "en" ? ["met", "on track", "behind", "missed", "not disclosed"] : ["达标", "按进度", "落后", "未达", "未公布"]);
    await userEvent.click(within(rows[0]!).getByRole("button"));
    await waitFor(() => expect(within(canvasElement).getByRole("status")).toHaveTextContent(theme.categorical[0]!.mark));
    await expect([seenBy("normal", "#C65F0A"), seenBy("achromat", "#FFFFFF")]).toEqual(["#C65F0A", "#FFFFFF"]);
  },
};

function palette(kit: Kit, heading: Words, words: Words, { colors, names }: { readonly colors: readonly string[]; readonly names: readonly Words[] }, theme: Theme, needed = 3): HTMLElement {
  const named = visions.map(({ value, words: both }) => ({ value, name: both.split(" ")[kit.setting.locale === "zh" ? 0 : 1]! + (kit.setting.locale === "zh" ? "" : ` ${both.split(" ").slice(2).join(" ")}`) }));
  const rows = colors.map((color, i) => [
    names[i] ?? String(i + 1), swatch(color, kit.say(names[i] ?? String(i + 1))), ratioOf(kit, contrastRatio(color, theme.bg), needed), lightness(color).toFixed(0), ...named.map(({ value, name }) => patch(seenBy(value, color), name.trim())),
  ]);
  const heads = [{ zh: "名", en: "Name" }, { zh: "色值", en: "Value" }, { zh: "对底色", en: "On ground" }, "L*", ...named.map(({ name }) => name.trim())];
  return kit.section(heading, kit.prose(words), kit.table(heading, heads, rows));
}

/** Cut and not rounded, so that 2.999 does not read as enough. */
function twoPlaces(ratio: number): string {
  return (Math.floor(ratio * 100) / 100).toFixed(2);
}

function ratioOf(kit: Kit, ratio: number, needed: number): HTMLElement {
  const shown = `${twoPlaces(ratio)} : 1`;
  if (needed === 0) return node("span", "", shown);
  const enough = ratio >= needed;
  return node("span", enough ? "kit-met" : "kit-missed", `${shown} ${enough ? "✓" : kit.say({ zh: `× 低于${needed}，有边`, en: `× under ${needed}, has an edge` })}`);
}

function patch(color: string, name: string): HTMLElement {
  const made = node("span", "kit-patch");
  made.style.background = color;
  made.setAttribute("role", "img");
  made.setAttribute("aria-label", `${name} ${color}`);
  made.title = color;
  return made;
}

/** How far apart the nearest two of the first few are, for each vision. */
function distances(kit: Kit, { categorical }: Theme): HTMLElement {
  const marks = categorical.map(({ mark }) => mark);
  const counts = [2, 3, 4, 5, 6, 7].filter((count) => count <= marks.length);
  const names: Readonly<Record<(typeof VISIONS)[number], Words>> = { normal: { zh: "一般色觉", en: "Usual" }, protan: { zh: "红色盲", en: "Protanopia" }, deutan: { zh: "绿色盲", en: "Deuteranopia" }, tritan: { zh: "蓝色盲", en: "Tritanopia" } };
  const rows = counts.map((count) => [kit.say({ zh: `前${count}类`, en: `first ${count}` }), ...VISIONS.map((vision) => least(everyTwo(marks.slice(0, count)), vision).toFixed(1))]);
  return kit.section(
    { zh: "能否分辨", en: "Can they be told apart" },
    kit.prose({ zh: "最接近的两色色差（ΔE00）。18以上一眼可辨，10以下要靠直接标签。", en: "ΔE00 between the nearest two. Above 18 they are told at a glance; under 10 a direct label has to help." }),
    kit.table({ zh: "最小色差", en: "Least distance" }, [{ zh: "几类", en: "How many" }, ...VISIONS.map((vision) => names[vision])], rows),
  );
}
