/** The first block of code under a heading of a page of Markdown, so that what is shown is what its tests have run. */
export function blockOf(text: string, heading: string): string {
  const from = text.indexOf(`${heading}\n`);
  const block = /^```\w*\n([\s\S]*?)\n```$/m.exec(text.slice(from))?.[1];
  if (from < 0 || block === undefined) throw new Error(`${heading}: no such block`);
  return block;
}

/** The rows of a table of Markdown between `<!-- results NAME -->` and its end, heads first. */
export function resultsOf(text: string, name: string): string[][][] {
  const [, inside = ""] = new RegExp(`<!-- results ${name} -->\\n([\\s\\S]*?)<!-- /results ${name} -->`).exec(text) ?? [];
  const tables = inside.split(/\n\s*\n/).filter((part) => part.includes("| --- |") || part.includes("| --: |"));
  return tables.map((table) => table.split("\n").filter((line) => line.startsWith("|") && !/^\|[\s|:-]+\|$/.test(line)).map((line) => line.slice(1, -1).split("|").map((cell) => cell.trim())));
}
