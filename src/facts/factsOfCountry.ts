import type { AreaCode } from "../model/area.ts";
import { indicatorFor } from "../catalog/catalog.ts";
import { isGroupId } from "../model/areaGroup.ts";
import type { Slice } from "../model/slice.ts";
import type { CountryFacts, GroupReference } from "../views/country/countryFigures.ts";
import { comparedIndicators, depthOfWorld, groupOf, groupReference } from "../views/country/groupReference.ts";
import { statusOfGroup } from "../stats/statusOfGroup.ts";
import { comparedShares } from "./comparedShares.ts";
import { changesOfUse } from "./changesOfUse.ts";
import { areaOf } from "./areaOf.ts";
import { breaksIn } from "./breaksIn.ts";
import { figuresOfCountry } from "./figuresOfCountry.ts";
import { lastSurveysIn } from "./lastSurveys.ts";
import { publishersByIndicator } from "./publishers.ts";
import type { Store } from "../query/store.ts";
import { once, onceOf } from "../query/once.ts";

/** Returns what is known of an area, the same for every language; it is put together once. */
export function factsOfCountry(store: Store, code: AreaCode): Promise<CountryFacts> {
  return factsIn(store)(code);
}

const factsIn = onceOf((store: Store) => once((code: AreaCode) => findFacts(store, code)));

async function findFacts(store: Store, code: AreaCode): Promise<CountryFacts> {
  const area = await areaOf(store, code);
  const [figures, group, spoken, withheld, worldDepth, { differing }, breaksOf, surveys, publishers] =
    await Promise.all([
      figuresOfCountry(store, code),
      referencesIn(store)(groupOf(area)),
      store.areaLanguages(),
      store.withheld(),
      worldDepthIn(store),
      comparedShares(store),
      breaksIn(store),
      lastSurveysIn(store),
      publishersByIndicator(store)
    ]);
  return {
    code,
    figures,
    group,
    breaksOf: (indicator) => breaksOf(indicator, code),
    languages: spoken.filter((each) => each.area === code).toSorted((a, b) => b.share - a.share),
    withheld: new Map(
      withheld.filter((each) => each.area === code).map(({ indicator, reason }) => [indicator, reason])
    ),
    worldDepth,
    lastSurveys: surveys.get(code) ?? new Map(),
    publishers,
    priceDifference: differing.find((each) => each.area === code)
  };
}

const referencesIn = onceOf((store: Store) => once((group: string) => referenceIn(store, group)));

/** The figures of an income group, or of the world; each is found once. */
async function referenceIn(store: Store, group: string): Promise<GroupReference> {
  const slices = new Map<string, readonly Slice[]>();
  for (const id of comparedIndicators) slices.set(id, await store.slices(id));
  const areas = await store.areas();
  const members = areas.filter((area) => group === "world" || area.incomeGroup === group).map(({ code }) => code);
  const changeOf = await changesOfUse(store);
  const found = groupReference(group, areas, slices, {
    use: await useOf(store, group),
    change: (from, to) => changeOf(members, from, to)?.points
  });
  return {
    id: found.id,
    use: found.use,
    change: once(found.change),
    median: once(found.median),
    spread: once(found.spread),
    medianOfAll: once(found.medianOfAll)
  };
}

/** The share of people online of an income group, or of the world, in a year: the one that its own page prints. */
async function useOf(store: Store, group: string): Promise<GroupReference["use"]> {
  const slice = (await store.groupSlices(indicatorFor("use"))).get("total");
  const id = group.toLowerCase();
  const series = isGroupId(id) ? slice?.series.get(id) : undefined;
  return (period) => {
    const figure = slice && series?.outcomes[slice.periods.indexOf(period)]?.figure;
    return figure && { share: figure.low, status: statusOfGroup(figure) };
  };
}

const worldDepthIn = onceOf(async (store: Store) => depthOfWorld(await store.languages()));
