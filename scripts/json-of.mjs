// The JSON Schema of each kind of column and of each check of our own. It is needed only at build time, and so is not in the library.
const TEXT = {
  anyOf: [
    { type: "string" },
    { type: "object", properties: { zh: { type: "string" }, en: { type: "string" } }, required: ["zh", "en"], additionalProperties: { type: "string" } },
  ],
};
const AMOUNT = { type: ["number", "string", "null"] };
const SOURCE = {
  anyOf: [
    { type: "string" },
    { type: "object", properties: { zh: { type: "string" }, en: { type: "string" } }, required: ["zh", "en"], additionalProperties: { type: "string" } },
    {
      type: "object",
      properties: { name: TEXT, title: TEXT, date: { type: "string" }, url: { type: "string" }, page: { type: "string" } },
      required: ["name"],
      additionalProperties: false,
    },
  ],
};
const PERIOD = { type: ["string", "number"], examples: ["2021", "2022H1", "2022Q1", "2022-04", "2022-01/2022-04", "2022-04-27", "2025年下半年"] };

/** Schemas of our own checks, by what they say was expected. */
const CHECKS = {
  text: TEXT,
  "text | {name, date, …}": SOURCE,
  column: { type: "string", minLength: 1 },
  figure: { type: "object" },
  "{id: {name, date, …}}": { type: "object", additionalProperties: SOURCE },
  "{member: #rrggbb}": { type: "object", additionalProperties: { type: "string", pattern: "^#[0-9a-fA-F]{6}$" } },
  "light | dark | print | contrast | {…}": { anyOf: [{ enum: ["light", "dark", "print", "contrast"] }, { type: "object" }] },
  "letters, digits, _ - .": { type: "string", pattern: "^[A-Za-z_][\\w.-]{0,63}$" },
  "2–7 | [10, 20, …]": { anyOf: [{ type: "integer", minimum: 2, maximum: 7 }, { type: "array", items: { type: "number" }, minItems: 1 }] },
  "12.3": { type: "number" },
  '"wenzhou" | [{code, row, column, label}]': {
    anyOf: [
      { enum: ["wenzhou"] },
      { type: "array", minItems: 1, items: { type: "object", properties: { code: { type: ["string", "number"] }, row: { type: "integer", minimum: 0, maximum: 99 }, column: { type: "integer", minimum: 0, maximum: 99 }, label: TEXT }, required: ["code", "row", "column"] } },
    ],
  },
  '100 | "1.02万亿元"': { anyOf: [{ type: "number", exclusiveMinimum: 0 }, { type: "string" }] },
  '100 | "100家" | {zh, en}': { anyOf: [{ type: "number", exclusiveMinimum: 0 }, ...TEXT.anyOf] },
};

/** The JSON Schema of a check by its name; a range says its own. */
export function jsonOfCheck(expected) {
  const range = /^(\d+)–(\d+)$/.exec(expected);
  if (range) return { type: "number", minimum: Number(range[1]), maximum: Number(range[2]) };
  const json = CHECKS[expected];
  if (!json) throw new Error(`scripts/json-of.mjs has no JSON Schema for the check “${expected}”`);
  return json;
}

/** JSON Schema of a column; `vocabulary` holds the words that a slot may use. */
export function jsonOfColumn(column, vocabulary) {
  const { STATUSES, BOUNDS, BASES } = vocabulary;
  const slot = (value) => ({
    type: "object",
    properties: { value, unit: TEXT, status: { enum: STATUSES }, bound: { enum: BOUNDS }, basis: { enum: BASES }, source: SOURCE, note: TEXT },
    required: ["value"],
    additionalProperties: false,
  });
  const kinds = {
    number: () => ({ anyOf: [AMOUNT, slot(AMOUNT)] }),
    share: () => ({ anyOf: [{ type: "number", minimum: 0, maximum: 1 }, { type: "string", pattern: "[%％]\\s*$" }, { type: "null" }, slot(AMOUNT)] }),
    period: () => PERIOD,
    text: () => ({ anyOf: [...TEXT.anyOf, { type: "number" }] }),
    name: () => ({ type: ["string", "number"] }),
    names: () => ({ anyOf: [{ type: "string" }, { type: "array", items: { type: "string" } }] }),
    flag: () => ({ type: "boolean" }),
    choice: () => ({ enum: column.words }),
    list: () => ({ type: "array", items: jsonOfRow(column.of, vocabulary) }),
  };
  return kinds[column.kind]();
}

/** JSON Schema of a row: its own columns, and those that any row may have. */
export function jsonOfRow(columns, vocabulary) {
  const { STATUSES, BOUNDS, BASES } = vocabulary;
  const own = Object.fromEntries(Object.entries(columns).map(([key, column]) => [key, jsonOfColumn(column, vocabulary)]));
  const common = { id: { type: ["string", "number"] }, period: PERIOD, unit: TEXT, status: { enum: STATUSES }, bound: { enum: BOUNDS }, basis: { enum: BASES }, source: SOURCE, note: TEXT };
  return { type: "object", properties: { ...common, ...own }, required: Object.keys(columns).filter((key) => columns[key].required) };
}
