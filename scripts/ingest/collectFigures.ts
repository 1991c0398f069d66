import { SourceError } from "./adapter.ts";
import { withStatedBreaks } from "./breaks.ts";
import { derive } from "./derive.ts";
import { differ, keyOf, mergeSeries } from "./merge.ts";
import { checkFigures, checkUnique } from "./steps/checkFigures.ts";
import { withOwnOrigin } from "./quarantine/misnamed.ts";
import { populationDifferences } from "./populationDifferences.ts";
import { withTotals } from "./withTotals.ts";
import { indicators } from "../../src/catalog/catalog.ts";
import type { SourceObservation } from "./adapter.ts";
import type { Withheld } from "./derive/derivation.ts";
import type { Difference, Flags, SourceSeries, Vintage } from "./merge.ts";
import type { Present } from "./steps/readPresent.ts";
import type { SeriesId } from "./weeklyUse.ts";

/** Every figure that is published, by indicator, with what is known of those that are not. */
export interface Figures {
  readonly published: ReadonlyMap<string, readonly SourceObservation[]>;
  readonly vintages: readonly Vintage[];
  readonly differences: readonly Difference[];
  readonly withheld: readonly Withheld[];
}

const catalogue = new Map(indicators.map((indicator) => [indicator.id, indicator]));

/** The indicators of these series and all that is derived from them. */
function touchedBy(series: readonly SourceSeries[]): ReadonlySet<string> {
  const touched = new Set(series.flatMap(({ observations }) => observations.map(({ indicator }) => indicator)));
  for (let size = -1; size !== touched.size;) {
    size = touched.size;
    for (const { id, derivedFrom } of indicators) if (derivedFrom.some((each) => touched.has(each))) touched.add(id);
  }
  return touched;
}

/**
 * The figures in the repository that rest on a file that was not read now, as the series of that file. Measures of
 * several files ("a+b") are made from all of them or left alone.
 */
function presentSeries(
  { figures, manifest }: Present,
  touched: ReadonlySet<string>,
  read: readonly SourceSeries[]
): readonly SourceSeries[] {
  const readNow = new Set(read.map(({ file }) => file.id));
  return indicators
    .filter(({ id, derivedFrom }) => touched.has(id) && derivedFrom.length === 0)
    .flatMap(({ id }) => [...Map.groupBy(figures.get(id) ?? [], ({ source }) => source)])
    .filter(([source]) => !readNow.has(source) && !source.includes("+"))
    .map(([source, observations]) => {
      const file = manifest.sources.find((each) => each.id === source);
      if (file === undefined) throw new SourceError("manifest.json", `names no source ${source}`);
      return { file, observations };
    });
}

/** The differences from files that were not read now, held against the figures of today. */
function presentDifferences(
  { differences }: Present,
  published: ReadonlyMap<string, readonly SourceObservation[]>,
  read: readonly SourceSeries[]
): readonly Difference[] {
  const readNow = new Set(read.map(({ file }) => file.id));
  return differences
    .filter(({ otherSource }) => !readNow.has(otherSource))
    .flatMap((difference) => {
      const now = published.get(difference.indicator)?.find((figure) => keyOf(figure) === difference.key);
      return now?.value === undefined || !differ(now.value, difference.otherValue)
        ? []
        : [{ ...difference, value: now.value, source: now.source }];
    });
}

/**
 * Merges and derives the figures of the files that were read. Where present data are given, the figures of files that
 * were not read stay: their rows take part in merging and deriving, and an indicator that nothing touches stays as it
 * is. Throws a SourceError for a figure that its indicator cannot have.
 */
export function collectFigures(read: readonly SourceSeries[], present: Present | undefined): Figures {
  const complete = read.map(({ file, observations }) => ({
    file,
    observations: observations.map((observation) => withOwnOrigin(withTotals(observation, catalogue)))
  }));
  for (const { file, observations } of complete) checkFigures(observations, file, catalogue);
  const touched = touchedBy(complete);
  const untouched = (indicator: SeriesId): boolean => present !== undefined && !touched.has(indicator);
  const kept = present ? presentSeries(present, touched, complete) : [];
  const flags: Flags = (indicator, area, period) =>
    present?.figures.get(indicator)?.find((each) => each.area === area && each.period === period);
  const { published, vintages, differences } = mergeSeries([...complete, ...kept], flags);
  const base = withStatedBreaks(new Map([...(present?.figures ?? []), ...published]));
  const { observations, withheld } = derive(base);
  const derived = observations.filter(({ indicator }) => !untouched(indicator));
  checkFigures(derived, { file: "derived figures" }, catalogue);
  const figures = new Map([...base, ...Map.groupBy(derived, ({ indicator }) => indicator)]);
  for (const { id } of indicators) checkUnique(id, figures.get(id) ?? []);
  return {
    published: figures,
    vintages,
    differences: [
      ...differences.filter(({ indicator }) => indicator !== "population"),
      ...populationDifferences(figures),
      ...(present ? presentDifferences(present, figures, read) : []).filter(
        ({ indicator }) => indicator !== "population"
      )
    ],
    withheld: [
      ...withheld.filter(({ indicator }) => !untouched(indicator)),
      ...(present?.withheld ?? []).filter(({ indicator }) => untouched(indicator))
    ]
  };
}
