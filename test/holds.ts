import fc from "fast-check";

const isWide = process.env.BANYAN_SWEEP === "wide";

/**
 * Asserts that a property holds for whatever is generated, `runs` times.
 *
 * `npm test` draws the same samples every time, so that it judges the change and not its luck; `npm run test:all` draws ten times as many, and
 * others each time. A counterexample is made smaller for so long and then told as it stands: two numbers that differ in their last digit could
 * otherwise be walked towards zero for hours.
 */
export function holds<Sample>(property: fc.IProperty<Sample>, runs = 100): void {
  fc.assert(property, {
    numRuns: isWide ? runs * 10 : runs,
    ...(isWide ? {} : { seed: 20_220_427 }),
    interruptAfterTimeLimit: 30_000,
    // As many as there is time for are enough of the many; of the usual ones all are meant.
    markInterruptAsFailure: !isWide,
  });
}
