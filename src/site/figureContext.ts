import { indicatorOf } from "../catalog/catalog.ts";
import { collatorOf } from "../i18n/collator.ts";
import { drawnPeriods } from "../facts/drawnPeriods.ts";
import { isSteady, type IndicatorId } from "../model/indicator.ts";
import { mapRegions } from "../model/mapRegion.ts";
import type { SiteLanguage } from "../model/language.ts";
import type { Observation } from "../model/observation.ts";
import type { Slice } from "../model/slice.ts";
import type { MapScope } from "../state/mapState.ts";
import type { AreaEntry, FigureContext } from "../views/figure/figureContext.ts";
import { once, onceOf } from "../query/once.ts";
import { licensed, sourcesOf } from "../query/provenance.ts";
import { firstPeriod } from "../query/slices.ts";
import type { Store } from "../query/store.ts";
import { isFreeButForSome, reuseOf } from "../views/figure/reuse.ts";
import { creditsText, sourceText } from "../views/figure/sourceText.ts";
import { siteIn, type Site } from "./site.ts";

/** Returns the areas that the maps show, with names in the site's language, in the order of those names. */
export function areaEntries({ language, store }: Site): Promise<readonly AreaEntry[]> {
  return areasByName(store)(language);
}

/** Returns what names an area in the site's language; a code that the data do not know stays a code. */
export async function areaNamer(site: Site): Promise<(code: string) => string> {
  const names = await namesIn(site);
  return (code) => names.get(code) ?? code;
}

/** Returns the names of the areas of the data in the site's language, by code. */
export async function namesIn(site: Site): Promise<ReadonlyMap<string, string>> {
  return new Map((await areaEntries(site)).map(({ code, name }): [string, string] => [code, name]));
}

const areasByName = onceOf((store: Store) =>
  once(async (language: SiteLanguage): Promise<readonly AreaEntry[]> => {
    const [areas, population] = await Promise.all([store.areas(), store.population()]);
    const people = population(Infinity);
    const { compare } = collatorOf(language);
    return areas
      .map(({ code, names }): AreaEntry => ({ code, name: names[language] ?? code, people: people.get(code) }))
      .toSorted((a, b) => compare(a.name, b.name));
  })
);

/** Returns what the figure of an indicator needs in a language, and its first slice. */
export async function figureContext(site: Site, id: IndicatorId): Promise<{ context: FigureContext; slice: Slice }> {
  const indicator = indicatorOf(id);
  const slices = await site.store.slices(id);
  const areas = await areaEntries(site);
  const [slice] = slices;
  if (!slice) throw new Error(`${id}: no slice since the first year`);
  const periods = await drawnPeriods(site.store, id);
  const scope: MapScope = {
    dimensions: indicator.dimensions,
    periods,
    slices: slices.map(({ key }) => key),
    regions: mapRegions,
    areas: areas.map(({ code }) => code),
    ...(isSteady(indicator) && { steady: true })
  };
  const areaHref = (area: string): string => site.addresses.country(area);
  const fullYear = fullYearOf(slice);
  return { slice, context: { indicator, scope, areas, translator: site.translator, areaHref, fullYear } };
}

/** The last year that at least half as many areas have a figure of as of the fullest year. */
function fullYearOf({ periods, series }: Slice): number | undefined {
  const counts = periods.map((_, index) => series.filter(({ cells }) => cells[index] !== undefined).length);
  const most = Math.max(...counts);
  return periods.findLast((_, index) => 2 * (counts[index] ?? NaN) >= most);
}

/** Returns the line under a figure of an indicator: its publishers, dates and licence. */
export async function figureSource(site: Site, id: IndicatorId): Promise<string> {
  const { translator, store, language, onlyFree } = site;
  const [observations, manifest] = await Promise.all([store.observations(id), store.manifest()]);
  const sources = sourcesOf(observations, manifest);
  if (!onlyFree) return sourceText(translator, sources, reuseOf(licensed(seen(observations), manifest)));
  const count = (await restrictedAreas(siteIn(language), id)).length;
  return translator.t("map.source.line", {
    sources: creditsText(translator, sources),
    licence: translator.t("map.licence.only-free", { count })
  });
}

/** Returns the areas with figures of an indicator that are not free, where most others are; none where there are none. */
export async function restrictedAreas({ store }: Pick<Site, "store">, id: IndicatorId): Promise<readonly string[]> {
  const [observations, manifest] = await Promise.all([store.observations(id), store.manifest()]);
  const reuse = reuseOf(licensed(seen(observations), manifest));
  return isFreeButForSome(reuse) ? reuse.restricted : [];
}

/** Returns the rows that a figure can show in one of its states: slices begin with the first year. */
export function seen(observations: readonly Observation[]): readonly Observation[] {
  return observations.filter(({ period }) => period >= firstPeriod);
}

/** Returns the publishers of an indicator with the dates of their files, as a quote names them. */
export async function figureCredits({ translator, store }: Site, id: IndicatorId): Promise<string> {
  const [observations, manifest] = await Promise.all([store.observations(id), store.manifest()]);
  return creditsText(translator, sourcesOf(observations, manifest));
}
