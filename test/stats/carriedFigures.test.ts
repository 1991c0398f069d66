import { describe, expect, it } from "vitest";
import type { AreaCode } from "../../src/model/area.ts";
import { carriedFigures } from "../../src/stats/carriedFigures.ts";
import { carryRange } from "../../src/stats/carryRange.ts";
import { logit } from "../../src/stats/logit.ts";
import type { UseFigure } from "../../src/stats/offlineSum.ts";
import { movedOn, paceOfPeers, type PaceGrounds } from "../../src/stats/paceOfPeers.ts";
import { usedFigures } from "../../src/stats/usedFigures.ts";
import { carriedByPeriod } from "../../src/model/carried.ts";

const code = (text: string): AreaCode => text as AreaCode;
const figure = (period: number, value: number): UseFigure => ({ period, value, status: "A" });

/** Six countries of the poor group that move from 20 to 40 per cent in a year, six of the rich that stand at 90. */
const peers = (prefix: string, from: number, to: number): readonly (readonly [AreaCode, readonly UseFigure[]])[] =>
  Array.from({ length: 6 }, (_, index) => [code(`${prefix}${index}`), [figure(2020, from), figure(2021, to)]] as const);
const stale = code("OLD");
const use = new Map<AreaCode, readonly UseFigure[]>([
  ...peers("P", 20, 40),
  ...peers("R", 90, 90),
  [stale, [figure(2020, 10)]],
  [code("AGE"), [figure(2010, 10)]]
]);
const grounds: PaceGrounds = {
  use,
  peersOf: (area) => (area.startsWith("R") ? "rich" : "poor"),
  isComparable: () => true
};
const step = logit(40) - logit(20);

describe("paceOfPeers", () => {
  it("is the mean step of the others of the group on the logistic scale", () => {
    expect(paceOfPeers(grounds)(stale, 2021)).toBeCloseTo(step, 9);
    expect(paceOfPeers(grounds)(code("R0"), 2021)).toBeCloseTo(0, 9);
  });

  it("leaves out steps across figures that cannot be compared, and takes all areas where fewer than five are left", () => {
    const isComparable = (area: AreaCode): boolean => area !== "P0" && area !== "P1";
    // Four of the poor and six of the rich.
    expect(paceOfPeers({ ...grounds, isComparable })(stale, 2021)).toBeCloseTo((4 * step) / 10, 9);
  });

  it("says nothing of a year without figures", () => {
    expect(paceOfPeers(grounds)(stale, 2015)).toBe(0);
  });

  it("leaves the area itself out", () => {
    const own = new Map(use).set(code("P0"), [figure(2020, 20), figure(2021, 90)]);
    expect(paceOfPeers({ ...grounds, use: own })(code("P0"), 2021)).toBeCloseTo(step, 9);
  });
});

describe("movedOn", () => {
  it("is the share itself where the others stood still, however near it is to an end", () => {
    expect(movedOn(stale, figure(2020, 0), 2021, () => 0)).toBe(0);
    expect(movedOn(stale, figure(2020, 99.9), 2021, () => 0)).toBe(99.9);
  });

  it("never leaves 0 to 100", () => {
    expect(movedOn(stale, figure(2020, 99.9), 2021, () => 9)).toBeLessThanOrEqual(100);
    expect(movedOn(stale, figure(2020, 0.1), 2021, () => -9)).toBeGreaterThanOrEqual(0);
  });
});

describe("carriedFigures", () => {
  const economies = new Set(use.keys());

  it("moves the last figure on, and says from when", () => {
    const [carried] = carriedFigures(grounds, economies).filter(({ area }) => area === stale);
    expect(carried).toMatchObject({ area: "OLD", period: 2021, from: 2020 });
    // 10 per cent moves on as 20 moved to 40: the odds become 2.67 times as high.
    expect(carried?.value).toBeCloseTo((100 * (1 / 9) * (8 / 3)) / (1 + (1 / 9) * (8 / 3)), 6);
  });

  it("carries over ten years and no further, and into no year that few have reported", () => {
    const years = carriedFigures(grounds, economies).flatMap(({ area, period }) => (area === "AGE" ? [period] : []));
    expect(years).toEqual([2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020]);
    const later = new Map(use).set(code("R0"), [figure(2020, 90), figure(2021, 90), figure(2022, 91)]);
    const last = carriedFigures({ ...grounds, use: later }, economies).map(({ period }) => period);
    expect(Math.max(...last)).toBe(2021);
  });
});

describe("carryRange", () => {
  const population = new Map([...use.keys()].map((area) => [area, 100]));
  const used = usedFigures(use, carriedByPeriod(carriedFigures(grounds, new Set(use.keys()))))(2021);
  const range = carryRange(2021, population, use, used)!;

  it("has the site's own sum, and those of the other rules over the same people", () => {
    // 13 counted: 6 poor at 60 offline, 6 rich at 10, and the stale one at 77.1; AGE is too old for any rule but "unchanged".
    expect(range.pace.people).toBeCloseTo(6 * 60 + 6 * 10 + 77.14, 1);
    expect(range.pace.share).toBeCloseTo(range.pace.people / 13, 9);
    expect(range.unchanged.share).toBeCloseTo((6 * 60 + 6 * 10 + 90 + 90) / 14, 9);
    expect(range["five-years"].share).toBeCloseTo((6 * 60 + 6 * 10 + 90) / 13, 9);
    expect(range.unchanged.people).toBeCloseTo(range.unchanged.share * 13, 9);
  });

  it("is none where nobody counts", () => {
    expect(carryRange(2021, new Map(), use, used)).toBeUndefined();
  });
});
