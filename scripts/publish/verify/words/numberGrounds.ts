import { headlines } from "../../../../src/catalog/headlines.ts";
import { indicatorFor, indicators } from "../../../../src/catalog/catalog.ts";
import type { AreaCode } from "../../../../src/model/area.ts";
import type { Grounds as Tables } from "../check.ts";
import type { Answer, Database } from "../database.ts";
import { asksPeople, knowableIn, knownAnswers } from "../gaps.ts";
import { sqlFields } from "../home.ts";
import { lastEditions, namesOf, revisedYears } from "../numberDated.ts";
import { lastSum } from "../offlineSums.ts";
import { snapshotBySql } from "../snapshot.ts";
import { fillSumKinds, newestSummedYear, type Span } from "../sumKinds.ts";
import { groundsOf, type AreaGrounds } from "./areaGrounds.ts";
import { findingGrounds, findingSection, readLeaders, type Leaders } from "./findingGrounds.ts";
import type { Ground } from "./grounds.ts";
import type { Block } from "./pageBlocks.ts";

/** The pages that speak of the world's numbers rather than of an area: the first page, the number, what is not known. */
export const numberPages = ["", "offline", "gaps"] as const;
export type NumberPage = (typeof numberPages)[number];

/** What the tables give for these pages: numbers of the world, by page, and what is said of an area. */
export interface NumberGrounds {
  readonly ofPage: (page: NumberPage) => readonly Ground[];
  readonly ofArea: (page: NumberPage, area: AreaCode) => readonly Ground[];
  /** Who leads in each finding of the first page. */
  readonly leaders: Leaders;
  /** The change of the world's sum over the years that a text names; undefined where it names none. */
  readonly changeIn: (text: string) => Answer | undefined;
  /** Tells whether no figure of an area counts in a year whose revision is taken apart. */
  readonly isLeftOut: (area: AreaCode) => boolean;
}

interface Found {
  readonly world: readonly Ground[];
  readonly areas: ReadonlyMap<string, readonly Ground[]>;
}

/** Returns what the tables give for the pages of the world's numbers, computed by SQL; quotations of others stand beside. */
export async function readNumberGrounds(tables: Pick<Tables, "database" | "folder">): Promise<NumberGrounds> {
  const { database } = tables;
  const sums = await sumsOf(database);
  const changes = await changesOf(database);
  const maps = await mapsOf(database);
  const counted = await database.query(
    `select area from used where year in (${revisedYears.join(", ")}) group by area`
  );
  const leaders = await readLeaders(tables);
  const inSums = new Set(counted.map(({ area }) => String(area)));
  const pages = {
    "": together([sums, changes, maps]),
    offline: together([sums, changes, await editionsOf(database)]),
    gaps: together([await gapsOf(tables)])
  };
  return {
    leaders,
    ofPage: (page) => pages[page].world,
    ofArea: (page, area) => pages[page].areas.get(area) ?? [],
    isLeftOut: (area) => !inSums.has(area),
    changeIn: (text) => changes.parts.find(({ from, to }) => [from, to].every((year) => text.includes(String(year))))
  };
}

function together(all: readonly Found[]): Found {
  const areas = new Map<string, Ground[]>();
  for (const [area, own] of all.flatMap((each) => [...each.areas]))
    areas.set(area, [...(areas.get(area) ?? []), ...own]);
  return { world: all.flatMap(({ world }) => world), areas };
}

const dated = (answer: Answer): readonly Ground[] =>
  groundsOf(answer).map(({ value }) => ({ value, year: Number(answer["period"]) }));

/** The sums of each year, what others published, and the range between the rules for what is carried. */
async function sumsOf(database: Database): Promise<Found> {
  const sums = await database.run("offline-sums", { first: 2000, last: lastSum });
  const rules = (await database.run("words-group-rules")).filter(({ group }) => group === "world");
  const counted = await database.query(
    "select sum(p.people) as people from used u join people p on p.area = u.area and p.period = people_period(u.year) " +
      "where u.year = (select max(year) from summed_years)"
  );
  const people = Number(counted[0]?.["people"]);
  return {
    world: [
      ...sums.flatMap(dated),
      ...groundsOf(await sqlFields(database)).flatMap(({ value }) => [{ value }, { value: value / 1e9 }]),
      ...headlines.flatMap(quotedOf),
      ...rules.flatMap(({ unchanged, short }) =>
        [unchanged, short].map((share) => ({ value: (Number(share) * people) / 100 / 1e9 }))
      ),
      ...sums.flatMap(({ people: all, period }) => headlinesOf(Number(period), Number(all))),
      ...sums.map(({ people: all }) => ({ value: Number(all) / 1e9 }))
    ],
    areas: new Map()
  };
}

