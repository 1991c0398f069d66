import type { Database } from "./database.ts";
import type { IndicatorId } from "../../../src/model/indicator.ts";

/** Returns the breaks of an indicator as rows of SQL: area and year. */
export async function breakList({ query }: Database, indicator: IndicatorId): Promise<string> {
  const rows = await query(`select area, period from breaks where indicator = '${indicator}' order by all`);
  return rows.map(({ area, period }) => `('${String(area)}', ${String(period)})`).join(", ");
}
