import { describe, expect, it } from "vitest";
import { cybersecurityIndex } from "../../../../scripts/ingest/sources/cybersecurityIndex.ts";
import { bytesOf, sourceFileOf } from "./sourceFileOf.ts";

const file = sourceFileOf("itu/global-cybersecurity-index.csv", "2024");
const header = "Country,2014,Globa Rank,2017,Global Rank,2018,Global Rank,2020,Global Rank,2024,Global Rank,";
const lines = [
  header,
  "Korea (the Republic of),0.7,5,0.7,13,0.8,15,91.5,4,99.5,1,",
  "Germany,0.7,5,0.6,24,0.8,22,97.4,13,93.8,33,",
  "El Salvador,0.2,22,0.2,107,0.1,142,13.3,148,0,176,",
  "Yemen,0.1,26,0,163,0,172,0,182,7.1,171,",
  "Swaziland,0.1,27,0.1,159,#N/A,#N/A,#N/A,#N/A,#N/A,#N/A,",
  "Eswatini,,,,,0.1,137,18.2,135,79.4,67,"
];
const ingest = (rows: readonly string[]) =>
  cybersecurityIndex.normalise(cybersecurityIndex.parse(bytesOf(rows.join("\n")), file), file);

describe("the Cybersecurity Index", () => {
  it("keeps 2020 and 2024 only, by area", () => {
    const { observations, read, kept, dropped } = ingest(lines);
    expect(observations.map(({ area, period, value }) => `${area} ${period} ${value}`)).toEqual([
      "KOR 2020 91.5",
      "KOR 2024 99.5",
      "DEU 2020 97.4",
      "DEU 2024 93.8",
      "SLV 2020 13.3",
      "YEM 2024 7.1",
      "SWZ 2020 18.2",
      "SWZ 2024 79.4"
    ]);
    expect({ read, kept, dropped }).toEqual({
      read: 30,
      kept: 8,
      dropped: { "other-edition": 18, "no-data": 2, "zero-is-missing": 1, "zero-unclear": 1 }
    });
  });

  it("marks the disputed scores of 2024 and no others", () => {
    const disputed = ingest(lines).observations.filter(({ status }) => status === "V");
    expect(disputed.map(({ area, period }) => `${area} ${period}`)).toEqual(["DEU 2024"]);
  });

  it("withholds the reviewed zeros and stops at any other", () => {
    expect(ingest(lines).quarantined.map(({ key, reason }) => `${key}: ${reason}`)).toEqual([
      "2024 El Salvador: zero-is-missing",
      "2020 Yemen: zero-unclear"
    ]);
    expect(() => ingest([header, "Norway,0,1,0,1,0,1,0,1,96.8,2,"])).toThrow("2020 Norway: a score of 0");
  });

  it("stops at an unknown name, a text for a number, a second score", () => {
    expect(() => ingest([header, "Atlantis,0,1,0,1,0,1,5,1,5,2,"])).toThrow('row 2: unknown country "Atlantis"');
    expect(() => ingest([header, "Norway,0,1,0,1,0,1,n.a.,1,5,2,"])).toThrow('row 2: 2020 is "n.a."');
    expect(() => ingest([header, "Eswatini,,,,,,,1,1,5,2,", "Swaziland,,,,,,,#N/A,1,6,2,"])).toThrow(
      "2024 Swaziland: a second score for SWZ"
    );
  });
});
