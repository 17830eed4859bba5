import { highest } from "./ends.js";

/** A number as the decimal its shortest text shows: `coefficient` × 10^−`scale`, scale ≥ 0. */
interface Decimal {
  readonly coefficient: bigint;
  readonly scale: number;
}

function decimalOf(value: number): Decimal {
  const [mantissa = "0", exponent = "0"] = String(value).split("e");
  const [whole = "0", fraction = ""] = mantissa.split(".");
  const scale = fraction.length - Number(exponent);
  const coefficient = BigInt(whole + fraction);
  return scale >= 0 ? { coefficient, scale } : { coefficient: coefficient * 10n ** BigInt(-scale), scale: 0 };
}

/** Powers of ten that a double holds exactly. */
const TENS: readonly number[] = /* @__PURE__ */ Array.from({ length: 23 }, (_, power) => Number(`1e${power}`));

/** An integer that a double holds exactly; on these, arithmetic with an exact power of ten rounds just as reading the text would. */
function isExact(value: number): boolean {
  return Number.isInteger(value) && Math.abs(value) <= Number.MAX_SAFE_INTEGER;
}

function textOf(coefficient: bigint, scale: number): string {
  const digits = String(coefficient < 0n ? -coefficient : coefficient).padStart(scale + 1, "0");
  const cut = digits.length - scale;
  return (coefficient < 0n ? "-" : "") + digits.slice(0, cut) + (scale > 0 ? `.${digits.slice(cut)}` : "");
}

/** `value` × 10^`places`, by moving the decimal point of its shortest text: `shift(809.04, 8)` is 80904000000. Exact for up to 15 digits. */
export function shift(value: number, places: number): number {
  if (!Number.isFinite(value) || places === 0) return value;
  const power = isExact(value) ? TENS[Math.abs(places)] : undefined;
  if (power !== undefined) return places > 0 ? value * power : value / power;
  const short = places > 0 ? shiftShort(value, places) : undefined;
  if (short !== undefined) return short;
  const [mantissa = "0", exponent = "0"] = String(value).split("e");
  return Number(`${mantissa}e${Number(exponent) + places}`);
}

/** `shift` of a number with few decimals: as an integer of at most fifteen digits it is the one that the text shows, and needs no text. */
function shiftShort(value: number, places: number): number | undefined {
  for (let own = 1; own <= 3; own += 1) {
    const tens = TENS[own] ?? 1;
    const whole = Math.round(value * tens);
    if (whole / tens !== value || Math.abs(whole) >= 1e15) continue;
    const power = TENS[Math.abs(places - own)];
    return power && (places >= own ? whole * power : whole / power);
  }
  return undefined;
}

/** How many decimals the shortest text of a finite number has: 2 for 809.04, 7 for 1e-7. */
export function decimals(value: number): number {
  if (isExact(value)) return 0;
  const text = String(value);
  if (text.includes("e")) return decimalOf(value).scale;
  return text.length - text.indexOf(".") - 1;
}

/** How many digits stand before the decimal point; 1 for 0.5. */
export function integerDigits(value: number): number {
  return Math.max(1, magnitude(value) + 1);
}

/** The power of ten of the first digit: 3 for 9995, −2 for 0.05, 0 for 0. Exact, unlike `Math.log10`. */
export function magnitude(value: number): number {
  if (value === 0) return 0;
  const text = String(Math.abs(value));
  // Digits before the point count themselves; only tiny and huge numbers need the exponent.
  if (Math.abs(value) >= 1 && !text.includes("e")) return (text.indexOf(".") + 1 || text.length + 1) - 2;
  return Number(value.toExponential().split("e")[1]);
}

/** The decimal text with exactly `places` decimals, halves rounded away from zero. Minus is `-`; no `-0`. */
export function fixed(value: number, places: number): string {
  if (isExact(value)) return String(value) + (places > 0 ? `.${"0".repeat(places)}` : "");
  return shortFixed(value, places) ?? longFixed(value, places);
}

/** `fixed` where at most fifteen digits are kept, in ordinary arithmetic. */
function shortFixed(value: number, places: number): string | undefined {
  const text = String(Math.abs(value));
  const point = text.indexOf(".");
  if (point < 0 || text.includes("e") || point + places > 15) return undefined;
  const sign = value < 0 ? "-" : "";
  const own = text.length - point - 1;
  if (own <= places) return sign + text + "0".repeat(places - own);
  const kept = Number(text.slice(0, point) + text.slice(point + 1, point + 1 + places));
  const rounded = kept + (text.charCodeAt(point + 1 + places) >= 53 ? 1 : 0);
  if (places === 0) return (rounded === 0 ? "" : sign) + String(rounded);
  const digits = String(rounded).padStart(places + 1, "0");
  return `${rounded === 0 ? "" : sign}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

function longFixed(value: number, places: number): string {
  const { coefficient, scale } = decimalOf(value);
  if (scale <= places) return textOf(coefficient * 10n ** BigInt(places - scale), places);
  const unit = 10n ** BigInt(scale - places);
  const half = coefficient < 0n ? -unit / 2n : unit / 2n;
  return textOf((coefficient + half) / unit, places);
}

/** `fixed` as a number: `round(1.005, 2)` is 1.01. */
export function round(value: number, places: number): number {
  return Number(fixed(value, places));
}

/** The whole decimal text, never with an exponent: `1e21` is `1000000000000000000000`. */
export function plain(value: number): string {
  return fixed(value, decimals(value));
}

/**
 * The number without arithmetic noise: 0.1 + 0.2 is 0.3. A double keeps every decimal of up to 15 significant digits,
 * so no published figure changes and what lies beyond them is noise. Numbers are compared and printed after this.
 */
export function denoise(value: number): number {
  // Fifteen digits, a sign, a point and a leading zero: nothing shorter can hold noise.
  if (!Number.isFinite(value) || isExact(value) || String(value).length <= 16) return value;
  const short = Number(value.toPrecision(15));
  return Number.isFinite(short) ? short : value;
}

/** The sum of decimals, exact before its one rounding to a number: 0.1 + 0.2 is 0.3. Not finite where a term is not. */
export function sum(values: readonly number[]): number {
  const plainly = values.reduce((total, value) => total + value, 0);
  if (!Number.isFinite(plainly) || (isExact(plainly) && values.every(isExact))) return plainly;
  const terms = values.map((value) => decimalOf(denoise(value)));
  const scale = highest(terms.map((term) => term.scale), 0);
  const total = terms.reduce((all, term) => all + term.coefficient * 10n ** BigInt(scale - term.scale), 0n);
  return Number(textOf(total, scale));
}
