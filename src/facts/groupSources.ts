import { indicators } from "../catalog/catalog.ts";
import type { SourceRecord } from "../model/source.ts";
import { sourcesOf } from "../query/provenance.ts";
import { store } from "../site/site.ts";
import type { IndicatorId } from "../model/indicator.ts";
import { briefIndicators } from "../catalog/leads.ts";

/** The source files behind all figures of each indicator, the one with the most figures first. */
const sourcesByIndicator: ReadonlyMap<string, readonly SourceRecord[]> = new Map(
  await Promise.all(
    indicators.map(async ({ id }) => [id, sourcesOf(await store.observations(id), await store.manifest())] as const)
  )
);

/** Returns the publishers of an indicator's figures, "World Bank + ITU". */
export function publishersOf(indicator: IndicatorId): string {
  const publishers = (sourcesByIndicator.get(indicator) ?? []).map(({ publisher }) => publisher);
  return [...new Set(publishers)].join(" + ");
}

/** The sources of the figures in the printed brief of a group. */
export const groupSources: readonly SourceRecord[] = [
  ...new Set(briefIndicators.flatMap((id) => sourcesByIndicator.get(id) ?? []))
];
