import { describe, expect, it } from "vitest";
import type { Status } from "../../src/model/observation.ts";
import { jumpsIn, usualChanges, type JumpFigure } from "../../src/stats/jumps.ts";

const figure = (area: string, period: number, value: number, status: Status = "A"): JumpFigure => ({
  area,
  period,
  value,
  status
});

/** Two hundred and one pairs of surveys one year apart, which change by −5, −4.9 … 15; and as many two years apart. */
const surveys = Array.from({ length: 201 }, (_, index) => [
  figure(`S${index}`, 2010, 50),
  figure(`S${index}`, 2011, 45 + index / 10),
  figure(`T${index}`, 2010, 50),
  figure(`T${index}`, 2012, 40 + index / 5)
]).flat();
const never = (): boolean => false;
/** The jumps of these figures, held against the surveys; those of two years without a figure are jumps themselves. */
const jumps = (...figures: readonly JumpFigure[]): readonly string[] =>
  jumpsIn([...surveys, ...figures], never)
    .filter(({ area }) => !area.startsWith("T"))
    .map(({ area, period, reason }) => `${area} ${period} ${reason}`);

describe("usualChanges", () => {
  it("takes the hundredth from either end of the changes between surveys so many years apart", () => {
    const usual = usualChanges(surveys, never);
    expect(usual.map(({ years, changes }) => [years, changes])).toEqual([
      [1, 201],
      [2, 201]
    ]);
    expect(usual[0]?.low).toBeCloseTo(-4.8, 10);
    expect(usual[0]?.high).toBeCloseTo(14.8, 10);
    expect(usual[1]?.high).toBeCloseTo(29.6, 10);
  });

  it("knows nothing of a span with fewer than 200 changes, of estimates, and across a break", () => {
    expect(usualChanges(surveys.slice(0, 400), never)).toEqual([]);
    const estimates = surveys.map((each) => ({ ...each, status: "E" as const }));
    expect(usualChanges(estimates, never)).toEqual([]);
    expect(usualChanges(surveys, (_, from, to) => from < 2011 && 2011 <= to)).toEqual([]);
  });
});

describe("jumpsIn", () => {
  it("finds a step from or to an estimate that surveys do not make, upwards and downwards", () => {
    expect(jumps(figure("GHA", 2018, 43, "E"), figure("GHA", 2019, 22.1), figure("GHA", 2020, 62.5, "E"))).toEqual([
      "GHA 2019 estimate",
      "GHA 2020 estimate"
    ]);
    expect(jumps(figure("LBY", 2018, 47, "E"), figure("LBY", 2019, 71, "E"))).toEqual(["LBY 2019 estimate"]);
    expect(jumps(figure("LIE", 2001, 10, "_U"), figure("LIE", 2002, 25))).toEqual(["LIE 2002 estimate"]);
  });

  it("leaves a step within what is usual, at the limit as well", () => {
    expect(jumps(figure("KEN", 2018, 20, "E"), figure("KEN", 2019, 34.8))).toEqual([]);
    expect(jumps(figure("KEN", 2018, 20, "E"), figure("KEN", 2019, 34.81))).toEqual(["KEN 2019 estimate"]);
  });

  it("takes a survey's step to the next year's survey as it is, but not one across years without a figure", () => {
    expect(jumps(figure("KHM", 2015, 6), figure("KHM", 2016, 32))).toEqual([]);
    expect(jumps(figure("PAK", 2020, 19), figure("PAK", 2022, 57))).toEqual(["PAK 2022 unmeasured-years"]);
  });

  it("holds two surveys against each other over the estimates between them", () => {
    const [before, between, after] = [figure("GHA", 2019, 22), figure("GHA", 2020, 62, "E"), figure("GHA", 2021, 68.6)];
    expect(jumps(before, between, after)).toEqual(["GHA 2020 estimate", "GHA 2021 unmeasured-years"]);
    expect(jumps(figure("KHM", 2017, 33), figure("KHM", 2018, 65, "E"), figure("KHM", 2019, 52))).toEqual([
      "KHM 2018 estimate",
      "KHM 2019 estimate"
    ]);
  });

  it("says nothing where it does not know what is usual, nor of years that the site does not show", () => {
    expect(jumps(figure("PAK", 2020, 19, "E"), figure("PAK", 2023, 90))).toEqual([]);
    expect(jumps(figure("PAK", 1998, 19, "E"), figure("PAK", 1999, 90))).toEqual([]);
  });
});
