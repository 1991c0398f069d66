import { indicatorFor } from "../../../catalog/catalog.ts";
import { englishShares } from "../../../catalog/englishShares.ts";
import type { AreaCode } from "../../../model/area.ts";
import type { Language } from "../../../model/language.ts";
import type { Observation } from "../../../model/observation.ts";
import { contentCoverage } from "../../../stats/languageCoverage.ts";
import { readableArticles } from "../../../stats/readable.ts";
import { unlistedShare } from "../../../stats/languageBounds.ts";
import { numberFact as n, type Fact, type Facts } from "../fact.ts";
import { latestOf, newestYear, peopleIn, valueOf, withCodes, type StoryData } from "../storyData.ts";
import type { IndicatorId } from "../../../model/indicator.ts";
import { known } from "../../../model/known.ts";
import { peopleOf } from "../../../stats/peopleOf.ts";

/** A language with this many speakers counts as large. */
export const largeLanguage = 1_000_000;

/** The languages that the chart names. */
export const longestList = 20;

/** The thresholds of articles at which the share of people is computed. */
export const thresholds = [1000, 10_000, 30_000, 100_000, 300_000, 1_000_000] as const;

/** The bands of under 30 pages per 1,000 speakers, and those without a page that was recognised. */
export const thinBands = ["3T30", "LT3", "NOT_DETECTED"] as const;

/** Returns the languages of the most speakers; shares of first and second languages are added up. */
export function largestLanguages(data: StoryData): readonly SpokenLanguage[] {
  return spokenLanguages(data)
    .toSorted((a, b) => b.speakers - a.speakers)
    .slice(0, longestList);
}

/** A language whose speakers are known. */
interface SpokenLanguage extends Language {
  readonly speakers: number;
}

function spokenLanguages({ languages }: StoryData): readonly SpokenLanguage[] {
  return languages.flatMap((each) => (each.speakers === undefined ? [] : [{ ...each, speakers: each.speakers }]));
}

/** How many large languages there are, and how many of them have each thing. */
export interface Resources {
  readonly all: number;
  readonly declaration: number;
  readonly wikipedia: number;
  readonly pages: number;
  readonly speech: number;
  readonly platform: number;
}

/** Returns what the large languages have, by their own names, not by those of their written standards. */
export function resources(data: StoryData): Resources {
  const large = spokenLanguages(data).filter(({ speakers }) => speakers >= largeLanguage);
  const count = (has: (language: Language) => boolean): number => large.filter(has).length;
  return {
    all: large.length,
    declaration: count(({ declarationTranslated }) => declarationTranslated),
    wikipedia: count(
      ({ wikipediaArticles: articles, botMade }) => !botMade && articles !== undefined && articles >= 10_000
    ),
    pages: count(({ webPages }) => webPages !== undefined),
    speech: count(({ speechHours }) => speechHours !== undefined && speechHours > 0),
    platform: count(({ platformSupport }) => platformSupport === "modern")
  };
}

/** The least and the greatest share of people, per cent, over the areas that have bounds, weighted by people. */
export interface WorldBounds {
  readonly low: number;
  readonly high: number;
  /** The people of these areas. */
  readonly people: number;
}

/** Returns the bounds of the world from those of its areas. */
export function worldBounds(
  data: StoryData,
  bounds: Iterable<readonly [AreaCode, { readonly low: number; readonly high: number }]>
): WorldBounds {
  const population = data.population(data.populationYear);
  const sum = { low: 0, high: 0, people: 0 };
  for (const [area, { low, high }] of bounds) {
    const people = peopleOf([area], population);
    sum.low += low * people;
    sum.high += high * people;
    sum.people += people;
  }
  return { low: sum.low / sum.people, high: sum.high / sum.people, people: sum.people };
}

/** Returns the bounds of each area in which the published measure has them. */
export function publishedBounds(
  data: StoryData,
  indicator: IndicatorId
): readonly (readonly [AreaCode, { readonly low: number; readonly high: number }])[] {
  return [...latestOf(data.figures(indicator))].map(([area, figure]) => [area, boundsOf(figure)] as const);
}

/** Returns the world's bounds at each threshold of articles, over the areas of the published measure. */
export function boundsByThreshold(data: StoryData): readonly (WorldBounds & { readonly threshold: number })[] {
  const articlesOf = readableArticles(new Map(data.languages.map((each) => [each.code, each])));
  const byArea = Map.groupBy(data.areaLanguages, ({ area }) => area);
  const areas = publishedBounds(data, indicatorFor("local-content")).map(([area]) => area);
  return thresholds.map((threshold) => {
    const bounds = areas.map((area) => {
      const spoken = byArea.get(area) ?? [];
      const shares = spoken
        .filter(({ local }) => local)
        .map(({ share, language }) => ({ share, articles: articlesOf(language) }));
      const unlisted = unlistedShare(spoken.map(({ share }) => share));
      return [area, contentCoverage(shares, threshold, unlisted)] as const;
    });
    return { threshold, ...worldBounds(data, bounds) };
  });
}

