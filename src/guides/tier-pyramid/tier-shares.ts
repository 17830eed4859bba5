import type { Locale } from "../../locale/index.js";
import { formatShare } from "../../quantity/format.js";
import { isKnown, type Known, type Reading } from "../../schema/reading.js";

type Parts = readonly [part: Reading | undefined, whole: Reading | undefined];

/** Shares that stand side by side, all with the decimals that the one with most of them needs. */
export function sharesOf(parts: readonly Parts[], locale: Locale): string[] {
  const texts = parts.map((one) => shareOf(one, locale));
  const decimals = (text: string): number => /\.(\d+)/.exec(text)?.[1]?.length ?? 0;
  const most = Math.max(...texts.map(decimals));
  return texts.map((text, i) => {
    const exact = text === "" || decimals(text) === most ? text : shareOf(parts[i] as Parts, locale, most);
    const missing = text === "" || parts.length < 2 ? 0 : most - decimals(exact);
    return missing > 0 ? exact.replace("%", (decimals(exact) === 0 ? "." : "") + "0".repeat(missing) + "%") : exact;
  });
}

/** A share of another tier at the same period; none where a number is only a bound or the two differ in status. */
function shareOf([part, whole]: Parts, locale: Locale, places?: number): string {
  const plain = (reading: Reading | undefined): reading is Known => isKnown(reading) && (reading.bound === "exact" || reading.bound === "about");
  if (!plain(part) || !plain(whole) || part.status !== whole.status || whole.value === 0) return "";
  return (part.bound === "about" || whole.bound === "about" ? locale.words.about : "") + formatShare(part.value / whole.value, locale.style, places ?? (part.value * 100 < whole.value ? 2 : 1));
}
