import { describe, expect, it } from "vitest";
import { attributionOf, licenceClassOf } from "../../../../scripts/ingest/licences.ts";
import { toSourceId } from "../../../../scripts/ingest/sourceId.ts";
import { readCatalogue } from "../../../../scripts/ingest/steps/readCatalogue.ts";
import { createMemoryEffects } from "../memoryEffects.ts";

const entry = {
  file: "worldbank/SP.POP.TOTL.zip",
  publisher: "World Bank",
  licence: "CC-BY-4.0",
  url: "https://example.org/",
  vintage: "2025-04-15",
  bytes: 3,
  sha256: "00"
};

const read = (catalogue: unknown) =>
  readCatalogue("sources", createMemoryEffects([["sources/sources.json", JSON.stringify(catalogue)]]));

describe("readCatalogue", () => {
  it("gives each file an id, a credit and a class of licence", async () => {
    const [file] = await read({ sources: [entry] });
    expect(file).toMatchObject({
      id: "worldbank-sp-pop-totl",
      attribution: "World Bank, World Development Indicators",
      licenceClass: "free",
      retrieved: "2025-04-15"
    });
  });

  it("keeps the ids of two files of one stem apart", async () => {
    const files = ["xlsx", "csv"].map((ending) => ({ ...entry, file: `wikimedia/list-of-wikipedias.${ending}` }));
    expect((await read({ sources: files })).map(({ id }) => id)).toEqual([
      "wikimedia-list-of-wikipedias",
      "wikimedia-list-of-wikipedias-csv"
    ]);
  });

  it.each([
    [{ sources: [] }, 'names no "sources"'],
    [[], 'names no "sources"'],
    [{ sources: ["a"] }, "entry 0 is no object"],
    [{ sources: [{ ...entry, sha256: undefined }] }, 'entry 0 has no "sha256"'],
    [{ sources: [{ ...entry, bytes: "3" }] }, 'entry 0 has no "bytes"'],
    [{ sources: [entry, entry] }, "names worldbank/SP.POP.TOTL.zip twice"],
    [{ sources: [{ ...entry, licence: "MIT" }] }, 'worldbank/SP.POP.TOTL.zip: unknown licence "MIT"'],
    [{ sources: [{ ...entry, file: "elsewhere/a.csv" }] }, "elsewhere/a.csv: has no attribution"]
  ])("refuses %j", async (catalogue, message) => {
    await expect(read(catalogue)).rejects.toThrow(message);
  });

  it("refuses a catalogue that is missing or is not JSON", async () => {
    await expect(readCatalogue("sources", createMemoryEffects())).rejects.toThrow(
      "sources/sources.json: cannot be read"
    );
    const effects = createMemoryEffects([["sources/sources.json", "{"]]);
    await expect(readCatalogue("sources", effects)).rejects.toThrow("sources/sources.json: is not JSON");
  });
});

describe("licences", () => {
  it.each([
    ["CC-BY-NC-SA-3.0-IGO", "non-commercial"],
    ["facts, (c) ITU", "unclear"],
    ["UNCTAD, reuse on request", "unclear"],
    ["open spreadsheet, licence unstated", "unclear"],
    ["UNdata terms, attribution", "free"]
  ])("classes %s as %s", (licence, licenceClass) => {
    expect(licenceClassOf(licence, "file")).toBe(licenceClass);
  });

  it("are unclear where a file contradicts its catalogue", async () => {
    const [file] = await read({ sources: [{ ...entry, file: "worldbank/EG.ELC.ACCS.ZS.zip" }] });
    expect(file).toMatchObject({
      licence: "CC-BY-4.0; metadata cite CC-BY-NC-3.0-IGO",
      licenceClass: "unclear"
    });
  });

  it("credits the Cybersecurity Index apart from the DataHub", () => {
    expect(attributionOf("itu/global-cybersecurity-index.csv")).toContain("Global Cybersecurity Index");
    expect(attributionOf("itu/mobile-cellular-subscriptions.csv")).toContain("DataHub");
  });
});

describe("toSourceId", () => {
  it("keeps letters and digits", () => {
    expect(toSourceId("data360/ITU_DH_INT_USR_DAY.csv")).toBe("data360-itu-dh-int-usr-day");
    expect(toSourceId("accessnow/keepiton-2026-05-20.parquet")).toBe("accessnow-keepiton-2026-05-20");
  });
});
