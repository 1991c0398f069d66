import { beforeAll, describe, expect, it } from "vitest";
import { areaRecogniser, type RecogniseArea } from "../../../../src/query/own/recogniseAreas.ts";
import { entriesOf } from "../../../../src/query/search/namesFile.ts";
import { namesFile } from "../../../../src/site/findable.ts";
import { withTableNames } from "../../../../src/query/own/tableNames.ts";
import { tableNames } from "../../../../src/site/furtherAreaNames.ts";
import { siteIn, store } from "../../../../src/site/site.ts";

let recognise: RecogniseArea;

beforeAll(async () => {
  const entries = entriesOf(await namesFile(siteIn("en")), "/").filter(({ kind }) => kind === "area");
  recognise = areaRecogniser(withTableNames(entries, await tableNames(store)));
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

  it.each(["", "Atlantis", "total", 2024, null, undefined, true, "Korea", "Virgin Islands", "Kenyya"])(
    "does not know %s",
    (cell) => {
      expect(recognise(cell)).toBeUndefined();
    }
  );
});
