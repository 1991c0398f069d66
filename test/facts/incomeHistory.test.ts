import { expect, it } from "vitest";
import { formerIncomeGroups } from "../../src/facts/incomeHistory.ts";
import type { AreaCode } from "../../src/model/area.ts";
import { smallStore } from "../fixtures/smallStore.ts";

const [kenya, malta] = ["KEN", "MLT"] as const satisfies readonly string[];
const income = (area: string, period: number, group: string, scheme = "income") =>
  ({ area: area as AreaCode, period, group, scheme }) as const;

const store = {
  ...smallStore({ rows: {} }),
  memberships: () =>
    Promise.resolve([
      income(kenya, 2022, "LIC"),
      income(kenya, 2023, "LIC"),
      income(kenya, 2024, "LMC"),
      income(kenya, 2021, "HIC", "region"),
      income(kenya, 2020, "SSF"),
      income(malta, 2023, "HIC"),
      income(malta, 2024, "HIC")
    ])
};

it("tells the income groups that an economy was in before that of today, of that scheme alone", async () => {
  expect(await formerIncomeGroups(store, kenya as AreaCode)).toEqual([{ group: "LIC", from: 2022, to: 2023 }]);
  expect(await formerIncomeGroups(store, malta as AreaCode)).toEqual([]);
  expect(await formerIncomeGroups(store, "TUV" as AreaCode)).toEqual([]);
});
