import { homeMaps } from "../catalog/leads.ts";
import { areaOf } from "../facts/areaOf.ts";
import { factsOfCountry } from "../facts/factsOfCountry.ts";
import type { AreaCode } from "../model/area.ts";
import type { PanelFile } from "../model/panelFile.ts";
import { keyFigures } from "../views/card/keyFigures.ts";
import { totalOf } from "../views/country/countryFigures.ts";
import { placeText } from "../views/country/placeText.ts";
import { CountryPanel } from "../views/figure/CountryPanel.tsx";
import { renderPart } from "./renderPart.ts";
import type { Site } from "./site.ts";

/** Returns what the page of a map fetches of a country: one figure of each theme, and its places. */
export async function panelOfCountry(
  { store, translator, language, addresses }: Site,
  code: AreaCode
): Promise<PanelFile> {
  const facts = await factsOfCountry(store, code);
  const { names } = await areaOf(store, code);
  const placeOf = (id: (typeof homeMaps)[number]): string => {
    const place = totalOf(facts, id)?.place;
    return place ? placeText(translator, place) : "";
  };
  const ids = facts.figures.map(({ indicator: { id } }) => id);
  const filled = <Value>(of: (id: (typeof ids)[number]) => Value, isFilled: (value: Value) => boolean) =>
    Object.fromEntries(ids.map((id) => [id, of(id)] as const).filter(([, value]) => isFilled(value)));
  return {
    html: renderPart(
      CountryPanel({
        translator,
        name: names[language] ?? code,
        figures: keyFigures(translator, facts, homeMaps).map((figure) => ({
          ...figure,
          place: placeOf(figure.indicator)
        })),
        mapHref: addresses.map,
        countryHref: addresses.country(code),
        compareHref: addresses.compareArea(code)
      })
    ),
    places: filled(placeOf, (place) => place !== ""),
    breaks: filled(
      (id) => facts.breaksOf(id).map(({ period }) => period),
      (years) => years.length > 0
    )
  };
}
