import js from "@eslint/js";
import tseslint from "typescript-eslint";

const ban = (selector, message) => ({ selector, message });

// Text from data is text: never markup, script or style.
const markup = [
  ban("MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|createContextualFragment|setHTMLUnsafe)$/]", "Text is never markup: build nodes and set textContent."),
  ban("MemberExpression[object.name='document'][property.name=/^write(ln)?$/]", "Text is never markup."),
  ban("Identifier[name='DOMParser']", "Text is never markup."),
];
// The same spec gives the same bytes in every process.
const clock = [
  ban("CallExpression[callee.object.name='Date'][callee.property.name='now']", "No clock: what depends on today takes asOf."),
  ban("NewExpression[callee.name='Date'][arguments.length=0]", "No clock: what depends on today takes asOf."),
  ban("CallExpression[callee.object.name='Math'][callee.property.name='random']", "No chance: the same spec gives the same bytes."),
];
const house = [
  ban("ExportDefaultDeclaration", "Named exports only: one name everywhere."),
  ban("Program > VariableDeclaration[kind='let'], Program > ExportNamedDeclaration > VariableDeclaration[kind='let']", "No mutable state in modules."),
  ban("ClassDeclaration:not([superClass.name=/Error$/])", "Plain data and functions; only errors are classes."),
];
const hostLocale = [
  ban("MemberExpression[property.name=/^(toLocale(String|DateString|TimeString|LowerCase|UpperCase)|localeCompare)$/]", "The host's locale must not reach a figure."),
];
const browserGlobals = ["document", "window", "navigator", "location", "localStorage", "getComputedStyle", "requestAnimationFrame", "matchMedia"];
const hostGlobals = ["process", "Buffer", "fetch", "performance", "setTimeout", "setInterval", "queueMicrotask"];
const globals = (names, message) => names.map((name) => ({ name, message }));

export default tseslint.config(
  { ignores: ["dist/", "**/node_modules/", "storybook-static/", "gallery/", "examples/*/out/", "test/out/", "test/package/consumer/", "test/package/page/", "examples/integrations/", "bench/", "**/.vitest-attachments/"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  js.configs.recommended,
  {
    files: ["**/*.ts", "**/*.tsx"],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: { allowDefaultProject: ["*.config.ts"] }, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": "off",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      // Spreading a text gives its code points, which is meant.
      "@typescript-eslint/no-misused-spread": ["error", { allow: ["string"] }],
      // Type parameters that tie a row's keys to `fields` are used once by design.
      "@typescript-eslint/no-unnecessary-type-parameters": "off",
    },
  },
  {
    files: ["**/*.{js,mjs}"],
    languageOptions: { globals: Object.fromEntries([...hostGlobals, "console", "URL", "document", "window", "structuredClone", "TextDecoder", "clearTimeout", "DOMParser", "XMLSerializer", "getComputedStyle"].map((name) => [name, "readonly"])) },
  },
  {
    // Control characters are taken out of texts on purpose.
    rules: { "no-control-regex": "off", eqeqeq: ["error", "always", { null: "ignore" }], "no-eval": "error", "no-implied-eval": "error", "no-new-func": "error", "no-script-url": "error", "prefer-const": "error", "object-shorthand": "error" },
  },
  {
    files: ["src/**", "scripts/**"],
    rules: { complexity: ["error", { max: 16, variant: "modified" }], "max-params": ["error", 6], "max-lines": ["error", 250] },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    rules: { "no-restricted-syntax": ["error", ...markup, ...clock, ...house, ...hostLocale], "@typescript-eslint/no-explicit-any": "error" },
  },
  {
    files: ["src/**/*.ts"],
    ignores: ["src/live/**", "src/adapters/**"],
    rules: {
      "no-restricted-globals": ["error", ...globals([...browserGlobals, ...hostGlobals], "Charts never see a document, an event or a clock."), ...globals(["Intl"], "Words and numbers come from locale/ and quantity/, not from the host.")],
      "no-restricted-imports": ["error", { patterns: [{ group: ["node:*"], message: "Only adapters/ may touch the machine." }] }],
    },
  },
  {
    // Adapters meet the machine: a custom element is a class, a command reads the clock and the host's words.
    files: ["src/adapters/**/*.{ts,tsx}"],
    rules: { "no-restricted-syntax": ["error", ...markup, ...house.slice(0, 2)] },
  },
  {
    files: ["stories/**"],
    rules: { "no-restricted-syntax": ["error", ...markup] },
  },
  {
    files: ["test/**/*.ts", "stories/**/*.ts", "examples/**/*.ts", ".storybook/**/*.ts"],
    rules: {
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-unsafe-return": "off",
    },
  },
  {
    files: ["test/**/*.ts"],
    ignores: ["test/holds.ts"],
    rules: { "no-restricted-properties": ["error", { object: "fc", property: "assert", message: "holds() of test/holds.ts: the same samples in every run, and an end to shrinking." }] },
  },
);
