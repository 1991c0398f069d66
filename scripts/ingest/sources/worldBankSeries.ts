import { SourceError } from "../adapter.ts";
import { stemOf } from "../sourceId.ts";
import type { IndicatorId } from "../../../src/model/indicator.ts";

/** A series of the World Development Indicators: our indicator, and the words of its name that say what it counts. */
interface Series {
  readonly indicator: IndicatorId;
  readonly counts: string;
  /**
   * Whether its own metadata say that no single figure was counted or asked: mid-year estimates (population), smoothed
   * and, after 2018, projected (urban population), put together from several kinds of sources (electricity).
   */
  readonly modelled?: true;
}

const series: Readonly<Record<string, Series>> = {
  "IT.NET.USER.ZS": { indicator: "internet-use", counts: "% of population" },
  "IT.CEL.SETS.P2": { indicator: "mobile-cellular-subscriptions", counts: "per 100 people" },
  "SP.POP.TOTL": { indicator: "population", counts: "Population, total", modelled: true },
  "NY.GNP.PCAP.CD": { indicator: "gni-per-capita", counts: "Atlas method (current US$)" },
  "NY.GDP.PCAP.CD": { indicator: "gdp-per-capita", counts: "GDP per capita (current US$)" },
  "SP.URB.TOTL.IN.ZS": { indicator: "urban-population", counts: "% of total population", modelled: true },
  "EG.ELC.ACCS.ZS": { indicator: "electricity-access", counts: "% of population", modelled: true },
  "SI.POV.DDAY": { indicator: "poverty", counts: "% of population" },
  "SE.ADT.LITR.ZS": { indicator: "adult-literacy", counts: "% of people ages 15 and above" }
};

/** Series that are asked for and read, and have no indicator yet. */
export const awaitedSeries: Readonly<Record<string, string>> = {
  "IT.NET.USER.FE.ZS": "% of female population",
  "IT.NET.USER.MA.ZS": "% of male population"
};

/** The indicators by the code of their series. */
export const worldBankSeries: ReadonlyMap<string, IndicatorId> = new Map(
  Object.entries(series).map(([code, { indicator }]) => [code, indicator])
);

/** The indicators whose every figure is an estimate by what their metadata say. */
export const modelledIndicators: ReadonlySet<string> = new Set(
  Object.values(series).flatMap(({ indicator, modelled }) => (modelled ? [indicator] : []))
);

/** What a row says of its series: the code, and its name where the layout has one. */
interface Said {
  readonly series: string;
  readonly name: string | undefined;
}

/**
 * Throws a SourceError where a row of a file that is named after its series is of another one, or where the name of the
 * series no longer says what we take it to count.
 */
export function checkSeries(file: string, row: number, { series: code, name }: Said): void {
  const expected = stemOf(file);
  if (code !== expected) throw new SourceError(file, `row ${row}: series "${code}", not ${expected}`);
  const counts = series[code]?.counts ?? awaitedSeries[code];
  if (name === undefined || counts === undefined || name.includes(counts)) return;
  throw new SourceError(file, `row ${row}: ${code} is "${name}", which does not say "${counts}"`);
}
