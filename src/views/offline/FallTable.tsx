import type { Translator } from "../../i18n/translator.ts";
import type { AreaCode } from "../../model/area.ts";
import type { ComparablePart } from "../../stats/sumChange.ts";
import { moreOrFewer } from "./amounts.ts";
import { NumberTable } from "../NumberTable.tsx";

/** The people offline of a year, and what changed since the year before, where there is one. */
export interface FallOfYear {
  readonly period: number;
  readonly people: number;
  readonly since: { readonly people: number; readonly comparable: ComparablePart } | undefined;
}

interface FallTableProps {
  readonly translator: Translator;
  readonly falls: readonly FallOfYear[];
  readonly nameOf: (area: AreaCode) => string;
  /** The id of the heading that names the table. */
  readonly labelledBy: string;
}

/** So many of those left out are named, the others counted. */
const named = 2;

/** How the sum changed from year to year, over all countries and over those whose figures may be compared. */
export function FallTable({ translator, falls, nameOf, labelledBy }: FallTableProps) {
  const { t, formats } = translator;
  const left = (areas: readonly AreaCode[]): string => {
    const names = areas.slice(0, named).map(nameOf);
    const others = areas.length - names.length;
    if (names.length === 0) return t("offline.apart.none");
    return formats.formatList(others === 0 ? names : [...names, t("offline.china.others", { count: others })]);
  };
  const heads = ["vintage.year", "china.with", "china.fall", "china.comparable", "china.left-out"] as const;
  return (
    <NumberTable
      named={{ labelledBy }}
      heads={heads.map((key) => t(`offline.${key}`))}
      rows={falls.map(({ period, people, since }) => ({
        name: formats.formatYear(period),
        cells: [
          formats.formatPeople(people),
          since && moreOrFewer(translator, since.people),
          since && moreOrFewer(translator, changeOf(since.comparable)),
          since && left(since.comparable.leftOut)
        ]
      }))}
    />
  );
}

function changeOf({ before, after }: ComparablePart): number {
  return after - before;
}
