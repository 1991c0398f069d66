import { describe, expect, it } from "vitest";
import { changesOfUse } from "../../src/facts/changesOfUse.ts";
import { comparedBreaks } from "../../src/facts/comparedBreaks.ts";
import type { IndicatorId } from "../../src/model/indicator.ts";
import type { BreakReason } from "../../src/model/seriesBreak.ts";
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

  it("adds up members that break in one year, and takes more than a twentieth of the people of that year", async () => {
    const areas = codes("ONE TWO TRI FOR REST");
    const count = (period: number, ...people: readonly number[]) =>
      areas.map((area, index): SmallRow => [area, period, people[index] ?? 0]);
    const broken = (indicator: IndicatorId, area: string, period: number, reason: BreakReason = "stated") =>
      ({ indicator, area, period, reason }) as const;
    const found = await comparedBreaks(
      smallStore({
        areas: areas.map((code) => ({ code })),
        groups: [
          { id: "world", scheme: "world", members: areas },
          { id: "eas", scheme: "region", members: codes("REST") }
        ],
        // In 2020 five of a hundred live in ONE and TWO, in 2021 six: a twentieth of the later year's alone is passed.
        rows: { population: [...count(2020, 3, 2, 50, 0, 45), ...count(2021, 3, 3, 50, 0, 44)] },
        breaks: [
          broken("internet-use", "ONE", 2021),
          broken("internet-use", "TWO", 2021),
          broken("internet-use", "ONE", 2020, "asked-otherwise"),
          broken("internet-use", "TWO", 2020, "asked-otherwise"),
          broken("people-offline", "TRI", 2020),
          // None of these parts a group's figures: a jump of estimates, a median, an area that is not known, all areas.
          broken("internet-use", "TRI", 2020, "estimate"),
          broken("internet-use", "TRI", 2020, "unmeasured-years"),
          broken("gni-per-capita", "TRI", 2020),
          broken("data-only-mobile-basket", "TRI", 2020),
          broken("internet-use", "FOR", 2020),
          broken("internet-use", "XXX", 2020),
          broken("internet-use", "*", 2020)
        ]
      })
    );
    expect(found.slice(0, 12).map(({ area }) => area)).toEqual(
      "ONE TWO ONE TWO TRI TRI TRI TRI TRI FOR XXX *".split(" ")
    );
    expect(found.slice(12)).toEqual([broken("internet-use", "world", 2021), broken("people-offline", "world", 2020)]);
  });
});
