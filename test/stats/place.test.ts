import { describe, expect, it } from "vitest";
import { placesIn } from "../../src/stats/place.ts";
import type { Slice } from "../../src/model/slice.ts";
import { cell, code } from "../views/smallFigure.ts";

const periods = [2020, 2021, 2022, 2023, 2024];

/** A slice of these areas, and of twenty more without a figure of 2022 to 2024 that moved by one point a year. */
function sliceWith(own: Readonly<Record<string, readonly (number | undefined)[]>>): Slice {
  const movers = Array.from({ length: 20 }, (_, index) => [`M${String(index + 10)}`, [50, 51]] as const);
  const series = [...Object.entries(own), ...movers].map(([area, values]) => ({
    area: code(area),
    cells: periods.map((__, index) => (values[index] === undefined ? undefined : cell(values[index])))
  }));
  return { indicator: "internet-use", key: "total", periods, series, summaries: [], latestSummary: undefined };
}

const placeOf = (slice: Slice, breaks: readonly number[] = [], relative = false) =>
  placesIn(slice, () => breaks.map((period) => ({ period, reason: "stated" })), relative)(2024, code("KEN"));

const none = undefined;

describe("the place of an area", () => {
  it("is one place among figures of the same year; equals share the first", () => {
    const slice = sliceWith({
      KEN: [none, none, none, none, 35],
      RWA: [none, none, none, none, 35],
      UGA: [9, 9, 9, 9, 36]
    });
    expect(placeOf(slice)).toEqual({ best: 2, worst: 2, of: 3 });
  });

  it("is a range where a figure of another year lies nearer than nine in ten moved, and certain beyond that", () => {
    const near = sliceWith({
      KEN: [none, none, none, none, 35],
      UGA: [none, none, none, 36],
      RWA: [none, none, none, 33.9]
    });
    expect(placeOf(near)).toEqual({ best: 1, worst: 2, of: 3 });
    const far = sliceWith({
      KEN: [none, none, none, none, 35],
      UGA: [none, none, none, 36.1],
      RWA: [none, none, none, 33.9]
    });
    expect(placeOf(far)).toEqual({ best: 2, worst: 2, of: 3 });
  });

  it("takes the nearest figure, and none from more than two years away or from beyond a break", () => {
    const slice = sliceWith({ KEN: [none, none, none, none, 35], UGA: [none, none, 99, 20], RWA: [none, 90] });
    expect(placeOf(slice)).toEqual({ best: 1, worst: 1, of: 2 });
    expect(placeOf(slice, [2024])).toEqual({ best: 1, worst: 1, of: 1 });
  });

  it("leaves every side open where too few figures have moved", () => {
    // No figure in two years' distance has a neighbour to tell how far figures move.
    const slice = sliceWith({ KEN: [none, none, none, none, 35], UGA: [none, none, 99], RWA: [none, none, 1] });
    expect(placeOf(slice)).toEqual({ best: 1, worst: 3, of: 3 });
  });

  it("measures moves by their size where amounts differ a thousandfold", () => {
    const slice = sliceWith({
      KEN: [none, none, none, none, 1000],
      UGA: [none, none, none, 1019],
      RWA: [none, none, none, 1021]
    });
    expect(placeOf(slice)).toEqual({ best: 3, worst: 3, of: 3 });
    expect(placeOf(slice, [], true)).toEqual({ best: 2, worst: 3, of: 3 });
  });

  it("is none without a figure of that year, or for bounds", () => {
    const slice = sliceWith({ KEN: [none, none, none, 35] });
    expect(placeOf(slice)).toBeUndefined();
    const bounds = { ...slice, series: [{ area: code("KEN"), cells: periods.map(() => ({ ...cell(1), high: 2 })) }] };
    expect(placeOf(bounds)).toBeUndefined();
  });
});
