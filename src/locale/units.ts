/** What arithmetic a unit allows: only amounts have a percent of target, only rates differ in points. */
export type UnitKind = "money" | "count" | "rate" | "points" | "physical" | "other";

/** Base (which is the Chinese word), kind, English word, English word for one, other spellings (`|` between them). */
export type UnitRow = readonly [zh: string, kind: UnitKind, en: string, enOne?: string, also?: string];

/** Every unit that can be named by a plain string; another is given as `{zh, en}`. The English of money is its ISO code. */
export const UNITS: readonly UnitRow[] = [
  ["元", "money", "CNY", "", "yuan|rmb|人民币|人民币元|¥|圆"],
  ["美元", "money", "USD", "", "us dollars|us dollar|dollars|us$|$"],
  ["欧元", "money", "EUR", "", "euros|euro|€"],
  ["港元", "money", "HKD", "", "港币|hk$|hong kong dollars"],
  ["日元", "money", "JPY", "", "yen|日圆"],
  ["英镑", "money", "GBP", "", "pounds|£"],
  ["家", "count", "enterprises", "enterprise", "家企业|firms|companies"],
  ["户", "count", "entities", "entity", "market entities|households"],
  ["项", "count", "items", "item"],
  ["条", "count", "entries", "entry"],
  ["个", "count", "", ""],
  ["人", "count", "people", "person", "persons|名"],
  ["人次", "count", "visits", "visit"],
  ["件", "count", "pieces", "piece"],
  ["笔", "count", "transactions", "transaction"],
  ["批", "count", "batches", "batch"],
  ["台", "count", "units", "unit"],
  ["套", "count", "sets", "set"],
  ["辆", "count", "vehicles", "vehicle"],
  ["次", "count", "times", "time"],
  ["岗位", "count", "jobs", "job", "个岗位"],
  ["%", "rate", "%", "", "percent|per cent"],
  ["‰", "rate", "‰", "", "per mille"],
  ["个百分点", "points", "percentage points", "percentage point", "百分点|pp"],
  ["GWh", "physical", "GWh", "", "吉瓦时"],
  ["MWh", "physical", "MWh", "", "兆瓦时"],
  ["千瓦时", "physical", "kWh", "", "度|kilowatt hours"],
  ["GW", "physical", "GW", "", "吉瓦"],
  ["MW", "physical", "MW", "", "兆瓦"],
  ["千瓦", "physical", "kW"],
  ["吨", "physical", "tonnes", "tonne", "tons|t"],
  ["公斤", "physical", "kg", "", "千克"],
  ["公里", "physical", "km", "", "千米"],
  ["平方公里", "physical", "km²", "", "平方千米|sq km|square kilometres"],
  ["平方米", "physical", "m²", "", "㎡|m2|sq m|square metres|square meters"],
  ["立方米", "physical", "m³", "", "m3|cubic metres|cubic meters"],
  ["亩", "physical", "mu"],
  ["公顷", "physical", "hectares", "hectare", "ha"],
  ["倍", "other", "×", "", "x|fold"],
  ["周年", "other", "years", "year"],
  ["年", "other", "years", "year"],
  ["个月", "other", "months", "month"],
  ["天", "other", "days", "day", "日"],
];

/** Powers of ten that have a word, by language. */
export const MAGNITUDES = {
  zh: { 3: "千", 4: "万", 6: "百万", 8: "亿", 12: "万亿" },
  en: { 3: "thousand", 4: "10,000", 6: "million", 8: "100 million", 9: "billion", 12: "trillion" },
} as const satisfies Record<string, Readonly<Record<number, string>>>;

/** Words before a number that bound it, tried in this order (`>=` before `>`). A strict "less than" is read as at most. */
export const LEADING_BOUNDS = [
  ["atLeast", /^(?:不低于|不少于|不小于|至少|最少|≥|>=|(?:at least|(?:no|not) less than|no fewer than) )/i],
  ["atMost", /^(?:不超过|不高于|不多于|不大于|至多|最多|低于|少于|小于|不足|不到|≤|<=|<|(?:at most|up to|(?:no|not) more than|under|below|less than|within) )/i],
  ["moreThan", /^(?:超过|超|逾|大于|高于|多于|>|(?:over|above|more than|exceeding) )/i],
  ["about", /^(?:大约|约为|约|将近|接近|近|~|≈|(?:about|around|approximately|approx\.?|roughly|nearly|almost) )/i],
] as const;

/** Words after a number that bound it. */
export const TRAILING_BOUNDS = [
  ["atLeast", /(?:及?以上| or more| and above)$/i],
  ["atMost", /(?:及?以内|及?以下| or less| and below)$/i],
  ["about", /(?:左右|上下)$/],
  ["order", /(?:量?级|[ -]level)$/i],
] as const;

/** How a bound is printed before (and after) a number. */
export const BOUND_MARKS = {
  zh: { exact: "", atLeast: "≥", moreThan: "超", atMost: "≤", about: "约", order: "级" },
  en: { exact: "", atLeast: "≥", moreThan: "over ", atMost: "≤", about: "about ", order: " level" },
} as const;

export const MONTHS = [
  "January", "February", "March", "April", "May", "June",
  "July", "August", "September", "October", "November", "December",
] as const;
