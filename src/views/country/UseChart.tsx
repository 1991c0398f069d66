import { LineChart, type LineSeries } from "../../charts/LineChart.tsx";
import type { LinePoint } from "../../charts/lineSegments.ts";
import { areaSlots, type AreaWords } from "./statement.ts";
import { totalOf, type CountryFacts } from "./countryFacts.ts";

interface UseChartProps {
  readonly words: AreaWords;
  readonly facts: CountryFacts;
}

const firstYear = 2000;

/** Use of the Internet by year, with the mean of the group; nothing where the area has fewer than two figures. */
export function UseChart({ words, facts }: UseChartProps) {
  const { t, formats } = words.translator;
  const use = totalOf(facts, "internet-use");
  if (!use || use.history.length < 2) return null;
  const last = Math.max(use.latest.period, firstYear + 1);
  const points = use.history.map(({ period, low, status }) => ({ period, value: low, estimated: status !== "A" }));
  const group: readonly LinePoint[] = Array.from({ length: last - firstYear + 1 }, (_, i) => firstYear + i).flatMap(
    (period) => {
      const value = facts.group.mean("internet-use", period);
      return value === undefined ? [] : [{ period, value, estimated: false }];
    }
  );
  const endOf = (series: readonly LinePoint[]): string => formats.formatPercent(series.at(-1)?.value ?? 0, 1);
  const series: readonly LineSeries[] = [
    { id: "area", name: endOf(points), className: "main", points, breaks: facts.breaksOf("internet-use") },
    ...(group.length < 2 ? [] : [{ id: "group", name: endOf(group), className: "s0", points: group }])
  ];
  const years = [firstYear, 2005, 2010, 2015, 2020].filter((year) => year <= last);
  return (
    <figure class="use-chart">
      <figcaption>
        <strong>{t("country.chart.use", areaSlots(words))}</strong>
        <span class="key main">{words.forms.name}</span>
        {group.length >= 2 && <span class="key s0">{t("country.chart.group", { group: words.group.name })}</span>}
        <span>{t("country.chart.estimates")}</span>
      </figcaption>
      <LineChart
        label={t("country.chart.label", {
          ...areaSlots(words),
          value: endOf(points),
          year: formats.formatYear(use.latest.period)
        })}
        years={[firstYear, last]}
        domain={[0, 100]}
        xTicks={years.map((value) => ({ value, label: formats.formatYear(value) }))}
        yTicks={[0, 50, 100].map((value) => ({ value, label: formats.formatPercent(value, 0) }))}
        series={series}
      />
    </figure>
  );
}
