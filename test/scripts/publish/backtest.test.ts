import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { backtestFile, backtestText, carryFile, carryText } from "../../../scripts/publish/backtest/backtestFile.ts";
import { runBacktest } from "../../../scripts/publish/backtest/runBacktest.ts";
import { runCarryBacktest } from "../../../scripts/publish/backtest/runCarryBacktest.ts";
import { carryBacktest } from "../../../src/catalog/carryBacktest.ts";
import { backtest } from "../../../src/catalog/backtest.ts";

const data = join(import.meta.dirname, "../../../data");

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

it("chooses the model that the projections follow, better than the naive ones at every horizon", () => {
  expect(backtest.chosen).toBe("logistic-trend");
  const meanError = (model: string, from: number): number =>
    backtest.measured.find((each) => each.model === model && each.horizon.from === from)?.meanError ?? NaN;
  for (const from of [1, 3, 5]) {
    const chosen = meanError("logistic-trend", from);
    expect(chosen).toBeLessThan(meanError("last-change", from));
    expect(chosen).toBeLessThan(meanError("unchanged", from));
  }
});

it("comes near the first trial: five years from 2019, 3.2, 4.7 and 10.3 points", () => {
  const of = (model: string): number => backtest.from2019.find((each) => each.model === model)?.meanError ?? NaN;
  expect(Math.abs(of("logistic-trend") - 3.2)).toBeLessThan(0.6);
  expect(Math.abs(of("linear-trend") - 4.7)).toBeLessThan(0.6);
  expect(Math.abs(of("unchanged") - 10.3)).toBeLessThan(0.6);
});

it("has bands that hold about 80 % of the errors", () => {
  expect(backtest.bands).toHaveLength(12);
  expect(backtest.coverage).toBeGreaterThan(0.75);
  expect(backtest.coverage).toBeLessThan(0.85);
});
