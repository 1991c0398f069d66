import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { areasInText } from "../../../src/query/areasInText.ts";
import { areaReader, type ReadAreas } from "../../../src/query/own/areaColumn.ts";
import { areaRecogniser } from "../../../src/query/own/recogniseAreas.ts";
import { withTableNames } from "../../../src/query/own/tableNames.ts";
import { createStore } from "../../../src/query/store.ts";
import { tableNames } from "../../../src/site/furtherAreaNames.ts";
import { entriesOf } from "../../../src/query/search/namesFile.ts";
import { namesFile } from "../../../src/site/findable.ts";
import { siteIn } from "../../../src/site/site.ts";

let read: ReadAreas;

beforeAll(async () => {
  const store = createStore(join(import.meta.dirname, "../../../data"));
  const entries = entriesOf(await namesFile(siteIn("en")), "/").filter(({ kind }) => kind === "area");
  read = areaReader(await store.areas(), areaRecogniser(withTableNames(entries, await tableNames(store))));
});

const found = (text: string) => areasInText(text, read);

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
