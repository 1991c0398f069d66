import { createTextCodes, type TableColumn } from "../engine/columns.ts";
import type { OwnColumn } from "./ownFile.ts";
import type { RepeatWay } from "./ownRoles.ts";
import { known } from "../../model/known.ts";
import { headOfYear } from "./yearColumns.ts";
import type { Understood } from "./understand.ts";

/** A table as the engine takes it, and what of it a question may ask for. */
export interface LaidTable {
  readonly columns: readonly TableColumn[];
  /** The column of years; undefined where the rows have none. */
  readonly year: string | undefined;
  /** The names of its measures, the one to show at once first. */
  readonly measures: readonly string[];
  readonly repeats: RepeatWay | undefined;
}

/** The column that holds the codes of the areas, and the one that says whether a row counts beside the figures. */
export const areaName = "area";
const countsName = "counts";

/** Returns a table that was understood as columns: the code of the area first, a row a year where years were columns. */
export function layTable(understood: Understood): LaidTable {
  const { table, roles, rows, counted } = understood;
  const taken = new Set([areaName, ...table.columns.map(({ name }) => name.toLowerCase())]);
  const unique = (wanted: string): string => {
    let name = wanted;
    for (let count = 2; taken.has(name.toLowerCase()); count += 1) name = `${wanted}_${count}`;
    taken.add(name.toLowerCase());
    return name;
  };
  const kept = [...table.columns.entries()].filter(([place]) => !roles.wide.includes(place));
  const isCounted = new Set(counted);
  const yearName = rows.years && unique("year");
  const dayName = rows.within && unique("day");
  const valueName = rows.wideOf && unique(wideName(understood));
  const valueAt = (column: OwnColumn | undefined, place: number, row: number): number | null => {
    if (column?.kind !== "number") return null;
    const reading = roles.readings[place] === "other" ? (column.other ?? column.values) : column.values;
    return reading[row] ?? null;
  };
  const columns: readonly TableColumn[] = [
    textColumn(areaName, rows.areas),
    ...kept.map(([place, column]): TableColumn =>
      column.kind === "number"
        ? { name: column.name, kind: "number", values: rows.rowOf.map((row) => valueAt(column, place, row)) }
        : textColumn(
            column.name,
            rows.rowOf.map((row) => column.values[row] ?? undefined)
          )
    ),
    ...(yearName === undefined ? [] : [{ name: yearName, kind: "integer", values: rows.years ?? [] } as const]),
    ...(dayName === undefined
      ? []
      : [
          textColumn(
            dayName,
            (rows.within ?? []).map((day) => day ?? undefined)
          )
        ]),
    ...(valueName === undefined
      ? []
      : [
          {
            name: valueName,
            kind: "number",
            values: (rows.wideOf ?? []).map((place, index) =>
              valueAt(table.columns[place], place, rows.rowOf[index] ?? 0)
            )
          } as const
        ]),
    { name: unique(countsName), kind: "flag", values: rows.rowOf.map((_, place) => isCounted.has(place)) }
  ];
  const named = [roles.first, ...roles.measures.filter((place) => place !== roles.first)].flatMap((place) =>
    place === undefined ? [] : (table.columns[place]?.name ?? [])
  );
  return { columns, year: yearName, measures: valueName === undefined ? named : [valueName], repeats: roles.repeats };
}

/** The name of the flag among the columns of a laid table, always the last. */
export function countsColumn({ columns }: LaidTable): string {
  return columns.slice(-1)[0]?.name ?? countsName;
}

function textColumn(name: string, values: readonly (string | undefined)[]): TableColumn {
  const codes = createTextCodes();
  return { name, kind: "text", codes: codes.encode(values), texts: codes.texts };
}

/** What the values of years side by side are: the series that was chosen, or the only one that the file has. */
function wideName({ table, roles }: Understood): string {
  const [chosen] = Object.values(roles.only);
  if (chosen !== undefined && chosen !== "") return chosen;
  const [head] = roles.wide.map((place) => headOfYear(known(table.columns[place], "column of a year").name));
  const inHeads = head?.series;
  if (inHeads !== undefined && inHeads !== "") return inHeads;
  const constant = table.columns.find(
    ({ kind, values, name }, place) =>
      kind === "text" &&
      place !== roles.area &&
      /indicator|series|variable|measure|subject|indicateur|مؤشر/i.test(name) &&
      values[0] !== null &&
      values.every((value) => value === values[0])
  );
  return constant?.kind === "text" ? (constant.values[0] ?? "value") : "value";
}
