import { join } from "node:path";
import { firstPeriod } from "../../../../src/query/slices.ts";
import type { AreaCode } from "../../../../src/model/area.ts";
import type { Grounds as Tables } from "../check.ts";
import { asksPeople, knowableIn } from "../gaps.ts";
import { snapshotBySql } from "../snapshot.ts";
import { groundsOf } from "./areaGrounds.ts";
import type { Ground } from "./grounds.ts";
import type { Block } from "./pageBlocks.ts";

/** What the tables give for the page of what is not known of an indicator: in all, and of each area. */
export interface GapGrounds {
  readonly world: readonly Ground[];
  readonly areas: ReadonlyMap<string, readonly Ground[]>;
}

/** Returns what the tables give for the pages of what is not known, by indicator, computed by SQL. */
export async function readGapGrounds(
  tables: Pick<Tables, "database" | "folder">
): Promise<ReadonlyMap<string, GapGrounds>> {
  const { database } = tables;
  const year = Number((await snapshotBySql(tables)).slice(0, 4));
  const found = await Promise.all(
    knowableIn(database).map(async (indicator) => {
      const values = { indicator: indicator.id, asked: asksPeople(indicator) };
      const ages = await database.run("gaps", { ...values, year });
      const years = await database.run("gaps-by-year", values);
      const rows = await database.run("words-gap-ages", values);
      const [without] = await database.query(
        `select sum(people) as people from people where period = people_period(9999) and area not in (select area from "${indicator.id}" where status <> 'F')`
      );
      const withheld = await database.query(
        `select reason, count(*) as figures from withheld where indicator = '${indicator.id}' group by reason`
      );
      const rowsOf = `select area, source from "${indicator.id}" where period >= ${firstPeriod}`;
      const licence = await database.run("words-licences", {
        rows: rowsOf,
        manifest: join(tables.folder, "manifest.json")
      });
      const world = [
        ...[...withheld, ...licence].flatMap(groundsOf),
        ...[...ages, without ?? {}].flatMap(groundsOf),
        ...ages.flatMap(({ share, estimates, figures, fresh, recent }) => [
          { value: 100 * Number(share) },
          { value: (100 * Number(estimates)) / Number(figures) },
          { value: Number(fresh) + Number(recent) }
        ]),
        ...years.flatMap(({ period, measured, any }) =>
          [measured, any].map((share) => ({ value: 100 * Number(share), year: Number(period) }))
        ),
        ...[0, 2, 3, 5, 6, 10].map((ago) => ({ value: year - ago }))
      ];
      const areas = Map.groupBy(rows, ({ area }) => String(area));
      const named = [...areas].map(([area, own]) => [area, own.flatMap(groundsOf)] as const);
      const areaCount = { value: rows.length };
      return [indicator.id, { world: [...world, areaCount], areas: new Map(named) }] as const;
    })
  );
  return new Map(found);
}

/** Returns what the tables give for a block of such a page: a row holds the years and the people of its own area alone. */
export function gapGroundsOf(
  { world, areas }: GapGrounds,
  named: (text: string) => readonly AreaCode[],
  { text }: Block
): readonly Ground[] {
  const [row] = text.startsWith("|") ? named(text.split("|").slice(0, 2).join("")) : [];
  if (row !== undefined) return areas.get(row) ?? [];
  return [...world, ...named(text).flatMap((area) => areas.get(area) ?? [])];
}