function quotedOf({
  published,
  period,
  onlineBillions,
  onlinePercent,
  offlineBillions,
  revised
}: (typeof headlines)[number]) {
  const days = [published, ...(revised ? [revised.published] : [])].flatMap((day) => day.split("-").map(Number));
  const billions = [onlineBillions, offlineBillions, ...(revised ? [revised.offlineBillions] : [])];
  return [...days, period, onlinePercent, ...billions.map((each) => each * 1e9), ...billions].map((value) => ({
    value
  }));
}

/** How far the sum of today lies from each headline of its year, in tens of millions. */
function headlinesOf(year: number, people: number): readonly Ground[] {
  return headlines
    .filter(({ period }) => period === year)
    .map(({ offlineBillions }) => ({ value: 1e7 * Math.floor(people / 1e7 - offlineBillions * 100 + 0.5) }));
}

/** The changes of the sum, by kind and by country: over the last year, five years, since 2000, and year by year. */
async function changesOf(database: Database): Promise<Found & { readonly parts: readonly Answer[] }> {
  const year = await newestSummedYear(database);
  const spans: readonly Span[] = [
    ...[year - 1, year - 5, 2000].map((from): Span => [from, year]),
    ...[2021, 2022, 2023].filter((to) => to < year).map((to): Span => [to - 1, to])
  ];
  await fillSumKinds(database, spans);
  const parts = (await database.run("sum-changes")).filter(({ group }) => group === "world");
  const comparable = await database.query(
    'select "from", "to", sum(after - before) filter (kind <> \'break\') as comparable, ' +
      'greatest(0, count(*) filter (kind = \'break\') - 2) as others from sum_kinds group by "from", "to"'
  );
  const rows = await database.query("select *, after - before as change from sum_kinds");
  return {
    parts,
    world: [...parts, ...comparable].flatMap(groundsOf),
    areas: new Map(
      [...Map.groupBy(rows, ({ area }) => String(area))].map(([area, own]) => [area, own.flatMap(groundsOf)])
    )
  };
}

/** The classes of the maps of the first page, their counts, and what is said of the world below them. */
async function mapsOf(database: Database): Promise<Found> {
  const shown = (["offline", "use", "price", "skills", "local-content"] as const).map(indicatorFor);
  const ids = shown.map((id) => `'${id}'`).join(", ");
  const counts = (await database.run("map-pages", { ids })).filter(({ slice }) => slice === "total");
  const worlds = (await database.run("worlds", { ids })).filter(({ slice }) => slice === "total");
  const classes = counts.flatMap(({ classes: each }) =>
    String(each)
      .split(",")
      .map((value) => ({ value: Number(value) }))
  );
  const breaks = indicators.flatMap(({ id, breaks: own }) => (shown.some((each) => each === id) ? own : []));
  const ranges = await database.query(
    `select indicator, count(*) as apart from (
      select indicator, period, list_filter(breaks, lambda b: b < low or b = low and closed = 'lower') <>
        list_filter(breaks, lambda b: b < high or b = high and closed = 'lower') as apart
      from cells join catalog using (indicator) where slice = 'total' and indicator in (${ids})
      qualify period = max(period) over (partition by indicator, area)
    ) where apart group by indicator`
  );
  return {
    world: [
      ...[...counts, ...worlds, ...ranges].flatMap(groundsOf),
      ...worlds.map(({ coverage }) => ({ value: 100 * Number(coverage) })),
      ...[...worlds, ...counts].flatMap(({ period }) => (Number(period) > 0 ? [{ value: Number(period) }] : [])),
      ...classes,
      ...breaks.map((value) => ({ value }))
    ],
    areas: new Map()
  };
}

