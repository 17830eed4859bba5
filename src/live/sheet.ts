import { FAINT } from "../render/canvas.js";

/**
 * What a live page needs beyond the portable picture: one stylesheet for all figures, adopted and not written into the page, so that a strict policy lets it through.
 * Names have no weight of their own (`:where`), so that a page's own rules win; but a figure is measured to the pixel, and wider letters would run into one another.
 */
const CSS = `
:where(.banyan){display:block;box-sizing:border-box;inline-size:100%;min-inline-size:0;position:relative}
:where(.banyan>svg){display:block;max-inline-size:100%;block-size:auto}
.banyan>svg text{letter-spacing:0!important;word-spacing:0!important}
.banyan>svg :focus,.banyan>svg:focus{outline:none}
.banyan>svg.banyan-select [aria-label]{cursor:pointer}
.banyan .banyan-faint{opacity:${FAINT}}
.banyan .banyan-chosen{stroke:var(--banyan-ink);stroke-width:2px;paint-order:stroke}
.banyan-ring{position:absolute;pointer-events:none;box-sizing:border-box;border:2px solid var(--banyan-ink);outline:2px solid var(--banyan-paper);box-shadow:inset 0 0 0 2px var(--banyan-paper);border-radius:3px}
.banyan-tooltip,.banyan-panel{position:fixed;inset:auto;margin:0;box-sizing:border-box;inline-size:max-content;max-inline-size:min(22rem,calc(100vw - 1rem));padding:.5rem .7rem;border:1px solid var(--banyan-line);border-radius:4px;background:var(--banyan-paper);color:var(--banyan-ink);font:.875rem/1.5 'Noto Sans CJK SC','Source Han Sans SC','PingFang SC','Microsoft YaHei','Noto Sans SC',sans-serif;overflow-wrap:anywhere;text-align:start;box-shadow:0 2px 10px rgb(0 0 0/.18);z-index:2147483000}
.banyan-brush{position:absolute;pointer-events:none;box-sizing:border-box;border:1px solid var(--banyan-mark);background:color-mix(in srgb,var(--banyan-mark) 15%,transparent)}
.banyan-live button[aria-disabled=true]{opacity:.45;cursor:default}
.banyan-canvas{position:absolute;pointer-events:none}
.banyan-canvas~svg{position:relative}
.banyan-picked{position:absolute;pointer-events:none;box-sizing:border-box;border:2px solid var(--banyan-ink);border-radius:50%;outline:1px solid var(--banyan-paper);forced-color-adjust:none}
.banyan-point{position:absolute;pointer-events:none;outline:none}
.banyan-tooltip p{margin:0}
.banyan-tooltip p+p{margin-block-start:.25rem;font-size:.8125rem;opacity:.85}
.banyan-live{font:.875rem/1.5 'Noto Sans CJK SC','Source Han Sans SC','PingFang SC','Microsoft YaHei','Noto Sans SC',sans-serif;color:var(--banyan-ink)}
.banyan-bar{display:flex;flex-wrap:wrap;gap:.25rem .5rem;align-items:center;justify-content:flex-end;padding:.25rem;background:var(--banyan-paper)}
.banyan-live button{font:inherit;color:inherit;background:var(--banyan-paper);border:1px solid var(--banyan-line);border-radius:4px;min-block-size:28px;min-inline-size:28px;padding:.1rem .6rem;cursor:pointer}
.banyan-live button:hover{background:var(--banyan-soft)}
.banyan-live button:focus-visible,.banyan-live [tabindex]:focus-visible{outline:2px solid var(--banyan-mark);outline-offset:2px}
.banyan-live .banyan-name{position:absolute;padding:0;border:0;min-block-size:0;min-inline-size:0;background:none;forced-color-adjust:none}
.banyan-live .banyan-name:hover{background:none;box-shadow:0 0 0 1px var(--banyan-line)}
.banyan-status{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.banyan-actions{margin-inline:auto -.6rem}
.banyan-actions>button{display:inline-flex;align-items:center;gap:.4em;border-color:transparent;font-size:.8125rem}
.banyan-actions>button::after{content:'';border:.3em solid transparent;border-block-end:0;border-block-start-color:currentcolor;forced-color-adjust:none}
.banyan-actions>button:hover,.banyan-actions>button[aria-expanded=true]{border-color:var(--banyan-line)}
.banyan-top{justify-content:space-between;padding-inline:var(--banyan-pad)}
.banyan-zoom{display:flex;flex-wrap:wrap;gap:.25rem;align-items:center}
.banyan-zoom>span{padding-inline-start:.25rem;font-size:.8125rem}
.banyan-menu{padding:.25rem}
.banyan-menu button{display:block;inline-size:100%;min-block-size:32px;border:0;text-align:start}
.banyan-menu button:focus-visible{outline-offset:-2px}
.banyan-table{margin:.5rem var(--banyan-pad) .75rem;background:var(--banyan-paper);border-block:1px solid var(--banyan-ink)}
.banyan-rows{overflow:auto;max-block-size:min(34rem,75vh);container-type:inline-size}
.banyan-rows table{border-collapse:separate;border-spacing:0;inline-size:max-content;min-inline-size:100%;margin:0;font-variant-numeric:tabular-nums lining-nums}
.banyan-rows table.banyan-long,.banyan-long :is(thead,tbody,caption){display:block}
.banyan-long tr{display:table;table-layout:fixed;inline-size:100%;border-spacing:0}
.banyan-long thead{position:sticky;inset-block-start:0;z-index:3}
.banyan-long tbody{content-visibility:auto;contain-intrinsic-block-size:auto calc(var(--banyan-count)*2.05rem)}
.banyan-rows .banyan-long tbody .banyan-number{white-space:normal}
.banyan-rows caption{padding:0;text-align:start}
.banyan-rows caption span{position:sticky;inset-inline-start:0;display:inline-block;box-sizing:border-box;max-inline-size:100cqi;padding-block:.5rem .25rem;font-weight:700;overflow-wrap:anywhere}
.banyan-rows :is(td,th){box-sizing:border-box;max-inline-size:clamp(20rem,80cqi,36rem);padding:.3rem .75rem;border:0;border-block-end:1px solid var(--banyan-soft);background:var(--banyan-paper);font-weight:400;text-align:start;vertical-align:top;overflow-wrap:anywhere}
.banyan-rows :is(td,th):first-child{position:sticky;inset-inline-start:0;z-index:1;max-inline-size:min(16rem,40cqi)}
.banyan-rows tbody tr>:first-child,.banyan-rows th:first-child button{padding-inline-start:0}
.banyan-rows thead th{position:sticky;inset-block-start:0;z-index:2;padding:0;border-block-end-color:var(--banyan-line);vertical-align:bottom}
.banyan-rows thead th:first-child{z-index:3}
.banyan-rows :is(td,th).banyan-number{text-align:end;white-space:nowrap;padding-inline-end:calc(.75rem + var(--banyan-places,0)*1ch)}
.banyan-rows thead th.banyan-number{padding:0;white-space:normal}
.banyan-rows thead button{display:flex;align-items:flex-end;gap:.3em;inline-size:100%;min-block-size:32px;padding:.3rem .75rem;border:0;border-radius:0;font-weight:700;text-align:inherit}
.banyan-rows .banyan-number button{flex-direction:row-reverse}
.banyan-rows thead button::after{content:'↕';content:'↕'/'';opacity:.35;font-weight:400}
.banyan-rows [aria-sort=ascending] button::after{content:'↑';content:'↑'/'';opacity:1}
.banyan-rows [aria-sort=descending] button::after{content:'↓';content:'↓'/'';opacity:1}
.banyan-live thead button:focus-visible{outline-offset:-2px}
.banyan-table>button{margin-block:.5rem}
@media (forced-colors:active){
.banyan>svg{forced-color-adjust:none}
.banyan-ring{border-color:Highlight;outline-color:Canvas;box-shadow:none;forced-color-adjust:none}
}
@media print{.banyan-ring,.banyan-tooltip,.banyan-panel,.banyan-bar,.banyan-table>button,.banyan-rows thead button::after{display:none}.banyan-rows{overflow:visible;max-block-size:none}.banyan-long tbody{content-visibility:visible}.banyan-rows table{inline-size:100%}}
`;

