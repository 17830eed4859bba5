// The pages of scripts/gallery.mjs.
const GROUND = "#B8BEC2";
const escape = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
/** JSON between two tags of HTML. */
const inScript = (value) => JSON.stringify(value).replaceAll("<", "\\u003c");

/** Pictures at one scale, in as many columns as make the sheet about as high as it is wide. */
export function sheetHtml(pictures, { width }) {
  const shown = Math.min(width, 560);
  const area = pictures.reduce((sum, { width: w, height }) => sum + (height * shown) / w + 40, 0);
  const columns = Math.max(1, Math.min(6, Math.round(Math.sqrt(area / shown))));
  const heights = Array.from({ length: columns }, () => 0);
  const stacks = Array.from({ length: columns }, () => []);
  for (const picture of pictures) {
    const least = heights.indexOf(Math.min(...heights));
    heights[least] += (picture.height * shown) / picture.width + 40;
    stacks[least].push(`<figure><figcaption>${escape(picture.words)}</figcaption><img src="${escape(picture.file)}" width="${shown}" alt=""></figure>`);
  }
  return `<!doctype html><meta charset="utf-8"><style>body{margin:0}main{display:inline-flex;gap:24px;padding:24px;background:${GROUND};font:13px 'Noto Sans SC',sans-serif}div{width:${shown}px}figure{margin:0 0 20px}figcaption{margin:0 0 4px}img{display:block}</style>
<main>${stacks.map((stack) => `<div>${stack.join("")}</div>`).join("")}</main>`;
}

const SCRIPT = `
const controls = document.querySelector("form");
const draw = (figure) => {
  const { locale, theme, width } = Object.fromEntries(new FormData(controls));
  const { type, variant } = figure.dataset;
  const { json } = banyanExamples.find((chart) => chart.type === type).examples.find((example) => example.variant === variant);
  const svg = banyan.toSVG(banyan.figure(json), { locale, theme, width: Number(width), embed: "none", idPrefix: type + "-" + variant });
  const parsed = new DOMParser().parseFromString(svg, "image/svg+xml").documentElement;
  figure.replaceChildren(figure.firstElementChild, parsed);
};
// Only what is near the screen is drawn: there are hundreds.
const near = new IntersectionObserver((entries) => entries.filter((entry) => entry.isIntersecting).forEach((entry) => { near.unobserve(entry.target); draw(entry.target); }), { rootMargin: "800px" });
const all = () => document.querySelectorAll("figure").forEach((figure) => { near.unobserve(figure); near.observe(figure); });
controls.addEventListener("change", all);
all();
`;

const STYLE = `body{margin:0;background:${GROUND};font:14px/1.5 'Noto Sans SC','PingFang SC','Microsoft YaHei',sans-serif;color:#171C1F}
form{position:sticky;top:0;display:flex;flex-wrap:wrap;gap:8px 20px;padding:12px 24px;background:#fff;border-bottom:1px solid #C9CFD1;z-index:1}
h2{margin:24px 24px 0;font-size:18px}h2 small{font-weight:400;color:#475057;margin-left:8px}
section div{display:flex;flex-wrap:wrap;gap:24px;padding:12px 24px;align-items:start}
figure{margin:0;min-height:200px}figcaption{margin:0 0 4px}svg{display:block}`;

const select = (words, name, options, chosen) => `<label>${words} <select name="${name}">${options.map((option) => `<option${option === chosen ? " selected" : ""}>${option}</option>`).join("")}</select></label>`;

/** Every figure of every chart, drawn in the page as one asks for it. */
export function galleryHtml(all) {
  const sections = all.map(({ type, question, examples }) => `<section><h2 id="${type}">${type}<small>${escape(question.zh)} ${escape(question.en)}</small></h2><div>
${examples.map(({ variant }) => `<figure data-type="${type}" data-variant="${variant}"><figcaption>${variant}</figcaption></figure>`).join("\n")}
</div></section>`);
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>banyan-charts: 图样 gallery</title><style>${STYLE}</style>
<form>${select("语言 Language", "locale", ["zh", "en"], "zh")}${select("主题 Theme", "theme", ["light", "dark", "print", "contrast"], "light")}${select("宽度 Width", "width", ["320", "480", "640", "900", "1200"], "640")}</form>
${sections.join("\n")}
<script>const banyanExamples = ${inScript(all)};</script><script src="banyan-charts.min.js"></script><script>${SCRIPT}</script>`;
}
