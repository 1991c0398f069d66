import { describe, expect, it } from "vitest";
import { listedLanguages } from "../../../../scripts/ingest/languages/settled.ts";
import { parseGlottolog } from "../../../../scripts/ingest/sources/glottolog.ts";
import { toGlottolog } from "../../../fixtures/languages/sources.ts";

const file = "glottolog/languages.csv";
const read = (text: string) => parseGlottolog(new TextEncoder().encode(text), file);
const asIs = (tag: string): string => tag;

describe("Glottolog's table", () => {
  it("gives the areas of each row with an ISO code, and counts the others", () => {
    const { languages, counts } = read(toGlottolog([["luo", "language", "KE;TZ"]]));
    expect(languages[0]).toEqual({ iso3: "luo", areas: ["KEN", "TZA"] });
    expect(counts.dropped).toEqual({ "no-iso-code": 2 });
    expect(counts.read).toBe(counts.kept + 2);
  });

  it.each([
    ["a missing column", /Countries/, "Where", `${file}: has no column "Countries"`],
    ["an unknown level", /,family,/, ",tribe,", `${file}: row 2: unknown level "tribe"`],
    ["a country that is none", /KE;TZ/, "KE;QQ", `${file}: row 4: "QQ" is no code of a country`],
    ["a code twice", /,kik,/, ",swh,", `${file}: row 5: swh stands in row 4 already`]
  ])("is refused with %s", (_, from, to, message) => {
    expect(() => read(toGlottolog().replace(from, to))).toThrow(message);
  });
});

describe("where a language is listed", () => {
  const listed = listedLanguages(
    read(
      toGlottolog([
        ["afb", "language", "IR"],
        ["aln", "language", "AL;RS"],
        ["yue", "language", "CN"],
        ["gos", "language", "NL"]
      ])
    ).languages,
    asIs,
    file
  );

  it("is where a member of its macrolanguage is", () => {
    expect(listed("IRN", "ar")).toBe(true);
    expect(listed("NLD", "nds")).toBe(true);
    expect(listed("EGY", "ar")).toBe(false);
  });

  it("is where the country is, with which Glottolog counts the area", () => {
    expect(listed("XKX", "sq")).toBe(true);
    expect(listed("HKG", "yue")).toBe(true);
    expect(listed("TWN", "yue")).toBe(false);
  });

  it("needs every member that the list of macrolanguages names", () => {
    const { languages } = read(toGlottolog());
    const fewer = languages.filter(({ iso3 }) => iso3 !== "ckb");
    expect(() => listedLanguages(fewer, asIs, file)).toThrow(`${file}: no ckb of ku in Glottolog`);
  });
});
