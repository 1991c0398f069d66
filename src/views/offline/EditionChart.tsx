import { LineChart, type LineSeries } from "../../charts/LineChart.tsx";
import type { Headline } from "../../catalog/headlines.ts";
import { formatDate } from "../../i18n/dates.ts";
import type { Translator } from "../../i18n/translator.ts";
import { known } from "../../model/known.ts";

interface EditionChartProps {
  readonly translator: Translator;
  /** People offline as the older and the newer edition add up, ascending by year. */
  readonly points: readonly { readonly period: number; readonly before: number | undefined; readonly after: number }[];
  readonly dates: readonly [string, string];
  readonly headlines: readonly Headline[];
}

/** Billions of people at the foot and the top: differences of a tenth are the subject. */
const domain = [2, 3.5] as const;

/** The same years in two editions of the data and in the headlines of their day. */
export function EditionChart({ translator, points, dates: [before, after], headlines }: EditionChartProps) {
  const { t, formats, language } = translator;
  // The day would make the name too long for a phone.
  const edition = (date: string): string => formatDate(language, date.slice(0, 7));
  const line = (
    id: string,
    name: string,
    className: string,
    values: Iterable<readonly [number, number]>
  ): LineSeries => ({
    id,
    name,
    className,
    points: [...values].map(([period, people]) => ({ period, value: people / 1e9, estimated: false }))
  });
  const series = [
    line(
      "after",
      edition(after),
      "main",
      points.map((each) => [each.period, each.after])
    ),
    line(
      "before",
      edition(before),
      "s1",
      points.flatMap((each) => (each.before === undefined ? [] : [[each.period, each.before] as const]))
    ),
    line(
      "headlines",
      t("offline.chart.headlines"),
      "s0",
      headlines.map((each) => [each.period, each.offlineBillions * 1e9])
    )
  ];
  const first = known(points[0], "year").period;
  const last = Math.max(...points.map(({ period }) => period), ...headlines.map(({ period }) => period));
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return (
    <LineChart
      label={editionLabel(translator, { points, dates: [before, after], headlines })}
      series={series}
      years={[first, last]}
      domain={domain}
      xTicks={years.map((value) => ({ value, label: formats.formatYear(value) }))}
      yTicks={[2, 2.5, 3, 3.5].map((value) => ({ value, label: formats.formatNumber(value, 1) }))}
    />
  );
}

/** Returns the lines of `EditionChart` in words. */
export function editionLabel(
  { t, formats }: Translator,
  { points, dates: [before, after], headlines }: Omit<EditionChartProps, "translator">
): string {
  const first = points[0];
  const newest = points.at(-1);
  const older = points.findLast((each) => each.before !== undefined);
  if (!first || !newest || older?.before === undefined) throw new Error("no sums to draw");
  return t("offline.chart.label", {
    newer: { date: after },
    afterFirst: first.after / 1e9,
    first: first.period,
    afterLast: newest.after / 1e9,
    afterYear: newest.period,
    older: { date: before },
    beforeLast: older.before / 1e9,
    beforeYear: older.period,
    headlines: formats.formatList(
      headlines.map(({ period, offlineBillions }) =>
        t("offline.chart.point", {
          value: offlineBillions,
          year: period
        })
      )
    )
  });
}
