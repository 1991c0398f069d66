import { describe, expect, it } from "vitest";
import type { LicenceClass, SourceRecord } from "../../src/model/source.ts";
import { reuseOf } from "../../src/views/figure/reuse.ts";
import { sourceText } from "../../src/views/figure/sourceText.ts";
import { translatorOf } from "../../src/i18n/translatorOf.ts";

const file = (attribution: string, vintage: string, licenceClass: LicenceClass): SourceRecord => ({
  id: `${attribution} ${vintage}`,
  file: "",
  publisher: attribution,
  attribution,
  licence: "",
  licenceClass,
  url: "https://example.org/",
  vintage,
  retrieved: vintage,
  bytes: 1,
  sha256: "",
  asCatalogued: true,
  rows: { read: 1, kept: 1, dropped: {} }
});

/** A row of an area of its own for each file. */
const lineOf = (language: "en" | "ar", files: readonly SourceRecord[]): string =>
  sourceText(
    translatorOf(language),
    files,
    reuseOf(files.map(({ id, licenceClass }) => ({ area: id, licence: licenceClass })))
  );

const files = [
  file("World Bank", "2025-04-15", "free"),
  file("ITU DataHub", "2026-04-26", "non-commercial"),
  file("World Bank", "2026-07", "free")
];

describe("the line under a figure", () => {
  it("names each publisher once, with its newest date, and what may be done with the rows", () => {
    expect(lineOf("en", files)).toBe(
      "Source: World Bank (July 2026); ITU DataHub (26 April 2026). 2 of 3 figures free to reuse with credit, the others for non-commercial reuse only."
    );
  });

  it("gives the licence of a single source", () => {
    expect(lineOf("en", files.slice(0, 1))).toBe("Source: World Bank (15 April 2025). Free to reuse with credit.");
  });

  it("says the number of a version once", () => {
    expect(lineOf("en", [file("CLDR 48.2.0", "48.2.0", "free")])).toBe(
      "Source: CLDR 48.2.0. Free to reuse with credit."
    );
  });

  it("keeps Latin names apart in a text from right to left", () => {
    const text = lineOf("ar", files);
    expect(text).toContain("\u202aWorld Bank\u202c\u200f");
    expect(text).toContain("؛ ");
  });
});
