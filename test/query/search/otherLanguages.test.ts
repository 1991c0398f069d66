import { describe, expect, it } from "vitest";
import { findNamed, indexNames } from "../../../src/query/search/findNamed.ts";
import type { SearchEntry } from "../../../src/query/search/namesFile.ts";
import { languagesOfText, withOtherLanguages } from "../../../src/query/search/otherLanguages.ts";

const scripts = { fr: "Latn", ar: "Arab", ru: "Cyrl", hi: "Deva", zh: "Hani" };
const entry = (kind: SearchEntry["kind"], code: string, name: string): SearchEntry => ({
  kind,
  code,
  name,
  href: `/${code}/`,
  others: [code]
});
const english = [entry("area", "DEU", "Germany"), entry("area", "TCD", "Chad"), entry("theme", "TCD", "Theme")];

describe("the languages that a text may be in", () => {
  it.each([
    ["Allemagne", ["fr"]],
    ["ألمانيا", ["ar"]],
    ["Германия", ["ru"]],
    ["जर्मनी", ["hi"]],
    ["德国", ["zh"]],
    ["Чад Tchad", ["fr", "ru"]],
    ["404", []]
  ])("%s", (text, languages) => {
    expect(languagesOfText(text, scripts)).toEqual(languages);
  });
});

describe("names in other languages", () => {
  const found = (text: string) =>
    findNamed(
      indexNames(withOtherLanguages(english, [[entry("area", "TCD", "Tchad")], [entry("area", "DEU", "德国")]])),
      text,
      3
    ).map(({ entry: { kind, name }, by, way }) => ({ kind, name, by, way }));

  it("find the entry under the name of the page, and by kind and code", () => {
    expect(found("Tchad")).toEqual([{ kind: "area", name: "Chad", by: "Tchad", way: "whole" }]);
    expect(found("德国")).toEqual([{ kind: "area", name: "Germany", by: "德国", way: "whole" }]);
  });

  it("do not hide how surely something was found", () => {
    expect(found("Tch").map(({ way }) => way)).toEqual(["sure"]);
    expect(found("Germoni").map(({ way }) => way)).toEqual(["near"]);
  });
});
