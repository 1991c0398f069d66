import type { Translator } from "../../i18n/translator.ts";
import type { AreaCode } from "../../model/area.ts";
import type { AreaCounts } from "../../stats/knowledgeTable.ts";
import { areaAnchor, recentFrom } from "./ages.ts";
import { NumberTable } from "../NumberTable.tsx";

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
    <NumberTable
      named={{ label: t("gaps.countries.title") }}
      heads={[
        t("gaps.countries.country"),
        t("gaps.countries.people"),
        ...columns.map((column) => t(`gaps.countries.${column}`, { year: recentFrom(snapshotYear) }))
      ]}
      rows={counts.map((each) => {
        const people = population.get(each.area);
        return {
          id: linked ? areaAnchor(each.area) : undefined,
          name: <a href={hrefOf(each.area)}>{nameOf(each.area)}</a>,
          cells: [
            people === undefined ? "" : formats.formatPeople(people),
            ...columns.map((column) => formats.formatNumber(each[column], 0))
          ]
        };
      })}
    />
  );
}
