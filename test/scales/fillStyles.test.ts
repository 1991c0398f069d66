import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { fillStyleSheet, seriesStyleSheet, standAloneStyleSheet } from "../../src/scales/fillStyles.ts";
import { palettes } from "../../src/scales/palettes.ts";

describe("fillStyleSheet", () => {
  it("is the file that the site has: run scripts/publish/writeFills.ts after a change", () => {
    expect(readFileSync("src/styles/fills.css", "utf8")).toBe(fillStyleSheet());
  });

  it("holds every colour", () => {
    const css = fillStyleSheet();
    for (const { light, dark } of Object.values(palettes)) {
      for (const colour of [...light, ...dark]) expect(css).toContain(colour);
    }
  });
});

describe("seriesStyleSheet", () => {
  it("is the file that the site has: run scripts/publish/writeFills.ts after a change", () => {
    expect(readFileSync("src/styles/series.css", "utf8")).toBe(seriesStyleSheet());
  });
});

describe("standAloneStyleSheet", () => {
  it("has plain rules without variables", () => {
    const css = standAloneStyleSheet("absence");
    expect(css).toContain(".q5{fill:#900000}");
    expect(css).toContain(".q5.e{fill:url(#absence-5e)}");
    expect(css).not.toContain("var(");
  });
});
