import type { LineSeries } from "../../charts/LineChart.tsx";
import { isEstimate } from "../../model/observation.ts";
import type { DatedCell } from "../../model/slice.ts";
import type { LinePoint } from "../../charts/lineSegments.ts";
import { totalOf, type CountryFacts } from "./countryFigures.ts";
import type { AreaWords } from "./statement.ts";
import { indicatorFor } from "../../catalog/catalog.ts";
import { known } from "../../model/known.ts";

/** Use of the Internet by year in an area, and in the group that it is compared with. */
export interface UseSeries {
  readonly years: readonly [number, number];
  /** The area first, then its group where that has a mean in at least two years. */
  readonly series: readonly [LineSeries, ...LineSeries[]];
  readonly xTicks: readonly number[];
  /** The area's last figure. */
  readonly latest: DatedCell;
}

const firstYear = 2000;

/** Returns the lines of an area's Internet use, each named by its last value; undefined under two figures. */
export function useSeries({ translator }: AreaWords, facts: CountryFacts): UseSeries | undefined {
  const { formats } = translator;
  const use = totalOf(facts, indicatorFor("use"));
  if (!use || use.history.length < 2) return undefined;
  const last = Math.max(use.latest.period, firstYear + 1);
  const breaks = facts.breaksOf(indicatorFor("use")).map(({ period }) => period);
  const points = use.history.map(({ period, low, status }) => ({ period, value: low, estimated: isEstimate(status) }));
  const group: readonly LinePoint[] = Array.from({ length: last - firstYear + 1 }, (_, i) => firstYear + i).flatMap(
    (period) => {
      const own = facts.group.use(period);
      return own ? [{ period, value: own.share, estimated: isEstimate(own.status) }] : [];
    }
  );
  const endOf = (series: readonly LinePoint[]): string =>
    formats.formatPercentLabel(known(series.at(-1), "figure of use").value, 1);
  return {
    years: [firstYear, last],
    latest: use.latest,
    series: [
      { id: "area", name: endOf(points), className: "main", points, breaks },
      ...(group.length < 2 ? [] : [{ id: "group", name: endOf(group), className: "s0", points: group }])
    ],
    xTicks: [firstYear, 2005, 2010, 2015, 2020].filter((year) => year <= last)
  };
}
