import { storybookTest } from "@storybook/addon-vitest/vitest-plugin";
import { playwright } from "@vitest/browser-playwright";
import { defineConfig, type TestProjectInlineConfiguration } from "vitest/config";
import { launchOptions } from "./scripts/browser.mjs";
import { stuckReporter } from "./test/stuck.js";

const minute = 60_000;

/** `vitest run` is what `npm test` guards with; `--mode wide` sweeps every width and theme in the browser. */
export default defineConfig(async ({ mode }) => {
  // Tests read `process.env.BANYAN_SWEEP`: "usual", or "wide" in `npm run test:all`.
  const env = { BANYAN_SWEEP: mode === "wide" ? "wide" : "usual", TZ: "UTC" };
  const shared = { environment: "node" as const, pool: "forks" as const, env };
  return {
    test: {
      // One fewer than the cores is the default, which on two of them is one.
      maxWorkers: "100%",
      reporters: ["default", stuckReporter(mode === "wide" ? 30 : 15)],
      projects: [
        { test: { ...shared, name: "unit", include: ["test/**/*.test.ts"], exclude: ["test/browser/**", "test/package/**"], testTimeout: minute } },
        {
          test: { ...shared, name: "browser", include: ["test/browser/**/*.test.ts"], testTimeout: 10 * minute, hookTimeout: minute },
        },
        {
          test: {
            ...shared,
            name: "package",
            include: ["test/package/**/*.test.ts"],
            globalSetup: "test/package/setup.ts",
            testTimeout: 2 * minute,
            hookTimeout: minute,
          },
        },
        await stories("storybook"),
        ...(mode === "wide" ? [await stories("storybook-dark", { locale: "en", theme: "dark", width: "320px" })] : []),
      ],
    },
  };
});

/** Every story is a test: it is drawn in the pinned browser, says nothing to the console, passes axe, and its play function does what a reader would. */
async function stories(name: string, initialGlobals: Readonly<Record<string, string>> = {}): Promise<TestProjectInlineConfiguration> {
  return {
    plugins: [await storybookTest({ configDir: ".storybook", initialGlobals })],
    test: {
      name,
      setupFiles: "test/storybook/setup.ts",
      // One page for all: a story cleans up behind itself, and a page for each file would cost more than its tests.
      isolate: false,
      testTimeout: minute,
      browser: {
        enabled: true,
        headless: true,
        screenshotFailures: false,
        provider: playwright({ launchOptions: await launchOptions() }),
        instances: [{ browser: "chromium" }],
      },
    },
  };
}
