import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { ModelError } from "../../../src/model/backtestResult.ts";
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
print("five years from 2019, measured", backtest.from2019);
print(`edition of ${backtest.realTime.vintage}, measured since`, backtest.realTime.errors);
console.log(`chosen: ${backtest.chosen}`);
console.log(
  `inside the 80 % band: ${percent(backtest.coverage)}; in real time: ${percent(backtest.realTime.coverage)}`
);
console.log(`figures carried over one to ten years, by rule: ${carrying.chosen} is chosen`);
for (const { group, errors, tests, areas } of carrying.byGroup) {
  const points = errors.map(({ rule, bias, meanError }) => `${rule} ${bias.toFixed(2)} (${meanError.toFixed(2)})`);
  console.log(`  ${group}: ${points.join(", ")}, ${String(tests)} tests, ${String(areas)} areas`);
}

function print(title: string, errors: readonly ModelError[]): void {
  console.log(title);
  for (const { model, horizon, meanError, bias, tests, areas } of errors) {
    const years = `${String(horizon.from)}–${String(horizon.to)}`;
    const points = `${meanError.toFixed(2)} points (bias ${bias.toFixed(2)})`;
    console.log(`  ${years} years, ${model}: ${points}, ${String(tests)} tests, ${String(areas)} areas`);
  }
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
