import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fileName } from "../../src/live/save.js";
import { holds } from "../holds.js";

const named = (title: string): string => fileName(title, "bullet", "svg");

describe("a file name", () => {
  it("is the title", () => {
    expect(named("五大产业集群产值，2020—2024年")).toBe("五大产业集群产值，2020—2024年.svg");
    expect(named("Output of  clusters, 2024")).toBe("Output of clusters, 2024.svg");
  });

  it("holds nothing that a system takes for more than a letter", () => {
    expect(named("../../etc/passwd")).toBe("etc passwd.svg");
    expect(named("<img src=x onerror=alert(1)>")).toBe("img src=x onerror=alert(1).svg");
    expect(named('C:\\a|b?"*c')).toBe("C a b c.svg");
    expect(named("a\u0000b\nc\u202Egvs.exe\uD800")).toBe("a b c gvs.exe.svg");
  });

  it("is the chart's where the title leaves nothing, or what Windows keeps for itself", () => {
    for (const title of ["", " ", "...", "???", "\u200B", "CON", "nul.txt", "Com1"]) expect(named(title)).toBe("bullet.svg");
  });

  it("fits anywhere, whatever the title", () => {
    holds(fc.property(fc.string({ unit: "binary", maxLength: 300 }), (title) => {
      const name = named(title);
      expect([...name].length).toBeLessThanOrEqual(80);
      expect(name).toMatch(/^[^\s.][^\\/:*?"<>|\p{C}]*\.svg$/u);
      expect(name).not.toMatch(/[\s.]\.svg$/);
    }));
    expect(named("集".repeat(200))).toBe(`${"集".repeat(76)}.svg`);
    expect(named("😀".repeat(200))).toBe(`${"😀".repeat(76)}.svg`);
  });
});
