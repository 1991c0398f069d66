import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Coverage, Horizon, ModelError } from "../../../src/model/backtestResult.ts";
import { backtestFile, backtestText, carryFile, carryText } from "./backtestFile.ts";
import { runCarryBacktest } from "./runCarryBacktest.ts";
import { runBacktest } from "./runBacktest.ts";

const data = join(import.meta.dirname, "../../../data");
const backtest = await runBacktest(data);
await writeFile(backtestFile, await backtestText(backtest));
const carrying = await runCarryBacktest(data);
await writeFile(carryFile, await carryText(carrying));
print("against measured values", backtest.measured);
print("against estimates, which choose nothing", backtest.estimated);
for (const { levelFrom, model } of backtest.chosen) console.log(`chosen from ${String(levelFrom)} % on: ${model}`);
for (const { incomes, stale, levelFrom, horizon, low, high, areas } of backtest.bands) {
  const bounds = `${low.toFixed(2)} to ${high.toFixed(2)}, ${String(areas)} areas`;
  console.log(`band ${incomes}, ${ageText(stale)}, from ${String(levelFrom)} %, ${yearsText(horizon)}: ${bounds}`);
}
for (const { incomes, stale, horizon, ...coverage } of backtest.groups) {
  console.log(`held, ${incomes}, ${ageText(stale)}, ${yearsText(horizon)}: ${coverageText(coverage)}`);
}
for (const { incomes, stale, open, ...coverage } of backtest.arrivals) {
  console.log(`arrivals, ${incomes}, ${ageText(stale)}: ${coverageText(coverage)}, ${String(open)} open`);
}
console.log(
  `in real time: ${coverageText(backtest.realTime)}, off by ${backtest.realTime.meanError.toFixed(2)} points`
);
console.log(`figures carried over one to ten years, by rule: ${carrying.chosen} is chosen`);
for (const { group, errors, tests, areas } of carrying.byGroup) {
  const points = errors.map(({ rule, bias, meanError }) => `${rule} ${bias.toFixed(2)} (${meanError.toFixed(2)})`);
  console.log(`  ${group}: ${points.join(", ")}, ${String(tests)} tests, ${String(areas)} areas`);
}

function print(title: string, errors: readonly ModelError[]): void {
  console.log(title);
  for (const { model, horizon, levelFrom, meanError, bias, tests, areas } of errors) {
    const points = `${meanError.toFixed(2)} points (bias ${bias.toFixed(2)})`;
    const place = `from ${String(levelFrom)} %, ${yearsText(horizon)}`;
    console.log(`  ${place}, ${model}: ${points}, ${String(tests)} tests, ${String(areas)} areas`);
  }
}

function yearsText({ from, to }: Horizon): string {
  return `${String(from)}–${String(to)} years`;
}

function ageText(stale: boolean): string {
  return stale ? "stale" : "fresh";
}

function coverageText({ coverage, tests, areas }: Coverage): string {
  return `${(coverage * 100).toFixed(1)} % of ${String(tests)} tests, ${String(areas)} areas`;
}
