import { describe, expect, it } from "vitest";
import { compareAreas, comparePage } from "../../../src/site/comparePage.ts";
import { siteIn, store } from "../../../src/site/site.ts";
import { searchEntries } from "../../../src/elements/compareSearch.ts";
import { searchNames } from "../../../src/elements/searchNames.ts";
import { fromComparePayload } from "../../../src/views/compare/comparePayload.ts";

const file = await compareAreas(store);
const { payload } = await comparePage(siteIn("en"));
const entries = searchEntries(fromComparePayload(payload, file), file);

describe("what is typed on the page for comparing", () => {
  it.each([
    ["LDC", "ldc"],
    ["PMA", "ldc"],
    ["PEID", "sids"],
    ["least dev", "ldc"],
    ["world", "world"],
    ["Afrique subsah", "ssf"],
    ["low-income", "lic"],
    ["أقل البلدان", "ldc"],
    ["Kenya", "KEN"],
    ["كينيا", "KEN"]
  ])("%s finds %s", (text, code) => {
    expect(searchNames(entries, text, 8).map((entry) => entry.code)).toContain(code);
  });

  it("is shown in the language of the page", () => {
    expect(searchNames(entries, "Afrique subsah", 8)[0]?.shown).toBe("Sub-Saharan Africa");
  });
});
