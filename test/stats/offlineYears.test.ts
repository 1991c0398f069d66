import { describe, expect, it } from "vitest";
import { offlineYears, useByArea } from "../../src/stats/offlineYears.ts";
import { carriedByPeriod } from "../../src/model/carried.ts";
import { usedFigures } from "../../src/stats/usedFigures.ts";
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

  const carried = carriedByPeriod([
    { area: "KEN" as AreaCode, period: 2021, from: 2020, value: 30 },
    { area: "KEN" as AreaCode, period: 2022, from: 2020, value: 32 },
    { area: "CHN" as AreaCode, period: 2023, from: 2022, value: 76 }
  ]);
  const used = usedFigures(use, carried);

  it("begins in 2021 and ends where more than half of the figures are older", () => {
    expect([...offlineYears(use, used, () => people).keys()]).toEqual([2021, 2022, 2023]);
  });

  it("gives the world with and without China", () => {
    const year = offlineYears(use, used, () => people).get(2022)!;
    expect(year.all.people).toBeCloseTo(250 + 68);
    expect(year.withoutChina.people).toBeCloseTo(68);
    expect(year.withoutChina.areas).toBe(1);
  });

  it("has no year without people or figures", () => {
    expect(offlineYears(use, used, () => new Map()).size).toBe(0);
    expect(
      offlineYears(
        new Map(),
        () => new Map(),
        () => people
      ).size
    ).toBe(0);
  });
});

describe("useByArea", () => {
  it("sorts by year and leaves out what has no value", () => {
    const use = useByArea([figure("KEN", 2023, 40), figure("KEN", 2020, 30), figure("KEN", 2021)]);
    expect(use.get("KEN" as AreaCode)?.map(({ period }) => period)).toEqual([2020, 2023]);
  });
});
