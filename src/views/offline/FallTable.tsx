import type { Translator } from "../../i18n/translator.ts";
import type { AreaCode } from "../../model/area.ts";
import type { ComparablePart } from "../../stats/sumChange.ts";
import { moreOrFewer } from "./amounts.ts";

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
  return (
    <div class="scroll" role="region" tabindex={0} aria-labelledby={labelledBy}>
      <table class="sum-table">
        <thead>
          <tr>
            {(["vintage.year", "china.with", "china.fall", "china.comparable", "china.left-out"] as const).map(
              (key, index) => (
                <th key={index} scope="col">
                  {t(`offline.${key}`)}
                </th>
              )
            )}
          </tr>
        </thead>
        <tbody>
          {falls.map((fall) => (
            <tr key={fall.period}>
              <th scope="row">{formats.formatYear(fall.period)}</th>
              <td>{formats.formatPeople(fall.people)}</td>
              <td>{fall.since && moreOrFewer(translator, fall.since.people)}</td>
              <td>{fall.since && moreOrFewer(translator, changeOf(fall.since.comparable))}</td>
              <td>{fall.since && left(fall.since.comparable.leftOut)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function changeOf({ before, after }: ComparablePart): number {
  return after - before;
}
