/** The shortest way from nothing to a picture by command; test/reports.test.ts runs them as they stand. */
export const FIRST_COMMANDS = [
  "npx banyan-charts init report",
  "cd report",
  "npx banyan-charts check bullet.json half-year.json",
  "npx banyan-charts render bullet.json -o bullet.png",
] as const;
