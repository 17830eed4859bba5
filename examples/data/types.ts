import type { Basis, Bound, State, Status } from "../../src/schema/vocabulary.js";

/** Words in both languages; all data here carries both. */
export interface Words {
  readonly zh: string;
  readonly en: string;
}

/** Where a datum was read. */
export interface Source {
  readonly name: Words;
  /** The page's own title, in its own language. */
  readonly title: string;
  /** Left out where only a re-hosted copy was at hand: such addresses are not passed on. */
  readonly url?: string;
  /** Date of the page as far as it is known: `2022-04-28`, `2021-04` or `2022`. */
  readonly date?: string;
  /** A: issued by a government or its channel. B: press, or a full copy of it. The report and invented data carry none. */
  readonly reliability?: "A" | "B";
  /** Read in a copy; `name` is the original publisher. */
  readonly copy?: true;
}

interface Sourced {
  readonly label: Words;
  readonly basis: Basis;
  /** Key of `sources`. */
  readonly source: string;
  readonly note?: Words;
}

/** What a fact of the report is. Only `number`, `target` and `derived` hold a quantity. */
export type FactKind =
  | "number" | "target" | "derived" | "date" | "document" | "event" | "claim"
  | "category" | "hierarchy" | "structure" | "organisation" | "person";

export interface FactRow extends Sourced {
  readonly kind: FactKind;
  readonly basis: "reported" | "derived";
  /** A number in `unit`, or words as printed; absent where the label says it all. */
  readonly value?: number | string;
  readonly unit?: string;
  readonly period?: string;
  readonly status?: Status;
  readonly bound?: Bound;
  /** Verbatim from the report, misprints and half-width punctuation included. */
  readonly quote: string;
  /** Id of the fact above it, where the facts form a tree. */
  readonly parent?: string;
  readonly order?: number;
  readonly group?: Words;
  readonly role?: Words;
  /** How many things the quote lists. */
  readonly count?: number;
  readonly items?: readonly string[];
}

/** One thing the report says, with the words that say it. */
export interface ReportedFact extends FactRow {
  readonly id: string;
}

/** What a dated project figure is the date of; `year-only` when it could not be confirmed what the year is of. */
export type ProjectEvent = "signed" | "started" | "full-output" | "year-only";

export interface FigureRow extends Sourced {
  readonly basis: "official" | "press";
  /** In `unit`. */
  readonly value: number;
  readonly unit: string;
  /** In the syntax of a spec's `period`; absent only on an aim that has no date. */
  readonly period?: string;
  readonly status: Status;
  /** `exact` when absent. */
  readonly bound?: Bound;
  /** What is measured; two figures compare only when `measure`, `scope` and `unit` are equal. */
  readonly measure: string;
  readonly scope?: Words;
  /** A division of Wenzhou, where the figure is not the city's. */
  readonly district?: Words;
  /** A place outside Wenzhou. */
  readonly area?: Words;
  readonly event?: ProjectEvent;
}

/** One public figure found outside the report. */
export interface OfficialFigure extends FigureRow {
  readonly id: string;
}

export interface DerivedRow extends Sourced {
  readonly basis: "derived";
  readonly value: number;
  readonly unit: string;
  readonly period?: string;
  readonly status: Status;
  readonly bound?: Bound;
  /** The arithmetic as it is to be printed, in the units of the inputs. */
  readonly formula: string;
  /** Ids of the figures and facts in the order of the formula. */
  readonly inputs: readonly string[];
  /** Set where the number is right but a figure made of it would mislead; says why. */
  readonly notForFigures?: Words;
}

/** A number computed by us from figures that stand here. */
export interface DerivedFigure extends DerivedRow {
  readonly id: string;
}

/** A dated event without a quantity. */
export interface DatedEvent extends Sourced {
  readonly id: string;
  readonly basis: "official" | "press";
  readonly period: string;
}

/** A known figure that is not given here, without its value. */
export interface LeftOut {
  readonly label: Words;
  readonly period?: string;
  /** `copy`: known only from a copy of doubtful origin; `period`, `quantity`: not in a form that can be stated exactly. */
  readonly reason: "copy" | "period" | "quantity";
  readonly note?: Words;
}

/** Every invented row says so itself, so that one cut out of its set still does. */
export interface InventedRow {
  readonly basis: "illustrative";
  readonly source: "invented";
}

/** Invented rows for one chart, with how they were made and why real ones are missing. */
export interface IllustrativeSet<Row extends InventedRow> {
  readonly id: string;
  readonly label: Words;
  readonly unit?: string;
  readonly generator: Words;
  /** Id of what the report does not give. */
  readonly absent: string;
  readonly rows: readonly Row[];
}

export interface TrajectoryRow extends InventedRow {
  readonly period: string;
  /** `null`: missing, never zero. */
  readonly value: number | null;
  readonly status: Status;
  readonly series?: Words;
  readonly low?: number;
  readonly high?: number;
}

export interface TrajectorySet extends IllustrativeSet<TrajectoryRow> {
  readonly unit: string;
  readonly targets?: readonly (InventedRow & { readonly value: number; readonly period?: string; readonly bound?: Bound; readonly label: Words })[];
  readonly breaks?: readonly { readonly period: string; readonly note: Words; readonly inferred?: true }[];
}

export interface BulletRow extends InventedRow {
  readonly label: Words;
  readonly unit: string;
  readonly value: number;
  readonly target: number;
  readonly ranges?: readonly { readonly to: number; readonly label: Words }[];
}

export interface BulletSet extends IllustrativeSet<BulletRow> {
  readonly goodWhen: "higher" | "lower";
}

export interface TierRow extends InventedRow {
  readonly tier: Words;
  readonly period: string;
  readonly value: number;
}

export interface TierSet extends IllustrativeSet<TierRow> {
  readonly unit: string;
  readonly nested: boolean;
}

export interface ProjectRow extends InventedRow {
  readonly id: string;
  readonly label: Words;
  readonly group: Words;
  readonly start: string;
  readonly end?: string;
  /** Share of the work that is done, 0 to 1. */
  readonly progress?: number;
  /** In the unit of the set. */
  readonly amount?: number;
  readonly dependsOn?: readonly string[];
  readonly phases?: readonly { readonly label: Words; readonly start: string; readonly end: string; readonly status?: Status }[];
  readonly milestones?: readonly { readonly label: Words; readonly period: string; readonly status?: Status }[];
}

export interface ProjectSet extends IllustrativeSet<ProjectRow> {
  readonly unit: string;
  /** The day the progress is stated for. */
  readonly asOf: string;
}

export interface TaskRow extends InventedRow {
  readonly label: Words;
  readonly state: State;
}

export interface KpiRow extends InventedRow {
  readonly label: Words;
  readonly unit: string;
  readonly period: string;
  readonly value: number;
  readonly previous?: number;
  readonly target?: number;
  readonly trend?: readonly { readonly period: string; readonly value: number | null }[];
}

export interface FlowRow extends InventedRow {
  readonly from: Words;
  readonly to: Words;
  readonly value: number;
}
