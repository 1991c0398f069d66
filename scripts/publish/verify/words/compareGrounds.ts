import { indicatorFor } from "../../../../src/catalog/catalog.ts";
import { publishedEdition, publishedGroups } from "../../../../src/catalog/publishedGroups.ts";
import type { GroupId } from "../../../../src/model/areaGroup.ts";
import type { Grounds as Tables } from "../check.ts";
import type { Answer } from "../database.ts";
import { groupChangeAnswers } from "../groupAnswers.ts";
import { newestSummedYear } from "../sumKinds.ts";
import { groundsOf, type AreaGrounds } from "./areaGrounds.ts";
import type { ClaimGrounds } from "./claims.ts";
import type { GroupGrounds } from "./groupGrounds.ts";
import type { Ground } from "./grounds.ts";
import type { MapGrounds } from "./mapGrounds.ts";
import type { Block } from "./pageBlocks.ts";
import type { Wording } from "./wording.ts";

/** What the tables give for the page for comparing, as it is built. */
export interface CompareGrounds {
  /** How many members of a group have two figures that cannot be compared, between two years. */
  readonly parted: (group: GroupId, text: string) => readonly Ground[];
  /** The year from which the series of a group can be compared with its newest figure; undefined where from the first. */
  readonly since: (group: GroupId) => number | undefined;
  /** The years of the breaks in the series of use. */
  readonly breaks: readonly Ground[];
}

/** The page for comparing, as far as its words need it. */
export interface ComparePage {
  readonly compared: CompareGrounds;
  readonly areas: AreaGrounds;
  readonly groups: GroupGrounds;
  readonly maps: MapGrounds;
  readonly wording: Pick<Wording, "named" | "groupsIn">;
}

const use = indicatorFor("use");
const firstYear = 2000;
/** What a ready-made profile holds of each country. */
const measures = (["use", "price", "skills"] as const).map(indicatorFor);

/** Returns what the tables give for the page for comparing, computed by SQL. */
export async function readCompareGrounds({ database }: Pick<Tables, "database">): Promise<CompareGrounds> {
  const newest = await newestSummedYear(database);
  const spans = Array.from({ length: newest - firstYear }, (_, index) => `(${firstYear + index}, ${newest})`);
  const changes = await groupChangeAnswers(database, spans);
  const lasts = await database.run("group-breaks", { indicator: use });
  const broken = await database.query(`select distinct period from breaks where indicator = '${use}'`);
  return {
    parted: (group, text) =>
      changes
        .filter(({ group: own, from, to }) => own === group && [from, to].every((year) => text.includes(String(year))))
        .flatMap(({ leftOut, from, to }) => groundsOf({ leftOut, from, to })),
    since: (group) => {
      const last = lasts.find((answer) => answer["group"] === group);
      return last && Number(last["period"]);
    },
    breaks: broken.map(({ period }) => ({ value: Number(period) }))
  };
}

/** Returns what the tables give for a block of the page for comparing: of each group or area that it names, its own. */
export function compareGroundsOf(page: ComparePage, { section, text }: Block): readonly Ground[] {
  const { compared, areas, groups, maps, wording } = page;
  const named = wording.groupsIn(text);
  const ofGroups = named.flatMap((group) => [
    ...groups.receipt(group, use),
    ...groups
      .rows(group, `basis ${use}`)
      .flatMap(({ estimates, carried, carriedFrom, coverage }) => [
        ...groundsOf({ estimates, carried, carriedFrom }),
        { value: Math.floor(100 * Number(coverage) + 1e-9) }
      ])
  ]);
  if (section === "ready") {
    const own = wording.named(text);
    const figures = own.flatMap((area) => measures.flatMap((id) => areas.figures(area, id)));
    if (text.startsWith("|"))
      return [...figures, ...own.flatMap((area) => measures.flatMap((id) => areas.computed(area, `place ${id}`)))];
    // A note says of people of what ages figures are, and of what year each is.
    const years = figures.flatMap(({ year }) => (year === undefined ? [] : [{ value: year }]));
    return [...own.flatMap((area) => areas.computed(area, "asked")), ...years];
  }
  if (section === "groups") {
    const quoted = publishedGroups
      .filter(({ group }) => named.includes(group))
      .flatMap(({ published, recomputed }) => groundsOf({ published, recomputed }));
    const days = publishedEdition.edition.split("-").map((part) => ({ value: Number(part) }));
    return [...quoted, ...ofGroups.map(({ value }) => ({ value })), ...days, { value: publishedEdition.period }];
  }
  if (text.startsWith("|")) return [...ofGroups, { value: firstYear }];
  const parted = named.flatMap((group) => compared.parted(group, text));
  const years = [firstYear, ...indicatorYears(groups)].map((value) => ({ value }));
  return [...ofGroups, ...parted, ...compared.breaks, ...maps.world(use), ...areas.dates, ...years];
}

/** The line of years above the chart ends with the newest figure of any country. */
const indicatorYears = (groups: GroupGrounds): readonly number[] =>
  groups.figures("world", use).flatMap(({ year }) => (year === undefined ? [] : [year, year + 1]));

/** Returns what SQL says of the sentence above the chart: its three groups, by their newest figures and their changes. */
export function compareClaims(
  { compared, groups, wording }: ComparePage,
  text: string,
  shown: readonly GroupId[]
): ClaimGrounds {
  const ends = shown.flatMap((group) => {
    const figures = groups.figures(group, use);
    const since = compared.since(group) ?? firstYear;
    const [first, last] = [figures.find(({ year }) => Number(year) >= since), figures.at(-1)];
    return first && last ? [{ group, low: last.value, change: Math.abs(last.value - first.value) }] : [];
  });
  const most = (of: (end: (typeof ends)[number]) => number): GroupId | undefined =>
    ends.toSorted((a, b) => of(b) - of(a))[0]?.group;
  const named = wording.groupsIn(text);
  const borne = (place: number, group: GroupId | undefined): number => (named.at(place) === group ? 1 : 0);
  const caption: Answer = {
    highest: borne(
      0,
      most(({ low }) => low)
    ),
    lowest: borne(
      1,
      most(({ low }) => -low)
    ),
    change: borne(
      2,
      most(({ change }) => change)
    )
  };
  return {
    answer: (topic) => (topic === "caption" ? caption : undefined),
    has: () => false,
    lacks: () => wording.named(text).length > 0
  };
}
