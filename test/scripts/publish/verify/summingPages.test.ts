import { expect, it } from "vitest";
import { openDatabase } from "../../../../scripts/publish/verify/database.ts";
import { gaps } from "../../../../scripts/publish/verify/gaps.ts";
import { groupPages } from "../../../../scripts/publish/verify/groupPages.ts";
import { numberDated } from "../../../../scripts/publish/verify/numberDated.ts";
import { storyNumbers } from "../../../../scripts/publish/verify/storyNumbers.ts";
import { createStore } from "../../../../src/query/store.ts";

const folder = "data";

it.each([
  ["stories", storyNumbers, /^unconnected: /],
  ["groups", groupPages, /^ssf: perDay /],
  ["what is not known", gaps, /^internet-use: estimates /],
  ["the number, dated", numberDated, /2024/]
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
  const { checks } = await subject.verify({ store: createStore(folder), database, folder });
  database.close();
  expect(checks.flatMap(({ faults }) => faults)).toContainEqual(expect.stringMatching(expected));
});
