import { indicatorsWithGaps } from "../facts/dataGaps.ts";
import { groupsWithPage } from "../facts/factsOfGroup.ts";
import type { AreaCode } from "../model/area.ts";
import type { AreaGroup } from "../model/areaGroup.ts";
import { themes, type Indicator, type IndicatorId, type Theme } from "../model/indicator.ts";
import { lessons, type LessonId } from "../catalog/lessons.ts";
import { siteLanguages, type SiteLanguage } from "../model/language.ts";
import type { Store } from "../query/store.ts";
import { storyIds, type StoryId } from "../views/story/storyIds.ts";
import { freeCountries, freeMaps, freeThemes } from "./freeMaps.ts";
import { languagesByArea } from "./ownLanguages.ts";
import { store } from "./site.ts";

/** A static path: what its address holds beside the language. */
interface Path<Params> {
  readonly params: { readonly lang: SiteLanguage } & Params;
}

/** A static path with what its page is given. */
interface PathOf<Params, Props> extends Path<Params> {
  readonly props: { readonly lang: SiteLanguage } & Props;
}

/** The static paths of a page that stands once in each language. */
export function languagePaths(): Path<unknown>[] {
  return siteLanguages.map((lang) => ({ params: { lang } }));
}

/** The static paths of a page of each area of the data of today. */
export async function areaPaths(): Promise<PathOf<{ readonly area: string }, { readonly code: AreaCode }>[]> {
  const areas = await store.areas();
  return siteLanguages.flatMap((lang) =>
    areas.map(({ code }) => ({ params: { lang, area: code.toLowerCase() }, props: { lang, code } }))
  );
}

/** The static paths of what an area has in English and in the languages that it reads, and in no other. */
export async function ownAreaPaths(): ReturnType<typeof areaPaths> {
  const languagesOf = await languagesByArea(store);
  return (await areaPaths()).filter(({ props: { lang, code } }) => languagesOf(code).includes(lang));
}

/** The static paths of a page of each indicator of the data of today. */
export async function indicatorPaths(): Promise<
  PathOf<{ readonly indicator: IndicatorId }, { readonly indicator: Indicator }>[]
> {
  const indicators = await store.indicators();
  return siteLanguages.flatMap((lang) =>
    indicators.map((indicator) => ({ params: { lang, indicator: indicator.id }, props: { lang, indicator } }))
  );
}

/** The static paths of a page of each indicator whose absence means "not known". */
export async function gapPaths(): Promise<Path<{ readonly indicator: IndicatorId }>[]> {
  const indicators = await indicatorsWithGaps(store);
  return siteLanguages.flatMap((lang) => indicators.map(({ id }) => ({ params: { lang, indicator: id } })));
}

/** The static paths of a page of each group that has one. */
export async function groupPaths(): Promise<PathOf<{ readonly group: string }, { readonly group: AreaGroup }>[]> {
  const groups = await groupsWithPage(store);
  return siteLanguages.flatMap((lang) =>
    groups.map((group) => ({ params: { lang, group: group.id }, props: { lang, group } }))
  );
}

/** The static paths of a page of each theme. */
export function themePaths(): Path<{ readonly theme: Theme }>[] {
  return siteLanguages.flatMap((lang) => themes.map((theme) => ({ params: { lang, theme } })));
}

/** The static paths of the stories. */
export function storyPaths(): Path<{ readonly story: StoryId }>[] {
  return siteLanguages.flatMap((lang) => storyIds.map((story) => ({ params: { lang, story } })));
}

/** The static paths of a page or a file of each lesson. */
export function lessonPaths(): PathOf<{ readonly lesson: LessonId }, { readonly id: LessonId }>[] {
  return siteLanguages.flatMap((lang) =>
    lessons.map(({ id }) => ({ params: { lang, lesson: id }, props: { lang, id } }))
  );
}

/** The static paths of the maps that differ with free figures alone. */
export async function freeMapPaths(): Promise<Path<{ readonly indicator: IndicatorId }>[]> {
  const ids = await freeMaps(store);
  return siteLanguages.flatMap((lang) => ids.map((indicator) => ({ params: { lang, indicator } })));
}

/** The static paths of the countries whose chart stands with its free figures alone, in the languages that they read. */
export async function freeCountryPaths(): ReturnType<typeof areaPaths> {
  const free = new Set(await freeCountries(store));
  return (await ownAreaPaths()).filter(({ props: { code } }) => free.has(code));
}

/** The static paths of the themes whose chart stands with its free figures alone. */
export async function freeThemePaths(): Promise<Path<{ readonly theme: Theme }>[]> {
  const found = await freeThemes(store);
  return siteLanguages.flatMap((lang) => found.map((theme) => ({ params: { lang, theme } })));
}

/** The static paths of the slices of every indicator of a store, each with its JSON. */
export async function slicePaths(of: Store): Promise<
  {
    readonly params: { readonly indicator: IndicatorId; readonly slice: string };
    readonly props: { readonly text: string };
  }[]
> {
  const ofEach = (await of.indicators()).map(async ({ id }) =>
    [...(await of.encodedSlices(id))].map(([slice, text]) => ({ params: { indicator: id, slice }, props: { text } }))
  );
  return (await Promise.all(ofEach)).flat();
}
