import type { Translator } from "../../i18n/translator.ts";
import type { AreaCode } from "../../model/area.ts";
import type { Knowledge } from "../../stats/knowledge.ts";
import { areaAnchor } from "./ages.ts";
import { NumberTable } from "../NumberTable.tsx";

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
    <NumberTable
      named={{ label: t("gaps.list.title") }}
      heads={[t("gaps.countries.country"), t("gaps.countries.people"), t("gaps.list.measured"), t("gaps.list.newest")]}
      rows={areas.map((area) => {
        const known = knowledge.areas.get(area);
        const people = population.get(area);
        const measured = known?.lastMeasured;
        return {
          id: areaAnchor(area),
          name: <a href={hrefOf(area)}>{nameOf(area)}</a>,
          cells: [
            people === undefined ? "" : formats.formatPeople(people),
            measured === undefined ? t("gaps.list.never") : formats.formatYear(measured),
            known ? formats.formatYear(known.last) : t("gaps.list.none")
          ]
        };
      })}
    />
  );
}
