import { describe, expect, it } from "vitest";
import { projectionModels } from "../../src/model/backtestResult.ts";
import { logit } from "../../src/stats/logit.ts";
import type { UseFigure } from "../../src/stats/offlineSum.ts";
import { isTrend, modelFrom, projectBy, trendOf, type Trend } from "../../src/stats/trend.ts";

const figure = (period: number, value: number, status: UseFigure["status"] = "A"): UseFigure => ({
  period,
  value,
  status
});

function trend(...values: readonly (readonly [number, number])[]): Trend {
  const found = trendOf(
    values.map(([period, value]) => figure(period, value)),
    2024
  );
  if (!isTrend(found)) throw new Error(found.refusal);
  return found;
}

describe("trendOf", () => {
  it("takes the measured values of ten years, and those of years since", () => {
    const figures = [figure(2014, 1), figure(2015, 2), figure(2018, 3, "E"), figure(2021, 4), figure(2025, 5)];
    expect(trendOf(figures, 2024)).toEqual({
      origin: 2024,
      values: [
        { period: 2015, value: 2 },
        { period: 2021, value: 4 },
        { period: 2025, value: 5 }
      ],
      last: { period: 2025, value: 5 }
    });
  });

  it("refuses with a reason what does not bear a projection", () => {
    const refusal = (figures: readonly UseFigure[], breakPeriod?: number): unknown =>
      trendOf(figures, 2024, breakPeriod);
    expect(refusal([])).toEqual({ refusal: "no-measurement", measured: 0, lastMeasured: undefined });
    expect(refusal([figure(2014, 1), figure(2022, 2, "E"), figure(2023, 2, "_U")])).toEqual({
      refusal: "no-measurement",
      measured: 0,
      lastMeasured: 2014
    });
    expect(refusal([figure(2014, 1), figure(2020, 2), figure(2024, 3)])).toEqual({
      refusal: "few-measurements",
      measured: 2,
      lastMeasured: 2024
    });
    expect(refusal([figure(2015, 1), figure(2016, 1), figure(2020, 2)])).toEqual({
      refusal: "old-measurement",
      measured: 3,
      lastMeasured: 2020
    });
    const broken = [figure(2021, 1), figure(2022, 1), figure(2023, 2), figure(2024, 3)];
    expect(refusal(broken, 2023)).toEqual({ refusal: "series-break", measured: 2, lastMeasured: 2024 });
    expect(refusal(broken, 2022)).toMatchObject({ last: { period: 2024 } });
  });
});

describe("projectBy", () => {
  it("goes on from the last measured value, whatever the model", () => {
    const known = trend([2016, 20], [2020, 50], [2022, 54]);
    for (const model of projectionModels) {
      expect(projectBy(model, known, 2022)).toBeCloseTo(54, 10);
    }
    expect(projectBy("unchanged", known, 2030)).toBe(54);
    expect(projectBy("last-change", known, 2030)).toBeCloseTo(54 + 8 * 2, 10);
    // Around the means, in thirds: years −10, 2, 8 and shares −64, 26, 38, so a slope of 996 / 168.
    expect(projectBy("linear-trend", known, 2024)).toBeCloseTo(54 + (2 * 996) / 168, 10);
  });

  it("lies halfway between line and curve, on the logistic scale", () => {
    const known = trend([2015, 20], [2019, 35], [2023, 45]);
    const [line, curve, between] = (["linear-trend", "logistic-trend", "between"] as const).map((model) =>
      logit(projectBy(model, known, 2030))
    );
    expect(between).toBeCloseTo(((line ?? NaN) + (curve ?? NaN)) / 2, 10);
    expect(modelFrom({ period: 2024, value: 49.99 })).toBe("between");
    expect(modelFrom({ period: 2024, value: 50 })).toBe("logistic-trend");
  });

  it("follows a logistic curve exactly", () => {
    const curve = (period: number): number => 100 / (1 + Math.exp(-0.2 * (period - 2020)));
    const known = trend([2015, curve(2015)], [2019, curve(2019)], [2023, curve(2023)]);
    expect(projectBy("logistic-trend", known, 2030)).toBeCloseTo(curve(2030), 10);
  });

  it("stays between nobody and everybody", () => {
    const rising = trend([2020, 40], [2022, 70], [2024, 97]);
    expect(projectBy("linear-trend", rising, 2060)).toBe(100);
    expect(projectBy("logistic-trend", rising, 2060)).toBeLessThanOrEqual(100);
    expect(projectBy("last-change", trend([2020, 40], [2022, 20], [2024, 5]), 2040)).toBe(0);
  });
});
