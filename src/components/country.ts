import { indicators } from "../catalog/catalog.ts";
import { sliceKey } from "../model/dimension.ts";
import type { AreaCode } from "../model/area.ts";
import type { Observation } from "../model/observation.ts";
import { countryFigures, type CountryIndicator, type FigureOrigin } from "../views/country/countryModel.ts";
import { store } from "./site.ts";

/** Who stands behind each figure: by indicator, then "area slice period". */
const origins = new Map(
  await Promise.all(
    indicators.map(async ({ id, dimensions }) => {
      const rows = await store.observations(id);
      const byKey = new Map(rows.map((row) => [originKey(row, sliceKey(dimensions, row.dimensions)), originOf(row)]));
      return [id, byKey] as const;
    })
  )
);

/** Returns all figures of a country, in the order of the catalogue; an indicator without any has none. */
export async function figuresOfCountry(area: AreaCode): Promise<readonly CountryIndicator[]> {
  return Promise.all(
    indicators.map(async (indicator) =>
      countryFigures(indicator, await store.slices(indicator.id), area, (key, period) => {
        const origin = origins.get(indicator.id)?.get(originKey({ area, period }, key));
        if (!origin) throw new Error(`${indicator.id}: no source for ${area} ${key} ${String(period)}`);
        return origin;
      })
    )
  );
}

function originKey({ area, period }: Pick<Observation, "area" | "period">, key: string): string {
  return `${area} ${key} ${String(period)}`;
}

function originOf({ origin = "", source }: Observation): FigureOrigin {
  return { origin, source };
}
