import { briefIndicators } from "../catalog/leads.ts";
import type { IndicatorId } from "../model/indicator.ts";
import type { SourceRecord } from "../model/source.ts";
import { onceOf } from "../query/once.ts";
import { sourceIds, sourcesOf } from "../query/provenance.ts";
import type { Store } from "../query/store.ts";
import type { CountryFacts } from "../views/country/countryFigures.ts";

/** Returns the source files behind all figures of each indicator, the one with the most figures first. */
const sourcesByIndicator = onceOf(async (store: Store): Promise<ReadonlyMap<IndicatorId, readonly SourceRecord[]>> => {
  const manifest = await store.manifest();
  const found = (await store.indicators()).map(
    async ({ id }) => [id, sourcesOf(await store.observations(id), manifest)] as const
  );
  return new Map(await Promise.all(found));
});

/** Returns the publishers of each indicator's figures, the one with the most first, in the words of the manifest. */
export const publishersByIndicator = onceOf(
  async (store: Store): Promise<ReadonlyMap<IndicatorId, readonly string[]>> =>
    new Map(
      [...(await sourcesByIndicator(store))].map(([id, sources]) => [
        id,
        [...new Set(sources.map(({ publisher }) => publisher))]
      ])
    )
);

/** The name of a publisher in a language, by the one in the manifest. */
type NameOf = (publisher: string) => string;

/** Returns what names the publishers of an indicator's figures, "World Bank + ITU". */
export async function publisherReader(store: Store, nameOf: NameOf): Promise<(indicator: IndicatorId) => string> {
  const sources = await sourcesByIndicator(store);
  return (indicator) => {
    const publishers = (sources.get(indicator) ?? []).map(({ publisher }) => nameOf(publisher));
    return [...new Set(publishers)].join(" + ");
  };
}

/** Returns the sources of the figures in the printed brief of a group. */
export async function groupSources(store: Store): Promise<readonly SourceRecord[]> {
  const sources = await sourcesByIndicator(store);
  return [...new Set(briefIndicators.flatMap((id) => sources.get(id) ?? []))];
}

/** Returns what names the publishers of a column `source`, "World Bank + ITU". */
export async function publisherOfSource(store: Store, nameOf: NameOf): Promise<(source: string) => string> {
  const { sources } = await store.manifest();
  const publishers = new Map(sources.map(({ id, publisher }) => [id, nameOf(publisher)]));
  return (source) => [...new Set(sourceIds(source).map((id) => publishers.get(id) ?? id))].join(" + ");
}

/** Returns the sources of the figures in the printed brief of a country. */
export async function countrySources(
  store: Store,
  { figures }: Pick<CountryFacts, "figures">
): Promise<readonly SourceRecord[]> {
  const brief = figures.filter(({ indicator }) => briefIndicators.includes(indicator.id));
  const origins = brief.flatMap((each) => each.figures.map(({ origin }) => origin.source));
  const ids = new Set(origins.flatMap(sourceIds));
  return (await store.manifest()).sources.filter(({ id }) => ids.has(id));
}
