import { describe, expect, it } from "vitest";
import { findingsOf, type Finding, type FindingId } from "../../src/facts/findings.ts";
import { smallStore, type SmallData, type SmallRow } from "../fixtures/smallStore.ts";

const areas = ["AAA", "BBB", "CCC", "DDD", "EEE", "FFF", "GGG", "HHH"] as const;
const rows = (period: number, values: readonly (number | undefined)[]): readonly SmallRow[] =>
  values.flatMap((value, index) => (value === undefined ? [] : [[areas[index] ?? "", period, value] as const]));
const million = 1_000_000;

// A million and more live everywhere but in H, where one is missing.
const people = rows(
  2024,
  [9, 9, 9, 9, 9, 1, 9].map((count) => count * million)
);
const data = {
  areas: areas.map((code) => ({ code })),
  rows: {
    population: [...people, ["HHH", 2024, million - 1]],
    "internet-use": [
      ...rows(2018, [10, 10, 10, 10, 10, 10, 10]),
      ...rows(2019, [20, 20, 20, 20, 20, 20, undefined, 1]),
      ...rows(2023, [99, 99, 99, 99, 99, 99, 99]),
      // G has no figure of 2019. D and C rose by 25, E by 31, A by 4 hundredths more than B, which rounding hides.
      ...rows(2024, [30.04, 30, 45, 45, 51, 22, 99, 99])
    ],
    "people-offline": rows(2024, [5, 7, 6, 7, 9, 1, 8, 99]),
    // E's is of 2021, three years before the newest, and no news; D's is of 2022, and is.
    "usage-gap": [...rows(2024, [40, 60, 20, undefined, undefined, 10, 30, 90]), ["DDD", 2022, 70], ["EEE", 2021, 80]],
    "data-only-mobile-basket": [...rows(2022, [99]), ...rows(2024, [4.004, 4.001, 9, 1, 1, 2, undefined, 99])],
    "phone-ownership-gender-parity": [
      ...rows(2024, [0.9, 0.8, 0.7, 0.6]),
      ["EEE", 2011, 0.5],
      ["FFF", 2015, 0.95],
      ["HHH", 2024, 0.1]
    ]
  }
} as const satisfies SmallData;

const found = await findingsOf(smallStore(data));
const named = (id: FindingId, all: readonly Finding[] = found): string | undefined =>
  all
    .find((each) => each.id === id)
    ?.rows.map(({ area }) => area[0])
    .join("");
const countOf = (id: FindingId) => {
  const finding = found.find((each) => each.id === id);
  return [finding?.indicator, finding?.areas, finding?.newest];
};

describe("the findings of the first page", () => {
  it("are five, in its order, each with five areas of a million people or more", () => {
    expect(found.map(({ id }) => id)).toEqual([
      "most-offline",
      "covered-not-using",
      "risen-most",
      "dearest",
      "women-and-men"
    ]);
    expect(found.every(({ rows: own }) => own.length === 5)).toBe(true);
  });

  it("put the highest first, by code where two are equal", () => {
    expect(named("most-offline")).toBe("EGBDC");
    expect(countOf("most-offline")).toEqual(["people-offline", 7, 2024]);
    expect(found[0]?.rows[0]).toEqual({ area: "EEE", cell: { low: 9, high: 9, status: "A", period: 2024 } });
  });

  it("tell what is no older than three years, counted from the newest", () => {
    expect(named("covered-not-using")).toBe("DBAGC");
    expect(countOf("covered-not-using")).toEqual(["usage-gap", 6, 2024]);
  });

  it("order by the figures before they are rounded, and take the latest of each area", () => {
    expect(named("dearest")).toBe("CABFD");
    expect(countOf("dearest")).toEqual(["data-only-mobile-basket", 6, 2024]);
    expect(found.find(({ id }) => id === "dearest")?.rows.map(({ cell }) => cell.low)).toEqual([9, 4, 4, 2, 1]);
  });

  it("put women furthest behind first, however old the figure is", () => {
    expect(named("women-and-men")).toBe("EDCBA");
    expect(countOf("women-and-men")).toEqual(["phone-ownership-gender-parity", 6, 2024]);
  });

  it("take a rise over five years, from the figure of that year alone", () => {
    expect(named("risen-most")).toBe("ECDAB");
    expect(countOf("risen-most")).toEqual(["internet-use", 6, 2024]);
    expect(found[2]?.rows[0]).toEqual({
      area: "EEE",
      cell: { low: 51, high: 51, status: "A", period: 2024 },
      before: { low: 20, high: 20, status: "A", period: 2019 }
    });
  });

  it("take no rise across a break, nor one that ended three years before the newest figure", async () => {
    const broken = (area: string, period: number) =>
      ({ indicator: "internet-use", area, period, reason: "stated" }) as const;
    const breaks = [broken("EEE", 2022), broken("CCC", 2019), broken("DDD", 2025)];
    expect(named("risen-most", await findingsOf(smallStore({ ...data, breaks })))).toBe("CDABF");
    const use = data.rows["internet-use"].filter(([area, period]) => area !== "EEE" || period <= 2019);
    const lateIn = (year: number): Promise<readonly Finding[]> => {
      const late: readonly SmallRow[] = [
        ["EEE", year, 90],
        ["EEE", year - 5, 5]
      ];
      return findingsOf(smallStore({ ...data, rows: { ...data.rows, "internet-use": [...use, ...late] } }));
    };
    expect(named("risen-most", await lateIn(2022))).toBe("ECDAB");
    expect(named("risen-most", await lateIn(2021))).toBe("CDABF");
  });

  it("leave out a finding that has too few areas", async () => {
    const few = { ...data, rows: { ...data.rows, "usage-gap": rows(2024, [1, 2, 3, 4]) } };
    expect((await findingsOf(smallStore(few))).map(({ id }) => id)).not.toContain("covered-not-using");
  });
});
