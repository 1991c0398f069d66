import { typedRange } from "../../../src/views/analyse/RangeBrush.tsx";
import { describe, expect, it } from "vitest";
import { histogramOf, sliderSteps, stepAtValue, valueAtStep } from "../../../src/views/analyse/histogram.ts";

describe("a histogram", () => {
  it("has equally wide bins from the lowest to the highest value, whatever else is among them", () => {
    const found = histogramOf([0, 50, null, 99, "x", 100]);
    expect(found).toMatchObject({ low: 0, high: 100, log: false, most: 2 });
    expect(found?.counts.filter((count) => count > 0)).toEqual([1, 1, 2]);
    expect(histogramOf([3, 3, null])).toBeUndefined();
  });

  it("goes by the logarithm for people, so that small countries can be told apart, zero included", () => {
    const people = [0, 900, 40_000, 2_000_000, 50_000_000, 1_400_000_000];
    const found = histogramOf(people);
    expect(found?.log).toBe(true);
    expect(found?.most).toBe(1);
  });

  it.each([[[0, 100]], [[-5, 3]], [[0, 1_400_000_000]], [[120, 90_000]]])(
    "gives for the steps of %j values that rise, and the steps back",
    (values) => {
      const found = histogramOf(values)!;
      const at = [0, 1, 60, 120, 200, sliderSteps].map((step) => valueAtStep(found, step));
      expect(at).toEqual(at.toSorted((a, b) => a - b));
      expect([at[0], at.at(-1)]).toEqual(values);
      for (const step of [60, 120, 200]) {
        expect(Math.abs(stepAtValue(found, valueAtStep(found, step)) - step)).toBeLessThanOrEqual(1);
      }
    }
  );
});

describe("a range whose end is typed", () => {
  const histogram = histogramOf([0, 10, 100])!;
  const brush = { histogram, column: 1, range: undefined };

  it("is that range, from the lower to the higher, whatever was typed first", () => {
    expect(typedRange(brush, "low", "12.5")).toEqual({ column: 1, low: 12.5, high: 100 });
    expect(typedRange({ ...brush, range: { column: 1, low: 0, high: 20 } }, "low", "30")).toEqual({
      column: 1,
      low: 20,
      high: 30
    });
  });

  it("is all values where nothing, or what leaves nothing out, is typed; what is no number changes nothing", () => {
    expect(typedRange(brush, "low", "")).toBeUndefined();
    expect(typedRange(brush, "high", "1000")).toBeUndefined();
    const range = { column: 1, low: 5, high: 20 };
    expect(typedRange({ ...brush, range }, "high", "many")).toBe(range);
  });
});
