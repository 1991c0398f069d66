import { describe, expect, it } from "vitest";
import { unsd } from "../../../../scripts/ingest/sources/unsd.ts";
import { fixtureText, normaliseFixture, normaliseText } from "./sourceFile.ts";

const phones = "unsd/IT_MOB_OWN.csv";
const activities = "unsd/SE_ADT_ACTS.csv";

describe("the SDG tables of the UN Statistics Division", () => {
  it("reads phone ownership by sex from a table separated by tabs", () => {
    expect(fixtureText(phones).split("\n")[0]).toContain("\tISO3\t");
    const normalised = normaliseFixture(unsd, phones);
    expect(normalised).toMatchObject({ read: 5, kept: 5, dropped: {}, quarantined: [] });
    expect(normalised.observations[0]).toEqual({
      indicator: "mobile-phone-ownership",
      area: "PAK",
      period: 2019,
      dimensions: { sex: "_T" },
      value: 45.63,
      status: "A",
      source: "unsd-it-mob-own",
      origin: "Pakistan Bureau of Statistics"
    });
  });

  it("takes the nature of a figure for its status, and a nameless source for unknown", () => {
    const { observations } = normaliseFixture(unsd, phones);
    expect(observations.map(({ area, period, status }) => [area, period, status])).toEqual([
      ["PAK", 2019, "A"],
      ["PAK", 2019, "A"],
      ["PAK", 2019, "A"],
      ["BOL", 2018, "E"],
      ["KEN", 2016, "_U"]
    ]);
  });

  it("reads activities by sex", () => {
    const { observations } = normaliseFixture(unsd, activities);
    expect(
      observations.map(({ indicator, dimensions, value, status }) => [indicator, dimensions, value, status])
    ).toEqual([
      ["ict-activities", { activity: "CMFL", sex: "_T" }, 16.12, "A"],
      ["ict-activities", { activity: "PCPR", sex: "F" }, 15.5, "A"],
      ["ict-activities", { activity: "EPRS", sex: "M" }, 9.05, "E"]
    ]);
  });

  it("withholds a total far from both sexes that is on the list", () => {
    const { read, kept, dropped, quarantined } = normaliseFixture(unsd, activities);
    expect({ read, kept, dropped }).toEqual({ read: 4, kept: 3, dropped: { "total-and-parts-disagree": 1 } });
    expect(quarantined.map(({ key, value }) => [key, value])).toEqual([["SE_ADT_ACTS RUS 2017 _T CMFL", "34.9"]]);
  });

  const faults: readonly (readonly [name: string, file: string, from: RegExp, to: string, message: string])[] = [
    ["a missing column", phones, /\tNATURE\t/, "\tKIND\t", `${phones}: has no column "NATURE"`],
    ["commas for tabs", phones, /\t/g, ",", `${phones}: has no column "ISO3"`],
    ["text for a number", phones, /\t45\.63\t/, "\t<5\t", `${phones}: row 2: "<5" is not a number`],
    [
      "a value over 100",
      phones,
      /\t45\.63\t/,
      "\t145.63\t",
      "row 2: IT_MOB_OWN PAK 2019 _T is 145.63, impossible as percent"
    ],
    ["an unknown area", phones, /\tPAK\t/, "\tQQQ\t", `${phones}: row 2: unknown area "QQQ"`],
    ["an unknown nature", phones, /\tC\t/, "\tN\t", `${phones}: row 2: unknown NATURE "N"`],
    ["another unit", phones, /\tPT\t/, "\tNB\t", `${phones}: row 2: unknown UNIT_MEASURE "NB"`],
    ["an unknown skill", activities, /\tPCPR\t/, "\tAI\t", `${activities}: row 3: unknown ICT_SKILL "AI"`],
    ["a duplicate key", phones, /\tF\tF\t/, "\t_T\t_T\t", "row 3: IT_MOB_OWN PAK 2019 _T repeats row 2"]
  ];
  it.each(faults)("stops at %s", (_, file, from, to, message) => {
    const text = fixtureText(file);
    expect(text).toMatch(from);
    expect(() => normaliseText(unsd, file, text.replace(from, to))).toThrow(message);
  });
});