/** What the regions have of a sum, and what the revisions moved, of the world and of each country. */
async function editionsOf(database: Database): Promise<Found> {
  const editions = await lastEditions(database);
  const names = namesOf(editions);
  const rows = await database.run("words-offline", names);
  const revised = await Promise.all(revisedYears.map((period) => database.run("editions", { ...names, period })));
  const changed = await database.run("edition-changes", { ...editions, since: 2000 });
  const days = [editions.before, editions.after].flatMap((name) => name.match(/\d+/g) ?? []);
  const ofAreas = rows.filter(({ area }) => area !== undefined);
  const regional = rows.filter(({ topic }) => topic === "region");
  const [year] = await database.query(
    `select count(*) as figures, count(*) filter (status not in ('E', '_U')) as measured from "${indicatorFor("use")}" ` +
      "where period = (select max(year) from summed_years)"
  );
  return {
    world: [
      ...regional.flatMap(({ value }) => [{ value: Number(value) }, { value: Number(value) / 1e6 }]),
      ...[...revised.flat(), ...changed].flatMap(groundsOf),
      ...revised.flat().flatMap((answer) => groundsOf(answer).map(({ value }) => ({ value: value / 1e9 }))),
      ...groundsOf(year ?? {}),
      ...days.map((day) => ({ value: Number(day) })),
      { value: 0.05 }
    ],
    areas: new Map(
      [...Map.groupBy(ofAreas, ({ area }) => String(area))].map(([area, own]) => [
        area,
        own.flatMap(({ value, period, topic }) =>
          topic === "edition" ? [{ value: Number(value), year: Number(period) }] : [{ value: Number(value) }]
        )
      ])
    )
  };
}

/** How much is known of each measure, and of each area. */
async function gapsOf(tables: Pick<Tables, "database" | "folder">): Promise<Found> {
  const { database } = tables;
  const year = Number((await snapshotBySql(tables)).slice(0, 4));
  const use = indicatorFor("use");
  const knowable = knowableIn(database);
  const asked = database.indicators
    .filter(({ surveyed, id }) => surveyed && id !== use)
    .map(({ id }) => `select area, period, status, origin from "${id}"`)
    .join(" union all ");
  const lead = await database.run("gaps-lead", { indicator: use, since: year - 5, asked });
  const ofMeasures = await Promise.all(
    knowable.map((each) => database.run("gaps", { indicator: each.id, year, asked: asksPeople(each) }))
  );
  const known = await knownAnswers(database, year);
  const withheld = await database.query("select count(*) as figures from withheld group by reason");
  const missing = (await database.run("map-pages", { ids: `'${use}'` })).filter(({ period }) => period === "latest");
  const [areas] = await database.query("select count(*) as areas from areas");
  const ages = [year, year - 2, year - 3, year - 5, year - 6, year - 10];
  const answers = [...lead, ...ofMeasures.flat(), ...withheld, ...missing, ...(areas ? [areas] : [])];
  return {
    world: [
      ...answers.flatMap(groundsOf),
      ...ofMeasures.flat().map(({ share }) => ({ value: 100 * Number(share) })),
      ...ofMeasures.flat().map(({ figures, estimates }) => ({ value: (100 * Number(estimates)) / Number(figures) })),
      ...ofMeasures.flat().map(({ fresh, recent }) => ({ value: Number(fresh) + Number(recent) })),
      ...ages.map((value) => ({ value })),
      { value: knowable.length }
    ],
    areas: new Map(known.map(({ area, ...counts }) => [String(area), groundsOf(counts)]))
  };
}

/** Returns what the tables give for a block of such a page: its own numbers, and the figures of the areas that it names. */
export function numberGroundsOf(
  page: NumberPage,
  numbers: NumberGrounds,
  areas: AreaGrounds,
  named: (text: string) => readonly AreaCode[],
  { section, text }: Block
): readonly Ground[] {
  if (section.startsWith(findingSection)) {
    const [finding, leaders] = [section.slice(findingSection.length), named(text)];
    // The days of the sources stand under the chart, where no area is named.
    const dates = leaders.length === 0 ? areas.dates : [];
    return [...findingGrounds(numbers.leaders, areas, leaders, finding), ...dates];
  }
  const shown = (["use", "offline", "people"] as const).map(indicatorFor);
  return [
    ...numbers.ofPage(page),
    ...areas.dates,
    ...named(text).flatMap((area) => [
      ...numbers.ofArea(page, area),
      ...shown.flatMap((indicator) => areas.figures(area, indicator))
    ])
  ];
}
