import type { AreaCode } from "../model/area.ts";
import type { Slice } from "../model/slice.ts";
import type { CountryFacts, GroupReference } from "../views/country/countryFacts.ts";
import { comparedIndicators, depthOfWorld, groupOf, groupReference } from "../views/country/groupReference.ts";
import { priceIndicator } from "../views/country/sentences/price.ts";
import { publishedShares } from "../views/prices/publishedShares.ts";
import { breaksOfArea } from "../views/country/places.ts";
import { figuresOfCountry } from "./country.ts";
import { areaOf } from "../site/figure.ts";
import type { Store } from "../query/store.ts";
import { once, onceOf } from "../query/once.ts";
import { store } from "../site/site.ts";
import { indicatorFor } from "../catalog/catalog.ts";

/** Returns what is known of an area, the same for every language; it is put together once. */
export function countryFacts(code: AreaCode, from: Store = store): Promise<CountryFacts> {
  return factsIn(from)(code);
}

const factsIn = onceOf((from: Store) => once((code: AreaCode) => findFacts(from, code)));

async function findFacts(from: Store, code: AreaCode): Promise<CountryFacts> {
  const area = await areaOf(code, from);
  const [figures, group, spoken, withheld, worldDepth, prices] = await Promise.all([
    figuresOfCountry(code, from),
    referencesIn(from)(groupOf(area)),
    from.areaLanguages(),
    from.withheld(),
    worldDepthIn(from),
    priceDifferencesIn(from)
  ]);
  return {
    code,
    figures,
    group,
    breaksOf: breaksOfArea(code),
    languages: spoken.filter((each) => each.area === code).toSorted((a, b) => b.share - a.share),
    withheld: new Map(
      withheld.filter((each) => each.area === code).map(({ indicator, reason }) => [indicator, reason])
    ),
    worldDepth,
    priceDifference: prices.find((each) => each.area === code)
  };
}

const referencesIn = onceOf((from: Store) => once((group: string) => referenceIn(from, group)));

/** The figures of an income group, or of the world; each is found once. */
async function referenceIn(from: Store, group: string): Promise<GroupReference> {
  const slices = new Map<string, readonly Slice[]>();
  for (const id of comparedIndicators) slices.set(id, await from.slices(id));
  const found = groupReference(group, await from.areas(), slices, await from.population());
  return {
    id: found.id,
    use: found.use,
    change: once(found.change),
    median: once(found.median),
    spread: once(found.spread),
    medianOfAll: once(found.medianOfAll)
  };
}

const worldDepthIn = onceOf(async (from: Store) => depthOfWorld(await from.languages()));

const priceDifferencesIn = onceOf(async (from: Store) => {
  const [shares, prices, incomes] = await Promise.all([
    from.observations(priceIndicator),
    from.observations(indicatorFor("price-in-dollars")),
    from.observations(indicatorFor("income"))
  ]);
  return publishedShares({ shares, prices, incomes }).differing;
});
