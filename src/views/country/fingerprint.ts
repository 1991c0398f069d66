import type { DatedCell } from "../../model/slice.ts";
import type { Spread } from "../../stats/spread.ts";
import { figuresOf, latestOf, totalOf, type CountryFacts } from "./countryFigures.ts";
import type { IndicatorId } from "../../model/indicator.ts";
import { indicatorFor } from "../../catalog/catalog.ts";

/** People of one year in three parts, per cent: without a network, with one and offline, online. */
export interface CoverageSplit {
  readonly period: number;
  readonly notCovered: DatedCell;
  readonly notUsing: DatedCell;
  readonly using: DatedCell;
}

/** Returns the newest year in which coverage and use fit together; undefined where there is none. */
export function coverageSplit(facts: Pick<CountryFacts, "figures">): CoverageSplit | undefined {
  const notUsing = latestOf(facts, indicatorFor("not-using"));
  if (!notUsing) return undefined;
  const { period } = notUsing;
  const of = (id: IndicatorId): DatedCell | undefined =>
    totalOf(facts, id)?.history.find((cell) => cell.period === period);
  const notCovered = of(indicatorFor("not-covered"));
  const using = of(indicatorFor("use"));
  return notCovered && using ? { period, notCovered, notUsing, using } : undefined;
}

/** One barrier on its scale: the area's latest figure beside the range of its group. */
export interface BarrierRow {
  /** The id of its name. */
  readonly id: string;
  readonly indicator: IndicatorId;
  /** See `sliceKey`. */
  readonly key: string;
  /** Undefined where the area has no figure: the row stays, and says so. */
  readonly cell: DatedCell | undefined;
  readonly spread: Spread | undefined;
  /** The values at the start and the end of the scale. */
  readonly domain: readonly [number, number];
}

const percent = [0, 100] as const;

/** The barriers in the order of the page: the slice of each by its key. */
const barriers = [
  { id: "price", indicator: indicatorFor("price"), key: "total" },
  { id: "skills", indicator: indicatorFor("skills"), key: "skill-COMMUNICATION" },
  { id: "language", indicator: indicatorFor("local-content"), key: "total" },
  { id: "phones-women", indicator: indicatorFor("phones"), key: "sex-F" },
  { id: "phones-men", indicator: indicatorFor("phones"), key: "sex-M" },
  { id: "daily-urban", indicator: indicatorFor("daily-use"), key: "location-URB" },
  { id: "daily-rural", indicator: indicatorFor("daily-use"), key: "location-RUR" }
] as const;

/** The indicators and slices whose range the fingerprint draws. */
export const barrierSlices: readonly (readonly [indicator: IndicatorId, key: string])[] = barriers.map(
  ({ indicator, key }) => [indicator, key]
);

/** Returns every barrier, with or without a figure. A share is drawn from 0 to 100, a price to the end of the range. */
export function barrierRows(
  facts: Pick<CountryFacts, "figures"> & { readonly group: Pick<CountryFacts["group"], "spread"> }
): readonly BarrierRow[] {
  return barriers.map(({ id, indicator, key }) => {
    const cell = figuresOf(facts, indicator).find((figure) => figure.key === key)?.latest;
    const spread = facts.group.spread(indicator, key);
    const domain = id === "price" ? priceDomain(cell, spread) : percent;
    return { id, indicator, key, cell, spread, domain };
  });
}

/** Ends that a scale of prices may have, in per cent of income. */
const priceEnds = [2, 5, 10, 20, 50, 100];

function priceDomain(cell: DatedCell | undefined, spread: Spread | undefined): readonly [number, number] {
  const highest = Math.max(2.01, ...[cell, spread].flatMap((each) => each?.high ?? []));
  return [0, priceEnds.find((end) => end >= highest) ?? highest];
}

/** A reason that households without Internet gave. */
export interface GivenReason {
  readonly reason: string;
  readonly cell: DatedCell;
}

/** Returns the reasons of the newest survey, the most named first; empty where there is no survey. */
export function givenReasons(facts: Pick<CountryFacts, "figures">): readonly GivenReason[] {
  const figures = figuresOf(facts, indicatorFor("reasons")).filter(({ codes }) => codes.location === "_T");
  const newest = Math.max(...figures.map(({ latest }) => latest.period));
  return figures
    .flatMap(({ codes, latest }) =>
      latest.period === newest && codes.reason !== undefined ? [{ reason: codes.reason, cell: latest }] : []
    )
    .toSorted((a, b) => b.cell.low - a.cell.low);
}
