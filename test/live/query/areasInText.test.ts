import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { areasInText } from "../../../src/query/areasInText.ts";
import { areaReader, type ReadAreas } from "../../../src/query/own/areaColumn.ts";
import { areaRecogniser } from "../../../src/query/own/recogniseAreas.ts";
import { createStore } from "../../../src/query/store.ts";
import { entriesOf } from "../../../src/query/search/namesFile.ts";
import { namesFile } from "../../../src/site/findable.ts";
import { siteIn } from "../../../src/site/site.ts";

let readers: readonly ReadAreas[];

beforeAll(async () => {
  const areas = await createStore(join(import.meta.dirname, "../../../data")).areas();
  readers = await Promise.all(
    (["en", "fr", "ar"] as const).map(async (language) => {
      const entries = entriesOf(await namesFile(siteIn(language)), "/").filter(({ kind }) => kind === "area");
      return areaReader(areas, areaRecogniser(entries));
    })
  );
});

const found = (text: string) => areasInText(text, readers);

describe("a pasted list of countries", () => {
  it.each([
    ["Kenya\nUganda\r\nChad", ["KEN", "UGA", "TCD"]],
    ["Kenya; Uganda;Chad", ["KEN", "UGA", "TCD"]],
    ["KEN UGA TCD", ["KEN", "UGA", "TCD"]],
    ["ke, ug, td", ["KEN", "UGA", "TCD"]],
    ["Kenya, Congo, Dem. Rep., Chad", ["KEN", "COD", "TCD"]],
    ["1. Kenya\n2. Côte d’Ivoire\n• Viet Nam", ["KEN", "CIV", "VNM"]],
    ["“Kenya”, 'Kenya', KEN", ["KEN"]],
    ["404\t800", ["KEN", "UGA"]],
    ["Kenya\nTchad\nكينيا\nAllemagne", ["KEN", "TCD", "DEU"]]
  ])("%j", (text, codes) => {
    expect(found(text)).toEqual({ codes, unknown: [] });
  });

  it("says what it does not know, and takes the rest", () => {
    expect(found("Kenya\nAtlantis, Uganda\n\n,;")).toEqual({ codes: ["KEN", "UGA"], unknown: ["Atlantis"] });
  });
});
