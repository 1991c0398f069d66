import { indicators } from "../catalog/catalog.ts";
import type { Indicator } from "../model/indicator.ts";
import type { StoryData } from "../views/story/storyData.ts";
import { storyIndicators } from "../views/story/storyIndicators.ts";
import type { DrawingWords, StoryChart } from "../views/story/story.ts";
import type { Facts } from "../views/story/fact.ts";
import { stories } from "../views/story/stories.ts";
import type { StoryId } from "../views/story/storyIds.ts";
import { readStoryTables } from "../query/storyTables.ts";
import { sourcesOf } from "../query/provenance.ts";
import { sourceText } from "../views/figure/sourceText.ts";
import { areaEntries } from "./figure.ts";
import { store, type Site } from "./site.ts";

/** What the stories are told from. */
export const storyData: StoryData = await readStoryTables(store, storyIndicators);

/** The numbers of each story, computed once for all languages. */
export const storyFacts: Readonly<Record<StoryId, Facts>> = {
  unconnected: stories.unconnected.facts(storyData),
  affordability: stories.affordability.facts(storyData),
  skills: stories.skills.facts(storyData),
  content: stories.content.facts(storyData),
  "internet-we-want": stories["internet-we-want"].facts(storyData)
};

/** Returns the words and links of the charts in a language. */
export async function drawingWords(site: Site): Promise<DrawingWords> {
  const names = new Map((await areaEntries(site)).map(({ code, name }) => [code, name]));
  const languages = new Map(storyData.languages.map(({ code, names: own }) => [code, own[site.language]]));
  return {
    translator: site.translator,
    areaName: (area) => names.get(area) ?? area,
    areaHref: site.addresses.country,
    languageName: (code) => languages.get(code) ?? code
  };
}

/** Returns the line under a chart: the publishers of all that it is drawn from, dates and licence. */
export async function chartSource({ translator }: Site, chart: StoryChart): Promise<string> {
  const manifest = await store.manifest();
  const observations = await Promise.all(chart.indicators.map((id) => store.observations(id)));
  const files = manifest.sources.filter(({ id }) => chart.sourceFiles?.includes(id));
  const found = sourcesOf(observations.flat(), manifest);
  return sourceText(translator, [...found, ...files.filter((file) => !found.includes(file))]);
}

/** Returns the indicators of a story's themes, for the list at its end. */
export function indicatorsOfStory(id: StoryId): readonly Indicator[] {
  return indicators.filter(({ theme }) => stories[id].themes.includes(theme));
}
