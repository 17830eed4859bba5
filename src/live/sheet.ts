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
.banyan .banyan-toggle{cursor:pointer}
.banyan .banyan-faint{opacity:.28}
.banyan .banyan-chosen{stroke:var(--banyan-ink);stroke-width:2px;paint-order:stroke}
.banyan-ring{position:absolute;pointer-events:none;box-sizing:border-box;border:2px solid var(--banyan-ink);outline:2px solid var(--banyan-paper);box-shadow:inset 0 0 0 2px var(--banyan-paper);border-radius:3px}
.banyan-tooltip,.banyan-panel{position:fixed;inset:auto;margin:0;box-sizing:border-box;inline-size:max-content;max-inline-size:min(22rem,calc(100vw - 1rem));padding:.5rem .7rem;border:1px solid var(--banyan-line);border-radius:4px;background:var(--banyan-paper);color:var(--banyan-ink);font:.875rem/1.5 'Noto Sans CJK SC','Source Han Sans SC','PingFang SC','Microsoft YaHei','Noto Sans SC',sans-serif;overflow-wrap:anywhere;text-align:start;box-shadow:0 2px 10px rgb(0 0 0/.18);z-index:2147483000}
.banyan-brush{position:absolute;pointer-events:none;box-sizing:border-box;border:1px solid var(--banyan-mark);background:color-mix(in srgb,var(--banyan-mark) 15%,transparent)}
.banyan-live button[aria-disabled=true]{opacity:.45;cursor:default}
.banyan-tooltip p{margin:0}
.banyan-tooltip p+p{margin-block-start:.25rem;font-size:.8125rem;opacity:.85}
.banyan-live{font:.875rem/1.5 'Noto Sans CJK SC','Source Han Sans SC','PingFang SC','Microsoft YaHei','Noto Sans SC',sans-serif;color:var(--banyan-ink)}
.banyan-bar{display:flex;flex-wrap:wrap;gap:.25rem .5rem;align-items:center;justify-content:flex-end;padding:.25rem;background:var(--banyan-paper)}
.banyan-live button{font:inherit;color:inherit;background:var(--banyan-paper);border:1px solid var(--banyan-line);border-radius:4px;min-block-size:28px;min-inline-size:28px;padding:.1rem .6rem;cursor:pointer}
.banyan-live button:hover{background:var(--banyan-soft)}
.banyan-live button:focus-visible,.banyan-live [tabindex]:focus-visible{outline:2px solid var(--banyan-mark);outline-offset:2px}
.banyan-status{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media (forced-colors:active){
.banyan>svg{forced-color-adjust:none}
.banyan-ring{border-color:Highlight;outline-color:Canvas;box-shadow:none;forced-color-adjust:none}
}
@media print{.banyan-ring,.banyan-tooltip,.banyan-panel,.banyan-bar{display:none}}
`;

const adopted = new WeakMap<Document | ShadowRoot, { readonly sheet: CSSStyleSheet; uses: number }>();

/** Lends the stylesheet to the document or shadow tree that an element stands in; returns how to give it back. */
export function lendSheet(element: HTMLElement): () => void {
  const root = element.getRootNode();
  const tree = root instanceof ShadowRoot ? root : element.ownerDocument;
  const known = adopted.get(tree);
  const entry = known ?? { sheet: new CSSStyleSheet(), uses: 0 };
  if (!known) {
    entry.sheet.replaceSync(CSS);
    tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, entry.sheet];
    adopted.set(tree, entry);
  }
  entry.uses += 1;
  return () => {
    entry.uses -= 1;
    if (entry.uses > 0) return;
    tree.adoptedStyleSheets = tree.adoptedStyleSheets.filter((sheet) => sheet !== entry.sheet);
    adopted.delete(tree);
  };
}
