import { describe, expect, it } from "vitest";
import { changeCounts, changedAreas } from "../../src/facts/changedAreas.ts";
import { changesBetween, datedChanges } from "../../src/facts/seriesChanges.ts";
import type { IndicatorId } from "../../src/model/indicator.ts";
import type { FrozenRelease } from "../../src/query/releases.ts";
import { readVintage } from "../../src/query/vintages.ts";
import type { FigureChange, FigureChangeKind } from "../../src/stats/figureChanges.ts";
import { keptStore } from "../fixtures/keptRelease.ts";
import { smallStore, type SmallData } from "../fixtures/smallStore.ts";

const change = (area: string, kind: FigureChangeKind, before?: number, after?: number): FigureChange => ({
  ...{ area, period: 2020, kind, before, after }
});

describe("changedAreas", () => {
  const changes = [
    change("ONE", "new", undefined, 90),
    change("TWO", "revised", 10, 13),
    change("TWO", "revised", 50, 45),
    change("TRI", "revised", 30, 22),
    change("FOR", "gone", 80),
    change("FOR", "new", undefined, 1)
  ];

  it("put the largest revision first, up or down, then the most changes", () => {
    const found = changedAreas({ changes });
    expect(found.map(({ area }) => area)).toEqual(["TRI", "TWO", "FOR", "ONE"]);
    expect(found[1]).toEqual({ area: "TWO", counts: { new: 0, revised: 2, gone: 0 }, largest: changes[2] });
    expect(found[2]?.largest).toBeUndefined();
  });

  it("count each kind", () => {
    expect(changeCounts(changes)).toEqual({ new: 2, revised: 3, gone: 1 });
    expect(changeCounts([])).toEqual({ new: 0, revised: 0, gone: 0 });
  });
});

/** A release of a small store; tables of the same name have the same content. */
const release = (
  date: string,
  rows: SmallData["rows"],
  tables: Partial<Record<IndicatorId, string>>
): FrozenRelease => ({
  store: smallStore({ areas: [{ code: "AAA" }, { code: "BBB" }], rows }),
  release: {
    id: date,
    date,
    files: Object.fromEntries(Object.entries(tables).map(([id, name]) => [`observations/${id}.parquet`, name]))
  } as never
});
const older = release(
  "2025-01-01",
  {
    "internet-use": [
      ["AAA", 2019, 1],
      ["AAA", 2020, 10.2],
      ["AAA", 2021, 20.3],
      ["BBB", 2020, 40.1]
    ],
    population: [
      ["AAA", 2020, 5000],
      ["AAA", 2021, 6000]
    ],
    "electricity-access": [["AAA", 2020, 50]],
    "coverage-2g": [["AAA", 2020, 50]],
    "local-content-coverage-10k": [["AAA", 2020, 0, { low: 1, high: 2 }]]
  },
  {
    "internet-use": "a",
    population: "a",
    "electricity-access": "a",
    "coverage-2g": "a",
    "local-content-coverage-10k": "a"
  }
);
const newer = release(
  "2026-01-01",
  {
    "internet-use": [
      ["AAA", 2020, 10.3],
      ["AAA", 2021, 20.3],
      ["AAA", 2022, 30.2]
    ],
    population: [
      ["AAA", 2020, 5005],
      ["AAA", 2021, 6007]
    ],
    "electricity-access": [["AAA", 2020, 60]],
    // The older table has whole numbers: less than half a point is its rounding.
    "coverage-2g": [["AAA", 2020, 50.4]],
    "local-content-coverage-10k": [["AAA", 2020, 0, { low: 3, high: 4 }]],
    poverty: [["AAA", 2020, 5]]
  },
  {
    ...{ "internet-use": "b", population: "b", "electricity-access": "a", "coverage-2g": "b", poverty: "b" },
    "local-content-coverage-10k": "b"
  }
);

describe("changesBetween", () => {
  it("leaves out the same table, a range, what one release lacks, and what did not change", async () => {
    const found = await changesBetween(older, newer);
    expect(found.map(({ indicator, from, to }) => [indicator.id, from, to])).toEqual([
      ["internet-use", "2025-01-01", "2026-01-01"],
      ["population", "2025-01-01", "2026-01-01"]
    ]);
  });

  it("compares from the first year that both reach back to", async () => {
    const [use] = await changesBetween(older, newer);
    expect(use?.since).toBe(2020);
    expect(use?.changes.map(({ area, period, kind }) => `${area} ${period} ${kind}`)).toEqual([
      "AAA 2020 revised",
      "AAA 2022 new",
      "BBB 2020 gone"
    ]);
    expect(use?.inBoth).toBe(2);
  });

  it("takes shares by points, and counts by a thousandth of themselves", async () => {
    const [, people] = await changesBetween(older, newer);
    expect(people?.changes).toEqual([{ area: "AAA", period: 2021, kind: "revised", before: 6000, after: 6007 }]);
  });
});

describe("datedChanges", () => {
  it("compares each series with its edition before, in the order of the catalogue", async () => {
    const found = await datedChanges(keptStore, []);
    expect(found.map(({ indicator, from, to }) => `${indicator.id} ${from} ${to}`)).toEqual([
      "internet-use 2025-04-15 2026-07",
      "adult-literacy 2025-04-15 2026-07",
      "population 2025-04-15 2026-03",
      "gni-per-capita 2025-04-15 2026-02",
      "gdp-per-capita 2025-04-15 2026-07"
    ]);
  });

  it("takes editions by their dates, in whatever order the manifest names them", async () => {
    const manifest = await keptStore.manifest();
    const outputs = Object.fromEntries(Object.entries(manifest.outputs).toReversed());
    const turned = { ...keptStore, manifest: () => Promise.resolve({ ...manifest, outputs }) };
    const [use] = await datedChanges(turned, []);
    expect([use?.from, use?.to]).toEqual(["2025-04-15", "2026-07"]);
    const [inOrder] = await datedChanges(keptStore, []);
    expect(changeCounts(use!.changes)).toEqual(changeCounts(inOrder!.changes));
  });

  it("agrees with both editions as a reader would lay them side by side", async () => {
    const [use] = await datedChanges(keptStore, []);
    const [before, after] = await Promise.all(
      ["internet-use-2025-04-15", "internet-use-2026-07"].map(async (edition) => {
        const figures = await readVintage(keptStore.bytes, edition);
        return [...figures].flatMap(([area, own]) => own.map(({ period }) => ({ key: `${area} ${period}`, period })));
      })
    );
    const first = Math.max(...[before!, after!].map((own) => Math.min(...own.map(({ period }) => period))));
    expect(use?.since).toBe(first);
    const keys = (own: typeof before): Set<string> =>
      new Set(own!.flatMap(({ key, period }) => (period >= first ? [key] : [])));
    const later = keys(after);
    const shared = [...keys(before)].filter((key) => later.has(key)).length;
    expect(use?.inBoth).toBe(shared);
    expect(changeCounts(use!.changes)).toMatchObject({
      new: later.size - shared,
      gone: keys(before).size - shared
    });
  });

  it("compares each release with the one before it, the newest in front, after the series", async () => {
    const middle = { ...older, release: { ...older.release, date: "2025-07-01" } };
    const found = await datedChanges(older.store, [newer, middle, older]);
    expect(found.map(({ indicator, from, to }) => `${indicator.id} ${from} ${to}`)).toEqual([
      "internet-use 2025-07-01 2026-01-01",
      "population 2025-07-01 2026-01-01"
    ]);
  });
});
