/** A name longer than this does not fit beside others, and some disks refuse it. */
const LONGEST = 80;
/** Until a browser has certainly begun to read what it was given, ms. */
const READ = 40_000;
/** What Windows has for itself, whatever the extension. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/** A file name from a title that every system takes; `otherwise` where nothing of the title can stand in one. Not longer than 80 characters with its extension. */
export function fileName(title: string, otherwise: string, extension: string): string {
  const plain = title
    .normalize("NFC")
    // Neither separators and wildcards nor what is not seen: control characters, marks of direction, halves of a pair.
    .replace(/[\\/:*?"<>|\p{C}\p{Zl}\p{Zp}]+/gu, " ")
    .replace(/\s+/g, " ");
  const letters = [...trimmed(plain)].slice(0, LONGEST - extension.length - 1).join("");
  const name = trimmed(letters);
  return `${name === "" || RESERVED.test(name.split(".")[0] ?? "") ? otherwise : name}.${extension}`;
}

/** Windows drops points and spaces at the end, and a point at the start hides a file elsewhere. */
function trimmed(name: string): string {
  return name.replace(/^[\s.]+|[\s.]+$/g, "");
}

/** Hands a file to the reader's browser to keep. */
export function save(page: Document, content: Blob, name: string): void {
  const url = URL.createObjectURL(content);
  const link = page.createElement("a");
  link.href = url;
  link.download = name;
  // Outside of the page, where no router of its takes the click for its own.
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), READ);
}
