import { countryLeads } from "../catalog/leads.ts";
import { indicatorFor } from "../catalog/catalog.ts";
import { factsOfCountry } from "../facts/factsOfCountry.ts";
import { leadsIn } from "../facts/leadsIn.ts";
import type { AreaCode } from "../model/area.ts";
import { themes, type IndicatorId, type Theme } from "../model/indicator.ts";
import { licensed, licenceReader } from "../query/provenance.ts";
import { totalOf } from "../views/country/countryFigures.ts";
import { reuseOf } from "../views/figure/reuse.ts";
import { onceOf } from "../query/once.ts";
import type { Store } from "../query/store.ts";
import { restrictedAreas } from "./figureContext.ts";

/** Returns the maps that differ where the figures alone are drawn that are free to reuse: nearly all of theirs are. */
export const freeMaps = onceOf(async (store: Store): Promise<readonly IndicatorId[]> => {
  const found = (await store.indicators()).map(async ({ id }) =>
    (await restrictedAreas({ store }, id)).length > 0 ? [id] : []
  );
  return (await Promise.all(found)).flat();
});

/** Returns what stands for a map in the name of its picture with the free figures alone. */
export function freeSubject(id: string): string {
  return `${id}.free`;
}

/**
 * Returns the countries whose chart mixes free figures with others and still has its line with the free ones alone: a
 * chart that had lost it would call what is not free unknown.
 */
export const freeCountries = onceOf(async (store: Store): Promise<readonly AreaCode[]> => {
  const manifest = await store.manifest();
  const isFree = licenceReader(manifest);
  const found = (await store.areas()).map(async ({ code }) => {
    const facts = await factsOfCountry(store, code);
    const shown = countryLeads.flatMap((id) => totalOf(facts, id) ?? []);
    const { free, all } = reuseOf(
      licensed(
        shown.map(({ origin }) => ({ area: code, source: origin.source })),
        manifest
      )
    );
    const line = (await store.observations(indicatorFor("use"))).filter(
      ({ area, source }) => area === code && isFree(source) === "free"
    );
    return free > 0 && free < all && line.length > 1 ? [code] : [];
  });
  return (await Promise.all(found)).flat();
});

/** Returns the themes whose leading figures are free in part. */
export const freeThemes = onceOf(async (store: Store): Promise<readonly Theme[]> => {
  const manifest = await store.manifest();
  const found = themes.map(async (theme) => {
    const rows = (await Promise.all((await leadsIn(store, theme)).map((id) => store.observations(id)))).flat();
    const { free, all } = reuseOf(licensed(rows, manifest));
    return free > 0 && free < all ? [theme] : [];
  });
  return (await Promise.all(found)).flat();
});
