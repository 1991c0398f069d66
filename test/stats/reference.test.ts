import { describe, expect, it } from "vitest";
import type { AreaCode } from "../../src/model/area.ts";
import { changeBetween, medianInYear, medianOfLatest } from "../../src/stats/reference.ts";
import { cell, code, sliceOf } from "../views/smallFigure.ts";

const people = (counts: Readonly<Record<string, number>>): ReadonlyMap<AreaCode, number> =>
  new Map(Object.entries(counts).map(([area, count]) => [code(area), count]));

describe("the mean of a group", () => {
  const slice = sliceOf({ AAA: [cell(10), cell(30)], BBB: [undefined, cell(90)], CCC: [cell(50), cell(60)] });

  it("changes only by those that have a figure in both years", () => {
    expect(changeBetween(slice, 2020, 2021, people({ AAA: 1, BBB: 2, CCC: 1 }))).toBe(15);
    expect(changeBetween(slice, 2020, 2021, people({ AAA: 1, BBB: 2 }))).toBeUndefined();
  });
});

describe("the middle of a group", () => {
  const slice = sliceOf(
    Object.fromEntries(["AAA", "BBB", "CCC", "DDD", "EEE", "FFF"].map((area, i) => [area, [cell(i), cell(10 * i)]]))
  );

  it("is that of its members in a year, from five on", () => {
    const isMember = (area: AreaCode): boolean => area !== "FFF";
    expect(medianInYear(slice, 2021, isMember)).toEqual({ value: 20, areas: 5 });
    expect(medianInYear(slice, 2021, (area) => area < "EEE")).toBeUndefined();
  });

  it("is that of all latest figures", () => {
    expect(medianOfLatest(slice)).toEqual({ value: 25, areas: 6 });
  });
});
