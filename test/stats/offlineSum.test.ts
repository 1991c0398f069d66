import { describe, expect, it } from "vitest";
import type { AreaCode } from "../../src/model/area.ts";
import { keptStore } from "../fixtures/keptRelease.ts";
import { offlineSum, type UseFigure } from "../../src/stats/offlineSum.ts";

const code = (text: string): AreaCode => text as AreaCode;
const figure = (period: number, value: number, status: UseFigure["status"] = "A"): UseFigure => ({
  period,
  value,
  status
});

const population = new Map([
  [code("AAA"), 1000],
  [code("BBB"), 200],
  [code("CCC"), 400],
  [code("DDD"), 50],
  [code("EEE"), 10]
]);
const use = new Map([
  [code("AAA"), [figure(2020, 10), figure(2024, 75)]],
  [code("BBB"), [figure(2024, 50, "E")]],
  [code("CCC"), [figure(2016, 75), figure(2019, 87.5), figure(2025, 99)]],
  [code("DDD"), [figure(2024, 0, "_U")]],
  [code("EEE"), [figure(2025, 50)]],
  [code("TWN"), [figure(2024, 96)]]
]);

/** What counts in a year: own figures, and the last ones of areas without, as they are. */
const usedIn = (figures: ReadonlyMap<AreaCode, readonly UseFigure[]>, period: number) =>
  new Map(
    [...figures].flatMap(([area, own]) => {
      const last = own.findLast((each) => each.period <= period);
      return last ? [[area, last] as const] : [];
    })
  );

describe("offlineSum", () => {
  it("adds up people × (1 − use), with what it rests on", () => {
    // A: 1000 · 25 % measured; B: 200 · 50 % and D: 50 · 100 % estimated or of unknown source; C: 400 · 12.5 % from 2019.
    expect(offlineSum(2024, population, usedIn(use, 2024))).toEqual({
      period: 2024,
      people: 450,
      measured: 250,
      estimated: 150,
      carried: 50,
      areas: 4,
      areasCarried: 1,
      carriedFrom: 2019,
      peopleWithoutFigure: 10
    });
  });

  it("takes no figure of a later year, and no area without population", () => {
    expect(offlineSum(2016, population, usedIn(use, 2016))).toMatchObject({
      people: 100,
      measured: 100,
      areas: 1,
      carriedFrom: 2016,
      peopleWithoutFigure: 1260
    });
    expect(offlineSum(2015, population, usedIn(use, 2015))).toMatchObject({
      people: 0,
      areas: 0,
      peopleWithoutFigure: 1660
    });
  });

  it("does not count what is left out at all", () => {
    const without = offlineSum(2024, population, usedIn(use, 2024), new Set([code("AAA"), code("EEE")]));
    expect(without).toMatchObject({ people: 200, measured: 0, areas: 3, peopleWithoutFigure: 0 });
  });

  it("calls everyone online nobody, and everyone offline everybody", () => {
    const all = (value: number) =>
      offlineSum(2024, new Map([[code("AAA"), 7]]), new Map([[code("AAA"), figure(2024, value)]])).people;
    expect([all(100), all(0)]).toEqual([0, 7]);
  });
});

describe("people offline in the data", async () => {
  const populationOf = await keptStore.population();
  const rows = (await keptStore.observations("internet-use")).toSorted((a, b) => a.period - b.period);
  const figures = Map.groupBy(rows, ({ area }) => area);
  const sum = (period: number, leftOut?: ReadonlySet<AreaCode>) =>
    offlineSum(
      period,
      populationOf(period),
      usedIn(
        new Map(
          [...figures].map(([area, own]) => [
            area,
            own.map(({ period: year, value = NaN, status }) => figure(year, value, status))
          ])
        ),
        period
      ),
      leftOut
    );
  const within = (value: number, expected: number, share: number) => {
    expect(Math.abs(value / expected - 1)).toBeLessThanOrEqual(share);
  };

  it.each([
    [2022, 2.852],
    [2023, 2.54],
    [2024, 2.326]
  ])("are in %i %f billion, within half a per cent", (period, billions) => {
    const { people, measured, estimated, carried, areas } = sum(period);
    within(people / 1e9, billions, 0.005);
    expect(measured + estimated + carried).toBeCloseTo(people, 0);
    expect(areas).toBe(210);
  });

  it("rest on measurements, estimates and carried figures as far as published", () => {
    const { measured, estimated, carried, areasCarried, carriedFrom, peopleWithoutFigure } = sum(2024);
    const split = { measured: 0.73, estimated: 1.43, carried: 0.17 };
    const ours = { measured, estimated, carried };
    const apart = Object.entries(ours).map(([part, people]) =>
      Math.abs(people / 1e9 - split[part as keyof typeof split])
    );
    expect(Math.max(...apart)).toBeLessThan(0.006);
    expect(areasCarried).toBeGreaterThan(20);
    expect(carriedFrom).toBeGreaterThanOrEqual(2000);
    expect(peopleWithoutFigure).toBeGreaterThan(0);
    expect(peopleWithoutFigure).toBeLessThan(30e6);
  });

  it("count the 217 economies of the World Bank, with a figure or without", () => {
    expect(populationOf(2024).size).toBe(217);
    expect(sum(2024, new Set(populationOf(2024).keys()))).toMatchObject({
      people: 0,
      areas: 0,
      peopleWithoutFigure: 0
    });
  });

  it("fall less from 2022 to 2023 without China, whose series breaks", () => {
    const china = new Set([code("CHN")]);
    const [before, after] = [sum(2022), sum(2023)];
    const [beforeWithout, afterWithout] = [sum(2022, china), sum(2023, china)];
    expect(before.people - after.people).toBeGreaterThan(beforeWithout.people - afterWithout.people);
    expect(before.people - beforeWithout.people).toBeGreaterThan(200e6);
  });
});
