import { describe, expect, it } from "vitest";
import { globalDataLab } from "../../../../scripts/ingest/sources/globalDataLab.ts";
import { readRegions } from "../../../../scripts/ingest/sources/globalDataLabRegions.ts";
import { fixtureText, normaliseFixture, normaliseText } from "./sourceFile.ts";

const file = (variable: string, level: string): string => `gdl/ddf--datapoints--${variable}--by--${level}--year.csv`;
const national = file("internet", "national");
const quarters = file("internet", "wealth_quartiles");
const places = file("electr", "urb_rur");
const regions = file("cellphone", "subnat");
const names = "gdl/ddf--entities--level--subnat.csv";

describe("the Global Data Lab's household surveys", () => {
  it("reads the total of an area, also where its code ends otherwise, and Kosovo", () => {
    const { observations, read, kept, dropped } = normaliseFixture(globalDataLab, national);
    expect({ read, kept, dropped }).toEqual({ read: 4, kept: 4, dropped: {} });
    expect(observations[0]).toEqual({
      ...{ indicator: "survey-internet", area: "SEN", period: 2019, dimensions: {}, value: 21.5 },
      ...{ status: "A", origin: "", source: "gdl-ddf-datapoints-internet-by-national-year" }
    });
    expect(observations.map(({ area, value }) => [area, value])).toEqual([
      ["SEN", 21.5],
      ["ARG", 60.62],
      ["TCA", 88.1],
      ["XKX", 95.4]
    ]);
  });

  it("reads quarters by wealth from the poorest to the richest", () => {
    const { observations } = normaliseFixture(globalDataLab, quarters);
    expect(observations.map(({ dimensions, value }) => [dimensions, value])).toEqual([
      [{ wealth: "Q1" }, 0.7],
      [{ wealth: "Q2" }, 4.25],
      [{ wealth: "Q3" }, 20.1],
      [{ wealth: "Q4" }, 61]
    ]);
  });

  it("reads town and country", () => {
    const { observations } = normaliseFixture(globalDataLab, places);
    expect(observations.map(({ indicator, area, dimensions }) => [indicator, area, dimensions])).toEqual([
      ["survey-electricity", "SEN", { location: "RUR" }],
      ["survey-electricity", "SEN", { location: "URB" }],
      ["survey-electricity", "TTO", { location: "RUR" }],
      ["survey-electricity", "DJI", { location: "URB" }]
    ]);
  });

  it("reads regions by their code, which is no dimension", () => {
    const { observations } = normaliseFixture(globalDataLab, regions);
    expect(
      observations.map(({ indicator, area, region, dimensions }) => [indicator, area, region, dimensions])
    ).toEqual([
      ["survey-phone", "SEN", "SENr101", {}],
      ["survey-phone", "SEN", "SENr102", {}],
      ["survey-phone", "XKX", "KSVr101", {}]
    ]);
  });

  const faults: readonly (readonly [name: string, place: string, from: RegExp, to: string, message: string])[] = [
    ["a missing column", national, /,internet\n/, ",online\n", `${national}: has no column "internet"`],
    ["text for a number", national, /21\.5/, "n/a", `${national}: row 2: "n/a" is not a number`],
    ["a year that is none", quarters, /2019/, "19", `${quarters}: row 2: "19" is not a year`],
    ["an unknown area", national, /sent/, "zzzt", `${national}: row 2: unknown area "zzz"`],
    ["a code of another level", quarters, /senw41/, "sent", `${quarters}: row 2: "sent" is no code of this level`],
    ["a fifth quarter", quarters, /senw44/, "senw45", `${quarters}: row 5: "senw45" is no code of this level`],
    ["a place that is none", places, /sentr/, "sentx", `${places}: row 2: "sentx" is no code of this level`],
    ["a key twice", regions, /senr102/, "senr101", `${regions}: row 3: cellphone senr101 2019 repeats row 2`],
    [
      "an area twice by two codes",
      national,
      /argtt,2020/,
      "sen,2019",
      `${national}: row 3: internet sen 2019 repeats row 2`
    ],
    [
      "a share over 100",
      national,
      /21\.5/,
      "215",
      `${national}: row 2: internet sent 2019 is 215, impossible as percent`
    ],
    ["a share below 0", national, /21\.5/, "-1", `${national}: row 2: internet sent 2019 is -1, impossible as percent`]
  ];
  it.each(faults)("refuses %s", (_, place, from, to, message) => {
    const text = fixtureText(place);
    expect(text).toMatch(from);
    expect(() => normaliseText(globalDataLab, place, text.replace(from, to))).toThrow(message);
  });

  it("refuses a variable and a level that nobody has looked at", () => {
    const other = file("phone", "national");
    expect(() => normaliseText(globalDataLab, other, fixtureText(national))).toThrow(`${other}: is of a variable`);
  });
});

describe("the names of the regions", () => {
  const read = (text: string) => readRegions(new TextEncoder().encode(text), names);

  it("are read without the area that stands before them, and are empty where there is none", () => {
    expect(read(fixtureText(names))).toEqual([
      { code: "SENr101", area: "SEN", name: "Dakar" },
      { code: "SENr102", area: "SEN", name: "Ziguinchor (incl. Oussouye, Bignona)" },
      { code: "CHLr203", area: "CHL", name: "Sur VIII - XII" },
      { code: "KSVr101", area: "XKX", name: "" }
    ]);
  });

  const faults: readonly (readonly [name: string, from: string, to: string, message: string])[] = [
    ["a missing column", "gdlcode", "code", `${names}: has no column "gdlcode"`],
    ["a region twice", "senr102,SENr102", "senr101,SENr101", `${names}: row 3: SENr101 stands twice`],
    ["two codes that differ", "SENr102", "SENr103", `${names}: row 3: "SENr103" is no code of a region, or not that`],
    ["an unknown area", "senr101,SENr101", "zzzr101,ZZZr101", `${names}: row 2: unknown area "ZZZ"`],
    ["a name without its area", "Senegal - Dakar", "Dakar", `${names}: row 2: "Dakar" does not name its area first`]
  ];
  it.each(faults)("refuse %s", (_, from, to, message) => {
    expect(() => read(fixtureText(names).replace(from, to))).toThrow(message);
  });
});
