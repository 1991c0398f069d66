import { render } from "preact-render-to-string";
import { countryLeads } from "../catalog/leads.ts";
import { areaFormsOf } from "../i18n/areaForms.ts";
import type { AreaCode } from "../model/area.ts";
import type { Theme, IndicatorId } from "../model/indicator.ts";
import { defaultMapState } from "../state/mapState.ts";
import { licensed, sourceIds, sourcesOf } from "../query/provenance.ts";
import { CountryCard } from "../views/card/CountryCard.tsx";
import { countryPicture, type CountryPicture } from "../views/card/countryPicture.ts";
import { LessonPoster } from "../views/card/LessonPoster.tsx";
import { MapCard } from "../views/card/MapCard.tsx";
import { ThemeCard } from "../views/card/ThemeCard.tsx";
import { totalOf } from "../views/country/countryFigures.ts";
import { figureModel } from "../views/figure/figureModel.ts";
import type { PartProps } from "../views/figure/figureParts.tsx";
import { reuseOf } from "../views/figure/reuse.ts";
import { sourceText } from "../views/figure/sourceText.ts";
import { themeAddress } from "./menu.ts";
import { areaOf } from "../facts/areaOf.ts";
import { factsOfCountry } from "../facts/factsOfCountry.ts";
import { figureContext, figureSource, seen } from "./figureContext.ts";
import type { Site } from "./site.ts";
import { leadsIn } from "../facts/leadsIn.ts";
import { worldOf } from "../facts/drawnWorld.ts";

/** Returns the address of a page as a reader would type it: without its protocol. */
export function typedAddress(address: string): string {
  const { host, pathname } = new URL(address, import.meta.env.SITE);
  return host + pathname;
}

/** Returns what every part of a figure is drawn from, in the state that its page opens with. */
export async function figureProps(site: Site, id: IndicatorId): Promise<PartProps> {
  const { context, slice } = await figureContext(site, id);
  const state = defaultMapState(context.scope);
  return { context, slice, state, model: figureModel(context, slice, state), problems: [] };
}

/** Returns the stand-alone SVG of an indicator's map. */
export async function mapCard(site: Site, id: IndicatorId): Promise<string> {
  const props = await figureProps(site, id);
  const origin = { source: await figureSource(site, id), address: typedAddress(site.addresses.map(id)) };
  return render(MapCard({ world: await worldOf(site.store), ...props, ...origin }));
}

/** Returns the poster of a lesson: its question over the map that it is asked of. */
export async function posterCard(site: Site, id: IndicatorId, question: string): Promise<string> {
  const props = await figureProps(site, id);
  const origin = { source: await figureSource(site, id), address: typedAddress(site.addresses.map(id)) };
  return render(LessonPoster({ world: await worldOf(site.store), ...props, ...origin, question }));
}

/** Returns the stand-alone SVG of a country. */
export async function countryCard(site: Site, code: AreaCode): Promise<string> {
  const picture = await pictureOfCountry(site, code);
  const source = await countrySource(site, code);
  return render(CountryCard({ ...picture, source, address: typedAddress(site.addresses.country(code)) }));
}

/** Returns what the picture of a country is drawn from. */
export async function pictureOfCountry({ store, translator, language }: Site, code: AreaCode): Promise<CountryPicture> {
  const facts = await factsOfCountry(store, code);
  const words = { translator, forms: areaFormsOf(language, code), group: areaFormsOf(language, facts.group.id) };
  return countryPicture((await areaOf(store, code)).names[language] ?? code, words, facts);
}

/** Returns the line under the key figures of a country: their sources, or those of all its figures where it has none. */
export async function countrySource({ translator, store }: Site, code: AreaCode): Promise<string> {
  const facts = await factsOfCountry(store, code);
  const leading = countryLeads.flatMap((id) => totalOf(facts, id) ?? []);
  const every = facts.figures.flatMap(({ figures }) => figures);
  const shown = (leading.length > 0 ? leading : every).map(({ origin }) => ({ area: code, source: origin.source }));
  const ids = new Set(shown.flatMap(({ source }) => sourceIds(source)));
  const manifest = await store.manifest();
  return sourceText(
    translator,
    manifest.sources.filter(({ id }) => ids.has(id)),
    reuseOf(licensed(shown, manifest))
  );
}

/** Returns the figures that lead a theme, the one on its map apart. */
export async function themeFigures(
  site: Site,
  subject: Theme
): Promise<{ readonly lead: PartProps; readonly others: readonly PartProps[] }> {
  const ids = await leadsIn(site.store, subject);
  const [lead, ...others] = await Promise.all(ids.map((id) => figureProps(site, id)));
  if (!lead) throw new Error(`${subject}: no indicator leads it`);
  return { lead, others };
}

/** Returns the line under the figures that lead a theme. */
export async function themeSource({ translator, store }: Site, subject: Theme): Promise<string> {
  const ids = await leadsIn(store, subject);
  const rows = seen((await Promise.all(ids.map((id) => store.observations(id)))).flat());
  const manifest = await store.manifest();
  return sourceText(translator, sourcesOf(rows, manifest), reuseOf(licensed(rows, manifest)));
}

/** Returns the stand-alone SVG of a theme. */
export async function themeCard(site: Site, subject: Theme): Promise<string> {
  const figures = await themeFigures(site, subject);
  const source = await themeSource(site, subject);
  const address = typedAddress(themeAddress(site, subject));
  return render(ThemeCard({ subject, world: await worldOf(site.store), ...figures, source, address }));
}
