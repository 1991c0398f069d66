import type { Translator } from "../../i18n/translator.ts";
import type { IndicatorId } from "../../model/indicator.ts";
import type { RegionFigure } from "../../model/region.ts";
import { RegionName } from "../country/SurveyTable.tsx";
import { SourceNumbers } from "./SourceNumbers.tsx";
import { YearFigures } from "./YearFigures.tsx";

/** A region as it is named, and its figures, the newest first. */
export interface RegionRun {
  readonly code: string;
  /** Empty where the publisher names none. */
  readonly name: string;
  readonly figures: readonly RegionFigure[];
}

interface RegionTableProps {
  readonly translator: Translator;
  readonly indicator: IndicatorId;
  readonly regions: readonly RegionRun[];
  /** The numbers of a row's sources in the list at the end of the page. */
  readonly numbersOf: (source: string) => readonly number[];
}

/** Every figure of the regions of a country for an indicator, as the surveys drew them; each figure can be linked. */
export function RegionTable({ translator, indicator, regions, numbersOf }: RegionTableProps) {
  const { t, formats } = translator;
  return (
    <table class="runs">
      <caption>{t("receipt.regions")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("receipt.figures")}</th>
          <th scope="col">{t("receipt.source")}</th>
        </tr>
      </thead>
      <tbody>
        {regions.map(({ code, name, figures }) => (
          <tr key={code}>
            <td>
              <strong>
                <RegionName translator={translator} region={{ code, name }} />
              </strong>{" "}
              <YearFigures formats={formats} figures={figures} anchor={(period) => `${indicator}-${code}-${period}`} />
            </td>
            <td>
              <SourceNumbers numbers={[...new Set(figures.flatMap(({ source }) => numbersOf(source)))]} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
