import { withIds } from "../rows.js";
import type { ReportedFact, Source } from "../types.js";
import { conference } from "./conference.js";
import { manufacturing } from "./manufacturing.js";
import { named } from "./named.js";
import { privateEconomy } from "./private-economy.js";
import { twoHealths } from "./two-healths.js";

export { absences } from "./absences.js";
import type { absences } from "./absences.js";

export type AbsenceId = keyof typeof absences;

/** The report itself. Its words are quoted in short parts only; the licence of this package does not cover them. */
export const reportSource: Source = {
  name: { zh: "意大利侨网（原载温州新闻客户端）", en: "qwitaly.com (originally Wenzhou News app)" },
  title: "温州:打造具有国际竞争力的先进制造业基地",
  url: "http://qwitaly.com/video/25439.html",
  date: "2022-04-28",
};

const factRows = { ...conference, ...privateEconomy, ...manufacturing, ...twoHealths, ...named };

export type FactId = keyof typeof factRows;

/** What the report says, by id, each with the words that say it. Nothing here was inferred but the two counts marked `derived`. */
export const facts: Readonly<Record<FactId, ReportedFact>> = withIds(factRows);
