import type { ElementWords } from "../../locale/elements.js";

/** Largest spec that is read from an address, in MB. */
const LIMIT = 5;

/**
 * JSON from an address, by the rules of the page: its base, its policy, its cookies for its own site.
 * @throws Error that says in the reader's language why there is none.
 */
export async function readSpec(address: string, how: Pick<RequestInit, "signal" | "cache">, words: ElementWords): Promise<unknown> {
  const response = await fetch(address, how).catch(() => {
    throw new Error(words.unreachable);
  });
  if (!response.ok) throw new Error(words.status(response.status));
  return parseSpec(await textOf(response, words), words);
}

/** @throws Error in the reader's language where a text is not JSON. */
export function parseSpec(text: string, words: ElementWords): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(words.notJson((error as Error).message), { cause: error });
  }
}

/** Counted while it comes: what a server says of the length may be missing, or of the packed text. */
async function textOf(response: Response, words: ElementWords): Promise<string> {
  const decoder = new TextDecoder();
  const reader = response.body?.getReader();
  let text = "";
  let bytes = 0;
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    bytes += part.value.byteLength;
    if (bytes > LIMIT * 1e6) {
      await reader?.cancel();
      throw new Error(words.tooLarge(LIMIT));
    }
    text += decoder.decode(part.value, { stream: true });
  }
  return text + decoder.decode();
}
