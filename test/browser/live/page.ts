import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { Browser, BrowserContextOptions, Page } from "playwright";

const root = fileURLToPath(new URL("../../..", import.meta.url));

/** The policy that a careful site has: nothing but its own scripts and styles, and no text that becomes markup. */
export const STRICT = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; connect-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";

let bundle: Promise<string> | undefined;

/** The library as it stands in src/ and what tests ask of a page, as one script with the global `banyan`. */
function library(): Promise<string> {
  bundle ??= build({ stdin: { contents: 'import { defineElements } from "./src/adapters/elements/index.ts"; defineElements(); export * from "./src/adapters/script.ts"; export * from "./test/browser/live/probe.ts";', resolveDir: root, loader: "ts" }, bundle: true, format: "iife", globalName: "banyan", write: false, charset: "ascii", logLevel: "error" }).then(
    ({ outputFiles }) => outputFiles[0]!.text,
  );
  return bundle;
}

export interface LivePage {
  readonly page: Page;
  /** What the policy refused. */
  readonly violations: string[];
  /** Everything asked of the network besides page, script and style. */
  readonly requests: string[];
  /** Errors that nobody caught, and what was written to the console as one. */
  readonly errors: string[];
  readonly close: () => Promise<void>;
}

/** A page under the strict policy with the library loaded; `body` is its markup, `files` what else its server has. */
export async function openPage(browser: Browser, { body = "<main><div id=a></div></main>", css = "", files = {}, context = {} }: { readonly body?: string; readonly css?: string; readonly files?: Readonly<Record<string, string>>; readonly context?: BrowserContextOptions } = {}): Promise<LivePage> {
  const script = await library();
  const [violations, requests, errors]: [string[], string[], string[]] = [[], [], []];
  const scope = await browser.newContext({ viewport: { width: 800, height: 600 }, ...context });
  const page = await scope.newPage();
  const html = `<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>t</title><link rel="stylesheet" href="/page.css"><script src="/banyan.js"></script></head><body>${body}</body></html>`;
  const known: Readonly<Record<string, readonly [type: string, text: string]>> = {
    "/": ["text/html; charset=utf-8", html],
    "/page.css": ["text/css", `body{margin:0;font:16px sans-serif}${css}`],
    "/banyan.js": ["text/javascript", script],
  };
  await page.route("**/*", async (route) => {
    const { pathname } = new URL(route.request().url());
    const [type, text] = known[pathname] ?? ["application/json", files[pathname]];
    if (!(pathname in known)) requests.push(pathname);
    if (text === undefined) await route.fulfill({ status: 404, body: "" });
    else await route.fulfill({ status: 200, body: text, headers: { "content-type": type, "content-security-policy": STRICT } });
  });
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  page.on("pageerror", (error) => errors.push(error.message));
  await page.exposeFunction("refused", (words: string) => void violations.push(words));
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      (window as unknown as { refused: (words: string) => void }).refused(`${event.violatedDirective} ${event.sample}`);
    });
  });
  await page.goto("http://banyan.test/");
  return { page, violations, requests, errors, close: () => scope.close() };
}
