export type PeriodKind = "year" | "half" | "quarter" | "month" | "day" | "cumulative" | "part" | "range";
/** Which part of a year or month a fuzzy word means. */
export type Part = "within" | "early" | "mid" | "late" | "end";

/** A span of days, in UTC. */
export interface Period {
  /** As written. */
  readonly text: string;
  readonly kind: PeriodKind;
  /** Milliseconds UTC at which the first day begins. */
  readonly start: number;
  /** Milliseconds UTC at which the day after the last begins. */
  readonly end: number;
  /** The ends are fuzzy: 2025年底 is drawn over its last quarter, 2025年内 over the year. */
  readonly soft?: boolean;
  /** Which part, for kind `part`. */
  readonly part?: Part;
}

/** A period before its text is known. */
export type Span = Omit<Period, "text">;

const DAY = 86_400_000;

/** So many whole months of one year; month 0 is January. */
export function monthsFrom(kind: PeriodKind, year: number, month: number, count: number): Span | undefined {
  const valid = year >= 1000 && year < 3000 && month >= 0 && count > 0 && month + count <= 12;
  return valid ? { kind, start: Date.UTC(year, month, 1), end: Date.UTC(year, month + count, 1) } : undefined;
}

/** Days of one month, first and last included. */
export function days(year: number, month: number, first: number, last = first): Span | undefined {
  const within = monthsFrom("month", year, month, 1);
  const start = Date.UTC(year, month, first);
  const end = Date.UTC(year, month, last + 1);
  return within && first >= 1 && last >= first && end <= within.end ? { kind: "day", start, end } : undefined;
}

export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The UTC day at a time; month 0 is January. Reckoned from 1 March of year 0, in eras of 400 years: a `Date` for each of very many points would be slow. */
export function dayOf(time: number): Day {
  const days = Math.floor(time / DAY) + 719_468;
  const era = Math.floor(days / 146_097);
  const inEra = days - era * 146_097;
  const yearOfEra = Math.floor((inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) / 365);
  const inYear = inEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const march = Math.floor((5 * inYear + 2) / 153);
  const month = march < 10 ? march + 2 : march - 10;
  return { year: yearOfEra + era * 400 + (month < 2 ? 1 : 0), month, day: inYear - Math.floor((153 * march + 2) / 5) + 1 };
}

/** A whole day, whose text is put together when somebody asks. */
// eslint-disable-next-line no-restricted-syntax -- a getter of its own for each of very many days would be slow
class WholeDay implements Period {
  readonly kind = "day";
  readonly start: number;
  readonly end: number;
  constructor(start: number) {
    this.start = start;
    this.end = start + DAY;
  }
  get text(): string {
    const { year, month, day } = dayOf(this.start);
    return `${year}-${String(month + 1).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  }
}

const [EARLIEST, LATEST] = [Date.UTC(1000, 0), Date.UTC(3000, 0)];

/** The UTC day that a time in milliseconds falls in, of the years 1000 to 2999. */
export function dayAt(time: number): Period | undefined {
  return time >= EARLIEST && time < LATEST ? new WholeDay(Math.floor(time / DAY) * DAY) : undefined;
}

/** Months since year 0 where a boundary is the first of a month. */
export function monthIndex(time: number): number | undefined {
  const { year, month, day } = dayOf(time);
  return day === 1 ? year * 12 + month : undefined;
}

/** Years from the end of `a` to the end of `b`: whole months by twelve, else days by 365.2425. Negative when `b` ends first. */
export function yearsBetween(a: Period, b: Period): number {
  const [from, to] = [monthIndex(a.end), monthIndex(b.end)];
  return from !== undefined && to !== undefined ? (to - from) / 12 : (b.end - a.end) / DAY / 365.2425;
}

function monthsIn({ start, end }: Period): number | undefined {
  const [from, to] = [monthIndex(start), monthIndex(end)];
  return from !== undefined && to !== undefined ? to - from : undefined;
}

/** Whether both cover as many months (February and March do), or as many days where they are not whole months. */
export function sameLength(a: Period, b: Period): boolean {
  const months = monthsIn(a);
  return months === monthsIn(b) && (months !== undefined || a.end - a.start === b.end - b.start);
}

/** Whether the period is counted from January on; such a value is never joined to one of a single period. */
export function isYearToDate(period: Period): boolean {
  return period.kind === "cumulative";
}
