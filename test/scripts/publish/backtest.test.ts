import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { backtestFile, backtestText } from "../../../scripts/publish/backtest/backtestFile.ts";
import { runBacktest } from "../../../scripts/publish/backtest/runBacktest.ts";
import { backtest } from "../../../src/catalog/backtest.ts";

const data = join(import.meta.dirname, "../../../data");

it("gives the table of the repository again, byte for byte (or npm run backtest writes it anew)", async () => {
  expect(await backtestText(await runBacktest(data))).toBe(readFileSync(backtestFile, "utf8"));
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
