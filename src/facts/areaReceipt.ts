import type { AreaCode } from "../model/area.ts";
import type { Indicator } from "../model/indicator.ts";
import type { Observation } from "../model/observation.ts";
import type { SourceRecord } from "../model/source.ts";
import type { RegionsOfArea } from "../query/regions.ts";
import type { RegionRun } from "../views/receipt/RegionTable.tsx";
import { sourceIds, sourcesOf } from "../query/provenance.ts";
import type { Store } from "../query/store.ts";
import type { ShutdownEvent } from "../model/shutdown.ts";
import { shutdownsOfCountry } from "./shutdownsOfCountry.ts";
import { observationsOf } from "./observationsOf.ts";
import { known } from "../model/known.ts";

/** What is known of an area by an indicator: rows of the whole area, and of each of its regions. */
export interface IndicatorOfReceipt {
  readonly indicator: Indicator;
  readonly rows: readonly Observation[];
  /** By code, each with its figures, the newest first. */
  readonly regions: readonly RegionRun[];
  /** The events that its figures count, one by one. */
  readonly events: readonly ShutdownEvent[];
}

/** Every figure of an area with its sources, the same for every language. */
export interface AreaReceipt {
  /** The indicators that have a figure of the area, in the order of the catalogue, with their rows. */
  readonly indicators: readonly IndicatorOfReceipt[];
  readonly count: number;
  readonly sources: readonly SourceRecord[];
  /** Returns the numbers of the source files of a column `source`, from 1. */
  readonly numbersOf: (source: string) => readonly number[];
}

/** Returns the receipt of an area. */
export async function areaReceipt(store: Store, code: AreaCode): Promise<AreaReceipt> {
  const [own, ofRegions, shutdowns] = await Promise.all([
    observationsOf(store, code),
    store.regionsOf(code),
    shutdownsOfCountry(store, code)
  ]);
  const indicators = (await store.indicators()).flatMap((indicator) => {
    const rows = own.get(indicator.id) ?? [];
    const regions = regionRuns(ofRegions, indicator);
    return rows.length + regions.length > 0
      ? [{ indicator, rows, regions, events: indicator.role === "shutdown-events" ? shutdowns : [] }]
      : [];
  });
  const rows = indicators.flatMap(({ rows, regions }) => [...rows, ...regions.flatMap(({ figures }) => figures)]);
  const sources = sourcesOf(rows, await store.manifest());
  const places = new Map(sources.map(({ id }, index) => [id, index + 1]));
  return {
    ...{ indicators, sources, count: rows.length },
    numbersOf: (source) => sourceIds(source).map((id) => known(places.get(id), `place of ${id}`))
  };
}

function regionRuns({ regions, figures }: RegionsOfArea, { id }: Indicator): readonly RegionRun[] {
  const byRegion = Map.groupBy(
    figures.filter(({ indicator }) => indicator === id),
    ({ region }) => region
  );
  return regions
    .toSorted((a, b) => (a.code < b.code ? -1 : 1))
    .flatMap(({ code, name }) => {
      const own = byRegion.get(code)?.toSorted((a, b) => b.period - a.period);
      return own ? [{ code, name, figures: own }] : [];
    });
}
