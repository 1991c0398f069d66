import { describe, expect, it } from "vitest";
import { data360 } from "../../../../scripts/ingest/sources/data360.ts";
import { fixtureText, normaliseFixture, normaliseText } from "./sourceFile.ts";

const daily = "data360/ITU_DH_INT_USR_DAY.csv";
const skills = "data360/ITU_DH_SKLS_DIG_CONT.csv";

describe("Data360", () => {
  it("reads daily use by sex, place and age, without a base yet", () => {
    const { observations } = normaliseFixture(data360, daily);
    expect(observations[0]).toEqual({
      indicator: "daily-use-among-users",
      area: "MWI",
      period: 2023,
      dimensions: { sex: "_T", location: "_T", age: "_T" },
      value: 65,
      status: "A",
      source: "data360-itu-dh-int-usr-day",
      origin: ""
    });
    expect(observations.slice(1).map(({ dimensions, value }) => [dimensions, value])).toEqual([
      [{ sex: "F", location: "_T", age: "_T" }, 60.5],
      [{ sex: "M", location: "_T", age: "_T" }, 68.75],
      [{ sex: "_T", location: "RUR", age: "_T" }, 50],
      [{ sex: "_T", location: "URB", age: "_T" }, 80],
      [{ sex: "_T", location: "_T", age: "Y15T24" }, 70.1]
    ]);
  });

  it("drops groups of countries, and withholds values above 100 and outliers that are on the list", () => {
    const { read, kept, dropped, quarantined } = normaliseFixture(data360, daily);
    expect({ read, kept, dropped }).toEqual({
      read: 10,
      kept: 6,
      dropped: { aggregate: 2, "above-100": 1, outlier: 1 }
    });
    expect(quarantined.map(({ key, value, reason }) => [key, value, reason])).toEqual([
      ["MEX 2014 _T _T Y_GE75", "347.002", "above-100"],
      ["MNE 2022 F _T _T", "6.0747", "outlier"]
    ]);
  });

  it("keeps weekly use under a name that is not published", () => {
    const { observations } = normaliseFixture(data360, "data360/ITU_DH_INT_USR_WKL.csv");
    expect(observations.map(({ indicator, value }) => [indicator, value])).toEqual([["weekly-use-among-users", 20.25]]);
  });

  it("joins the levels of content skills, and leaves out what ITU has dated anew", () => {
    const { observations, dropped } = normaliseFixture(data360, skills);
    expect(observations.map(({ indicator, area, dimensions, value }) => [indicator, area, dimensions, value])).toEqual([
      ["ict-skills", "KEN", { skill: "CONTENT", level: "AT_LEAST_BASIC" }, 32.75],
      ["ict-skills", "KEN", { skill: "CONTENT", level: "ABOVE_BASIC" }, 20.25]
    ]);
    expect(dropped).toEqual({ redated: 2, "one-level-only": 1 });
  });

  const faults: readonly (readonly [name: string, from: RegExp, to: string, message: string])[] = [
    ["a missing column", /URBANISATION,/, "PLACE,", `${daily}: has no column "URBANISATION"`],
    ["text for a number", /2023,65,/, "2023,..,", `${daily}: row 2: ".." is not a number`],
    [
      "a new value over 100",
      /2023,65,/,
      "2023,100.1,",
      `${daily}: row 2: MWI 2023 _T _T _T is 100.1, impossible as percent`
    ],
    ["an unknown area", /,MWI,/, ",QQQ,", `${daily}: row 2: unknown area "QQQ"`],
    ["an unknown age", /,Y15T24,/, ",Y16T24,", `${daily}: row 7: unknown AGE "Y16T24"`],
    ["thousands", /ITU_DH,,0,/, "ITU_DH,,3,", `${daily}: row 2: unknown UNIT_MULT "3"`],
    [
      "another series",
      /,ITU_DH_INT_USR_DAY,/,
      ",ITU_DH_INT_USR,",
      `${daily}: row 2: unknown INDICATOR "ITU_DH_INT_USR"`
    ],
    ["an unknown status", /,A,,PU,/, ",X,,PU,", `${daily}: row 2: unknown OBS_STATUS "X"`],
    ["a duplicate key", /,F,F,/, ",_T,_T,", `${daily}: row 3: MWI 2023 _T _T _T repeats row 2`]
  ];
  it.each(faults)("stops at %s", (_, from, to, message) => {
    const text = fixtureText(daily);
    expect(text).toMatch(from);
    expect(() => normaliseText(data360, daily, text.replace(from, to))).toThrow(message);
  });
});
