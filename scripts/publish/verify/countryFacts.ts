import { indicators } from "../../../src/catalog/catalog.ts";
import type { Slice } from "../../../src/model/slice.ts";
import type { Store } from "../../../src/query/store.ts";
import type { CountryFacts, GroupReference } from "../../../src/views/country/countryFigures.ts";
import { countryFigures } from "../../../src/views/country/countryModel.ts";
import {
  comparedIndicators,
  depthOfWorld,
  groupOf,
  groupReference
} from "../../../src/views/country/groupReference.ts";
import { breaksOfArea, placesOfSlice } from "../../../src/views/country/places.ts";
import type { IndicatorId } from "../../../src/model/indicator.ts";

/** Returns what the page of each country tells, from the store alone; who stands behind a figure is left out. */
export async function factsOfCountries(store: Store): Promise<readonly CountryFacts[]> {
  const areas = await store.areas();
  const slices = new Map<IndicatorId, readonly Slice[]>();
  for (const { id } of indicators) slices.set(id, await store.slices(id));
  const compared = new Map([...slices].filter(([id]) => comparedIndicators.has(id)));
  const population = await store.population();
  const references = new Map<string, GroupReference>();
  for (const group of new Set(areas.map(groupOf))) {
    references.set(group, groupReference(group, areas, compared, population));
  }
  const places = new Map(
    indicators.map((indicator) => [
      indicator.id,
      new Map((slices.get(indicator.id) ?? []).map((slice) => [slice.key, placesOfSlice(indicator, slice)]))
    ])
  );
  const withheld = await store.withheld();
  const worldDepth = depthOfWorld(await store.languages());
  return areas.flatMap((area): readonly CountryFacts[] => {
    const { code } = area;
    const group = references.get(groupOf(area));
    if (!group) return [];
    const figures = indicators.map((indicator) =>
      countryFigures(
        indicator,
        slices.get(indicator.id) ?? [],
        code,
        () => ({ origin: "", source: "" }),
        (key) => places.get(indicator.id)?.get(key)
      )
    );
    const own = withheld.filter((each) => each.area === code);
    return [
      {
        ...{
          code,
          figures,
          group,
          breaksOf: breaksOfArea(code),
          languages: [],
          worldDepth,
          priceDifference: undefined
        },
        withheld: new Map(own.map(({ indicator, reason }) => [indicator, reason]))
      }
    ];
  });
}
