import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { backtestFile, backtestText, carryFile, carryText } from "../../../../scripts/publish/backtest/backtestFile.ts";
import { runBacktest } from "../../../../scripts/publish/backtest/runBacktest.ts";
import { runCarryBacktest } from "../../../../scripts/publish/backtest/runCarryBacktest.ts";
import { carryBacktest } from "../../../../src/catalog/carryBacktest.ts";
import { levelOfCurve, modelFrom } from "../../../../src/stats/trend.ts";
import { backtest } from "../../../../src/catalog/backtest.ts";

const data = join(import.meta.dirname, "../../../../data");

it("gives the table of the repository again, byte for byte (or npm run backtest writes it anew)", async () => {
  expect(await backtestText(await runBacktest(data))).toBe(readFileSync(backtestFile, "utf8"));
});

it("gives the table of rules for carrying again, byte for byte", async () => {
  expect(await carryText(await runCarryBacktest(data))).toBe(readFileSync(carryFile, "utf8"));
});

it("chooses the rule for carrying that leaves the world's share of people online least off", () => {
  const world = carryBacktest.byGroup.find(({ group }) => group === "world")!;
  const biasOf = (rule: string): number => Math.abs(world.errors.find((each) => each.rule === rule)!.bias);
  expect(carryBacktest.chosen).toBe("pace");
  expect(biasOf("pace")).toBeLessThan(2);
  expect(biasOf("pace")).toBeLessThan(biasOf("five-years"));
  expect(biasOf("five-years")).toBeLessThan(biasOf("unchanged"));
  expect(carryBacktest.byGroup.map(({ group }) => group)).toHaveLength(15);
  expect(carryBacktest.byYears.map(({ years }) => years)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
});

it("chooses the models that the projections follow, better than the naive ones at every horizon", () => {
  expect(backtest.chosen).toEqual(
    [0, levelOfCurve].map((levelFrom) => ({ levelFrom, model: modelFrom({ period: 2024, value: levelFrom }) }))
  );
  for (const { levelFrom, model } of backtest.chosen) {
    const errors = backtest.measured.filter((each) => each.levelFrom === levelFrom);
    for (const { horizon, meanError } of errors.filter((each) => each.model === model)) {
      const naive = errors.filter(
        (each) => each.horizon.from === horizon.from && /unchanged|last-change/.test(each.model)
      );
      expect(naive).toHaveLength(2);
      for (const other of naive) expect([horizon, other.meanError > meanError]).toEqual([horizon, true]);
    }
  }
});

it("has bands that held at least 80 % in each group that is shown, made from the other countries alone", () => {
  expect(backtest.bands.length).toBeGreaterThan(30);
  expect(backtest.groups.length).toBeGreaterThanOrEqual(28);
  for (const { incomes, stale, horizon, coverage } of backtest.groups) {
    expect([incomes, stale, horizon.from, coverage >= 0.8]).toEqual([incomes, stale, horizon.from, true]);
  }
  for (const { areas } of backtest.bands) expect(areas).toBeGreaterThanOrEqual(10);
});

it("has bands that never narrow with the years, and reach the year of the targets from today's surveys", () => {
  for (const own of Map.groupBy(
    backtest.bands,
    ({ incomes, stale, levelFrom }) => `${incomes} ${stale} ${levelFrom}`
  ).values()) {
    const ordered = own.toSorted((a, b) => a.horizon.from - b.horizon.from);
    for (const [index, band] of ordered.slice(1).entries()) {
      expect(band.low).toBeLessThanOrEqual(ordered[index]!.low);
      expect(band.high).toBeGreaterThanOrEqual(ordered[index]!.high);
    }
    expect(ordered.at(-1)?.horizon.to).toBeGreaterThanOrEqual(9);
  }
});

it("names years of arrival that hold in four of five cases of each kind", () => {
  expect(backtest.arrivals).toHaveLength(6);
  for (const { coverage, areas } of backtest.arrivals) {
    expect(coverage).toBeGreaterThanOrEqual(0.8);
    expect(areas).toBeGreaterThanOrEqual(10);
  }
});
