// What scripts/width-table.mjs and scripts/fonts.mjs agree on.
const files = { regular: "400Regular/NotoSansSC_400Regular.ttf", bold: "700Bold/NotoSansSC_700Bold.ttf" };

/** Module path of the full Noto Sans SC in a weight. */
export function fontPath(weight) {
  return `@expo-google-fonts/noto-sans-sc/${files[weight]}`;
}

/** Superscript digits that Noto Sans SC lacks, in the order of the digits they raise. */
export const SUPERSCRIPTS = ["⁰", "⁵", "⁶", "⁷", "⁸", "⁹"];
