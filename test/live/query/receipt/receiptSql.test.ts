import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { indicatorOf } from "../../../../src/catalog/catalog.ts";
import { publishedIndicators } from "../../publishedIndicators.ts";
import type { AreaCode } from "../../../../src/model/area.ts";
import { groupIds, hasPages, schemeOf } from "../../../../src/model/areaGroup.ts";
import { parquetOf } from "../../../../src/query/export/parquet.ts";
import { wholeTable } from "../../../../src/query/export/figureTable.ts";
import { isThin } from "../../../../src/stats/thinFigure.ts";
import { smallestCoverage } from "../../../../src/stats/smallestCoverage.ts";
import { fillSql } from "../../../../src/query/receipt/receiptSql.ts";
import { receiptSql } from "../../../../src/query/receipt/siteSql.ts";
import { createStore } from "../../../../src/query/store.ts";
import { usedInSums } from "../../../../src/facts/internetUse.ts";
import { offlineSum } from "../../../../src/stats/offlineSum.ts";

const folder = join(import.meta.dirname, "../../../../data");
const store = createStore(folder);
let connection: DuckDBConnection;
let temporary: string;

beforeAll(async () => {
  temporary = await mkdtemp(join(tmpdir(), "receipts-"));
  const rows = await Promise.all(
    publishedIndicators.map(async (indicator) => ({ indicator, observations: await store.observations(indicator.id) }))
  );
  const path = join(temporary, "all.parquet");
  await writeFile(path, parquetOf(wholeTable(rows, { areas: await store.areas(), licenceOf: () => "free" })));
  connection = await (await DuckDBInstance.create(":memory:")).connect();
  await connection.run(`create table observations as from read_parquet('${path}')`);
  for (const table of [
    "areas",
    "area_groups",
    "languages",
    "area_languages",
    "carried",
    "totals",
    "regions",
    "region_figures"
  ])
    await connection.run(`create table ${table} as from read_parquet('${join(folder, `${table}.parquet`)}')`);
}, 60_000);

afterAll(() => rm(temporary, { recursive: true }));

type Row = Readonly<Record<string, unknown>>;
const answer = async (sql: string): Promise<readonly Row[]> => (await connection.runAndReadAll(sql)).getRowObjectsJS();

