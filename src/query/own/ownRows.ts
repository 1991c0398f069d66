import type { FoundAreas, OwnRoles } from "./ownRoles.ts";
import type { OwnTable } from "./ownFile.ts";

import { headOfYear, yearsOf } from "./yearColumns.ts";

/** The rows of a table as they are joined: of a table with a column a year, one a country and year. */
export interface OwnRows {
  /** The row of the file that each comes from, and of a column a year the place of the column. */
  readonly rowOf: readonly number[];
  readonly wideOf: readonly number[] | undefined;
  readonly areas: readonly (string | undefined)[];
  readonly years: readonly (number | null)[] | undefined;
  /** The day, month or quarter, where years are told by them. */
  readonly within: readonly (string | null)[] | undefined;
}

/** Returns the rows of a table, and the area and year of each. */
export function ownRows(table: OwnTable, roles: OwnRoles, { codes }: Pick<FoundAreas, "codes">): OwnRows {
  const cells = table.columns[roles.area]?.values ?? [];
  const byHand = cells.map(
    (cell, row) => codes[row] ?? (cell === null ? undefined : roles.matched[String(cell).trim()])
  );
  if (roles.wide.length > 0) return wideRows(table, roles, byHand);
  const column = roles.year === undefined ? undefined : table.columns[roles.year];
  const years = column && yearsOf(column);
  return {
    rowOf: Array.from({ length: table.rows }, (_, row) => row),
    wideOf: undefined,
    areas: byHand,
    years: years?.years,
    within: years?.within
  };
}

function wideRows(table: OwnTable, { wide }: OwnRoles, codes: readonly (string | undefined)[]): OwnRows {
  const heads = wide.map((place) => headOfYear(table.columns[place]?.name ?? ""));
  const hasDays = heads.some((head) => head?.within !== undefined);
  const rowOf: number[] = [];
  const wideOf: number[] = [];
  const areas: (string | undefined)[] = [];
  const years: (number | null)[] = [];
  const within: (string | null)[] = [];
  for (let row = 0; row < table.rows; row += 1)
    wide.forEach((place, index) => {
      if (table.columns[place]?.values[row] === null) return;
      rowOf.push(row);
      wideOf.push(place);
      areas.push(codes[row]);
      years.push(heads[index]?.year ?? null);
      within.push(heads[index]?.within ?? null);
    });
  return { rowOf, wideOf, areas, years, within: hasDays ? within : undefined };
}
