import { describe, expect, it } from "vitest";
import { checkGroups, checkIncomeGroups } from "../../../../scripts/ingest/review/checks/groups.ts";
import type { Row } from "../../../../scripts/ingest/review/checks/row.ts";

const order = ["LIC", "LMC", "UMC", "HIC"];
const places = Array.from({ length: 120 }, (_, at) => `A${at}`);

/** Thirty economies in each income group of a year, those moved by `steps` from a place on. */
function incomes(period: number, moved = 0, steps = 1): readonly Row[] {
  return places.map((area, at) => {
    const group = Math.floor(at / 30) + (at % 30 < moved && at < 60 ? steps : 0);
    return { scheme: "income", area, period, group: order[Math.min(group, 3)] };
  });
}

const years = [...incomes(2022), ...incomes(2023)];
const list = (scheme: string, members: readonly string[], period = 2026): readonly Row[] =>
  members.map((area) => ({ scheme, area, period, group: scheme }));
const problems = (before: readonly Row[], now: readonly Row[]) =>
  checkGroups(before, now).map(({ problem }) => problem);

describe("groups beside those that were accepted", () => {
  it("may move as they do in a year", () => {
    expect(problems(years, years)).toEqual([]);
    expect(problems(years, [...incomes(2022), ...incomes(2023, 12)])).toEqual([]);
    expect(problems(years, [...years, ...incomes(2024, 12)])).toEqual([]);
    expect(problems(years, [...incomes(2022, 1), ...incomes(2023)])).toEqual([]);
    expect(problems(list("ldc", places.slice(0, 44)), list("ldc", places.slice(0, 41), 2027))).toEqual([]);
  });

  it("stop a run where a past year is another", () => {
    expect(problems(years, [...incomes(2022, 4), ...incomes(2023)])).toEqual([
      "income: 8 of 240 memberships are gone or another"
    ]);
    expect(problems(years, incomes(2023))).toEqual([
      "income: 0 of 240 memberships are gone or another; the years 2022 are gone"
    ]);
  });

  it("stop a run where too many move in the newest year, or one by a leap, also where that year is new", () => {
    expect(problems(years, [...years, ...incomes(2024, 13)])).toEqual([
      "income: 26 of 120 economies have another group in 2024 than in 2023, 0 of them by more than a step"
    ]);
    expect(problems(years, [...incomes(2022), ...incomes(2023, 1, 2)])).toEqual([
      "income: 2 of 120 economies have another group in 2023 than in 2023, 2 of them by more than a step"
    ]);
  });

  it("stop a run where a class that all share empties the others", () => {
    const rich = incomes(2023).map((row) => ({ ...row, group: "HIC" }));
    expect(problems(years, [...incomes(2022), ...rich])).toContain("income: nobody is in LIC, LMC, UMC in 2023");
    expect(checkIncomeGroups(rich).map(({ problem }) => problem)).toEqual([
      "income: nobody is in LIC, LMC, UMC in 2023"
    ]);
    expect(checkIncomeGroups(years)).toEqual([]);
    expect(checkIncomeGroups(list("ldc", places))).toEqual([]);
  });

  it("stop a run where a list has lost a tenth of its members, or all", () => {
    const members = places.slice(0, 44);
    expect(problems(list("ldc", members), list("ldc", members.slice(5), 2027))).toEqual([
      "ldc: 5 of 44 memberships are gone or another"
    ]);
    expect(problems([...years, ...list("ldc", members)], years)).toEqual(["ldc: nobody is in it"]);
  });
});