type Tree = Document | ShadowRoot;

const adopted = new WeakMap<Tree, { readonly sheet: CSSStyleSheet; uses: number }>();

/** A stylesheet on loan. */
interface Lent {
  /** Lends it where the element stands by now. */
  readonly follow: () => void;
  readonly giveBack: () => void;
}

/** Lends the stylesheet to the document or shadow tree that an element stands in. */
export function lendSheet(element: HTMLElement): Lent {
  let tree = treeOf(element);
  take(tree);
  return {
    follow: () => {
      const next = treeOf(element);
      if (next === tree) return;
      take(next);
      giveBack(tree);
      tree = next;
    },
    giveBack: () => giveBack(tree),
  };
}

/** Of an element that stands in no tree yet, its document. */
function treeOf(element: HTMLElement): Tree {
  const root = element.getRootNode();
  return "adoptedStyleSheets" in root ? (root as Tree) : element.ownerDocument;
}

function take(tree: Tree): void {
  const known = adopted.get(tree);
  if (known) {
    known.uses += 1;
    return;
  }
  // A document takes only sheets that its own window made; one without a window shows nothing.
  const { CSSStyleSheet: Sheet } = ((tree as Partial<ShadowRoot>).ownerDocument ?? (tree as Document)).defaultView ?? globalThis;
  const sheet = new Sheet();
  sheet.replaceSync(CSS);
  tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, sheet];
  adopted.set(tree, { sheet, uses: 1 });
}

function giveBack(tree: Tree): void {
  const entry = adopted.get(tree);
  if (!entry) return;
  entry.uses -= 1;
  if (entry.uses > 0) return;
  tree.adoptedStyleSheets = tree.adoptedStyleSheets.filter((sheet) => sheet !== entry.sheet);
  adopted.delete(tree);
}
