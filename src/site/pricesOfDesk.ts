import { dataPrices, type SourcedFigure } from "../facts/dataPrices.ts";
import { publisherOfSource } from "../facts/publishers.ts";
import { publisherName } from "../i18n/publisherNames.ts";
import { basketBytes, loadPrice, minutesOfYear } from "../stats/loadPrice.ts";
import { areaEntries } from "./figureContext.ts";
import type { Site } from "./site.ts";

/** A country with what a load costs there, as it is printed. */
interface PricedArea {
  readonly name: string;
  readonly href: string;
  /** US cents for one device, and for a class. */
  readonly one: string;
  readonly all: string;
  /** Minutes of average income and its year; a dash where the data have none. */
  readonly time: string;
  readonly incomeYear: string;
}

/** What so many megabytes cost in every country with a price, and how that is known. */
export interface DeskPrices {
  readonly rows: readonly PricedArea[];
  /** The economies without a price, as a list in words. */
  readonly without: string;
  readonly year: number;
  readonly pupils: number;
  readonly minutes: number;
  readonly publisher: string;
  readonly incomes: string;
}

/** A class in which each pupil has a device. */
const pupils = 40;

/** Returns what so many megabytes cost in each country, by name. */
export async function deskPrices(site: Site, megabytes: number): Promise<DeskPrices> {
  const { language, translator, addresses, store } = site;
  const { formats } = translator;
  const prices = await dataPrices(store);
  const areas = await areaEntries(site);
  const economies = new Set((await store.areas()).flatMap(({ code, economy }) => (economy ? [code] : [])));
  const nameOf = await publisherOfSource(store, (each) => publisherName(language, each));
  const publishers = (figures: readonly SourcedFigure[]): string =>
    formats.formatList([...new Set(figures.map(({ source }) => nameOf(source)))]);
  const rows = areas.flatMap(({ code, name }): readonly PricedArea[] => {
    const known = prices.get(code);
    if (known === undefined) return [];
    const { price, income } = known;
    const basket = { dollars: price.value, bytes: basketBytes };
    const { usCents, seconds } = loadPrice(megabytes * 1_000_000, basket, income?.value);
    return [
      {
        ...{ name, href: addresses.country(code) },
        one: formats.formatNumber(usCents, 2),
        all: formats.formatNumber(usCents * pupils, 0),
        time: seconds === undefined ? "–" : formats.formatNumber(seconds / 60, 1),
        incomeYear: income === undefined ? "–" : formats.formatYear(income.period)
      }
    ];
  });
  const figures = [...prices.values()];
  return {
    ...{ rows, pupils, minutes: minutesOfYear },
    without: formats.formatList(
      areas.flatMap(({ code, name }) => (economies.has(code) && !prices.has(code) ? [name] : []))
    ),
    year: figures.reduce((newest, { price }) => Math.max(newest, price.period), -Infinity),
    publisher: publishers(figures.map(({ price }) => price)),
    incomes: publishers(figures.flatMap(({ income }) => income ?? []))
  };
}
