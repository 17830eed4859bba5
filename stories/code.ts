import { settingOf } from "./setting.js";
import { behaviourOf, builderOf, specOf, type Args } from "./spec.js";

const LINE = 120;
const NAME = /^[\p{ID_Start}_$][\p{ID_Continue}$]*$/u;
type Values = Readonly<Record<string, unknown>>;

/** What the canvas shows, in parts that every form puts together in its own way. */
interface Call {
  readonly type: string;
  readonly spec: Values;
  /** What the toolbar says otherwise than the spec. */
  readonly drawn: Values;
  readonly behaviour: Values;
}

const FORMS = { module: moduleOf, react: reactOf, element: elementOf, json: jsonOf, cli: commandOf } as const;

/** What a person would write for what the canvas shows, in the form that the toolbar asks for. */
export function codeOf(type: string, args: Args, globals: Values): string {
  const { $schema: _schema, type: _type, ...spec } = specOf(args);
  const { locale, theme, width, form } = settingOf(globals);
  const named = typeof theme === "string";
  const drawn = { ...(locale === "zh" ? {} : { locale }), ...(theme === "light" || !named || "theme" in spec ? {} : { theme }), ...(width === 640 ? {} : { width }) };
  // A theme of one's own fits into no attribute and no option of the command line; the spec takes it.
  return FORMS[form]({ type, spec: named ? spec : { theme, ...spec }, drawn, behaviour: { menu: true, ...behaviourOf(args) } });
}

function moduleOf({ type, spec, drawn, behaviour }: Call): string {
  const { names, text } = callOf(type, spec);
  return `import { ${names.join(", ")} } from "banyan-charts";
import { mount } from "banyan-charts/live";

const figure = ${text};
mount(document.getElementById("figure"), figure, ${literal({ ...drawn, ...behaviour })});
`;
}

function reactOf({ type, spec, drawn, behaviour }: Call): string {
  const component = builderOf(`-${type}`);
  const own = `import { ${component} } from "banyan-charts/react";\n`;
  const chart = (props: Values): string => `\nexport function Chart() {\n  return (\n    <${component}${attributesOf(props)}\n    />\n  );\n}\n`;
  const { names, text } = callOf(type, spec);
  if (names.length === 1) return own + chart({ ...spec, ...drawn, ...behaviour });
  // A figure of a figure is made once, outside of what renders again and again.
  return `import { ${names.join(", ")} } from "banyan-charts";\n${own}\nconst figure = ${text};\n${chart({ figure: new Name("figure"), ...drawn, ...behaviour })}`;
}

/** An attribute of an element of React a line; words that need no escape stand in quotes. */
function attributesOf(props: Values): string {
  const plain = /^[^"\\&{}<>\n]*$/;
  const written = ([name, value]: readonly [string, unknown]): string => {
    if (value === true) return name;
    return typeof value === "string" && plain.test(value) ? `${name}="${value}"` : `${name}={${literal(value, "      ")}}`;
  };
  return Object.entries(props).filter(([, value]) => value !== undefined).map((entry) => `\n      ${written(entry)}`).join("");
}

function elementOf({ type, spec, drawn, behaviour }: Call): string {
  const attributes = Object.entries({ ...drawn, ...behaviour }).map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${String(value)}"`));
  // Nothing in the spec may end the script.
  const json = literal({ type, ...spec }, "", true).replaceAll("<", "\\u003c");
  return `<script src="node_modules/banyan-charts/dist/banyan-charts.min.js"></script>
<banyan-chart${attributes.join("")}>
<script type="application/json">
${json}
</script>
</banyan-chart>
`;
}

function jsonOf({ type, spec, drawn }: Call): string {
  return `${literal({ type, ...spec, ...drawn }, "", true)}\n`;
}

function commandOf({ type, spec, drawn }: Call): string {
  const options = Object.entries(drawn).map(([name, value]) => ` --${name} ${String(value)}`);
  return `cat > chart.json <<'JSON'\n${jsonOf({ type, spec, drawn: {}, behaviour: {} })}JSON\nnpx banyan-charts render chart.json -o chart.svg${options.join("")}\n`;
}

/** A name in code, where a value would stand. */
class Name {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** The call of a builder, and the builders it takes; a figure inside another is made by its own. */
function callOf(type: string, spec: Values, indent = ""): { readonly names: readonly string[]; readonly text: string } {
  const builder = builderOf(type);
  const { of } = spec as { readonly of?: unknown };
  if (typeof of !== "object" || of === null || !("type" in of)) return { names: [builder], text: `${builder}(${literal(spec, indent)})` };
  const { type: inner, ...rest } = of;
  const { names, text } = callOf(String(inner), rest, indent + "  ");
  return { names: [builder, ...names], text: `${builder}(${literal({ ...spec, of: new Name(`() => ${text}`) }, indent)})` };
}

/** A value as TypeScript is written, or as JSON: bare keys where they may be bare, and on one line what fits on one. */
export function literal(value: unknown, indent = "", json = false): string {
  if (value instanceof Name) return value.text;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const inner = indent + "  ";
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  const keyOf = (key: string): string => (!json && NAME.test(key) ? key : JSON.stringify(key));
  const parts = (deeper: string): string[] =>
    Array.isArray(value)
      ? value.map((item) => literal(item, deeper, json))
      : Object.entries(value).filter(([, item]) => item !== undefined).map(([key, item]) => `${keyOf(key)}: ${literal(item, deeper, json)}`);
  const flat = parts(inner);
  if (flat.length === 0) return open + close;
  const space = open === "{" ? " " : "";
  const line = open + space + flat.join(", ") + space + close;
  if (indent !== "" && !line.includes("\n") && indent.length + line.length <= LINE) return line;
  if (indent === "" && !line.includes("\n") && line.length <= LINE / 2) return line;
  return `${open}\n${flat.map((part) => inner + part).join(",\n")}${json ? "" : ","}\n${indent}${close}`;
}
