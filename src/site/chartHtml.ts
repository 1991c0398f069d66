import { render } from "preact-render-to-string";
import { withFreeWords } from "../i18n/translatorOf.ts";
import { areaFormsOf } from "../i18n/areaForms.ts";
import type { AreaCode } from "../model/area.ts";
import type { Theme, IndicatorId } from "../model/indicator.ts";
import type { SiteLanguage } from "../model/language.ts";
import type { Store } from "../query/store.ts";
import { EmbedCountry } from "../views/embed/EmbedCountry.tsx";
import { EmbedFigure } from "../views/embed/EmbedFigure.tsx";
import { EmbedTheme } from "../views/embed/EmbedTheme.tsx";
import { toEmbedPayload } from "../views/embed/embedPayload.ts";
import { figureProps, pictureOfCountry, themeFigures } from "./cards.ts";
import { factsOfCountry } from "../facts/factsOfCountry.ts";
import { once, onceOf } from "../query/once.ts";
import { freeSiteIn, freeStore, siteIn, slicesPath, type Site } from "./site.ts";
import { scriptMessages } from "./scriptMessages.ts";
import { lightWorldOf } from "../facts/drawnWorld.ts";

/** The site whose words go with the figures of a store. */
function siteOf(store: Store, language: SiteLanguage): Site {
  return store === freeStore ? freeSiteIn(language) : { ...siteIn(language), store };
}

/** Stands for where the slices are, in a chart that today's page and a release have in common. */
const slicesHere = "{slices}";

/** Returns the HTML of an indicator's chart for other sites. */
export async function mapHtml(site: Site, id: IndicatorId): Promise<string> {
  const html = await mapsIn(site.store)(site.language, id);
  return html.replace(slicesHere, site.file(slicesPath(site, id)));
}

/** Returns the HTML of a country's chart for other sites. */
export function countryHtml(site: Site, code: AreaCode): Promise<string> {
  return countriesIn(site.store)(site.language, code);
}

/** Returns the HTML of a theme's chart for other sites. */
export function themeHtml(site: Site, theme: Theme): Promise<string> {
  return themesIn(site.store)(site.language, theme);
}

// A release that has the data of today shares their store, and so each chart is drawn once for both.
const mapsIn = onceOf((store: Store) =>
  once(async (language: SiteLanguage, id: IndicatorId) => {
    const site = siteOf(store, language);
    const messages = scriptMessages(language, "embed");
    const { context, ...rest } = await figureProps(site, id);
    const props = { ...rest, context: { ...context, embedded: true } };
    const payload = toEmbedPayload(props.context, site.onlyFree ? withFreeWords(language, messages) : messages, {
      sliceBase: slicesHere,
      areaHref: site.addresses.country("{area}")
    });
    return render(EmbedFigure({ world: await lightWorldOf(store), payload, ...props }));
  })
);

const countriesIn = onceOf((store: Store) =>
  once(async (language: SiteLanguage, code: AreaCode) => {
    const site = siteOf(store, language);
    const { translator, addresses } = site;
    const facts = await factsOfCountry(store, code);
    const words = { translator, forms: areaFormsOf(language, code), group: areaFormsOf(language, facts.group.id) };
    const picture = await pictureOfCountry(site, code);
    return render(EmbedCountry({ words, facts, picture, mapHref: addresses.map }));
  })
);

const themesIn = onceOf((store: Store) =>
  once(async (language: SiteLanguage, theme: Theme) => {
    const site = siteOf(store, language);
    const figures = await themeFigures(site, theme);
    return render(
      EmbedTheme({
        world: await lightWorldOf(store),
        ...figures,
        mapHref: site.addresses.map,
        areaHref: site.addresses.country
      })
    );
  })
);
