import { expect, waitFor, within } from "storybook/test";
import { absences } from "../../examples/data/index.js";
import { pageHtml, type ReportFigure } from "../../examples/wenzhou/html.mjs";
import { page as report } from "../../examples/wenzhou/page.mjs";
import { figure, toSVG } from "../../src/index.js";
import { exampleOf } from "../kit/catalogue.js";
import { download } from "../kit/fields.js";
import type { Spec } from "../kit/figures.js";
import { page, type Kit, type PageStory } from "../kit/page.js";
import type { Words } from "../kit/words.js";

export default { title: "报告 Reports/温州报告 The Wenzhou report", id: "reports-wenzhou", tags: ["!autodocs", "page"] };

const PATHS = report.sections.flatMap(({ figures }) => figures);
const MISSING: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = absences;

export const Page: PageStory = {
  name: "温州报告 The Wenzhou report",
  ...page(report.title, report.lede, (kit) => [files(kit), ...report.sections.map((section) => kit.section(section.heading, kit.prose(...section.paragraphs), ...section.figures.map((path) => kit.figure(specOf(path), { menu: true }).element))), notGiven(kit)]),
};

/** Not in the sidebar: nobody wants to see a page being tried. */
export const InUse: PageStory = {
  ...Page,
  name: "核对 Checked",
  tags: ["!dev"],
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(canvasElement.querySelectorAll(".banyan > svg")).toHaveLength(PATHS.length));
    await expect(within(canvasElement).getAllByRole("heading", { level: 2 })).toHaveLength(report.sections.length + 2);
    await expect(wholeReport().match(/<svg /g)).toHaveLength(PATHS.length * 4);
  },
};

function specOf(path: string): Spec {
  const [type = "", variant = ""] = path.split("/");
  return exampleOf(type, variant);
}

/** The report as `npm start` writes it. */
function wholeReport(): string {
  const drawn = PATHS.map((path): [string, ReportFigure] => {
    const [checked, name] = [figure(specOf(path)), path.replace("/", "-")];
    const pictures = (locale: string): { readonly svg: string }[] => [640, 320].map((width) => ({ svg: toSVG(checked, { locale, width, embed: "none", idPrefix: `${name}-${locale}-${width}` }) }));
    return [path, { name, inline: { zh: pictures("zh"), en: pictures("en") } }];
  });
  return pageHtml(report, new Map(drawn), MISSING);
}

function files(kit: Kit): HTMLElement {
  return kit.section(
    { zh: "这份报告怎样做成", en: "How this report is made" },
    kit.prose({ zh: `${PATHS.length}幅图都是\`examples/\`里的规格，文字在\`examples/wenzhou/page.mjs\`。在仓库里运行一条命令，就写出中英文网页和每幅图的SVG、PNG：`, en: `Its ${PATHS.length} figures are specs of \`examples/\`, its words stand in \`examples/wenzhou/page.mjs\`. In the repository one command writes the page in both languages, and an SVG and a PNG of each figure:` }),
    kit.code("npm start", { zh: "命令", en: "Command" }),
    kit.row(download(kit.say({ zh: "下载整份报告（一个HTML文件）", en: "Download the report (one HTML file)" }), "report.html", "text/html", wholeReport), kit.link("reports-files--page", { zh: "放进Word、PPT、PDF、微信", en: "Into Word, slides, PDF, WeChat" })),
    kit.note({ zh: "下面的图可以指、可以按，右上角“操作”能存SVG、PNG和CSV。下载的网页不带脚本也能读，不联网。", en: "The figures below can be pointed at and walked by keys; “Actions” saves SVG, PNG and CSV. The downloaded page reads without script and asks for nothing." }),
  );
}

function notGiven(kit: Kit): HTMLElement {
  const { heading, ids } = report.absences;
  return kit.section(heading, kit.list(...ids.map((id): Words => MISSING[id]!)), kit.note(report.colophon));
}
