import type { Reporter, TestModule, Vitest } from "vitest/node";

const minute = 60_000;

/**
 * Ends the run where one file goes on for `minutes` and says which. A test's own timeout cannot: a loop that never ends, or a program that is
 * waited for, keeps the clock of its worker from ticking.
 */
export function stuckReporter(minutes: number): Reporter {
  const running = new Map<TestModule, NodeJS.Timeout>();
  let vitest: Vitest | undefined;
  const end = (module: TestModule): void => {
    const open = [...module.children.allTests("pending")].map(({ fullName }) => fullName);
    console.error(`\n${module.relativeModuleId} has been running for ${minutes} minutes, and was stopped. Not yet done there:\n  ${open.slice(0, 5).join("\n  ")}`);
    process.exitCode = 1;
    // Asked twice, it does not wait for a worker that cannot answer.
    void vitest?.cancelCurrentRun("test-failure");
    void vitest?.exit(true);
  };
  return {
    onInit: (started) => void (vitest = started),
    onTestModuleStart: (module) => void running.set(module, setTimeout(() => end(module), minutes * minute).unref()),
    onTestModuleEnd: (module) => clearTimeout(running.get(module)),
  };
}
