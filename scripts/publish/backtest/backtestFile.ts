import { format, resolveConfig } from "prettier";
import type { Backtest } from "../../../src/model/backtestResult.ts";

/** Where the table stands that the site reads. */
export const backtestFile = new URL("../../../src/catalog/backtest.ts", import.meta.url);

/** Returns the text of that file: numbers with four decimals, so that the same figures give the same bytes. */
export async function backtestText(backtest: Backtest): Promise<string> {
  const table = JSON.stringify(backtest, (_, value: unknown) =>
    typeof value === "number" ? Number(value.toFixed(4)) : value
  );
  const text = [
    `import type { Backtest } from "../model/backtestResult.ts";`,
    "",
    "/** How well the projections of Internet use would have done. Written by `npm run backtest`: do not edit. */",
    `export const backtest: Backtest = ${table};`
  ].join("\n");
  const config = await resolveConfig(backtestFile);
  return format(text, { ...config, filepath: backtestFile.pathname });
}
