import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { recomputedBreaks } from "../../../scripts/publish/verify/recomputedBreaks.ts";
import { openDatabase, type Database } from "../../../scripts/publish/verify/database.ts";
import { checksOf, doctored, faultsOf, folder } from "./faultsOf.ts";

const slow = 60_000;
const opened: { database?: Database } = {};
beforeAll(async () => {
  opened.database = await openDatabase(folder);
}, slow);
afterAll(() => opened.database?.close());

describe("the breaks of series", { timeout: slow }, () => {
  it("hold by the rule, and fail where one is missing, invented, or parts others", async () => {
    expect(await faultsOf(opened.database!, checksOf(recomputedBreaks), [])).toEqual([]);
    const kept = "not (indicator = 'internet-use' and area = 'ISR')";
    const parts = "case when indicator = 'internet-use' and area = 'GHA' then 'any' else parts end";
    const faults = await faultsOf(opened.database!, checksOf(recomputedBreaks), [
      doctored(
        "breaks",
        `select * replace (${parts} as parts) from data where ${kept}
        union all select 'internet-use', 'KEN', 2020, 'any', 'stated'`
      )
    ]);

    expect(faults.some((fault) => fault.startsWith("internet-use ISR 2023 israel-2023"))).toBe(true);
    expect(faults.some((fault) => fault.startsWith("internet-use GHA"))).toBe(true);
    expect(faults.some((fault) => fault.startsWith("internet-use KEN 2020 stated"))).toBe(true);
  });
});