/** Returns the share of language use in each band, weighted by people, over the areas that have it. */
export function useOfBands(data: StoryData, areas?: ReadonlySet<AreaCode>): ReadonlyMap<string, number> {
  const population = data.population(data.populationYear);
  const sums = new Map<string, number>();
  let people = 0;
  for (const figure of data.figures(indicatorFor("language-bands"))) {
    if (areas && !areas.has(figure.area)) continue;
    const weight = peopleOf([figure.area], population);
    const band = known(figure.dimensions.band, "band");
    if (band === "GE300") people += weight;
    sums.set(band, (sums.get(band) ?? 0) + weight * valueOf(figure));
  }
  return new Map([...sums].map(([band, sum]) => [band, sum / people]));
}

/** Returns the numbers of the story of languages. */
export function contentFacts(data: StoryData): Facts {
  return { ...coverageFacts(data), ...languageFacts(data), ...bandFacts(data) };
}

function coverageFacts(data: StoryData) {
  const ten = publishedBounds(data, indicatorFor("local-content"));
  const hundred = publishedBounds(data, indicatorFor("much-local-content"));
  const under = ten.flatMap(([area, { high }]) => (high < 50 ? [area] : []));
  const [tenWorld, hundredWorld] = [worldBounds(data, ten), worldBounds(data, hundred)];
  const three = boundsByThreshold(data).find(({ threshold }) => threshold === 300_000);
  return {
    wikiYear: n("year", newestYear(data.figures(indicatorFor("local-content")))),
    areas: n("count", ten.length),
    under: n("count", under.length),
    underPeople: n("people", peopleIn(data, under)),
    peopleYear: n("year", data.populationYear),
    tenLow: n("percent", tenWorld.low),
    tenHigh: n("percent", tenWorld.high),
    hundredLow: n("percent", hundredWorld.low),
    hundredHigh: n("percent", hundredWorld.high),
    threeLow: n("percent", three?.low),
    threeHigh: n("percent", three?.high)
  } satisfies Record<string, Fact>;
}

function languageFacts(data: StoryData) {
  const own = resources(data);
  const detected = largestLanguages(data).flatMap(({ code, speakers, webPagesPer1000Speakers: pages }) =>
    pages === undefined ? [] : [{ code, speakers, pages }]
  );
  const byPages = detected.toSorted((a, b) => a.pages - b.pages);
  const [fewest, most] = [known(byPages[0], "language with pages"), known(byPages.at(-1), "language with pages")];
  return {
    listed: n("count", longestList),
    most: { kind: "language", code: most.code },
    mostPages: n("count", most.pages),
    fewest: { kind: "language", code: fewest.code },
    fewestPages: n("number1", fewest.pages),
    fewestSpeakers: n("big", fewest.speakers),
    large: n("count", own.all),
    declaration: n("count", own.declaration),
    wikipedia: n("count", own.wikipedia),
    pages: n("count", own.pages),
    speech: n("count", own.speech),
    platform: n("count", own.platform),
    english: { kind: "quoted", figures: englishShares },
    botMade: n("count", data.languages.filter(({ botMade }) => botMade).length)
  } satisfies Record<string, Fact>;
}

function bandFacts(data: StoryData) {
  const africa = new Set(data.areas.flatMap(({ code, region }) => (region === "SSF" ? [code] : [])));
  const figures = withCodes(data.figures(indicatorFor("language-bands")), { band: "GE300" });
  const thin = (bands: ReadonlyMap<string, number>): number =>
    thinBands.reduce((sum, band) => sum + known(bands.get(band), band), 0);
  const inAfrica = useOfBands(data, africa);
  return {
    crawlYear: n("year", newestYear(figures)),
    bandAreas: n("count", figures.length),
    thin: n("percent", thin(useOfBands(data))),
    thinAfrica: n("percent", thin(inAfrica)),
    unseenAfrica: n("percent", inAfrica.get("NOT_DETECTED")),
    viewAreas: n("count", latestOf(data.figures(indicatorFor("page-views"))).size),
    viewYear: n("year", newestYear(data.figures(indicatorFor("page-views"))))
  } satisfies Record<string, Fact>;
}

function boundsOf({ low, high, area }: Observation): { readonly low: number; readonly high: number } {
  if (low === undefined || high === undefined) throw new TypeError(`${area}: no bounds`);
  return { low, high };
}
