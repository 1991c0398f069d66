import { LineChart, type LineSeries } from "../../charts/LineChart.tsx";
import type { Translator } from "../../i18n/translator.ts";
import type { CoverageOfYear } from "../../stats/knowledge.ts";

interface CoverageChartProps {
  readonly translator: Translator;
  /** The name of the indicator. */
  readonly indicator: string;
  /** Ascending by year. */
  readonly years: readonly CoverageOfYear[];
}

/** The share of the world's people whom a figure covers, by year; a sentence where there is one year only. */
export function CoverageChart({ translator, indicator, years }: CoverageChartProps) {
  const { t, formats } = translator;
  const first = years[0];
  const last = years.at(-1);
  if (!first || !last) return null;
  if (years.length === 1) {
    const slots = { last: last.period, any: last.any * 100, measured: last.measured * 100 };
    return <p>{t("gaps.coverage.label.one", { indicator, ...slots })}</p>;
  }
  const most = (of: "any" | "measured"): CoverageOfYear =>
    years.reduce((best, year) => (year[of] > best[of] ? year : best), first);
  const line = (id: "any" | "measured", className: string): LineSeries => ({
    id,
    name: t(`gaps.coverage.${id}`),
    className,
    points: years.map((year) => ({ period: year.period, value: year[id] * 100, estimated: false }))
  });
  const ticks = years.filter(({ period }) => period % 5 === 0 || period === last.period);
  return (
    <LineChart
      label={t("gaps.coverage.label", {
        indicator,
        first: first.period,
        last: last.period,
        any: most("any").any * 100,
        anyYear: most("any").period,
        measured: most("measured").measured * 100,
        measuredYear: most("measured").period
      })}
      series={[line("measured", "main"), line("any", "s1")]}
      years={[first.period, last.period]}
      domain={[0, 100]}
      xTicks={ticks.map(({ period }) => ({ value: period, label: formats.formatYear(period) }))}
      yTicks={[0, 50, 100].map((value) => ({ value, label: formats.formatPercentLabel(value, 0) }))}
    />
  );
}
