import type { CardSeries } from "../../charts/CardLines.tsx";
import type { Tick } from "../../charts/LineChart.tsx";
import { chartSentence } from "../country/chartSentence.ts";
import type { CountryFacts } from "../country/countryFigures.ts";
import { areaSlots, type AreaWords } from "../country/statement.ts";
import { useSeries } from "../country/useSeries.ts";
import { headline } from "./headline.ts";
import { keyFigures, type KeyFigure } from "./keyFigures.ts";

/** What the picture of a country is drawn from, as plain data: the build draws it, and a browser from what a frame carries. */
export interface CountryPicture {
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  readonly kicker: string;
  readonly title: string;
  readonly subtitle: string;
  /** The name of the site, which stands before the address. */
  readonly site: string;
  readonly label: string;
  readonly figures: readonly KeyFigure[];
  /** Internet use by year; undefined where the country has fewer than two figures. */
  readonly lines:
    | {
        readonly series: readonly CardSeries[];
        readonly years: readonly [number, number];
        readonly xTicks: readonly Tick[];
        readonly yTicks: readonly Tick[];
      }
    | undefined;
}

/** Returns the picture of a country; `name` is the country's as it stands alone. */
export function countryPicture(name: string, words: AreaWords, facts: CountryFacts): CountryPicture {
  const { translator, group } = words;
  const { t, formats } = translator;
  const use = useSeries(words, facts);
  const sentence = chartSentence(words, facts);
  const figures = keyFigures(translator, facts);
  const subtitle = use
    ? t("card.country", {
        use: t("country.chart.use", areaSlots(words)),
        group: use.series[1] ? t("card.country.group", { group }) : "",
        estimates: t("country.chart.estimates")
      })
    : t("card.country.none");
  return {
    language: translator.language,
    direction: translator.direction,
    kicker: name,
    title: headline(sentence),
    subtitle: subtitle.replace("  ", " "),
    site: t("site.name"),
    label: [
      sentence,
      ...figures.map(({ name, value, dated }) =>
        formats.withStop(`${name}: ${value} (${dated})`.replace(" ()", "")).trimEnd()
      )
    ].join(" "),
    figures,
    lines: use && {
      series: use.series.map((each, index) => ({ ...each, className: index === 0 ? "main" : "" })),
      years: use.years,
      xTicks: use.xTicks.map((value) => ({ value, label: formats.formatYear(value) })),
      yTicks: [0, 50, 100].map((value) => ({ value, label: formats.formatPercentLabel(value, 0) }))
    }
  };
}
