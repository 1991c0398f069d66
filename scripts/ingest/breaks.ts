import { indicators } from "../../src/catalog/catalog.ts";
import { seriesBreaks } from "../../src/catalog/seriesBreaks.ts";
import { sliceKey } from "../../src/model/dimension.ts";
import { breakReasons, scopeOf, statedReasons, type SeriesBreak } from "../../src/model/seriesBreak.ts";
import { breakFinder } from "../../src/stats/comparable.ts";
import { jumpsIn, type JumpFigure } from "../../src/stats/jumps.ts";
import type { Indicator, Unit } from "../../src/model/indicator.ts";
import type { SourceObservation } from "./adapter.ts";

/** Units in which a jump has a size: points of per cent, or of subscriptions per 100 people. */
const inPoints: readonly Unit[] = ["percent", "per-100"];

/** Every figure that is published, by indicator. */
type Published = ReadonlyMap<string, readonly SourceObservation[]>;

const isStated = ({ reason }: SeriesBreak): boolean => (statedReasons as readonly string[]).includes(reason);

/** Returns the figures with status B where the reviewed list says that their publisher states a break. */
export function withStatedBreaks(published: Published): Published {
  const stated = new Set(
    seriesBreaks.filter(isStated).map(({ indicator, area, period }) => `${indicator} ${area} ${period}`)
  );
  return new Map(
    [...published].map(([id, figures]) => [
      id,
      figures.map((figure) =>
        figure.status === "A" && stated.has(`${id} ${figure.area} ${figure.period}`)
          ? { ...figure, status: "B" as const }
          : figure
      )
    ])
  );
}

/**
 * Returns every break of these figures: those of the reviewed list, those of a figure with status B, the jumps that the
 * rule finds in an indicator's first slice, and for a derived indicator those of what it is computed from. A year has
 * one break that parts any pair, with the reason that stands first in the list of reasons, or else jumps.
 */
export function breaksOf(published: Published): readonly SeriesBreak[] {
  const stated = indicators.flatMap(({ id, derivedFrom }) =>
    derivedFrom.length > 0
      ? []
      : (published.get(id) ?? []).flatMap(({ area, period, status }): readonly SeriesBreak[] =>
          status === "B" ? [{ indicator: id, area, period, reason: "stated" }] : []
        )
  );
  const known = [...seriesBreaks, ...stated];
  const find = breakFinder(known);
  const jumps = indicators.flatMap((indicator) =>
    hasJumps(indicator)
      ? jumpsIn(firstSlice(indicator, published), (area, from, to) =>
          find(indicator.id, area).some(({ period }) => from < period && period <= to)
        ).map((jump): SeriesBreak => ({ indicator: indicator.id, ...jump }))
      : []
  );
  return distinct(inherited([...known, ...jumps]));
}

/**
 * Poverty and literacy are asked every few years, and where they are asked often is not where they move: what is usual
 * between two surveys is not known of them.
 */
function hasJumps({ unit, derivedFrom, range, theme }: Indicator): boolean {
  return inPoints.includes(unit) && derivedFrom.length === 0 && !range && theme !== "context";
}

/** The figures of whole areas: regions of one area are no series of it. */
function firstSlice({ id, dimensions }: Indicator, published: Published): readonly JumpFigure[] {
  return (published.get(id) ?? []).flatMap(({ area, region, period, value, status, base, dimensions: codes }) =>
    value === undefined || region !== undefined || base === "population" || sliceKey(dimensions, codes) !== "total"
      ? []
      : [{ area, period, value, status }]
  );
}

/** Adds what derived indicators inherit; the catalogue names an indicator after those that it is computed from. */
function inherited(breaks: readonly SeriesBreak[]): readonly SeriesBreak[] {
  const all = [...breaks];
  for (const { id, derivedFrom } of indicators) {
    if (derivedFrom.length === 0) continue;
    const own = all.filter(({ indicator }) => derivedFrom.includes(indicator));
    all.push(...own.map((each) => ({ ...each, indicator: id })));
  }
  return all;
}

function distinct(breaks: readonly SeriesBreak[]): readonly SeriesBreak[] {
  const order = ({ reason }: SeriesBreak): number => breakReasons.indexOf(reason);
  const byKey = Map.groupBy(breaks, ({ indicator, area, period }) => `${indicator} ${area} ${period}`);
  return [...byKey.values()].flatMap((own) => {
    const [first, ...rest] = [...new Map(own.map((each) => [each.reason, each])).values()].toSorted(
      (a, b) => order(a) - order(b)
    );
    return first === undefined || scopeOf(first.reason) === "any" ? (first ?? []) : [first, ...rest];
  });
}
