import { readExamples, type Example } from "../legibility/examples.js";
import type * as main from "../../../src/index.js";
import type * as live from "../../../src/live/index.js";
import type * as probe from "./probe.js";

declare global {
  /** What the page has, in functions that run there. */
  const banyan: typeof main & typeof live & typeof probe;
}

export const examples = readExamples();
export const types = [...new Set(examples.map(({ type }) => type))];

const sizeOf = ({ json }: Example): number => {
  const { data, of } = json as { data?: unknown; of?: { data?: unknown } };
  const rows = data ?? of?.data;
  return Array.isArray(rows) ? rows.length : Infinity;
};

/** Of each chart the example with the most to see, within what one takes in at a glance; not one of the states that all charts have. */
export const filled: readonly Example[] = types.map((type) => {
  const states = (variant: string): boolean => types.every((one) => examples.some((example) => example.type === one && example.variant === variant));
  const own = examples.filter((example) => example.type === type && !states(example.variant) && sizeOf(example) <= 40);
  return own.reduce((best, one) => (sizeOf(one) > sizeOf(best) ? one : best));
});
