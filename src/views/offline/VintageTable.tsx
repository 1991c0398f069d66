import type { Translator } from "../../i18n/translator.ts";
import type { AreaCode } from "../../model/area.ts";
import type { EditionFigure, VintageDifference } from "../../stats/vintageDifference.ts";
import { moreOrFewer } from "./amounts.ts";

interface VintageTableProps {
  readonly translator: Translator;
  readonly difference: VintageDifference;
  readonly dates: readonly [string, string];
  readonly nameOf: (area: AreaCode) => string;
  readonly hrefOf: (area: AreaCode) => string;
  /** So many of the countries that moved the sum most. */
  readonly rows: number;
}

/** The countries whose figures moved the sum of people offline most between two editions of the data. */
export function VintageTable({ translator, difference, dates, nameOf, hrefOf, rows }: VintageTableProps) {
  const { t } = translator;
  const title = t("offline.vintage.countries", { year: difference.period });
  const value = (figure: EditionFigure | undefined): string =>
    figure
      ? t("offline.vintage.value", {
          value: figure.value,
          year: figure.period
        })
      : t("offline.vintage.none");
  return (
    <div class="scroll" role="region" tabindex={0} aria-label={title}>
      <table>
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{t("offline.vintage.country")}</th>
            {dates.map((date) => (
              <th key={date} scope="col">
                {t("offline.vintage.online", { date: { date } })}
              </th>
            ))}
            <th scope="col">{t("offline.vintage.what")}</th>
            <th scope="col">{t("offline.vintage.people")}</th>
          </tr>
        </thead>
        <tbody>
          {difference.changes.slice(0, rows).map(({ area, kind, before, after, people }) => (
            <tr key={area}>
              <th scope="row">
                <a href={hrefOf(area)}>{nameOf(area)}</a>
              </th>
              <td>{value(before)}</td>
              <td>{value(after)}</td>
              <td>{t(`offline.kind.${kind}`)}</td>
              <td>{moreOrFewer(translator, people)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
