import { describe, expect, it } from "vitest";
import type { AreaCode } from "../../src/model/area.ts";
import type { Cell, Slice } from "../../src/model/slice.ts";
import { changesOfAreas } from "../../src/stats/changesOfAreas.ts";

const cell = (low: number, status: Cell["status"] = "A"): Cell => ({ low, high: low, status });
const code = (text: string): AreaCode => text as AreaCode;
const slice: Slice = {
  indicator: "internet-use",
  key: "total",
  periods: [2015, 2016, 2017],
  series: [
    { area: code("KEN"), cells: [cell(10.1), undefined, cell(30.3)] },
    { area: code("UGA"), cells: [cell(20, "E"), cell(19), cell(18.5)] },
    { area: code("CHN"), cells: [cell(50), cell(60), cell(70)] },
    { area: code("TZA"), cells: [undefined, cell(5), cell(7)] }
  ],
  summaries: [undefined, undefined, undefined],
  latestSummary: undefined
};

describe("the changes of areas", () => {
  const changes = changesOfAreas(
    slice,
    [2015, 2017],
    (area) => (area === "CHN" ? [{ period: 2016, reason: "china-2023" }] : []),
    1
  );

  it("are of those that have both figures, rounded as these are, an estimate where one of them is", () => {
    expect(changes.slice.periods).toEqual([2017]);
    expect(changes.slice.series).toEqual([
      { area: "KEN", cells: [cell(20.2)] },
      { area: "UGA", cells: [cell(-1.5, "E")] }
    ]);
    expect(changes.pairs.get(code("KEN"))?.before.period).toBe(2015);
  });

  it("are not of those whose series breaks between, which are told apart from those without a figure", () => {
    expect([...changes.unlike]).toEqual(["CHN"]);
    expect(changes.pairs.has(code("TZA"))).toBe(false);
  });
});
