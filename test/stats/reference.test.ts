import { describe, expect, it } from "vitest";
import type { AreaCode } from "../../src/model/area.ts";
import { medianInYear, medianOfLatest } from "../../src/stats/reference.ts";
import { cell, sliceOf } from "../views/smallFigure.ts";

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
