// The page of scripts/visual.mjs.
const escape = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

const STYLE = `body{margin:0;background:#B8BEC2;font:14px/1.5 'Noto Sans SC','PingFang SC','Microsoft YaHei',sans-serif;color:#171C1F}main{padding:24px;display:grid;gap:32px}
h1{font-size:20px;margin:0}h2{font-size:16px;margin:0 0 8px;overflow-wrap:anywhere}section{min-width:0}div{display:flex;gap:16px;align-items:start}figure{margin:0;min-width:0}figcaption{margin-bottom:4px}img{display:block;width:100%}`;

/** Old, new and difference of each changed picture side by side, most changed first. */
export function visualHtml(rows) {
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>图的变化 Changed pictures</title><style>${STYLE}</style>
<main><h1>图的变化 Changed pictures: ${rows.length}</h1>
${rows.map(sectionOf).join("\n")}
</main></html>
`;
}

function sectionOf({ name, share, width, old, now, difference }) {
  const shown = [["原图 Old", old], ["新图 New", now], ["差异 Difference", difference]].filter(([, file]) => file !== undefined);
  return `<section><h2>${escape(name)} · ${wordsOf(share, old, now)}</h2><div>${shown.map(([words, file]) => `<figure style="flex:0 1 ${width}px"><figcaption>${words}</figcaption><img src="${escape(encodeURI(file))}" alt="${words}: ${escape(name)}"></figure>`).join("")}</div></section>`;
}

function wordsOf(share, old, now) {
  if (old === undefined) return "新增 new";
  if (now === undefined) return "已删去 gone";
  if (share === 0) return "看不出变化（标识或读屏文字） looks the same (names or words for screen readers)";
  return `${(share * 100).toFixed(share < 0.001 ? 3 : 1)}% 的像素 of pixels`;
}
