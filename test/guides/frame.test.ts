import { describe, expect, it } from "vitest";
import { layoutFoot, layoutHead } from "../../src/guides/frame.js";
import { sizesOf } from "../../src/guides/look.js";
import { zh } from "../../src/locale/index.js";
import type { Checked } from "../../src/schema/check.js";

const head = (title: string, width: number) => layoutHead({ title, subtitle: title } as unknown as Checked, false, width, sizesOf(width), zh);

describe("the frame", () => {
  it.each([320, 640, 1200])("hangs an opening mark at the start of a line by half an em, and nothing else, at %d px", (width) => {
    const { pad } = sizesOf(width);
    for (const mark of "“《（「") {
      const { title, subtitle } = head(`${mark}两个健康`, width);
      for (const line of [...title, ...subtitle]) {
        expect(line.x).toBe(pad - line.size / 2);
        expect(line.x).toBeGreaterThan(4);
      }
    }
    for (const text of ["两个“健康”", "\"Two\" of them", "·两个"]) expect(head(text, width).title[0]?.x).toBe(pad);
  });

  it("hangs the mark of any line of a note", () => {
    const sizes = sizesOf(320);
    const { lines } = layoutFoot([`注：${"一".repeat(21)}“十佳项目”名单`], "来源：温州", 0, 320, sizes);
    expect(lines.map(({ x }) => x)).toEqual([16, 10, 16]);
    expect(lines[1]?.text).toMatch(/^“十佳项目”/u);
  });

  it("ends no note in a line of one or two characters", () => {
    for (let count = 20; count < 140; count += 1) {
      const { lines } = layoutFoot([`注：${"量".repeat(count)}。`], "", 0, 320, sizesOf(320));
      expect(lines.at(-1)?.text.length).toBeGreaterThanOrEqual(3);
    }
  });
});
