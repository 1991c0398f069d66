import type { Translator } from "../../i18n/translator.ts";
import { moreOrFewer } from "./amounts.ts";

/** The people offline of a year with and without China; the changes are since the year before, where there is one. */
export interface FallOfYear {
  readonly period: number;
  readonly people: number;
  readonly change: number | undefined;
  readonly withoutChina: number;
  readonly changeWithoutChina: number | undefined;
}

interface FallTableProps {
  readonly translator: Translator;
  readonly falls: readonly FallOfYear[];
  /** The id of the heading that names the table. */
  readonly labelledBy: string;
}

/** How the sum fell from year to year, with China and without. */
export function FallTable({ translator, falls, labelledBy }: FallTableProps) {
  const { t, formats } = translator;
  const change = (people: number | undefined): string => (people === undefined ? "" : moreOrFewer(translator, people));
  return (
    <div class="scroll" role="region" tabindex={0} aria-labelledby={labelledBy}>
      <table class="sum-table">
        <thead>
          <tr>
            {(["vintage.year", "china.with", "china.fall", "china.without", "china.fall"] as const).map(
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
              <td>{change(fall.change)}</td>
              <td>{formats.formatPeople(fall.withoutChina)}</td>
              <td>{change(fall.changeWithoutChina)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
