// The report page as one HTML file: no request leaves it, and without script both languages can still be read.

const STYLE = `
:root { color-scheme: light; --ink: #171c1f; --ink2: #475057; --rule: #c9cfd1; --accent: #0f5b82; }
* { box-sizing: border-box; }
body { margin: 0; background: #fff; color: var(--ink); font: 17px/1.75 "Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", "Noto Sans SC", sans-serif; }
main { max-width: 680px; margin: 0 auto; padding: 40px 20px 64px; }
h1 span { display: inline-block; }
h1 { font-size: 27px; line-height: 1.4; margin: 0 0 12px; text-wrap: balance; }
h2 { font-size: 20px; line-height: 1.5; margin: 48px 0 8px; }
p { margin: 0 0 14px; }
.lede, .colophon { color: var(--ink2); }
figure { margin: 24px -20px 28px; }
figure svg { display: block; max-width: 100%; height: auto; }
.narrow { display: none; }
ul { padding-left: 1.2em; margin: 0 0 14px; }
nav { display: flex; gap: 8px; justify-content: flex-end; margin-bottom: 24px; font-size: 14px; }
nav a { color: var(--accent); padding: 4px 10px; border: 1px solid var(--rule); text-decoration: none; }
nav a[aria-current] { color: #fff; background: var(--accent); border-color: var(--accent); }
nav a:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.colophon { border-top: 1px solid var(--rule); margin-top: 48px; padding-top: 16px; font-size: 14px; }
html.zh article.en, html.en article.zh { display: none; }
@media (max-width: 679px) { .wide { display: none; } .narrow { display: block; } figure { margin-inline: -20px; } .narrow svg { margin-inline: auto; } }
@media print { nav { display: none; } figure { break-inside: avoid; } }
`;

// Without script both articles show, one after the other; with it, the one that the address or the reader asks for.
const SCRIPT = `
const show = (language) => {
  document.documentElement.className = language;
  document.documentElement.lang = language === "en" ? "en" : "zh-CN";
  document.title = document.querySelector("article." + language + " h1").textContent;
  for (const link of document.querySelectorAll("nav a")) link.hash === "#" + language ? link.setAttribute("aria-current", "true") : link.removeAttribute("aria-current");
};
const asked = () => (location.hash === "#en" ? "en" : "zh");
addEventListener("hashchange", () => { show(asked()); scrollTo(0, 0); });
show(asked());
`;

const escape = (text) => text.replace(/[&<>"]/g, (mark) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[mark]);

function figureHtml({ name, inline }, locale) {
  const [wide, narrow] = inline[locale];
  return `<figure id="${name}-${locale}"><div class="wide">${wide.svg}</div><div class="narrow">${narrow.svg}</div></figure>`;
}

function sectionHtml(section, figures, locale) {
  const paragraphs = section.paragraphs.map((paragraph) => `<p>${escape(paragraph[locale])}</p>`);
  return `<section><h2>${escape(section.heading[locale])}</h2>${paragraphs.join("")}${section.figures.map((path) => figureHtml(figures.get(path), locale)).join("")}</section>`;
}

function articleHtml(page, figures, absences, locale) {
  const { heading, ids } = page.absences;
  const missing = ids.map((id) => `<li>${escape(absences[id][locale])}</li>`).join("");
  return (
    `<article class="${locale}" id="${locale}" lang="${locale === "zh" ? "zh-CN" : "en"}"><h1>${headline(page.title[locale])}</h1><p class="lede">${escape(page.lede[locale])}</p>` +
    page.sections.map((section) => sectionHtml(section, figures, locale)).join("") +
    `<section><h2>${escape(heading[locale])}</h2><ul>${missing}</ul></section><p class="colophon">${escape(page.colophon[locale])}</p></article>`
  );
}

/** A title in two parts breaks between them, if it must break. */
function headline(title) {
  return title.split(/(?<=[：:])/).map((part) => `<span>${escape(part)}</span>`).join("");
}

/** The whole page, with every figure inside it. */
export function pageHtml(page, figures, absences) {
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escape(page.title.zh)}</title><style>${STYLE}</style></head>
<body><main><nav aria-label="语言 · Language"><a href="#zh" lang="zh-CN">中文</a><a href="#en" lang="en">English</a></nav>
${articleHtml(page, figures, absences, "zh")}
${articleHtml(page, figures, absences, "en")}
</main><script>${SCRIPT}</script></body></html>
`;
}
