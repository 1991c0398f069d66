import { describe, expect, it } from "vitest";
import { derive } from "../../../scripts/ingest/derive.ts";
import type { SourceObservation } from "../../../scripts/ingest/adapter.ts";
import type { AreaCode } from "../../../src/model/area.ts";

type Part = Partial<Omit<SourceObservation, "area">>;

function figure(
  indicator: SourceObservation["indicator"],
  area: string,
  period: number,
  value: number,
  rest: Part = {}
): SourceObservation {
  return { indicator, area: area as AreaCode, period, value, dimensions: {}, status: "A", source: "s", ...rest };
}

function derived(...figures: readonly SourceObservation[]): ReturnType<typeof derive> {
  return derive(Map.groupBy(figures, ({ indicator }) => indicator));
}

const of = ({ observations }: ReturnType<typeof derive>, id: string): readonly SourceObservation[] =>
  observations.filter(({ indicator }) => indicator === id);

const use = (area: string, period: number, value: number, rest: Part = {}): SourceObservation =>
  figure("internet-use", area, period, value, rest);

describe("people offline", () => {
  it("joins use and population of one year, with both sources and the agency", () => {
    const all = derived(
      use("MWI", 2023, 18, { status: "E", source: "itu-use", origin: "ITU estimate" }),
      use("MWI", 2022, 16),
      figure("population", "MWI", 2023, 21_000_000, { source: "a-population+itu-use", origin: "" }),
      figure("population", "MWI", 2024, 21_500_000)
    );
    expect(of(all, "people-offline")).toEqual([
      {
        indicator: "people-offline",
        area: "MWI",
        period: 2023,
        dimensions: {},
        value: 17_220_000,
        status: "E",
        source: "a-population+itu-use",
        origin: "ITU estimate"
      }
    ]);
  });

  it("leaves out areas without a population, and keeps an unknown source unknown", () => {
    const all = derived(
      use("TWN", 2023, 96),
      use("KEN", 2023, 35, { status: "_U" }),
      figure("population", "KEN", 2023, 100)
    );
    expect(of(all, "people-offline").map(({ area, value, status }) => [area, value, status])).toEqual([
      ["KEN", 65, "_U"]
    ]);
  });
});

describe("coverage gap and usage gap", () => {
  it("withholds a negative usage gap with the reason, and starts in 2019", () => {
    const all = derived(
      figure("coverage-3g", "KIR", 2024, 75, { status: "E" }),
      figure("coverage-3g", "KEN", 2024, 98.1),
      figure("coverage-3g", "KEN", 2018, 93),
      use("KIR", 2024, 88.44),
      use("KEN", 2024, 40.8, { status: "E" }),
      use("KEN", 2018, 20)
    );
    expect(of(all, "usage-gap").map(({ area, period, value, status }) => [area, period, value, status])).toEqual([
      ["KEN", 2024, 57.3, "E"]
    ]);
    expect(all.withheld).toEqual([{ indicator: "usage-gap", area: "KIR", period: 2024, reason: "negative-usage-gap" }]);
    expect(of(all, "coverage-gap").map(({ area, period, value, status }) => [area, period, value, status])).toEqual([
      ["KIR", 2024, 25, "E"],
      ["KEN", 2024, 1.9, "A"],
      ["KEN", 2018, 7, "A"]
    ]);
  });
});

describe("phone ownership", () => {
  it("compares women with men: Pakistan 2019 is 0.41", () => {
    const owner = (sex: string, value: number, area = "PAK"): SourceObservation =>
      figure("mobile-phone-ownership", area, 2019, value, { dimensions: { sex } });
    const all = derived(owner("_T", 45.63), owner("F", 26.35), owner("M", 64.83), owner("F", 91.1, "TKM"));
    const [only, ...others] = of(all, "phone-ownership-gender-parity");
    expect(only).toMatchObject({ area: "PAK", period: 2019, dimensions: {} });
    expect(only?.value).toBeCloseTo(0.41, 2);
    expect(others).toEqual([]);
  });
});

describe("the gap between the richest and the poorest quarter", () => {
  it("is theirs of one survey, and withheld where the poorest has more: Tunisia 2018", () => {
    const quarter = (wealth: string, area: string, period: number, value: number): SourceObservation =>
      figure("survey-internet", area, period, value, { dimensions: { wealth, location: "_T" } });
    const all = derived(
      ...[quarter("Q1", "SEN", 2019, 0.7), quarter("Q4", "SEN", 2019, 61), quarter("Q3", "SEN", 2019, 20.1)],
      ...[quarter("Q1", "TUN", 2018, 75.61), quarter("Q4", "TUN", 2018, 12.74)],
      ...[quarter("Q4", "PER", 2004, 33.83), quarter("Q1", "PER", 2005, 1)],
      figure("survey-internet", "SEN", 2019, 50, { dimensions: { wealth: "_T", location: "_T" }, region: "SENr101" })
    );
    const gap = "survey-internet-wealth-gap";
    expect(of(all, gap).map(({ area, period, value }) => [area, period, value])).toEqual([["SEN", 2019, 60.3]]);
    expect(all.withheld).toEqual([{ indicator: gap, area: "TUN", period: 2018, reason: "quarters-in-reverse" }]);
  });
});

