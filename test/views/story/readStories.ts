import type { AreaCode } from "../../../src/model/area.ts";
import type { IndicatorId } from "../../../src/model/indicator.ts";
import type { SiteLanguage } from "../../../src/model/language.ts";
import type { Observation } from "../../../src/model/observation.ts";
import { keptStore } from "../../fixtures/keptRelease.ts";
import { readStoryTables } from "../../../src/query/storyTables.ts";
import { phraseText } from "../../../src/views/story/phrase.ts";
import { stories } from "../../../src/views/story/stories.ts";
import type { DrawingWords, Story } from "../../../src/views/story/storyEntry.ts";
import type { StoryData } from "../../../src/views/story/storyData.ts";
import { storyIndicators } from "../../../src/views/story/storyIndicators.ts";
import { translatorOf } from "../../../src/i18n/translatorOf.ts";

/** Surveys of households as the Global Data Lab has them, which the kept release is from before. */
const surveys: readonly (readonly [area: string, period: number, poorest: number, richest: number])[] = [
  ["IND", 2016, 0.46, 34.08],
  ["COL", 2015, 2.9, 81.3],
  ["MEX", 2015, 1.14, 86.74],
  ["SEN", 2019, 1.84, 25.6],
  ["VNM", 2014, 0.1, 80]
];
const surveyRows = (value: (survey: (typeof surveys)[number]) => number, wealth: string): readonly Observation[] =>
  surveys.map((survey) => ({
    ...{ area: survey[0] as AreaCode, period: survey[1], status: "A", source: "gdl", value: value(survey) },
    dimensions: wealth === "" ? {} : { wealth, location: "_T" }
  }));
const added: Partial<Readonly<Record<IndicatorId, readonly Observation[]>>> = {
  "survey-internet": [...surveyRows(([, , poorest]) => poorest, "Q1"), ...surveyRows((survey) => survey[3], "Q4")],
  "survey-internet-wealth-gap": surveyRows((survey) => survey[3] - survey[2], "")
};
const kept = await readStoryTables(keptStore, storyIndicators);

/** Shutdowns of the world, one in several countries counted once, which the kept release is from before. */
const shutdownsOfWorld: ReadonlyMap<number, number> = new Map([
  ...[80, 113, 205, 224, 171, 197, 206, 289, 304, 313].map((events, index) => [2016 + index, events] as const)
]);

/** What the stories are told from, in a kept release. */
export const data: StoryData = { ...kept, shutdownsOfWorld, figures: (id) => added[id] ?? kept.figures(id) };

export const allStories: readonly Story[] = Object.values(stories);

/** Returns the words of a language, with the areas and languages as the data name them. */
export function wordsIn(language: SiteLanguage): DrawingWords {
  return {
    translator: translatorOf(language),
    areaName: (code) => data.areas.find((area) => area.code === code)?.names[language] ?? code,
    areaHref: (code) => `/${language}/country/${code.toLowerCase()}/`,
    languageName: (code) => data.languages.find((each) => each.code === code)?.names[language] ?? code
  };
}

/** Returns the keys of the sentences of a story, in the order of the page. */
export function sentenceKeys({ id, sections, questions }: Story): readonly string[] {
  const parts = sections.flatMap(({ id: section, paragraphs, charts = [] }) => [
    `${section}.title`,
    ...paragraphs.map((phrase) => `${section}.${typeof phrase === "string" ? phrase : phrase.key}`),
    ...charts.flatMap(({ id: chart }) => [`chart.${chart}.title`, `chart.${chart}.measure`])
  ]);
  const asked = Array.from({ length: questions }, (_, index) => `question.${index + 1}`);
  return ["title", "description", "lead", ...parts, ...asked].map((part) => `story.${id}.${part}`);
}

/** Returns the sentences of a story by their keys. */
export function sentencesOf(story: Story, language: SiteLanguage): ReadonlyMap<string, string> {
  const facts = story.facts(data);
  const words = wordsIn(language);
  return new Map(sentenceKeys(story).map((key) => [key, phraseText(words, facts, key)]));
}
