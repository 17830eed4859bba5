/** A categorical colour: for marks, and for words or under white words. */
export interface Hue {
  readonly mark: string;
  /** Reads on `bg` and on `track`. */
  readonly text: string;
  /** Outline of the mark where its fill alone is under 3:1 (mono print); a line takes it as its colour. */
  readonly edge?: string;
}

/** Colours of `theme`; every value is `#rrggbb`. A brand theme names a base and what differs. */
export interface Theme {
  readonly name: string;
  readonly bg: string;
  /** Title, target, zero line. */
  readonly ink: string;
  /** Subtitle and comments. */
  readonly ink2: string;
  /** Axis, note and source. */
  readonly ink3: string;
  /** Marks that are not the point. */
  readonly context: string;
  /** Edge of context marks, where their fill alone is under 3:1 (mono print). */
  readonly contextEdge: string;
  readonly rule: string;
  readonly grid: string;
  /** Ground of a bullet and of a forecast period. */
  readonly track: string;
  /** The one strong colour of a figure with one subject. */
  readonly subject: Hue;
  /** A fall, and the shortfall to a target. */
  readonly shortfall: Hue;
  /** In fixed order, at most seven; members beyond the last are context. */
  readonly categorical: readonly Hue[];
  /** Six steps, low to high; high is far from the background. */
  readonly sequential: readonly string[];
  /** Seven steps, from a rise (花青) over none to a fall (赭石). */
  readonly diverging: readonly string[];
  readonly status: {
    readonly met: string;
    readonly onTrack: string;
    readonly behind: string;
    readonly missed: string;
    readonly unknown: string;
  };
  /** Width of a strong series line, px. */
  readonly line: number;
}
