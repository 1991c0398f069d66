import { indicators } from "../catalog/catalog.ts";
import { sliceKey } from "../model/dimension.ts";
import type { AreaCode } from "../model/area.ts";
import type { Observation } from "../model/observation.ts";
import { countryFigures, type CountryIndicator, type FigureOrigin } from "../views/country/countryModel.ts";
import { onceOf } from "../query/once.ts";
import type { Store } from "../query/store.ts";
import { placesOfSlice } from "../views/country/places.ts";
import { store } from "../site/site.ts";

/** Who stands behind each figure: by indicator, then "area slice period". */
const originsIn = onceOf(async (from: Store) => {
  const found = indicators.map(async ({ id, dimensions }) => {
    const rows = await from.observations(id);
    const byKey = new Map(rows.map((row) => [originKey(row, sliceKey(dimensions, row.dimensions)), originOf(row)]));
    return [id, byKey] as const;
  });
  return new Map(await Promise.all(found));
});

/** The places of each slice, by indicator and key; they are found once. */
const placesOf = onceOf(async (from: Store) => {
  const found = indicators.map(async (indicator) => {
    const slices = await from.slices(indicator.id);
    return [indicator.id, new Map(slices.map((slice) => [slice.key, placesOfSlice(indicator, slice)]))] as const;
  });
  return new Map(await Promise.all(found));
});

/** Returns all figures of a country, in the order of the catalogue; an indicator without any has none. */
export async function figuresOfCountry(area: AreaCode, from: Store = store): Promise<readonly CountryIndicator[]> {
  const [origins, places] = await Promise.all([originsIn(from), placesOf(from)]);
  return Promise.all(
    indicators.map(async (indicator) =>
      countryFigures(
        indicator,
        await from.slices(indicator.id),
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

function originOf({ origin = "", source }: Observation): FigureOrigin {
  return { origin, source };
}
