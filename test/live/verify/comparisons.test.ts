import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openDatabase, type Database } from "../../../scripts/publish/verify/database.ts";
import { isAreaCode } from "../../../src/model/area.ts";
import { createCompareReader } from "../../../src/elements/compareReader.ts";
import { parseCompareState } from "../../../src/state/compareState.ts";
import { compareModel } from "../../../src/views/compare/compareModel.ts";
import { fromComparePayload } from "../../../src/views/compare/comparePayload.ts";
import { trendOf } from "../../../src/views/compare/scatterTrend.ts";
import { trendText } from "../../../src/views/compare/trendText.ts";
import { areasFile, payload, readFromStore } from "../views/drawnComparison.ts";

const data = fileURLToPath(new URL("../../../data", import.meta.url));
let database: Database;
beforeAll(async () => {
  database = await openDatabase(data);
});
afterAll(() => {
  database.close();
});

const context = fromComparePayload(payload, areasFile);
const reader = createCompareReader(payload, readFromStore);

async function propsOf(query: string) {
  const { state, problems } = parseCompareState(query, context.scope);
  expect(problems).toEqual([]);
  const read = await reader.read(state);
  return { context, state, data: read, model: compareModel(context, state, read, () => "s0", payload.breaks) };
}

/** The slice that a comparison shows of an indicator first. */
const sliceOf = (id: string): string =>
  context.scope.entries.find(({ indicator }) => indicator.id === id)?.slices[0] ?? "";

describe("the table of a profile, against SQL of its own", () => {
  const measures = context.scope.entries.map(({ indicator }) => indicator.id);

  it("has each country's last figure, its year, its flag and its place, of every measure", async () => {
    const areas = context.scope.areas.filter((_, place) => place % 5 === 0);
    const places = new Map(
      (await database.run("places")).map((row) => [`${row["indicator"]} ${row["slice"]} ${row["area"]}`, row])
    );
    let [compared, placed] = [0, 0];
    for (let first = 0; first < measures.length; first += 8) {
      const own = measures.slice(first, first + 8);
      const { model } = await propsOf(`?area=${areas.join("~")}&view=profile&measures=${own.join("~")}`);
      const rows = await database.query(
        `select indicator, slice, area, arg_max(low, period) as low, arg_max(high, period) as high,
           max(period) as period, arg_max(status, period) as status
         from cells where indicator in (${own.map((id) => `'${id}'`).join(", ")}) group by all`
      );
      const wanted = new Map(rows.map((row) => [`${row["indicator"]} ${row["slice"]} ${row["area"]}`, row]));
      for (const { id, figures } of model.profile)
        for (const { figures: of, cell, place } of figures) {
          const key = `${of.indicator.id} ${sliceOf(of.indicator.id)} ${id}`;
          const row = wanted.get(key);
          expect(cell && { ...cell }, key).toEqual(
            row && { low: row["low"], high: row["high"], period: row["period"], status: row["status"] }
          );
          const rank = places.get(key);
          expect(place && [place.best, place.worst, place.of], key).toEqual(
            rank && [rank["best"], rank["worst"], rank["of"]]
          );
          compared += cell ? 1 : 0;
          placed += place ? 1 : 0;
        }
    }
    expect(compared).toBeGreaterThan(1000);
    expect(placed).toBeGreaterThan(500);
    expect(areas.every(isAreaCode)).toBe(true);
  });
});

describe("the trend of a scatter plot, against SQL of its own", () => {
  const ranked = context.scope.entries
    .map(({ indicator }) => indicator)
    .filter(({ ranked: isRanked, unit }) => isRanked && unit !== "law");
  const [use] = ranked;
  const strengths = ["none", "weak", "moderate", "strong", "very-strong"];

  it.each(ranked.slice(1))("counts each country once, by rank: use against $id", async ({ id }) => {
    const props = await propsOf(`?area=KEN~ssf&indicator=${use?.id ?? ""}&view=scatter&x=${id}`);
    const trend = trendOf(props);
    if (!trend || trend.refusal) {
      expect(["related", "few", "flat"]).toContain(trend?.refusal);
      return;
    }
    const latest = (indicator: string): string =>
      `(select area, arg_max(low, period) as v, max(period) as y from cells
        where indicator = '${indicator}' and slice = '${sliceOf(indicator)}' group by area)`;
    const [row] = await database.query(
      `with pairs as (
         select a.v as x, b.v as y, least(a.y, b.y) as first, greatest(a.y, b.y) as last
         from ${latest(id)} a join ${latest(use?.id ?? "")} b using (area)
         where area in (select area from ${latest("population")})
       ), ranks as (
         select first, last,
           rank() over (order by x) + (count(*) over (partition by x) - 1) / 2 as rx,
           rank() over (order by y) + (count(*) over (partition by y) - 1) / 2 as ry
         from pairs
       )
       select count(*) as count, corr(rx, ry) as correlation, min(first) as first, max(last) as last from ranks`
    );
    expect([trend.count, ...trend.years]).toEqual([row?.["count"], row?.["first"], row?.["last"]]);
    expect(trend.correlation).toBeCloseTo(Number(row?.["correlation"]), 9);
    expect(trend.strength).toBe(strengths[Math.min(4, Math.floor(Math.abs(trend.correlation) * 5 + 1e-9))]);
    const words = trendText(props, trend).join(" ");
    expect(words).toContain(trend.line ? "does not say that one causes the other" : "hardly go together");
  });
});
