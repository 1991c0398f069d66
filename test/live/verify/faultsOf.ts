import { createStore, type Store } from "../../../src/query/store.ts";
import type { Check, Grounds, Subject } from "../../../scripts/publish/verify/check.ts";
import type { Database } from "../../../scripts/publish/verify/database.ts";

/** Today's data, that both ways read. */
export const folder = "data";
export const store = createStore(folder);

/** The rows of a table for SQL alone, as a query of it makes them. */
export const doctored = (table: string, query: string): string => {
  const path = ["area_languages", "languages", "differences", "totals", "breaks"].includes(table)
    ? table
    : `observations/${table}`;
  return `create or replace view "${table}" as with data as (from read_parquet('${folder}/${path}.parquet')) ${query}`;
};

/** The same with some values a tenth higher. */
export const raised = (table: string, where: string): string =>
  doctored(table, `select * replace (case when ${where} then value * 1.1 else value end as value) from data`);

/** The faults that a subject finds while SQL, and SQL alone, sees other data; after that they are as they were. */
export async function faultsOf(
  database: Database,
  verify: (grounds: Grounds) => Promise<readonly Check[]>,
  statements: readonly string[]
): Promise<readonly string[]> {
  await database.query("begin transaction");
  try {
    for (const statement of statements) await database.query(statement);
    return (await verify({ store, database, folder })).flatMap(({ faults }) => faults);
  } finally {
    await database.query("rollback");
  }
}

/** What a subject checks, without its notes. */
export const checksOf =
  ({ verify }: Subject) =>
  async (grounds: Grounds): Promise<readonly Check[]> =>
    (await verify(grounds)).checks;

/** The faults that a subject finds while TypeScript, and TypeScript alone, sees other data. */
export async function faultsWithStore(
  database: Database,
  { verify }: Subject,
  other: Partial<Store>
): Promise<readonly string[]> {
  const { checks } = await verify({ store: { ...store, ...other }, database, folder });
  return checks.flatMap(({ faults }) => faults);
}
