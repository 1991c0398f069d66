import { describe, expect, it } from "vitest";
import type { Palette } from "../../src/model/indicator.ts";
import { colourThemes, grounds, palettes, textOnFill } from "../../src/scales/palettes.ts";
import { paletteSides } from "../../src/scales/paletteSides.ts";
import { colourDistance, contrastRatio, sights, toOklab } from "../../src/scales/vision.ts";

const cases = (Object.keys(palettes) as Palette[]).flatMap((palette) =>
  colourThemes.map((theme) => [palette, theme, palettes[palette][theme]] as const)
);

describe("toOklab", () => {
  it("gives Ottosson's figures for white and for red", () => {
    expect(toOklab("#ffffff").map((n) => Math.round(n * 10) / 10)).toEqual([100, 0, 0]);
    const [lightness, a, b] = toOklab("#ff0000");
    expect([lightness, a, b].map((n) => Math.round(n * 10) / 10)).toEqual([62.8, 22.5, 12.6]);
  });

  it("lets red and green of one lightness meet for a deutan", () => {
    const distance = (sight: "normal" | "deutan") => colourDistance("#b47a3c", "#7f8f3c", sight);
    expect(distance("deutan")).toBeLessThan(distance("normal") / 2);
  });
});

describe("contrastRatio", () => {
  it("gives the ratios of WCAG", () => {
    expect(contrastRatio("#000000", "#ffffff")).toBeCloseTo(21, 5);
    expect(contrastRatio("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
  });
});

describe("palettes", () => {
  it("are six, light and dark", () => {
    expect(cases).toHaveLength(12);
  });

  it.each(cases)("%s, %s: neighbours can be told apart by every sight and in grey", (_, __, colours) => {
    const distances = sights.flatMap((sight) =>
      colours.slice(1).map((colour, i) => colourDistance(colours[i]!, colour, sight))
    );
    expect(distances).toHaveLength(sights.length * (colours.length - 1));
    expect(Math.min(...distances)).toBeGreaterThan(7.5);
  });

  it.each(cases)("%s, %s: every step can be told from the ground", (_, theme, colours) => {
    const distances = colours.map((colour) => colourDistance(colour, grounds[theme].paper));
    expect(Math.min(...distances)).toBeGreaterThan(theme === "light" ? 6 : 12);
  });

  it.each(cases)("%s, %s: a label can be read on every step", (_, __, colours) => {
    for (const fill of colours) expect(contrastRatio(fill, textOnFill(fill)), fill).toBeGreaterThanOrEqual(4.5);
  });

  it.each(cases)("%s, %s: it has the steps that its sides count", (palette, _, colours) => {
    const { first, centre, second } = paletteSides[palette];
    expect(colours).toHaveLength(first + centre + second);
  });

  it("go one way in lightness unless they have two sides", () => {
    for (const name of ["presence", "absence", "skills", "content"] as const) {
      const lightness = palettes[name].light.map((colour) => toOklab(colour)[0]);
      expect(lightness.toSorted((a, b) => b - a)).toEqual(lightness);
      const reversed = palettes[name].dark.map((colour) => toOklab(colour)[0]);
      expect(reversed.toSorted((a, b) => a - b)).toEqual(reversed);
    }
  });
});
