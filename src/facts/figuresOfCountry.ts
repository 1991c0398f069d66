import { sliceKey } from "../model/dimension.ts";
import type { AreaCode } from "../model/area.ts";
import { isOfOperators, type OriginKinds } from "../model/origin.ts";
import type { Observation } from "../model/observation.ts";
import { once, onceOf } from "../query/once.ts";
import type { Store } from "../query/store.ts";
import { countryFigures, type CountryIndicator, type FigureOrigin } from "../views/country/countryModel.ts";
import { placesOfSlice } from "../views/country/places.ts";
import { breaksIn } from "./breaksIn.ts";

/** Who stands behind each figure: by indicator, then "area slice period". */
const originsIn = onceOf(async (store: Store) => {
  const kinds = await store.origins();
  const found = (await store.indicators()).map(async ({ id, dimensions }) => {
    const rows = await store.observations(id);
    const byKey = new Map(
      rows.map((row) => [originKey(row, sliceKey(dimensions, row.dimensions)), originOf(kinds, row)])
    );
    return [id, byKey] as const;
  });
  return new Map(await Promise.all(found));
});

/** The places of each slice, by indicator and key; they are found once. */
const placesIn = onceOf(async (store: Store) => {
  const breaksOf = await breaksIn(store);
  const found = (await store.indicators()).map(async (indicator) => {
    const slices = await store.slices(indicator.id);
    const ofArea = once((area: AreaCode) => breaksOf(indicator.id, area));
    return [indicator.id, new Map(slices.map((each) => [each.key, placesOfSlice(indicator, each, ofArea)]))] as const;
  });
  return new Map(await Promise.all(found));
});

/** Returns all figures of a country, in the order of the catalogue; an indicator without any has none. */
export async function figuresOfCountry(store: Store, area: AreaCode): Promise<readonly CountryIndicator[]> {
  const [indicators, origins, places] = await Promise.all([store.indicators(), originsIn(store), placesIn(store)]);
  return Promise.all(
    indicators.map(async (indicator) =>
      countryFigures(
        indicator,
        await store.slices(indicator.id),
        area,
        (key, period) => {
          const origin = origins.get(indicator.id)?.get(originKey({ area, period }, key));
          if (!origin) throw new Error(`${indicator.id}: no source for ${area} ${key} ${String(period)}`);
          return origin;
        },
        (key) => places.get(indicator.id)?.get(key)
      )
    )
  );
}

function originKey({ area, period }: Pick<Observation, "area" | "period">, key: string): string {
  return `${area} ${key} ${String(period)}`;
}

function originOf(kinds: OriginKinds, { origin = "", source, value, ages, incomeYear }: Observation): FigureOrigin {
  return {
    origin,
    source,
    ...(value !== undefined && { exact: value }),
    ...(ages !== undefined && { ages }),
    ...(incomeYear !== undefined && { incomeYear }),
    ...(isOfOperators(kinds, origin) && { ofOperators: true })
  };
}
