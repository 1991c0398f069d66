import type { Translator } from "../../i18n/translator.ts";
import type { AreaCode } from "../../model/area.ts";
import type { Knowledge } from "../../stats/knowledge.ts";
import { areaAnchor } from "./ages.ts";

interface AreaListProps {
  readonly translator: Translator;
  readonly knowledge: Knowledge;
  /** In the order of the rows. */
  readonly areas: readonly AreaCode[];
  readonly nameOf: (area: AreaCode) => string;
  readonly hrefOf: (area: AreaCode) => string;
  readonly population: ReadonlyMap<AreaCode, number>;
}

/** Every area with its people, the year of its last measured figure, and of its newest figure of any kind. */
export function AreaList({ translator, knowledge, areas, nameOf, hrefOf, population }: AreaListProps) {
  const { t, formats } = translator;
  return (
    <div class="scroll" role="region" tabindex={0} aria-label={t("gaps.list.title")}>
      <table class="sum-table">
        <thead>
          <tr>
            <th scope="col">{t("gaps.countries.country")}</th>
            <th scope="col">{t("gaps.countries.people")}</th>
            <th scope="col">{t("gaps.list.measured")}</th>
            <th scope="col">{t("gaps.list.newest")}</th>
          </tr>
        </thead>
        <tbody>
          {areas.map((area) => {
            const known = knowledge.areas.get(area);
            const people = population.get(area);
            const measured = known?.lastMeasured;
            return (
              <tr key={area} id={areaAnchor(area)}>
                <th scope="row">
                  <a href={hrefOf(area)}>{nameOf(area)}</a>
                </th>
                <td>{people === undefined ? "" : formats.formatPeople(people)}</td>
                <td>{measured === undefined ? t("gaps.list.never") : formats.formatYear(measured)}</td>
                <td>{known ? formats.formatYear(known.last) : t("gaps.list.none")}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
