import { beforeAll, describe, expect, it } from "vitest";
import { areaRecogniser, recogniseColumn, type RecogniseArea } from "../../../../src/query/own/recogniseAreas.ts";
import { entriesOf } from "../../../../src/query/search/namesFile.ts";
import { namesFile } from "../../../../src/site/findable.ts";
import { siteIn } from "../../../../src/site/site.ts";

let recognise: RecogniseArea;

beforeAll(async () => {
  recognise = areaRecogniser(entriesOf(await namesFile(siteIn("en")), "/").filter(({ kind }) => kind === "area"));
});

describe("areaRecogniser", () => {
  it.each([
    ["KEN", "KEN"],
    ["ken ", "KEN"],
    ["KE", "KEN"],
    ["404", "KEN"],
    [404, "KEN"],
    [4, "AFG"],
    ["4", "AFG"],
    ["Kenya", "KEN"],
    ["Côte d’Ivoire", "CIV"],
    ["Cote d'Ivoire", "CIV"],
    ["Ivory Coast", "CIV"],
    ["Bolivia", "BOL"],
    ["Congo, Dem. Rep.", "COD"],
    ["Congo, Rep.", "COG"],
    ["Korea, Rep.", "KOR"],
    ["Egypt, Arab Rep.", "EGY"],
    ["Micronesia, Fed. Sts.", "FSM"],
    ["St. Lucia", "LCA"],
    ["UAE", "ARE"],
    ["Centrafrique", "CAF"],
    ["الإمارات", "ARE"],
    ["The Gambia", "GMB"],
    ["Tchad", "TCD"],
    ["Égypte", "EGY"],
    ["مصر", "EGY"],
    ["الأردن", "JOR"],
    ["Viet Nam", "VNM"],
    ["Vietnam", "VNM"],
    ["Niger", "NER"],
    ["Nigeria", "NGA"],
    ["Guinea", "GIN"],
    ["Guinea-Bissau", "GNB"],
    ["Republic of Korea", "KOR"],
    ["South Korea", "KOR"],
    ["Kosovo", "XKX"],
    ["Russie", "RUS"],
    ["Tanzanie", "TZA"],
    ["Corée du Sud", "KOR"],
    ["روسيا", "RUS"],
    ["DE", "DEU"],
    ["ET", "ETH"],
    ["LA", "LAO"],
    ["Virgin Islands (U.S.)", "VIR"],
    ["Virgin Islands (British)", "VGB"],
    ["Korea (the Republic of)", "KOR"],
    ["Macedonia", "MKD"],
    ["Hong Kong SAR, China", "HKG"],
    ["Côte d'Ivoire", "CIV"],
    ["Saint Vincent & the Grenadines", "VCT"]
  ])("knows %s as %s", (cell, code) => {
    expect(recognise(cell)).toBe(code);
  });

  it.each(["", "Atlantis", "total", 2024, null, undefined, true, "Korea", "Virgin Islands", "Kenia"])(
    "does not know %s",
    (cell) => {
      expect(recognise(cell)).toBeUndefined();
    }
  );
});

describe("recogniseColumn", () => {
  it("takes the column that names most areas, and lists what it does not know, once", () => {
    const found = recogniseColumn(
      [
        [2020, 2021, 2022, 2023],
        ["Kenya", "Atlantis", "Tchad", "Atlantis"],
        [1, 2, 3, 4]
      ],
      recognise
    );
    expect(found).toMatchObject({ column: 1, codes: ["KEN", undefined, "TCD", undefined], unmatched: ["Atlantis"] });
  });

  it("takes none where under half of the cells are areas, or where small numbers happen to be codes", () => {
    expect(recogniseColumn([["Kenya", "x", "y", "z"]], recognise)).toBeUndefined();
    expect(recogniseColumn([[404, 1]], recognise)).toBeUndefined();
    expect(recogniseColumn([[404, 404]], recognise)?.codes).toEqual(["KEN", "KEN"]);
  });
});
