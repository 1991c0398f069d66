import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { colourThemes, grounds, type ColourTheme } from "../../src/scales/palettes.ts";
import { groupColours, seriesColours } from "../../src/scales/seriesColours.ts";
import { colourDistance, contrastRatio, sights, type Colour } from "../../src/scales/vision.ts";

/** Colours of print are told apart by their labels; all other sights by the colours themselves. */
const inColour = sights.filter((sight) => sight !== "grey");

function nearest(colours: readonly Colour[]): number {
  const pairs = colours.flatMap((one, index) => colours.slice(index + 1).map((other) => [one, other] as const));
  return Math.min(...pairs.flatMap(([one, other]) => inColour.map((sight) => colourDistance(one, other, sight))));
}

/** The colours of the classes s0, s1 … in their style sheet, in light and in dark. */
function writtenColours(): Readonly<Record<ColourTheme, readonly string[]>> {
  const css = readFileSync(join(import.meta.dirname, "../../src/styles/series.css"), "utf8");
  const [light = "", dark = ""] = css.split("@media (prefers-color-scheme: dark)");
  const of = (part: string): readonly string[] =>
    [...part.matchAll(/\.s\d \{\s*--series: (#[0-9a-f]{6})/g)].map(([, hex = ""]) => hex);
  return { light: of(light), dark: of(dark) };
}

describe.each(colourThemes)("the colours of series, %s", (theme) => {
  const colours = seriesColours[theme];

  it("are told apart by every sight, and from the tenth, which is ink", () => {
    expect(colours).toHaveLength(9);
    expect(nearest([...colours, grounds[theme].ink])).toBeGreaterThan(8);
  });

  it("can be read as text on the ground", () => {
    for (const colour of colours) expect(contrastRatio(colour, grounds[theme].paper), colour).toBeGreaterThan(4.5);
  });

  it("are those of the style sheet, where groups have the first of them", () => {
    expect(writtenColours()[theme]).toEqual(colours);
    expect(groupColours[theme]).toEqual(colours.slice(0, groupColours[theme].length));
  });
});
