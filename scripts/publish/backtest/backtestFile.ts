import { format, resolveConfig } from "prettier";
import type { Backtest } from "../../../src/model/backtestResult.ts";
import type { CarryBacktest } from "../../../src/model/carryRules.ts";

/** Where the tables stand that the site reads. */
export const backtestFile = new URL("../../../src/catalog/backtest.ts", import.meta.url);
export const carryFile = new URL("../../../src/catalog/carryBacktest.ts", import.meta.url);

/** Returns the text of the table of projections: numbers with four decimals, so that the same figures give the same bytes. */
export async function backtestText(backtest: Backtest): Promise<string> {
  return tableText(backtestFile, [
    `import type { Backtest } from "../model/backtestResult.ts";`,
    "",
    "/** How well the projections of Internet use would have done. Written by `npm run backtest`: do not edit. */",
    `export const backtest: Backtest = ${rounded(backtest)};`
  ]);
}

/** Returns the text of the table of rules for carrying figures. */
export async function carryText(backtest: CarryBacktest): Promise<string> {
  return tableText(carryFile, [
    `import type { CarryBacktest } from "../model/carryRules.ts";`,
    "",
    "/** How far figures that were carried would have been off. Written by `npm run backtest`: do not edit. */",
    `export const carryBacktest: CarryBacktest = ${rounded(backtest)};`
  ]);
}

function rounded(table: Backtest | CarryBacktest): string {
  return JSON.stringify(table, (_, value: unknown) => (typeof value === "number" ? Number(value.toFixed(4)) : value));
}

async function tableText(file: URL, lines: readonly string[]): Promise<string> {
  const config = await resolveConfig(file);
  return format(lines.join("\n"), { ...config, filepath: file.pathname });
}
