import { MONTHS } from "../locale/units.js";
import type { NumberStyle } from "./magnitude.js";
import { dayOf, monthIndex, type Day, type Part, type Period } from "./span.js";

export type PeriodForm = "short" | "axis" | "long";

function monthName(month: number, form: PeriodForm): string {
  const name = MONTHS[month] ?? "";
  return form === "short" ? name.slice(0, 3) : name;
}

const two = (number: number): string => String(number).padStart(2, "0");

function monthText({ year, month }: Day, style: NumberStyle, form: PeriodForm): string {
  if (style === "en") return `${monthName(month, form)} ${year}`;
  return form === "short" ? `${year}-${two(month + 1)}` : `${year}年${month + 1}月`;
}

function dayText(date: Day, style: NumberStyle, form: PeriodForm): string {
  const month = monthText(date, style, form);
  if (style === "en") return `${date.day} ${month}`;
  return form === "short" ? `${month}-${two(date.day)}` : `${month}${date.day}日`;
}

const ORDINALS = "一二三四";

function halfText({ year, month }: Day, style: NumberStyle, form: PeriodForm): string {
  if (style === "en") return `H${month / 6 + 1} ${year}`;
  return `${year}${form === "long" ? "年" : ""}${month === 0 ? "上" : "下"}半年`;
}

function quarterText({ year, month }: Day, style: NumberStyle, form: PeriodForm): string {
  const quarter = month / 3;
  if (style === "en") return `Q${quarter + 1} ${year}`;
  return form === "short" ? `${year}Q${quarter + 1}` : `${year}年${ORDINALS[quarter]}季度`;
}

const ENGLISH_PARTS: Readonly<Record<Part, string>> = {
  within: "within ", early: "early ", mid: "mid-", late: "late ", end: "end of ",
};
const SOFT_PARTS: Readonly<Record<Part, string>> = { within: "内", early: "初", mid: "中", late: "下旬", end: "底" };
const EXACT_PARTS: Readonly<Record<Part, string>> = { within: "内", early: "上旬", mid: "中旬", late: "下旬", end: "底" };

function partText(period: Period, style: NumberStyle): string {
  const part = period.part ?? "within";
  const first = dayOf(period.start);
  const ofMonth = period.end - period.start < 32 * 86_400_000;
  const whole = ofMonth ? monthText(first, style, "long") : style === "en" ? String(first.year) : `${first.year}年`;
  if (style === "en") return ENGLISH_PARTS[part] + whole;
  return whole + (period.soft ? SOFT_PARTS : EXACT_PARTS)[part];
}

/** Years, months or days, whichever is the coarsest that is exact; what both ends share is said once. */
function rangeText(period: Period, style: NumberStyle, form: PeriodForm): string {
  const first = dayOf(period.start);
  const last = dayOf(period.end - 1);
  const [dash, year] = style === "zh" ? ["—", "年"] : ["–", ""];
  if (monthIndex(period.start) === undefined || monthIndex(period.end) === undefined) {
    return dayText(first, style, form) + dash + dayText(last, style, form);
  }
  if (period.kind === "range" && first.month === 0 && last.month === 11) {
    return `${first.year}${dash}${last.year}${year}`;
  }
  if (first.year !== last.year) return monthText(first, style, form) + dash + monthText(last, style, form);
  if (style === "zh") return `${first.year}年${first.month + 1}—${last.month + 1}月`;
  return `${monthName(first.month, form)}–${monthText(last, style, form)}`;
}

/**
 * A period in words. Short, where room is least: 2022, 2022上半年, 2022Q1, 2022-04, "H1 2022", "Apr 2022". On an axis: 2022, 2022年一季度, 2022年4月,
 * "Q1 2022", for a Chinese reader should not meet 2022Q1 beside 2022年1—4月. Long, for sentences: 2022年,
 * 2022年一季度, 2022年4月27日, "27 April 2022". Year-to-date is 2022年1—4月, "January–April 2022".
 */
export function formatPeriod(period: Period, style: NumberStyle, form: PeriodForm): string {
  if (form === "axis") return formatPeriod(period, style, style === "zh" && period.kind !== "year" ? "long" : "short");
  const first = dayOf(period.start);
  switch (period.kind) {
    case "year":
      return style === "zh" && form === "long" ? `${first.year}年` : String(first.year);
    case "half":
      return halfText(first, style, form);
    case "quarter":
      return quarterText(first, style, form);
    case "month":
      return monthText(first, style, form);
    case "day":
      return dayText(first, style, form);
    case "part":
      return partText(period, style);
    default:
      return rangeText(period, style, form);
  }
}
