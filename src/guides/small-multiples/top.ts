import { layoutKey, type Key } from "../../layout/key.js";
import { label, type Label } from "../../layout/label.js";
import { say } from "../../locale/index.js";
import { nameKey, type Text } from "../../schema/vocabulary.js";
import { wrap } from "../../text/wrap.js";
import type { Frame } from "../look.js";

interface PanelsTop {
  readonly texts: readonly Label[];
  readonly key: Key;
  readonly bottom: number;
}

/** What is said once for all panels: that scales differ, the unit, the key of the series. */
export function layoutTop(cast: readonly Text[], words: string, frame: Frame): PanelsTop {
  const { x, y, width, locale, sizes } = frame;
  const texts = textLines(words, "scales", frame, y);
  const under = texts.length === 0 ? y : (texts.at(-1)?.y ?? y) + 10;
  const key = layoutKey(cast.map((name, i) => ({ key: `series-${i}`, text: say(name, locale), member: { field: "series", value: nameKey(name) }, toggles: true })), { x, y: under, width, size: sizes.axis });
  return { texts, key, bottom: key.bottom + (cast.length > 0 || texts.length > 0 ? 8 : 0) };
}

export function textLines(words: string, key: string, { x, width, sizes: { axis: size } }: Frame, top: number): Label[] {
  const lines = words === "" ? [] : wrap(words, width, { size });
  return lines.map((line, i) => label(`${key}-${i}`, line, x, top + size + i * (size + 5), { size, tone: "ink2" }));
}
