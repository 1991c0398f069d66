import { expect, it } from "vitest";
import type { AreaCode } from "../../src/model/area.ts";
import { keptStore } from "../fixtures/keptRelease.ts";
import { readVintage } from "../../src/query/vintages.ts";
import { editionChanges } from "../../src/stats/editionChanges.ts";
import { useByArea } from "../../src/stats/offlineYears.ts";

it("counts what two editions share, what changed and what was withdrawn", () => {
  const area = "AAA" as AreaCode;
  const before = [1999, 2000, 2001, 2002, 2003].map((period) => ({ period, value: 10 }));
  const after = [
    { period: 2000, value: 10.04 },
    { period: 2001, value: 10.2 },
    { period: 2002, value: 9 },
    { period: 2004, value: 12 }
  ];
  const changes = editionChanges(new Map([[area, before]]), new Map([[area, after]]), 2000, (_, year) => year === 2002);
  expect(changes).toEqual({ common: 3, changed: 2, estimates: 1, withdrawn: 1 });
});

it("finds the 333 of 4,652 values that ITU revised within fifteen months", async () => {
  const use = useByArea(await keptStore.observations("internet-use"));
  const statusOf = (area: AreaCode, period: number) => use.get(area)?.find((each) => each.period === period)?.status;
  const changes = editionChanges(
    await readVintage(keptStore.bytes, "internet-use-2025-04-15"),
    await readVintage(keptStore.bytes, "internet-use-2026-07"),
    2000,
    (area, period) => statusOf(area, period) === "E"
  );
  expect(changes).toEqual({ common: 4652, changed: 333, estimates: 292, withdrawn: 62 });
});
