import type { AreaForms } from "../../i18n/areaForms.ts";
import type { Translator } from "../../i18n/translator.ts";
import type { DatedCell } from "../../model/slice.ts";
import { basketBytes, loadPrice, minutesOfYear } from "../../stats/loadPrice.ts";
import { datedText } from "../country/statement.ts";

/** A figure with its year, its flag and who publishes it. */
export interface PublishedFigure extends Pick<DatedCell, "period" | "status"> {
  readonly value: number;
  readonly publisher: string;
}

export interface PagePriceProps {
  readonly translator: Translator;
  readonly forms: AreaForms;
  /** What a browser fetches to show the page. */
  readonly bytes: number;
  /** Of a month of 5 GB, in US dollars; undefined where the data have none. */
  readonly price: PublishedFigure | undefined;
  /** Of a person in a year, in US dollars; undefined where the data have none. */
  readonly income: PublishedFigure | undefined;
  /** Where the same is told of the desk for own questions. */
  readonly deskHref: string;
}

/** What it costs to load a page in a country, in money and in time of average income, with its sums. */
export function PagePrice({ translator, forms, bytes, price, income, deskHref }: PagePriceProps) {
  const { t } = translator;
  const area = forms;
  const kilobytes = Math.round(bytes / 1000);
  const desk = <a href={deskHref}>{t("page-price.desk")}</a>;
  if (price === undefined)
    return (
      <>
        <p>{t("page-price.no-price", { kilobytes, area })}</p>
        <p class="note">{desk}</p>
      </>
    );
  const year = datedText(translator, price);
  const { usCents, seconds } = loadPrice(bytes, { dollars: price.value, bytes: basketBytes }, income?.value);
  return (
    <>
      <p>
        {t("page-price.cost", { kilobytes, usCents, area, year })}{" "}
        {seconds === undefined ? t("page-price.no-income") : t("page-price.time", { seconds })}
      </p>
      <details class="fold">
        <summary>{t("page-price.sums")}</summary>
        <ul>
          <li>{t("page-price.sum.bytes", { bytes })}</li>
          <li>
            {t("page-price.sum.price", {
              ...{
                dollars: price.value,
                year,
                publisher: price.publisher,
                whole: basketBytes
              }
            })}
          </li>
          {income && (
            <li>
              {t("page-price.sum.income", {
                ...{
                  income: income.value,
                  year: datedText(translator, income),
                  publisher: income.publisher,
                  minutes: minutesOfYear
                }
              })}
            </li>
          )}
        </ul>
      </details>
      <p class="note">{desk}</p>
    </>
  );
}
