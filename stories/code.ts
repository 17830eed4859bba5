import { settingOf } from "./setting.js";
import { builderOf, specOf, type Args } from "./spec.js";

const LINE = 120;
const NAME = /^[\p{ID_Start}_$][\p{ID_Continue}$]*$/u;

/** The call that a person would write for what the canvas shows. */
export function codeOf(type: string, args: Args, globals: Readonly<Record<string, unknown>>): string {
  const { $schema: _schema, type: _type, ...spec } = specOf(args);
  const { locale, theme, width } = settingOf(globals);
  const options = { ...(locale === "zh" ? {} : { locale }), ...(theme === "light" || "theme" in spec ? {} : { theme }), ...(width === 640 ? {} : { width }) };
  const drawn = Object.keys(options).length > 0 ? `figure, ${literal(options)}` : "figure";
  const { names, text } = callOf(type, spec);
  return [`import { ${names.join(", ")}, toSVG } from "banyan-charts";`, "", `const figure = ${text};`, `const svg = toSVG(${drawn});`, ""].join("\n");
}

/** Stands for a call inside a spec until that is printed. */
const INNER = "\u0000";

/** The call of a builder, and the builders it takes; a figure inside another is made by its own. */
function callOf(type: string, spec: Readonly<Record<string, unknown>>, indent = ""): { readonly names: readonly string[]; readonly text: string } {
  const builder = builderOf(type);
  const { of } = spec as { readonly of?: unknown };
  if (typeof of !== "object" || of === null || !("type" in of)) return { names: [builder], text: `${builder}(${literal(spec, indent)})` };
  const { type: inner, ...rest } = of;
  const { names, text } = callOf(String(inner), rest, indent + "  ");
  return { names: [builder, ...names], text: `${builder}(${literal({ ...spec, of: INNER }, indent)})`.replace(JSON.stringify(INNER), () => `() => ${text}`) };
}

/** JSON as TypeScript is written: bare keys where they may be bare, and on one line what fits on one. */
export function literal(value: unknown, indent = ""): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const inner = indent + "  ";
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  const parts = (deeper: string): string[] =>
    Array.isArray(value)
      ? value.map((item) => literal(item, deeper))
      : Object.entries(value).filter(([, item]) => item !== undefined).map(([key, item]) => `${NAME.test(key) ? key : JSON.stringify(key)}: ${literal(item, deeper)}`);
  const flat = parts(inner);
  if (flat.length === 0) return open + close;
  const space = open === "{" ? " " : "";
  const line = open + space + flat.join(", ") + space + close;
  if (indent !== "" && !line.includes("\n") && indent.length + line.length <= LINE) return line;
  if (indent === "" && !line.includes("\n") && line.length <= LINE / 2) return line;
  return `${open}\n${flat.map((part) => `${inner}${part},`).join("\n")}\n${indent}${close}`;
}
