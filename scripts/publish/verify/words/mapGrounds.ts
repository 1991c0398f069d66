import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { reviewedReasons, statedReasons } from "../../../../src/model/seriesBreak.ts";
import type { Manifest } from "../../../../src/model/source.ts";
import { indicatorFor, indicatorOf } from "../../../../src/catalog/catalog.ts";
import type { IndicatorId } from "../../../../src/model/indicator.ts";
import type { GroupId } from "../../../../src/model/areaGroup.ts";
import { groupOfRegion, mapRegions } from "../../../../src/model/mapRegion.ts";
import { firstPeriod } from "../../../../src/query/slices.ts";
import type { Grounds as Tables } from "../check.ts";
import type { Answer } from "../database.ts";
import { circles } from "./chartGrounds.ts";
import { groundsOf, type AreaGrounds } from "./areaGrounds.ts";
import { undated, type Ground } from "./grounds.ts";
import type { GroupGrounds } from "./groupGrounds.ts";
import type { Block } from "./pageBlocks.ts";
import type { Wording } from "./wording.ts";

/** What the tables give for the pages of the maps. */
export interface MapGrounds {
  /** What is said of the world in any state of a map, and of the classes of its legend. */
  readonly world: (indicator: IndicatorId) => readonly Ground[];
  /** What the table of regions says of a group. */
  readonly region: (indicator: IndicatorId, group: GroupId) => readonly Ground[];
}

type ReadTables = Pick<Tables, "database" | "folder">;

/** How many areas have bounds in different classes in their latest year. */
const boundsApart = `select indicator, count(*) as apart from (
    select indicator, slice, area, list_filter(breaks, lambda b: b < low or b = low and closed = 'lower') <>
      list_filter(breaks, lambda b: b < high or b = high and closed = 'lower') as apart
    from cells join catalog using (indicator)
    qualify period = max(period) over (partition by indicator, slice, area)
  ) where apart group by indicator, slice`;

/** Returns what the tables give for the pages of the maps, computed by SQL. */
export async function readMapGrounds(tables: ReadTables): Promise<MapGrounds> {
  const { database } = tables;
  const ids = database.indicators.map(({ id }) => `'${id}'`).join(", ");
  const pages = await database.run("map-pages", { ids });
  const worlds = await database.run("worlds", { ids });
  const regions = await database.run("words-map-regions");
  const licences = await licencesIn(tables);
  const broken = await database.query("select indicator, period, reason from breaks");
  const apart = await database.query(boundsApart);
  const left = await quarantinedOf(tables);
  const withheld = await database.query(
    "select indicator, count(*) as figures from withheld group by indicator, reason"
  );
  const differing = await database.run("published-shares");
  const counted = [...pages, ...worlds, ...licences, ...withheld, ...apart, ...left];
  const byIndicator = Map.groupBy(counted, ({ indicator }) => String(indicator));
  const byRegion = Map.groupBy(regions, ({ indicator, group }) => `${String(indicator)} ${String(group)}`);
  return {
    world: (id) => [
      ...(byIndicator.get(id) ?? []).flatMap((answer) => [
        ...groundsOf(answer),
        ...(String(answer["classes"])
          .match(/\d+/g)
          ?.map((value) => ({ value: Number(value) })) ?? []),
        ...wholes(100 * Number(answer["coverage"])),
        ...(Number(answer["period"]) > 0 ? [{ value: Number(answer["period"]) }] : [])
      ]),
      ...breaksBehind(id, broken),
      ...circles.map((value) => ({ value })),
      ...indicatorOf(id).breaks.map((value) => ({ value })),
      // The end of the scale of scores.
      ...(indicatorOf(id).unit === "score" ? [{ value: 100 }] : []),
      ...differing.flatMap(({ areas, period }) => groundsOf({ areas, period, countries: differing.length })),
      { value: firstPeriod }
    ],
    region: (id, group) =>
      (byRegion.get(`${id} ${group}`) ?? []).flatMap((answer) => [
        ...groundsOf(answer),
        ...wholes(Number(answer["coverage"]))
      ])
  };
}

/** How many rows of each indicator are of which licence. */
async function licencesIn({ database, folder }: ReadTables): Promise<readonly Answer[]> {
  const answers = await Promise.all(
    database.indicators.map(async ({ id }) => {
      const rows = `select area, source from "${id}" where period >= ${firstPeriod}`;
      const found = await database.run("words-licences", { rows, manifest: join(folder, "manifest.json") });
      return found.map((answer): Answer => ({ ...answer, indicator: id }));
    })
  );
  return answers.flat();
}

/** How many published values of an indicator's sources were set aside. */
async function quarantinedOf({ database, folder }: ReadTables): Promise<readonly Answer[]> {
  const manifest: unknown = JSON.parse(await readFile(join(folder, "manifest.json"), "utf8"));
  const { quarantined } = manifest as Pick<Manifest, "quarantined">;
  const faulty = await database.query(
    database.indicators
      .map(({ id }) => `select distinct '${id}' as indicator, unnest(string_split(source, '+')) as source from "${id}"`)
      .join(" union ")
  );
  return [...Map.groupBy(faulty, ({ indicator }) => String(indicator))].map(([indicator, own]): Answer => {
    const sources = new Set(own.map(({ source }) => source));
    return { indicator, left: quarantined.filter(({ source }) => sources.has(source)).length };
  });
}

/** A part of the people is rounded down, so that no text says all of what is nearly all. */
function wholes(percent: number): readonly Ground[] {
  return [1, 10].map((times) => ({ value: Math.floor(times * percent + 1e-9) / times }));
}

const isListed = (reason: string): boolean =>
  reason !== "stated" && [...reviewedReasons, ...statedReasons].some((each) => each === reason);

/** How many breaks of an indicator are counted together, since they are not listed one by one, and the years of all. */
function breaksBehind(id: IndicatorId, broken: readonly Answer[]): readonly Ground[] {
  const own = broken.filter(({ indicator }) => indicator === id);
  const listed = own.filter(({ reason }) => isListed(String(reason))).length;
  return [{ value: own.length - listed }, ...own.map(({ period }) => ({ value: Number(period) }))];
}

/** A map's page, as far as its words need it. */
export interface MapPage {
  readonly indicator: IndicatorId;
  readonly maps: MapGrounds;
  readonly areas: AreaGrounds;
  readonly groups: GroupGrounds;
  readonly wording: Pick<Wording, "named">;
}

/** How the rows of the table of regions are named. */
const regionSection = "in-";

/** Returns what the tables give for a block of a map's page: of an area or a region that it names, its own figures. */
export function mapGroundsOf(page: MapPage, { section, text }: Block): readonly Ground[] {
  const { indicator, maps, areas, groups, wording } = page;
  if (section === "definition") return areas.dates;
  const region = mapRegions.find((each) => section === `${regionSection}${each}`);
  if (region !== undefined && region !== "world") {
    const group = groupOfRegion[region];
    return [...maps.region(indicator, group), ...groups.figures(group, indicator)];
  }
  const own = wording.named(text).flatMap((area) => [
    ...areas.figures(area, indicator),
    // Beside the names of those without a figure stands how many people live there.
    ...(section === "missing" ? undated(areas.figures(area, indicatorFor("people"))) : [])
  ]);
  const shares = wording.named(text).flatMap((area) => areas.computed(area, "price differs"));
  const isRow = text.startsWith("|") || section === "ranking";
  return isRow && own.length > 0 ? [...own, ...shares] : [...own, ...maps.world(indicator), ...areas.dates];
}
