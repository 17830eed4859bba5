import { sizesOf, type Sizes } from "../../src/guides/look.js";
import { themes, type Theme } from "../../src/theme/index.js";

/** One colour of a theme under its path: `categorical.1.mark`. */
export interface Token {
  readonly path: string;
  readonly color: string;
}

const FLAT = ["bg", "ink", "ink2", "ink3", "context", "contextEdge", "rule", "grid", "track"] as const;

/** Every colour of a theme, in the order of their use. */
export function tokensOf(theme: Theme): Token[] {
  const hue = (path: string, { mark, text, edge }: Theme["subject"]): Token[] => [
    { path: `${path}.mark`, color: mark },
    { path: `${path}.text`, color: text },
    ...(edge === undefined ? [] : [{ path: `${path}.edge`, color: edge }]),
  ];
  const steps = (path: string, colors: readonly string[]): Token[] => colors.map((color, i) => ({ path: `${path}.${i + 1}`, color }));
  return [
    ...FLAT.map((path) => ({ path, color: theme[path] })),
    ...hue("subject", theme.subject),
    ...hue("shortfall", theme.shortfall),
    ...theme.categorical.flatMap((one, i) => hue(`categorical.${i + 1}`, one)),
    ...steps("sequential", theme.sequential),
    ...steps("diverging", theme.diverging),
    ...Object.entries(theme.status).map(([name, color]) => ({ path: `status.${name}`, color })),
  ];
}

/** The three layouts, by a width that has them. */
export const layouts: readonly { readonly name: "narrow" | "page" | "wide"; readonly sizes: Sizes }[] = [
  { name: "narrow", sizes: sizesOf(320) },
  { name: "page", sizes: sizesOf(640) },
  { name: "wide", sizes: sizesOf(1200) },
];

interface Tree {
  [key: string]: Tree | string;
}

/** All tokens as JSON after the Design Tokens Community Group, which tools for designers read. */
export function tokensJSON(): string {
  const tree: Tree = {};
  const put = (path: string, type: string, value: string): void => {
    let at = tree;
    for (const part of path.split(".")) at = (at[part] ??= {}) as Tree;
    Object.assign(at, { $type: type, $value: value });
  };
  for (const [name, theme] of Object.entries(themes)) {
    for (const { path, color } of tokensOf(theme)) put(`${name}.${path}`, "color", color);
    put(`${name}.line`, "dimension", `${theme.line}px`);
  }
  for (const { name, sizes } of layouts) for (const [key, px] of Object.entries(sizes)) if (key !== "titleLines") put(`size.${name}.${key}`, "dimension", `${px}px`);
  return `${JSON.stringify(tree, undefined, 2)}\n`;
}

/** All tokens as custom properties: the light theme on the root, the others under `data-theme`. */
export function tokensCSS(): string {
  const rules = Object.entries(themes).map(([name, theme]) => {
    const colors = tokensOf(theme).map(({ path, color }) => `  --banyan-${dashed(path)}: ${color};`);
    const place = name === "light" ? ':root, [data-theme="light"]' : `[data-theme="${name}"]`;
    return `${place} {\n${colors.join("\n")}\n  --banyan-line: ${theme.line}px;\n}\n`;
  });
  const sizes = layouts.flatMap(({ name, sizes: own }) => Object.entries(own).filter(([key]) => key !== "titleLines").map(([key, px]) => `  --banyan-size-${name}-${dashed(key)}: ${px}px;`));
  return [...rules, `:root {\n${sizes.join("\n")}\n}\n`].join("\n");
}

function dashed(path: string): string {
  return path.replaceAll(".", "-").replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
