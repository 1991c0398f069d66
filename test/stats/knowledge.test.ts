import { describe, expect, it } from "vitest";
import type { AreaCode } from "../../src/model/area.ts";
import type { Observation, Status } from "../../src/model/observation.ts";
import { ageOf, coverageByYear, knowledgeOf, shareOf } from "../../src/stats/knowledge.ts";

const code = (text: string): AreaCode => text as AreaCode;
const figure = (area: string, period: number, status: Status = "A", sex = "_T"): Observation => ({
  area: code(area),
  period,
  dimensions: { sex },
  value: 1,
  status,
  source: "test"
});

const figures = [
  figure("AAA", 2020),
  figure("AAA", 2024, "E"),
  figure("AAA", 2020, "E", "F"),
  figure("BBB", 2023, "_U"),
  figure("CCC", 2021, "G", "F"),
  figure("CCC", 2019)
];

describe("knowledgeOf", () => {
  it("finds the last figure and the last measured one, over all slices", () => {
    const { areas, figures: count, estimates } = knowledgeOf(figures);
    expect([...areas.values()]).toEqual([
      { area: "AAA", last: 2024, lastMeasured: 2020 },
      { area: "BBB", last: 2023, lastMeasured: undefined },
      { area: "CCC", last: 2021, lastMeasured: 2021 }
    ]);
    expect([count, estimates]).toEqual([6, 3]);
  });

  it("counts apart what is no estimate and no survey, and takes it for no measurement", () => {
    const ofCompany = ({ area, period }: Observation): boolean => area === "CCC" || period === 2023;
    const { areas, estimates, operators } = knowledgeOf(figures, ofCompany);
    expect(areas.get(code("CCC"))).toEqual({ area: "CCC", last: 2021, lastMeasured: undefined });
    expect([estimates, operators]).toEqual([3, 2]);
    const covered = coverageByYear(figures, () => new Map([[code("CCC"), 1]]), [2021, 2021], ofCompany);
    expect(covered).toEqual([{ period: 2021, measured: 0, any: 1 }]);
  });
});

describe("ageOf", () => {
  it("classes the years since the last measurement", () => {
    const age = (lastMeasured: number | undefined): string =>
      ageOf({ area: code("AAA"), last: 2024, lastMeasured }, 2026);
    expect([2026, 2024, 2023, 2021, 2020, 2016, 2015, 1990].map(age)).toEqual([
      "fresh",
      "fresh",
      "recent",
      "recent",
      "ageing",
      "ageing",
      "old",
      "old"
    ]);
    expect(age(undefined)).toBe("estimated");
    expect(ageOf(undefined, 2026)).toBe("none");
  });
});

describe("coverageByYear", () => {
  const people = new Map([
    [code("AAA"), 50],
    [code("BBB"), 30],
    [code("DDD"), 20]
  ]);

  it("is the share of people with a figure, and with a measured one", () => {
    const covered = coverageByYear([...figures, figure("TWN", 2020)], () => people, [2019, 2024]);
    expect(covered.map(({ period, measured, any }) => [period, measured, any])).toEqual([
      [2019, 0, 0],
      [2020, 0.5, 0.5],
      [2021, 0, 0],
      [2022, 0, 0],
      [2023, 0, 0.3],
      [2024, 0, 0.5]
    ]);
  });

  it("counts everybody in the denominator", () => {
    expect(shareOf([code("AAA"), code("DDD"), code("TWN")], people)).toBeCloseTo(0.7, 10);
    expect(shareOf([], people)).toBe(0);
  });
});
