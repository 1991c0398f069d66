import type { SiteLanguage } from "../../../src/model/language.ts";
import { keptStore } from "../../fixtures/keptRelease.ts";
import { readStoryTables } from "../../../src/query/storyTables.ts";
import { phraseText } from "../../../src/views/story/phrase.ts";
import { stories } from "../../../src/views/story/stories.ts";
import type { DrawingWords, Story } from "../../../src/views/story/storyEntry.ts";
import { storyIndicators } from "../../../src/views/story/storyIndicators.ts";
import { translatorOf } from "../../../src/i18n/translatorOf.ts";

/** What the stories are told from, in a kept release. */
export const data = await readStoryTables(keptStore, storyIndicators);

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
