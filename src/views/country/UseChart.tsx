import { LineChart } from "../../charts/LineChart.tsx";
import { countryStatements } from "./countrySentences.ts";
import { isRoomy } from "./roomOnPaper.ts";
import { areaSlots, datedText, type AreaWords } from "./statement.ts";
import type { CountryFacts } from "./countryFigures.ts";
import { useSeries } from "./useSeries.ts";

interface UseChartProps {
  readonly words: AreaWords;
  readonly facts: CountryFacts;
}

/** Use of the Internet by year, with the mean of the group; nothing where the area has fewer than two figures. */
export function UseChart({ words, facts }: UseChartProps) {
  const { t, formats } = words.translator;
  const use = useSeries(words, facts);
  if (!use) return null;
  const [, group] = use.series;
  return (
    <figure class={isRoomy(countryStatements(words, facts)) ? "use-chart roomy" : "use-chart"}>
      <figcaption>
        <strong>{t("country.chart.use", areaSlots(words))}</strong>
        <span class="key main">{formats.atStart(words.forms.name)}</span>
        {group && <span class="key s0">{formats.atStart(t("country.chart.group", { group: words.group }))}</span>}
        <span>{t("country.chart.estimates")}</span>
      </figcaption>
      <LineChart
        label={t("country.chart.label", {
          ...areaSlots(words),
          value: formats.formatPercent(use.latest.low, 1),
          year: datedText(words.translator, use.latest)
        })}
        years={use.years}
        domain={[0, 100]}
        xTicks={use.xTicks.map((value) => ({ value, label: formats.formatYear(value) }))}
        yTicks={[0, 50, 100].map((value) => ({ value, label: formats.formatPercentLabel(value, 0) }))}
        series={use.series}
      />
    </figure>
  );
}