describe("price cut", () => {
  it("is found on the share of income, and stays experimental: Malawi 2025 is 76 %", () => {
    const all = derived(
      figure("data-only-mobile-basket", "MWI", 2025, 8.45),
      figure("data-only-mobile-basket", "MWI", 2024, 4, { status: "G" }),
      figure("data-only-mobile-basket-usd", "MWI", 2025, 3.43),
      figure("data-only-mobile-basket", "LUX", 2025, 0.13)
    );
    expect(of(all, "price-cut-to-target").map(({ area, value, status }) => [area, value, status])).toEqual([
      ["MWI", 76.3313609467, "A"],
      ["MWI", 50, "G"],
      ["LUX", 0, "A"]
    ]);
  });
});

describe("daily use", () => {
  const row = (
    indicator: SourceObservation["indicator"],
    place: string,
    value: number,
    codes: Readonly<Record<string, string>>
  ): SourceObservation => {
    const [area = "", year = ""] = place.split(" ");
    const dimensions = { sex: "_T", location: "_T", age: "_T", ...codes };
    return figure(indicator, area, Number(year), value, { dimensions });
  };
  const daily = (place: string, value: number, codes = {}): SourceObservation =>
    row("daily-use-among-users", place, value, codes);
  const weekly = (place: string, value: number, codes = {}): SourceObservation =>
    row("weekly-use-among-users", place, value, codes);
  const basesOf = (...figures: readonly SourceObservation[]): readonly unknown[] =>
    of(derived(...figures), "daily-use-among-users").map(({ base }) => base);

  it("gives every row of an area and year one base: users, of Malawi 2023", () => {
    expect(
      basesOf(
        daily("MWI 2023", 65),
        daily("MWI 2023", 60, { sex: "F" }),
        daily("MWI 2023", 70, { age: "Y15T24" }),
        weekly("MWI 2023", 20),
        use("MWI", 2023, 18)
      )
    ).toEqual(["users", "users", "users"]);
  });

  it("takes reviewed rows for shares of people: Pakistan 2020, Japan to 2020", () => {
    expect(basesOf(daily("PAK 2020", 15.3), weekly("PAK 2020", 2.5), use("PAK", 2020, 18.9))).toEqual(["population"]);
    expect(basesOf(daily("JPN 2020", 74.7), weekly("JPN 2020", 8.1), use("JPN", 2020, 90.2))).toEqual(["population"]);
    expect(basesOf(daily("JPN 2021", 84.3), weekly("JPN 2021", 8.5), use("JPN", 2021, 82.9))).toEqual(["users"]);
  });

  it("does not know the base without weekly use, without use, or near 100 %", () => {
    expect(basesOf(daily("JOR 2022", 92.8), use("JOR", 2022, 90.5))).toEqual(["unknown"]);
    expect(basesOf(daily("KEN 2022", 60), weekly("KEN 2022", 30))).toEqual(["unknown"]);
    expect(basesOf(daily("DNK 2024", 97), weekly("DNK 2024", 2), use("DNK", 2024, 99.8))).toEqual(["unknown"]);
  });

  it("finds the base on both sexes where there is no total, and on one of them not at all", () => {
    const women = [daily("CZE 2006", 33, { sex: "F" }), weekly("CZE 2006", 39, { sex: "F" })];
    const men = [daily("CZE 2006", 42, { sex: "M" }), weekly("CZE 2006", 35, { sex: "M" })];
    expect(basesOf(...women, ...men, use("CZE", 2006, 47.9))).toEqual(["users", "users"]);
    expect(basesOf(...women, use("CZE", 2006, 47.9))).toEqual(["unknown"]);
  });

  it("does not publish weekly use", () => {
    const all = derived(daily("MWI 2023", 65), weekly("MWI 2023", 20), use("MWI", 2023, 18));
    expect(all.observations.map(({ indicator }) => indicator)).toEqual(["daily-use-among-users"]);
  });

  it("compares sexes and places among users, withholds shares of people and a 0 to compare with", () => {
    const bothSexes = (place: string, women: number, men: number): readonly SourceObservation[] => [
      daily(place, women, { sex: "F" }),
      daily(place, men, { sex: "M" })
    ];
    const all = derived(
      ...bothSexes("MWI 2023", 60, 75),
      ...bothSexes("PAK 2020", 14, 16),
      ...bothSexes("XKX 2020", 5, 0),
      daily("MWI 2023", 40, { location: "RUR" }),
      daily("MWI 2023", 80, { location: "URB" }),
      daily("MWI 2023", 44, { sex: "F", age: "Y15T24" }),
      daily("MWI 2023", 44, { sex: "M", age: "Y15T24" })
    );
    expect(of(all, "daily-use-among-users-gender-parity").map(({ area, value }) => [area, value])).toEqual([
      ["MWI", 0.8]
    ]);
    expect(of(all, "daily-use-among-users-rural-parity").map(({ area, value }) => [area, value])).toEqual([
      ["MWI", 0.5]
    ]);
    expect(all.withheld.map(({ area, reason }) => [area, reason])).toEqual([
      ["XKX", "zero-denominator"],
      ["PAK", "shares-of-people"]
    ]);
  });
});
