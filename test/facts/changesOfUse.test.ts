import { describe, expect, it } from "vitest";
import { changesOfUse } from "../../src/facts/changesOfUse.ts";
import { comparedBreaks } from "../../src/facts/comparedBreaks.ts";
import { codes, smallStore, type SmallRow } from "../fixtures/smallStore.ts";

const rows = (year: number, ...values: readonly number[]): readonly SmallRow[] =>
  codes("BIG MID TNY").map((area, index): SmallRow => [area, year, values[index] ?? NaN]);
const store = smallStore({
  areas: codes("BIG MID TNY").map((code) => ({ code })),
  groups: [
    { id: "world", scheme: "world", members: codes("BIG MID TNY") },
    { id: "eas", scheme: "region", members: codes("MID TNY") }
  ],
  rows: {
    "internet-use": [...rows(2019, 60, 40, 10), ...rows(2024, 90, 60, 80)],
    population: [2019, 2021, 2023, 2024].flatMap((year) => rows(year, 900, 100, 1))
  },
  breaks: [
    { indicator: "internet-use", area: "BIG", period: 2023, reason: "china-2023" },
    { indicator: "internet-use", area: "TNY", period: 2021, reason: "stated" }
  ]
});

describe("changesOfUse", () => {
  it("asks the breaks of the store", async () => {
    const change = (await changesOfUse(store))(codes("BIG MID TNY"), 2019, 2024);
    expect([change?.before, change?.after, change?.areas]).toEqual([40, 60, 1]);
    expect(change?.leftOut.map(({ area, why }) => [area, why.reason])).toEqual([
      ["BIG", "china-2023"],
      ["TNY", "stated"]
    ]);
  });
});

describe("comparedBreaks", () => {
  it("lets a group break with a member that weighs in it, and with no other", async () => {
    const ofGroups = (await comparedBreaks(store)).filter(({ area }) => area === "world" || area === "eas");
    expect(ofGroups).toEqual([{ indicator: "internet-use", area: "world", period: 2023, reason: "china-2023" }]);
  });
});
