/** What every chart must stand: shown as an example, or refused as `examples/bad/<type>-<edge>.json`. */
export const EDGES: readonly string[] = ["empty", "one", "sixty", "missing", "negative", "equal", "magnitudes", "longest", "scripts"];
