import { join } from "node:path";
import { indicators } from "../../../../src/catalog/catalog.ts";
import { firstPeriod } from "../../../../src/query/slices.ts";
import { firstYear } from "../../../../src/views/story/unconnected/facts.ts";
import { stories } from "../../../../src/views/story/stories.ts";
import { storyIds, type StoryId } from "../../../../src/views/story/storyIds.ts";
import type { Grounds as Tables } from "../check.ts";
import { lastSum } from "../offlineSums.ts";
import { snapshotBySql } from "../snapshot.ts";
import { groundsOf, type AreaGrounds } from "./areaGrounds.ts";
import type { Ground } from "./grounds.ts";
import type { Block } from "./pageBlocks.ts";
import type { Wording } from "./wording.ts";

/** A number that a chart prints: in the rows that its subject names, or in any where it has none. */
interface ChartNumber extends Ground {
  /** The message of the row's name, or a language or a threshold. */
  readonly subject: string | undefined;
}

/** The numbers of the charts of the stories, by story and chart. */
export type ChartGrounds = ReadonlyMap<string, readonly ChartNumber[]>;

/** Returns what the charts of the stories print beside the figures of areas, computed by SQL. */
export async function readChartGrounds(tables: Pick<Tables, "database" | "folder">): Promise<ChartGrounds> {
  const { database } = tables;
  const rows = await database.run("words-charts", { snapshot: (await snapshotBySql(tables)).slice(0, 4) });
  const sums = await database.run("offline-sums", { first: firstYear, last: lastSum });
  const numbers = [
    ...(await licencesOfCharts(tables)),
    ...rows.map(({ chart, subject, year, value }) => ({
      chart: String(chart),
      subject: subject === undefined ? undefined : String(subject),
      value: Number(value),
      ...(year !== undefined && { year: Number(year) })
    })),
    ...sums.map(({ period, people }) => ({
      chart: "unconnected years",
      subject: undefined,
      value: Number(people),
      year: Number(period)
    })),
    ...["unconnected circles", "internet-we-want circles"].flatMap((chart) =>
      circles.map((value) => ({ chart, subject: undefined, value }))
    )
  ];
  return Map.groupBy(numbers, ({ chart }) => chart);
}

/** Under each chart stands of how many figures of its indicators the reuse is free. */
async function licencesOfCharts({
  database,
  folder
}: Pick<Tables, "database" | "folder">): Promise<readonly (ChartNumber & { readonly chart: string })[]> {
  const charts = storyIds.flatMap((story) =>
    stories[story].sections.flatMap((each) => (each.charts ?? []).map((chart) => ({ story, chart })))
  );
  const found = await Promise.all(
    charts.map(async ({ story, chart: { id, indicators: shown } }) => {
      const rows = shown
        .map((indicator) => `select area, source from "${indicator}" where period >= ${firstPeriod}`)
        .join(" union all ");
      const [answer = {}] = await database.run("words-licences", { rows, manifest: join(folder, "manifest.json") });
      return [...groundsOf(answer), { value: firstPeriod }].map(({ value }) => ({
        chart: `${story} ${id}`,
        subject: undefined,
        value
      }));
    })
  );
  return found.flat();
}

/** The circles of the key to a map of people: their size is ours. */
export const circles = [500e6, 100e6, 10e6];

/** Returns what the tables give for a block of a chart: the numbers of its row, and the figures of the areas it names. */
export function chartGrounds(
  story: StoryId,
  charts: ChartGrounds,
  areas: AreaGrounds,
  { named, says, languageOf }: Pick<Wording, "named" | "says" | "languageOf">,
  { section, text }: Block
): readonly Ground[] {
  const own = charts.get(`${story} ${section.slice(chartSection.length)}`) ?? [];
  const isHere = (subject: string | undefined): boolean => {
    if (subject === undefined) return true;
    if (subject.startsWith("language.")) return languageOf(subject.slice("language.".length), text);
    return subject.startsWith("threshold ") || says(subject, text);
  };
  return [
    ...own.filter(({ subject }) => isHere(subject)),
    ...named(text).flatMap((area) => indicators.flatMap(({ id }) => areas.figures(area, id)))
  ];
}

/** How the ids of the charts of stories begin. */
export const chartSection = "chart-";
