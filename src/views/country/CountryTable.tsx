import { Fragment } from "preact";
import { OriginText } from "../OriginText.tsx";
import type { Translator } from "../../i18n/translator.ts";
import { sliceKey } from "../../model/dimension.ts";
import type { Indicator, IndicatorId } from "../../model/indicator.ts";
import { QuoteBox, type Quote } from "../quote/QuoteBox.tsx";
import { plainText, valueText } from "../figure/describe.ts";
import { notedText } from "../figure/notedText.ts";
import { dimensionText } from "../figure/dimensionText.ts";
import { figureAnchor } from "../receipt/figureRuns.ts";
import type { CountryFigure, CountryIndicator } from "./countryModel.ts";
import { placeText } from "./placeText.ts";

interface CountryTableProps {
  readonly translator: Translator;
  readonly indicators: readonly CountryIndicator[];
  readonly mapHref: (indicator: IndicatorId) => string;
  /** The short name of a source, and the address of the receipt of the figure with this anchor. */
  readonly sourceLink: (source: string, anchor: string) => { readonly href: string; readonly name: string };
  /** What is quoted of a figure. */
  readonly quoteOf: (indicator: Indicator, figure: CountryFigure) => Quote;
  /** Where the cautions of an indicator are said, see `QuoteBox`. */
  readonly cautionIds: (indicator: Indicator) => readonly string[] | undefined;
}

/** Every figure of a country in a theme: the latest with year, flag, place and source; the years before, folded. */
export function CountryTable(props: CountryTableProps) {
  const { translator, indicators } = props;
  const { t } = translator;
  return (
    <table class="country-table">
      <thead>
        <tr>
          <th scope="col">{t("country.figure")}</th>
          <th scope="col">
            {t("country.value")} · {t("country.year")}
          </th>
          <th scope="col">{t("country.rank")}</th>
        </tr>
      </thead>
      {indicators.map((entry) => (
        <IndicatorRows key={entry.indicator.id} entry={entry} {...props} />
      ))}
    </table>
  );
}

type IndicatorRowsProps = Omit<CountryTableProps, "indicators"> & { readonly entry: CountryIndicator };

function IndicatorRows({ entry, translator, mapHref, sourceLink, quoteOf, cautionIds }: IndicatorRowsProps) {
  const { indicator, figures } = entry;
  const { t, formats } = translator;
  const name = t(`indicator.${indicator.id}.name`);
  return (
    <tbody>
      {figures.map((figure, index) => {
        const group = dimensionText(translator, indicator, figure.codes);
        const { latest, place, origin } = figure;
        const key = sliceKey(indicator.dimensions, figure.codes);
        const link = sourceLink(origin.source, figureAnchor(indicator.id, key, latest.period));
        return (
          <Fragment key={index}>
            <tr class={index === 0 ? "first" : "more"}>
              <th scope="row">
                {index === 0 ? <a href={mapHref(indicator.id)}>{name}</a> : <span class="hidden">{name}: </span>}
                {group !== "" && <span class="group"> {group}</span>}
                <span class="origin">
                  <a href={link.href}>{link.name}</a>
                  {origin.origin !== "" && (
                    <Fragment>
                      {" · "}
                      <OriginText language={translator.language} origin={origin.origin} />
                      {origin.ofOperators && ` (${t("origin.operator")})`}
                    </Fragment>
                  )}
                </span>
              </th>
              <td>
                {valueText(translator, indicator, latest)}
                <span class="origin">
                  {formats.formatYear(latest.period)}
                  {latest.status !== "A" && ` · ${t(`status.${latest.status}`)}`}
                  {notedText(translator, origin).map((noted) => ` · ${noted}`)}
                </span>
              </td>
              <td>{place && placeText(translator, place)}</td>
            </tr>
            <tr class={index === 0 ? "behind" : "more behind"}>
              <td colSpan={3}>
                <History figure={figure} entry={entry} translator={translator} />
                <QuoteBox
                  translator={translator}
                  quote={quoteOf(indicator, figure)}
                  cautionIds={cautionIds(indicator)}
                />
              </td>
            </tr>
          </Fragment>
        );
      })}
    </tbody>
  );
}

interface HistoryProps {
  readonly figure: CountryFigure;
  readonly entry: CountryIndicator;
  readonly translator: Translator;
}

function History({ figure, entry, translator }: HistoryProps) {
  const { t, formats } = translator;
  const before = figure.history.slice(0, -1).reverse();
  const [first] = figure.history;
  if (before.length === 0 || !first) return null;
  return (
    <details class="since">
      <summary>{t("country.trend", { year: first.period })}</summary>
      <ul class="history">
        {before.map((cell) => (
          <li key={cell.period}>
            {formats.formatYear(cell.period)}: {plainText(translator, entry.indicator, cell)}
            {cell.status !== "A" && ` (${t(`status.${cell.status}`)})`}
          </li>
        ))}
      </ul>
    </details>
  );
}
