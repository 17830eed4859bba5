// Sets the Chinese edition of a doc line before it. The lines are written once, in English, beside the fields; `src/schema/descriptions.zh.json` holds the Chinese of each.

/** Two paragraphs: an editor shows them under each other, and Storybook takes them apart. */
export function inBoth(zh, en) {
  return `${zh}\n\n${en}`;
}

/** Gives lines in both languages, and remembers which it was asked for. `chinese` maps each English line to its Chinese edition. */
export function editionsOf(chinese) {
  const asked = new Set();
  const known = (line) => Object.hasOwn(chinese, line) && chinese[line] !== "";
  return {
    both: (line) => {
      asked.add(line);
      return known(line) ? inBoth(chinese[line], line) : line;
    },
    /** Lines that have no Chinese, and Chinese that no line asks for: where a line is reworded, one of each. */
    faults: () => {
      const missing = [...asked].filter((line) => !known(line)).map((line) => `缺中文 · no Chinese for: ${line}`);
      const unused = Object.keys(chinese).filter((line) => !asked.has(line)).map((line) => `已不用 · no longer used: ${line}`);
      return [...missing, ...unused];
    },
  };
}
