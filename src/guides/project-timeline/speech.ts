import { projectTimelineWords } from "../../locale/project-timeline.js";
import { say, type Locale } from "../../locale/index.js";
import { formatIn } from "../../quantity/format.js";
import type { Period } from "../../quantity/period.js";
import { PLAIN } from "../../quantity/unit.js";
import type { Basis, Status } from "../../schema/vocabulary.js";
import { isPlanned, type Judged, type TimelineEntry, type TimelineSetting } from "./entry.js";
import { periodWords, sentence } from "../words.js";

/** What a screen reader says of a row: amount, dates, progress, what it waits for. */
export function spokenRow(entry: TimelineEntry, amount: string, judged: Judged | undefined, { locale, amountLabel, names }: TimelineSetting): string {
  const words = projectTimelineWords[locale.style];
  const { detail, dependsOn, note } = entry;
  const [open, close] = locale.words.brackets;
  const parts = [
    amount === "" ? "" : `${amountLabel} ${amount === "–" ? locale.words.notDisclosed : amount}`,
    ...datesSpoken(entry, locale), ...listsSpoken(entry, locale), ...(judged ? progressSpoken(judged, locale) : []),
    dependsOn?.length ? words.after(locale.words.join(dependsOn.map((id) => names.get(id) ?? id))) : "",
    spokenBasis(entry.basis, locale),
    (note === undefined ? "" : say(note, locale)).replace(/[。.]$/, ""),
  ];
  return say(entry.label, locale) + (detail === undefined ? "" : open + say(detail, locale) + close) + locale.words.colon + sentence(locale, parts);
}

/** Phases, then milestones, each with its dates. */
function listsSpoken({ phases, milestones }: TimelineEntry, locale: Locale): string[] {
  const words = projectTimelineWords[locale.style];
  const long = (period: Period): string => periodWords(period, locale);
  const announced = (text: string, status: Status): string => (isPlanned(status) ? words.announced(text) : text);
  return [
    ...(phases ?? []).map(({ label, start, end, status }) => announced(`${say(label, locale)} ${words.until(long(start), long(end))}`, status)),
    ...(milestones ?? []).map(({ label, period, status }) => announced(`${say(label, locale)} ${long(period)}`, status)),
  ];
}

function spokenBasis(basis: Basis | undefined, locale: Locale): string {
  return basis === "illustrative" || basis === "derived" ? locale.words.basis[basis] : "";
}

function datesSpoken({ start, end, status, milestones, phases }: TimelineEntry, locale: Locale): string[] {
  const said = projectTimelineWords[locale.style];
  const planned = (words: string): string => (isPlanned(status) ? said.announced(words) : words);
  if (start && end) return [planned(said.until(periodWords(start, locale), periodWords(end, locale)))];
  if (start) return [planned(said.from(periodWords(start, locale))), ...(milestones?.length || phases?.length ? [] : [said.noEnd])];
  if (end) return [planned(`${said.end} ${periodWords(end, locale)}`)];
  return milestones?.length || phases?.length ? [] : [said.noDates.replace(/^– /, "")];
}

function progressSpoken({ words, expected, progress, verdict }: Judged, locale: Locale): string[] {
  const spoken = projectTimelineWords[locale.style];
  const share = expected === undefined ? "" : formatIn(expected * 100, { unit: PLAIN, exponent: 0 }, locale.style, { decimals: 0, near: [progress.value] });
  return [spoken.progress(words), share === "" ? "" : spoken.expected(`${share}%`), verdict === undefined ? "" : locale.words.verdict[verdict]];
}

