import { dataPrices, type SourcedFigure } from "../facts/dataPrices.ts";
import { publisherOfSource } from "../facts/publishers.ts";
import { areaFormsOf } from "../i18n/areaForms.ts";
import { publisherName } from "../i18n/publisherNames.ts";
import { isAreaCode } from "../model/area.ts";
import { PagePrice, type PublishedFigure } from "../views/prices/PagePrice.tsx";
import { loadedBytes, type Built } from "./loadedBytes.ts";
import { renderPart } from "./renderPart.ts";
import type { Site } from "./site.ts";

/** What a page holds where its price is to stand: it can be told once the page is whole. */
const place = /<page-price area="(\w+)"><\/page-price>/;

/** Returns a page with its price in its place, from the bytes that the page itself has; without a build with none. */
export async function withPagePrice(site: Site, html: string, built: Built | undefined): Promise<string> {
  const [, area = ""] = place.exec(html) ?? [];
  if (!isAreaCode(area)) return html;
  if (built === undefined) return html.replace(place, "");
  const { language, translator, addresses, store } = site;
  const nameOf = await publisherOfSource(store, (each) => publisherName(language, each));
  const published = (figure: SourcedFigure | undefined): PublishedFigure | undefined =>
    figure && { ...figure, publisher: nameOf(figure.source) };
  const prices = (await dataPrices(store)).get(area);
  // Its words hold dollars, which a replacement that is text would take for what was found.
  const withPrice = (bytes: number): string =>
    html.replace(place, () =>
      renderPart(
        PagePrice({
          ...{ translator, bytes, deskHref: addresses.deskPrices },
          forms: areaFormsOf(language, area),
          price: published(prices?.price),
          income: published(prices?.income)
        })
      )
    );
  // The words about the price travel too: the page is weighed with those of another number in them.
  return withPrice(await loadedBytes(withPrice(loadGuessed), built));
}

/** So many bytes a page has about. */
const loadGuessed = 64_321;
