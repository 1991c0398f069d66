import type { Translator } from "../../i18n/translator.ts";
import type { AreaCode } from "../../model/area.ts";
import type { AreaCounts } from "../../stats/knowledgeTable.ts";
import { areaAnchor, recentFrom } from "./ages.ts";

interface LeastMeasuredProps {
  readonly translator: Translator;
  readonly counts: readonly AreaCounts[];
  readonly nameOf: (area: AreaCode) => string;
  readonly hrefOf: (area: AreaCode) => string;
  readonly population: ReadonlyMap<AreaCode, number>;
  readonly snapshotYear: number;
  /** True where each row carries the id of its area, for links from elsewhere: once in a page. */
  readonly linked?: boolean;
}

const columns = ["measured", "older", "estimated", "none"] as const;

/** Areas with the number of measures that are known of them, and how. */
export function LeastMeasured({
  translator,
  counts,
  nameOf,
  hrefOf,
  population,
  snapshotYear,
  linked = false
}: LeastMeasuredProps) {
  const { t, formats } = translator;
  return (
    <div class="scroll" role="region" tabindex={0} aria-label={t("gaps.countries.title")}>
      <table class="sum-table">
        <thead>
          <tr>
            <th scope="col">{t("gaps.countries.country")}</th>
            <th scope="col">{t("gaps.countries.people")}</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {t(`gaps.countries.${column}`, { year: recentFrom(snapshotYear) })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {counts.map((each) => {
            const people = population.get(each.area);
            return (
              <tr key={each.area} id={linked ? areaAnchor(each.area) : undefined}>
                <th scope="row">
                  <a href={hrefOf(each.area)}>{nameOf(each.area)}</a>
                </th>
                <td>{people === undefined ? "" : formats.formatPeople(people)}</td>
                {columns.map((column) => (
                  <td key={column}>{formats.formatNumber(each[column], 0)}</td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
