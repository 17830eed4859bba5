import type { page } from "./page.mjs";

/** A figure in the page: its name, and for each language the pictures for a wide and a narrow column. */
export interface ReportFigure {
  readonly name: string;
  readonly inline: Readonly<Record<string, readonly { readonly svg: string }[]>>;
}

/** The whole report as one HTML file. */
export function pageHtml(words: typeof page, figures: ReadonlyMap<string, ReportFigure>, absences: Readonly<Record<string, { readonly zh: string; readonly en: string }>>): string;
