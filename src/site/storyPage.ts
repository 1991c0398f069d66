import { storyData, storyFacts } from "../facts/storyFacts.ts";
import type { Indicator, Palette, Theme } from "../model/indicator.ts";
import { known } from "../model/known.ts";
import { phraseText, type Phrase } from "../views/story/phrase.ts";
import { stories } from "../views/story/stories.ts";
import type { DrawingWords } from "../views/story/storyEntry.ts";
import { storyIds, type StoryId } from "../views/story/storyIds.ts";
import { areaNamer } from "./figureContext.ts";
import type { Site } from "./site.ts";
import { storyChart, type DrawnChart } from "./storyChart.ts";

/** A story as its page tells it: every word, and every chart drawn. */
export interface StoryPage {
  /** The theme whose chart it can be embedded with. */
  readonly theme: Theme;
  readonly title: string;
  readonly description: string;
  readonly lead: string;
  /** Beside the headline. */
  readonly opening: DrawnChart;
  readonly sections: readonly StoryPart[];
  readonly palettes: readonly Palette[];
  readonly questions: readonly string[];
  /** The indicators of its themes. */
  readonly indicators: readonly Indicator[];
  readonly others: readonly { readonly href: string; readonly title: string }[];
}

/** A section of a story. */
export interface StoryPart {
  readonly id: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly charts: readonly DrawnChart[];
}

/** Returns a story in the language of a site, every number in it computed from the site's data. */
export async function storyPage(site: Site, id: StoryId): Promise<StoryPage> {
  const { store } = site;
  const story = stories[id];
  const facts = await storyFacts(store, id);
  const words = await drawingWords(site);
  const say = (part: string, count?: string): string => {
    const key = `story.${id}.${part}`;
    return phraseText(words, facts, count === undefined ? key : { key, count });
  };
  const paragraph = (section: string, phrase: Phrase): string =>
    typeof phrase === "string" ? say(`${section}.${phrase}`) : say(`${section}.${phrase.key}`, phrase.count);
  const charts = story.sections.flatMap(({ charts: inSection = [] }) => inSection);
  const opening = known(
    charts.find(({ id: chart }) => chart === story.opening),
    `chart ${story.opening} of story ${id}`
  );
  const sections = await Promise.all(
    story.sections.map(async ({ id: section, paragraphs, charts = [] }) => ({
      id: section,
      title: say(`${section}.title`),
      paragraphs: paragraphs.map((phrase) => paragraph(section, phrase)),
      charts: await Promise.all(
        charts.filter((chart) => chart !== opening).map((chart) => storyChart(site, chart, words, say))
      )
    }))
  );
  return {
    theme: story.themes[0] ?? "context",
    title: say("title"),
    description: say("description"),
    lead: say("lead"),
    opening: await storyChart(site, opening, words, say, "h2"),
    sections,
    palettes: [...new Set(charts.flatMap(({ palettes }) => palettes))],
    questions: Array.from({ length: story.questions }, (_, index) => say(`question.${index + 1}`)),
    indicators: (await store.indicators()).filter(({ theme }) => story.themes.includes(theme)),
    others: await otherStories(site, id, words)
  };
}

/** The words and links of the charts in a language. */
async function drawingWords(site: Site): Promise<DrawingWords> {
  const { languages: spoken } = await storyData(site.store);
  const languages = new Map(spoken.map(({ code, names }) => [code, names[site.language]]));
  return {
    translator: site.translator,
    areaName: await areaNamer(site),
    areaHref: site.addresses.country,
    languageName: (code) => languages.get(code) ?? code
  };
}

function otherStories({ addresses, store }: Site, id: StoryId, words: DrawingWords): Promise<StoryPage["others"]> {
  const others = storyIds.filter((other) => other !== id);
  return Promise.all(
    others.map(async (other) => ({
      href: addresses.story(other),
      title: phraseText(words, await storyFacts(store, other), `story.${other}.title`)
    }))
  );
}
