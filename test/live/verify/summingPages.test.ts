import { expect, it } from "vitest";
import { openDatabase } from "../../../scripts/publish/verify/database.ts";
import { gaps } from "../../../scripts/publish/verify/gaps.ts";
import { groupPages } from "../../../scripts/publish/verify/groupPages.ts";
import { numberDated } from "../../../scripts/publish/verify/numberDated.ts";
import { storyNumbers } from "../../../scripts/publish/verify/storyNumbers.ts";
import { createStore } from "../../../src/query/store.ts";

const folder = "data";

it.each([
  ["stories", storyNumbers, [/^unconnected: /]],
  [
    "groups",
    groupPages,
    [/^ssf: perDay /, /^ssf: use /, /^ssf internet-use 2024: low /, /^ssf internet-use newest: low /]
  ],
  ["what is not known", gaps, [/^internet-use: estimates /, /^internet-use 2024: measured /, /^NGA: measured /]],
  [
    "the number, dated",
    numberDated,
    [/^SSF 2024: people /, /^2024: change /, /^2024: comparable /, /^editions: measured /]
  ]
])("have the figures that SQL finds: %s", { timeout: 60_000 }, async (_, subject, expected) => {
  const database = await openDatabase(folder);
  const where = "area = 'NGA' and period = 2024";
  // SQL, and SQL alone, sees other data.
  await database.query(
    `create or replace view "internet-use" as select * replace (
      case when ${where} then value * 1.1 else value end as value,
      case when ${where} then 'A' else status end as status
    ) from read_parquet('${folder}/observations/internet-use.parquet')`
  );
  await database.query(
    `update cells set low = low * 1.1, exact_low = exact_low * 1.1 where indicator = 'internet-use' and ${where}`
  );
  const { checks } = await subject.verify({ store: createStore(folder), database, folder });
  database.close();
  const faults = checks.flatMap((check) => check.faults);
  for (const pattern of expected) expect(faults).toContainEqual(expect.stringMatching(pattern));
});

it("compare the last two editions as SQL finds them", { timeout: 60_000 }, async () => {
  const database = await openDatabase(folder);
  const names = await database.query(
    "select view_name as name from duckdb_views() where view_name like 'internet-use-2%' order by 1 desc"
  );
  const newest = String(names[0]?.["name"]);
  // A newer edition that SQL, and SQL alone, sees: what was the newest is the older one.
  const values = "case when area = 'IND' then value + 1 else value end as value";
  await database.query(`create view "internet-use-2099-01-01" as select * replace (${values}) from "${newest}"`);
  const { checks } = await numberDated.verify({ store: createStore(folder), database, folder });
  database.close();
  const faults = checks.flatMap((check) => check.faults);
  for (const expected of [/^editions: after .* 2099-01-01 \(SQL\)$/, /^2023: before /, /^2023: after /])
    expect([String(expected), faults.filter((fault) => expected.test(fault)).length > 0]).toEqual([
      String(expected),
      true
    ]);
});

it("withhold a group's figure where under half of its people have one", { timeout: 60_000 }, async () => {
  const database = await openDatabase(folder);
  // SQL, and SQL alone, has no figure of India and Pakistan.
  await database.query(
    "delete from cells where indicator = 'internet-use' and period = 2023 and area in ('IND', 'PAK')"
  );
  const { checks } = await groupPages.verify({ store: createStore(folder), database, folder });
  database.close();
  const faults = checks.flatMap((check) => check.faults);
  expect(faults).toContainEqual(expect.stringMatching(/^sas internet-use 2023: low .* nothing \(SQL\)$/));
  expect(faults.filter((fault) => /^(?:ssf|lcn|nac|ecs) internet-use 2023:/.test(fault))).toEqual([]);
});
