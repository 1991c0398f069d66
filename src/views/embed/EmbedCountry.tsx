import { jsonInPage } from "../jsonInPage.ts";
import type { CountryFacts } from "../country/countryFigures.ts";
import { chartSentence } from "../country/chartSentence.ts";
import type { AreaWords } from "../country/statement.ts";
import { UseChart } from "../country/UseChart.tsx";
import { totalOf } from "../country/countryFigures.ts";
import { keyFigures } from "../card/keyFigures.ts";
import { EmbedTable } from "./EmbedTable.tsx";
import type { CountryPicture } from "../card/countryPicture.ts";
import type { IndicatorId } from "../../model/indicator.ts";
import { indicatorFor } from "../../catalog/catalog.ts";

interface EmbedCountryProps {
  readonly words: AreaWords;
  readonly facts: CountryFacts;
  /** What the picture of the country is drawn from, for who saves it. */
  readonly picture: CountryPicture;
  /** The address of an indicator's map. */
  readonly mapHref: (indicator: IndicatorId) => string;
}

/** A country for other sites: its sentence, its Internet use by year, its key figures, the years as a table. */
export function EmbedCountry({ words, facts, picture, mapHref }: EmbedCountryProps) {
  const { t, formats } = words.translator;
  const use = totalOf(facts, indicatorFor("use"));
  return (
    <>
      <p class="finding">{chartSentence(words, facts)}</p>
      <UseChart words={words} facts={facts} />
      <div class="picture-data" hidden>
        <script type="application/json" dangerouslySetInnerHTML={{ __html: jsonInPage(picture) }} />
      </div>
      <dl class="key-figures">
        {keyFigures(words.translator, facts).map(({ indicator, name, value, dated }) => (
          <div key={indicator}>
            <dt>
              <a href={mapHref(indicator)}>{name}</a>
            </dt>
            <dd>
              {value} {dated !== "" && <span class="origin">{dated}</span>}
            </dd>
          </div>
        ))}
      </dl>
      {use && (
        <EmbedTable label={t("embed.years")}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t("ui.table.year")}</th>
                <th scope="col">{t("indicator.internet-use.unit")}</th>
                <th scope="col">{t("ui.table.status")}</th>
              </tr>
            </thead>
            <tbody>
              {use.history.toReversed().map(({ period, low, status }) => (
                <tr key={period}>
                  <th scope="row">{formats.formatYear(period)}</th>
                  <td>{formats.formatNumber(low, 1)}</td>
                  <td>{status === "A" ? "" : t(`status.${status}`)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </EmbedTable>
      )}
    </>
  );
}
