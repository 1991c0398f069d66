import { expect, it } from "vitest";
import { countryPages } from "../../../scripts/publish/verify/countryPages.ts";
import { openDatabase } from "../../../scripts/publish/verify/database.ts";
import { createStore } from "../../../src/query/store.ts";

const folder = "data";

it("have the sentences, the places, the gap and the projection that SQL finds", { timeout: 120_000 }, async () => {
  const database = await openDatabase(folder);
  const where = "area = 'KEN' and period = 2024";
  const raised = `select * replace (case when ${where} then value * 1.1 else value end as value)`;
  // SQL, and SQL alone, sees other data.
  await database.query(`update cells set low = low + 5, high = high + 5 where indicator = 'internet-use' and ${where}`);
  await database.query(
    "update cells set low = low + 1 where indicator = 'data-only-mobile-basket' and area = 'MWI' and period = 2025"
  );
  await database.query(
    `create or replace view "internet-use" as ${raised} from read_parquet('${folder}/observations/internet-use.parquet')`
  );
  const { checks } = await countryPages.verify({ store: createStore(folder), database, folder });
  database.close();
  const faults = checks.flatMap((check) => check.faults);
  const named = (name: string): number => faults.filter((fault) => fault.startsWith(name)).length;
  for (const name of [
    "offline KEN: share",
    "trend KEN: after",
    "price MWI: value",
    "KEN: perDay",
    "KEN: pace",
    "KEN: value"
  ]) {
    expect([name, named(name)]).toEqual([name, 1]);
  }
  // The latest figure, and with it the place.
  expect(named("internet-use total KEN: low")).toBe(1);
  expect(named("internet-use total KEN: ")).toBeGreaterThan(1);
  expect(named("offline RWA")).toBe(0);
});
