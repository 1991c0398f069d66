import { describe, expect, it } from "vitest";
import { offlineYears, useByArea } from "../../src/stats/offlineYears.ts";
import type { AreaCode } from "../../src/model/area.ts";
import type { Observation } from "../../src/model/observation.ts";

const figure = (area: string, period: number, value?: number): Observation => ({
  area: area as AreaCode,
  period,
  dimensions: {},
  ...(value !== undefined && { value }),
  status: "A",
  source: "s"
});

const people = new Map([
  ["CHN" as AreaCode, 1000],
  ["KEN" as AreaCode, 100]
]);

describe("offlineYears", () => {
  const use = useByArea([
    figure("KEN", 2023, 40),
    figure("KEN", 2020, 30),
    figure("CHN", 2021, 70),
    figure("CHN", 2022, 75)
  ]);

  it("begins in 2021 and ends where more than half of the figures are older", () => {
    expect([...offlineYears(use, () => people).keys()]).toEqual([2021, 2022, 2023]);
  });

  it("gives the world with and without China", () => {
    const year = offlineYears(use, () => people).get(2022)!;
    expect(year.all.people).toBeCloseTo(250 + 70);
    expect(year.withoutChina.people).toBeCloseTo(70);
    expect(year.withoutChina.areas).toBe(1);
  });

  it("has no year without people or figures", () => {
    expect(offlineYears(use, () => new Map()).size).toBe(0);
    expect(offlineYears(new Map(), () => people).size).toBe(0);
  });
});

describe("useByArea", () => {
  it("sorts by year and leaves out what has no value", () => {
    const use = useByArea([figure("KEN", 2023, 40), figure("KEN", 2020, 30), figure("KEN", 2021)]);
    expect(use.get("KEN" as AreaCode)?.map(({ period }) => period)).toEqual([2020, 2023]);
  });
});
