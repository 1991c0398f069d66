import { englishShares } from "../../../../src/catalog/englishShares.ts";
import { indicators } from "../../../../src/catalog/catalog.ts";
import type { AreaCode } from "../../../../src/model/area.ts";
import { firstSum } from "../../../../src/stats/offlineYears.ts";
import { storyIds, type StoryId } from "../../../../src/views/story/storyIds.ts";
import type { Grounds as Tables } from "../check.ts";
import type { Answer } from "../database.ts";
import { readChartGrounds, type ChartGrounds } from "./chartGrounds.ts";
import { lastSum } from "../offlineSums.ts";
import { fillYearsOfStory } from "../sumKinds.ts";
import { groundsOf, type AreaGrounds } from "./areaGrounds.ts";
import type { Ground } from "./grounds.ts";
import type { Block } from "./pageBlocks.ts";

/** What SQL gives for the stories: the numbers of each, and those of the world by year. */
export interface StoryGrounds {
  readonly ofStory: (id: StoryId) => readonly Ground[];
  readonly sums: readonly Ground[];
  readonly charts: ChartGrounds;
  /** Which titles hold, by the key of their message. */
  readonly claims: Answer | undefined;
}

/** What others published on English, quoted beside the site's own count. */
const quoted: readonly Ground[] = englishShares.flatMap(({ percent, year }) => [
  { value: percent },
  ...(year === undefined ? [] : [{ value: year }])
]);

/** The page on the paper takes numbers from all others. */
const takesFromOthers: StoryId = "internet-we-want";

/** Returns the numbers of the stories. */
export async function readStoryGrounds(tables: Pick<Tables, "database" | "folder">): Promise<StoryGrounds> {
  const { database } = tables;
  await fillYearsOfStory(database);
  const rows = await Promise.all(
    storyIds.map(async (id) => [id, (await database.run(`story-${id}`)).flatMap(groundsOf)] as const)
  );
  const byStory = new Map<StoryId, readonly Ground[]>(rows);
  byStory.set(
    takesFromOthers,
    rows.flatMap(([, own]) => own)
  );
  const sums = await database.run("offline-sums", { first: firstSum, last: lastSum });
  return {
    charts: await readChartGrounds(tables),
    claims: (await database.run("story-claims"))[0],
    ofStory: (id) => byStory.get(id) ?? [],
    sums: sums.flatMap((answer) => groundsOf(answer).map((ground) => ({ ...ground, year: Number(answer["period"]) })))
  };
}

/** Returns what the tables give for a block of a story: its own numbers, and the figures of the areas that it names. */
export function storyGrounds(
  own: readonly Ground[],
  stories: StoryGrounds,
  areas: AreaGrounds,
  named: (text: string) => readonly AreaCode[],
  { section, text }: Block
): readonly Ground[] {
  const ofAreas = named(text).flatMap((area) => indicators.flatMap(({ id }) => areas.figures(area, id)));
  if (section === "others") return storyIds.flatMap(stories.ofStory);
  if (section === "unknown") return [...own, ...ofAreas, ...areas.dates, ...quoted];
  if (section === "sources") return areas.dates;
  return [...own, ...ofAreas, ...stories.sums, ...areas.dates];
}