describe("the SQL of a receipt", () => {
  const derived = publishedIndicators.filter((each) => receiptSql.derivation(each) !== undefined).map(({ id }) => id);

  it("finds every figure of the regions of an area", async () => {
    const rows = await answer(receiptSql.regionsOfArea("KEN"));
    const { figures } = await store.regionsOf("KEN" as AreaCode);
    expect(figures.length).toBeGreaterThan(20);
    expect(
      rows.map(({ indicator, region, period, value }) => [indicator, region, period, value].join(" ")).toSorted()
    ).toEqual(
      figures.map(({ indicator, region, period, value }) => [indicator, region, period, value].join(" ")).toSorted()
    );
  });

  it("is there for each indicator that one query derives", () => {
    expect(derived.length).toBe(12);
  });

  it.each(derived)("computes every figure of %s, and no other", async (id) => {
    const observations = await store.observations(id);
    const computed = await answer(receiptSql.derivation(indicatorOf(id)) ?? "");
    expect(computed.length).toBe(observations.length);
    // What is computed from languages has the year of its snapshot alone.
    const dated = computed.some(({ period }) => period !== undefined);
    const keyOf = (area: unknown, period: unknown, band: unknown): string =>
      [area, dated ? period : "", band ?? ""].map(String).join(" ");
    const published = new Map(
      observations.map((row) => [keyOf(row.area, row.period, row.dimensions.band), [row.value, row.low, row.high]])
    );
    const faults = computed.filter(({ area, period, band, value, low, high }) => {
      const wanted = published.get(keyOf(area, period, band)) ?? [];
      return [value, low, high].some((each, index) => {
        const other = wanted[index];
        if (each === undefined || other === undefined) return each !== other;
        return !(Math.abs(Number(each) - other) <= 1e-9 * Math.max(1, Math.abs(other)));
      });
    });
    expect(faults).toEqual([]);
  });

  const summed = publishedIndicators
    .filter((indicator) => receiptSql.world(indicator) !== undefined)
    .map(({ id }) => id);

  it.each(summed)("gives the world's figure of %s as the site prints it, year by year", async (id) => {
    const indicator = indicatorOf(id);
    const [slice] = await store.slices(id);
    const rows = new Map((await answer(receiptSql.world(indicator) ?? "")).map((row) => [Number(row.period), row]));
    // The site sums figures as it shows them, rounded; people to four digits.
    const margin = (value: number): number =>
      indicator.unit === "people" ? 2e-4 * value : 1.01 * 10 ** -indicator.decimals;
    const faults = slice!.periods.flatMap((period, index) => {
      const summary = slice!.summaries[index];
      const row = rows.get(period);
      if (!summary) return [];
      // Of a year that too few people are behind, the site prints how far it reaches, and no figure.
      const near =
        (isThin(indicator, summary.coverage)
          ? Number.isNaN(summary.low) && Number.isNaN(summary.high) && Number(row?.coverage) < smallestCoverage
          : Math.abs(Number(row?.low) - summary.low) <= margin(summary.low) &&
            Math.abs(Number(row?.high) - summary.high) <= margin(summary.high)) && Number(row?.areas) === summary.areas;
      return near
        ? []
        : [`${period}: ${JSON.stringify(summary)} ${String(row?.low)} ${String(row?.high)} ${String(row?.areas)}`];
    });
    expect(rows.size).toBeGreaterThan(0);
    expect(faults).toEqual([]);
  });

  const withPage = groupIds.filter((id) => hasPages(schemeOf(id)));

  it.each(withPage)("gives the newest figure of each indicator of the group %s as its page prints it", async (id) => {
    const group = (await store.groups()).find((each) => each.id === id)!;
    const faults: string[] = [];
    let compared = 0;
    for (const indicator of publishedIndicators) {
      const slice = (await store.groupSlices(indicator.id)).get("total");
      const outcomes = slice?.series.get(id)?.outcomes ?? [];
      const index = outcomes.findLastIndex(({ figure }) => figure);
      const figure = outcomes[index]?.figure;
      if (!slice || !figure) continue;
      const rows = await answer(receiptSql.ofGroup(indicator, group) ?? "");
      const row = rows.find(({ period }) => Number(period) === slice.periods[index]);
      const margin = indicator.unit === "people" ? 2e-4 * figure.low : 1.01 * 10 ** -indicator.decimals;
      const near =
        Math.abs(Number(row?.low) - figure.low) <= margin &&
        Math.abs(Number(row?.high) - figure.high) <= margin &&
        Number(row?.areas) === figure.areas &&
        Number(row?.carried ?? 0) === figure.carried &&
        Math.abs(Number(row?.coverage ?? figure.coverage) - figure.coverage) < 1e-3;
      compared += 1;
      if (!near) faults.push(`${indicator.id}: ${JSON.stringify(figure)} ${Object.values(row ?? {}).join(" ")}`);
    }
    expect(compared).toBeGreaterThan(10);
    expect(faults).toEqual([]);
  });

  it.each([
    [2022, []],
    [2024, []],
    [2024, ["CHN"]]
  ])("sums the people offline of %i without %s", async (period, leftOut) => {
    const people = (await store.population())(period);
    const sum = offlineSum(period, people, (await usedInSums(store))(period), new Set(leftOut as AreaCode[]));
    const [row] = await answer(receiptSql.offlineWorld(period, leftOut));
    expect(Number(row?.people_offline)).toBeCloseTo(sum.people, 0);
    expect(Number(row?.measured)).toBeCloseTo(sum.measured, 0);
    expect(Number(row?.carried)).toBeCloseTo(sum.carried, 0);
    expect(Number(row?.economies)).toBe(sum.areas);
    expect(Number(row?.economies_carried)).toBe(sum.areasCarried);
  });

  it("gives the rows of an area as stored", async () => {
    const rows = await answer(receiptSql.ofArea("internet-use", "KEN"));
    const stored = (await store.observations("internet-use")).filter(({ area }) => area === "KEN");
    expect(rows.map(({ value }) => value)).toEqual(stored.toReversed().map(({ value }) => value));
  });
});

describe("fillSql", () => {
  it("refuses a missing value, and receipts an id that could end a quotation", () => {
    expect(() => fillSql("SELECT $a", {})).toThrow("needs a value for $a");
    expect(() => receiptSql.ofArea("internet-use", "KEN' OR '1")).toThrow("no id");
  });
});
