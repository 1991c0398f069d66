import type { Name, NamedKind } from "../../model/name.ts";
import { namesOfKind } from "../names.ts";
import type { FigureTable } from "./figureTable.ts";
import { indexIn } from "../../model/known.ts";

/** The tables whose rows have names, and the columns that a reader finds before them. */
export const namedTables: Readonly<Record<string, { readonly kind: NamedKind; readonly before: readonly string[] }>> = {
  areas: { kind: "area", before: ["code", "iso2", "m49"] },
  languages: { kind: "language", before: ["code"] }
};

/**
 * Returns a table of the data folder as readers get it: with the names of its rows in columns `name_en` and so on, one
 * for each of these languages. A table whose rows have no names comes back as it is.
 */
export function withNameColumns(
  table: FigureTable,
  name: string,
  names: readonly Name[],
  languages: readonly string[]
): FigureTable {
  const named = namedTables[name];
  if (!named) return table;
  const place = named.before.length;
  if (named.before.some((column, index) => table.columns[index]?.name !== column))
    throw new TypeError(`${name}: the first columns are not ${named.before.join(", ")}`);
  const code = indexIn(table.columns, (column) => column.name === "code", "column code");
  const byCode = namesOfKind(names, named.kind);
  const columns = languages.map((language) => ({ name: `name_${language}`, type: "string" }) as const);
  return {
    columns: table.columns.toSpliced(place, 0, ...columns),
    rows: table.rows.map((row) => {
      const own = byCode.get(String(row[code]));
      return row.toSpliced(place, 0, ...languages.map((language) => own?.[language]));
    })
  };
}
