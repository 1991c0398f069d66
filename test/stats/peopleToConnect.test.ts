import { describe, expect, it } from "vitest";
import type { UseFigure } from "../../src/stats/offlineSum.ts";
import type { SeriesBreaks } from "../../src/stats/comparable.ts";
import { daysUntilEndOf, paceOfUse, peopleToConnect } from "../../src/stats/peopleToConnect.ts";

describe("peopleToConnect", () => {
  it("is what is missing to 95 %, a day, from the snapshot to the end of 2030", () => {
    // From 1 July 2026 to 31 December 2030: 183 days of 2026, and 365 + 366 + 365 + 365.
    const days = 183 + 1461;
    expect(peopleToConnect(400, 1000, "2026-07")).toEqual({ people: 550, perDay: 550 / days, days });
  });

  it("takes the reader's own share and year", () => {
    expect(peopleToConnect(400, 1000, "2026-12-31", { share: 50, year: 2027 })).toEqual({
      people: 100,
      perDay: 100 / 365,
      days: 365
    });
  });

  it("is nobody where there are enough, undefined where the year is over", () => {
    expect(peopleToConnect(960, 1000, "2026-07")).toMatchObject({ people: 0, perDay: 0 });
    expect(peopleToConnect(400, 1000, "2026-07", { year: 2025 })).toBeUndefined();
  });

  it("counts a month from its first day, and a year from the first of January", () => {
    expect(daysUntilEndOf(2026, "2026-12")).toBe(30);
    expect(daysUntilEndOf(2026, "2026")).toBe(364);
    expect(daysUntilEndOf(2026, "2026-12-31")).toBe(0);
  });
});

const broken = (period: number): SeriesBreaks => [{ period, reason: "stated" }];

describe("paceOfUse", () => {
  const figure = (period: number, value: number, status: UseFigure["status"] = "A"): UseFigure => ({
    period,
    value,
    status
  });
  const figures = [figure(2018, 30), figure(2019, 40, "E"), figure(2023, 48), figure(2024, 50)];
  const population = (period: number): number => (period === 2024 ? 2000 : 1500);

  it("is points a year and people a day over the last five years", () => {
    expect(paceOfUse(figures, population)).toEqual({
      from: 2019,
      to: 2024,
      pointsPerYear: 2,
      peoplePerDay: 400 / (5 * 365.25),
      statuses: ["E", "A"]
    });
  });

  it("is undefined without a figure of five years before, without people, and across a break", () => {
    expect(paceOfUse(figures.slice(2), population)).toBeUndefined();
    expect(paceOfUse([], population)).toBeUndefined();
    expect(paceOfUse(figures, () => undefined)).toBeUndefined();
    expect(paceOfUse(figures, population, broken(2024))).toBeUndefined();
    expect(paceOfUse(figures, population, broken(2020))).toBeUndefined();
    expect(paceOfUse(figures, population, broken(2019))).toBeDefined();
  });
});
