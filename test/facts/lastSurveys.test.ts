import { expect, it } from "vitest";
import { lastSurveysIn } from "../../src/facts/lastSurveys.ts";
import { smallStore } from "../fixtures/smallStore.ts";

const women = { dimensions: { sex: "F" } } as const;
const agency = { origin: "Statistics office" } as const;

const store = smallStore({
  rows: {
    "internet-use": [
      // The newest stands between older ones; what is newer is no survey.
      ["AAA", 2012, 1, agency],
      ["AAA", 2018, 2, agency],
      ["AAA", 2015, 3, agency],
      ["AAA", 2020, 4, { ...agency, status: "E" }],
      ["AAA", 2021, 5, { origin: "Setar" }],
      ["BBB", 1999, 6, agency],
      ["CCC", 2000, 7, agency],
      ["DDD", 2022, 8, { status: "E" }],
      ["EEE", 2019, 9]
    ],
    "mobile-phone-ownership": [
      ["AAA", 2014, 10, agency],
      ["AAA", 2017, 11, { ...agency, ...women }]
    ],
    // Nobody was asked for what a network covers.
    "coverage-4g": [["AAA", 2024, 12, agency]]
  },
  origins: new Map([
    ["Setar", "operator"],
    ["Statistics office", "agency"]
  ])
});

it("finds the last survey since 2000 of each measure that people are asked for, of any breakdown", async () => {
  const found = [...(await lastSurveysIn(store))].map(([area, years]) => [area, Object.fromEntries(years)]);
  expect(found).toEqual([
    ["AAA", { "internet-use": 2018, "mobile-phone-ownership": 2017 }],
    ["CCC", { "internet-use": 2000 }],
    // A figure whose source is not named is none of a telephone company.
    ["EEE", { "internet-use": 2019 }]
  ]);
});
