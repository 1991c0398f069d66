import { describe, expect, it } from "vitest";
import { refreshes } from "../../src/facts/refreshedGroups.ts";
import type { Refresh, SeriesRefresh } from "../../src/model/refresh.ts";

const series = (name: string, group: string, rest: Partial<SeriesRefresh>): SeriesRefresh => ({
  series: name,
  group,
  added: 0,
  revised: 0,
  gone: 0,
  unchanged: 0,
  medianFactor: 1,
  largest: [],
  ...rest
});

const refresh: Refresh = {
  date: "2026-07-01",
  sources: [{ file: "use.csv", vintage: "2026-07-01", vintageBefore: "2025-04-15" }],
  series: [
    series("population", "population", { added: 5, largest: [{ subject: "KEN", period: 2025, after: 57 }] }),
    series("internet-use", "internet-use", {
      revised: 2,
      gone: 1,
      unchanged: 7,
      largest: [
        { subject: "KEN", period: 2025, after: 41 },
        { subject: "BWA", period: 2021, before: 78.7, after: 54.7 }
      ]
    }),
    series("internet-use sex=F", "internet-use", { added: 3, unchanged: 1 }),
    series("languages.parquet speakers", "languages.parquet speakers", { revised: 1 })
  ]
};

describe("what a run changed", () => {
  it("is added up over the breakdowns of an indicator, the most changed in front", async () => {
    const older = { date: "2026-01-01", sources: [], series: [series("population", "population", { revised: 9 })] };
    const [run, before] = await refreshes({ refreshes: () => Promise.resolve([refresh, older]) });
    expect(before).toMatchObject({ date: "2026-01-01", groups: [{ group: "population", revised: 9 }] });
    expect(run?.groups).toEqual([
      {
        group: "internet-use",
        isIndicator: true,
        added: 3,
        revised: 2,
        gone: 1,
        unchanged: 8,
        largest: { subject: "BWA", period: 2021, before: 78.7, after: 54.7 }
      },
      expect.objectContaining({ group: "languages.parquet speakers", isIndicator: false, revised: 1 }),
      expect.objectContaining({ group: "population", added: 5, largest: undefined })
    ]);
    expect(run?.sources).toEqual(refresh.sources);
  });

  it("puts the most revised and gone in front, then the most added", async () => {
    const run = {
      ...refresh,
      series: [
        series("a", "a", { added: 2 }),
        series("b", "b", { revised: 1, added: 1 }),
        series("c", "c", { gone: 1, added: 9 }),
        series("d", "d", { added: 3 }),
        series("e", "e", { revised: 1, gone: 1 }),
        series("f", "f", { unchanged: 99 })
      ]
    };
    const [found] = await refreshes({ refreshes: () => Promise.resolve([run]) });
    expect(found?.groups.map(({ group }) => group).join("")).toBe("ecbdaf");
  });

  it("is nothing where no run has left a record", async () => {
    expect(await refreshes({ refreshes: () => Promise.resolve([]) })).toEqual([]);
  });
});
