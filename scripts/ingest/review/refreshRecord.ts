import { logRatio, medianOf } from "./bounds.ts";
import { isChanged } from "./compare.ts";
import type { Refresh, RefreshedFigure, RefreshedSource, SeriesRefresh } from "../../../src/model/refresh.ts";
import type { SourceRecord } from "../../../src/model/source.ts";
import type { SeriesPair } from "./compare.ts";

const shown = 10;

/** Returns what became of a series; revised figures by how far they moved, then new ones, then those that are gone. */
export function seriesRefresh({ id, group, now, common, added, gone }: SeriesPair): SeriesRefresh {
  const revised = common
    .filter(isChanged)
    .map((pair) => ({ ...pair, moved: logRatio(now.unit, pair.before.value, pair.now.value) }))
    .toSorted((a, b) => Math.abs(b.moved) - Math.abs(a.moved));
  const largest: readonly RefreshedFigure[] = [
    ...revised.map(({ before, now: { subject, period, value } }) => ({
      subject,
      period,
      before: before.value,
      after: value
    })),
    ...gone.map(({ subject, period, value }) => ({ subject, period, before: value })),
    ...added.map(({ subject, period, value }) => ({ subject, period, after: value }))
  ];
  return {
    series: id,
    group,
    added: added.length,
    revised: revised.length,
    gone: gone.length,
    unchanged: common.length - revised.length,
    medianFactor: Number(Math.exp(medianOf(revised.map(({ moved }) => moved))).toPrecision(4)),
    largest: largest.slice(0, shown)
  };
}

function changedSources(before: readonly SourceRecord[], now: readonly SourceRecord[]): readonly RefreshedSource[] {
  const known = new Map(before.map((record) => [record.file, record]));
  return now.flatMap(({ file, vintage, sha256 }) => {
    const other = known.get(file);
    if (other?.sha256 === sha256) return [];
    return [{ file, vintage, ...(other === undefined ? {} : { vintageBefore: other.vintage }) }];
  });
}

/** Returns what a run changes: the series with a figure that is new, revised or gone, and the files that changed. */
export function refreshOf(
  pairs: readonly SeriesPair[],
  before: readonly SourceRecord[],
  now: readonly SourceRecord[]
): Refresh {
  const sources = changedSources(before, now);
  const changed = new Set(sources.map(({ file }) => file));
  const days = now.filter(({ file }) => changed.has(file)).map(({ retrieved }) => retrieved);
  const series = pairs.map(seriesRefresh).filter((each) => each.added + each.revised + each.gone > 0);
  return { date: days.toSorted().at(-1) ?? "", sources, series };
}
