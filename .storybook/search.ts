import type { API } from "storybook/manager-api";

/** Stands between letters, is not seen, and nobody types it. */
const JOINER = "\u2060";
const FIELD = "storybook-explorer-searchfield";
const CHART = /^\.\/stories\/[\w-]+\.stories\.ts$/;

/** The words that the sidebar shows of a name. What follows a dot is for the search; a guide is called by its chart there, and stands below it here. */
export function labelOf({ id, type, name }: { readonly id: string; readonly type: string; readonly name: string }): string {
  if (type === "docs") return "例子与字段 Docs";
  return id.endsWith("--guide") ? "说明 Guide" : name.replaceAll(JOINER, "").split(" · ")[0]!;
}

/**
 * Lets the search find a chart by its guide. Storybook shows for a chart whose name matches its docs page alone, as “Docs”; so while somebody searches the name of the
 * chart itself matches nothing, and the guide, which is named by all that people call the chart, is what is found.
 */
export function findByGuide(api: API): void {
  document.addEventListener("focusin", ({ target }) => {
    const index = target instanceof HTMLElement && target.id === FIELD ? api.getIndex() : null;
    if (!index || Object.values(index.entries).some(({ title }) => title.includes(JOINER))) return;
    const entries = Object.entries(index.entries).map(([id, entry]) => [id, CHART.test(entry.importPath) ? { ...entry, title: unfindable(entry.title) } : entry] as const);
    void api.setIndex({ ...index, entries: Object.fromEntries(entries) });
  });
}

/** A title with its last part so written that it reads the same and no search finds it. */
function unfindable(title: string): string {
  const from = title.lastIndexOf("/") + 1;
  return title.slice(0, from) + [...title.slice(from)].join(JOINER);
}
