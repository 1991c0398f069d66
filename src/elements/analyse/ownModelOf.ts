import { roleOf, type ColumnRole } from "../../query/own/changeRoles.ts";
import type { OwnColumn } from "../../query/own/ownFile.ts";
import type { OwnRoles } from "../../query/own/ownRoles.ts";
import type { Understood } from "../../query/own/understand.ts";
import { headOfYear } from "../../query/own/yearColumns.ts";
import { yearsOf } from "../../query/own/yearColumns.ts";
import type { OwnColumnModel, OwnModel, OwnRemark } from "../../views/analyse/ownModel.ts";
import { indexIn, known } from "../../model/known.ts";

/** What of a table of the reader is not in what was understood of it. */
export type OwnLabel = Pick<OwnModel, "id" | "name" | "table" | "isJoined">;

/** So many columns, cells and names are shown; a file may have more. */
const mostColumnsShown = 60;
const mostSamples = 3;
const mostNamed = 40;
const longestCell = 60;

/** Returns what is shown of a table that was understood. */
export function ownModelOf(label: OwnLabel, understood: Understood): OwnModel {
  const { table, roles, areas, matched, series, open, repeated, takesLastDay } = understood;
  return {
    ...label,
    parts: table.parts,
    part: table.part,
    rows: table.rows,
    matched,
    areaColumn: known(table.columns[roles.area], "column").name,
    unmatchedCount: areas.unmatched.length,
    unmatched: areas.unmatched.slice(0, mostNamed).map(([text, rows]) => ({ text, rows, code: roles.matched[text] })),
    columns: shownColumns(understood).map((column) => columnModel(understood, column)),
    notes: table.notes,
    open,
    first: roles.first,
    repeated,
    repeats: roles.repeats,
    takesLastDay: takesLastDay && !series.some(({ column }) => roles.only[column] === undefined)
  };
}

/** Years side by side say the same of each: the first and the last stand for all. */
function shownColumns({ table, roles }: Understood): readonly number[] {
  const ends = [roles.wide[0], roles.wide.slice(-1)[0]];
  return table.columns
    .map((_, place) => place)
    .filter((place) => !roles.wide.includes(place) || ends.includes(place))
    .slice(0, mostColumnsShown);
}

const cut = (text: string): string => (text.length > longestCell ? `${text.slice(0, longestCell)}…` : text);

function columnModel({ table, roles, series }: Understood, place: number): OwnColumnModel {
  const column = known(table.columns[place], "column");
  const filled = column.values.filter((value) => value !== null);
  const samples = [...new Set(filled.slice(0, 50).map(String))].slice(0, mostSamples).map(cut);
  return {
    column: place,
    name: cut(column.name),
    isNumber: column.kind === "number",
    role: roleOf(roles, place),
    roles: possibleRoles(column, place, roles.area),
    samples,
    remarks: column.kind === "number" ? remarksOf(column, table.lines) : [],
    series: series.find((each) => each.column === place)?.values ?? [],
    only: roles.only[place],
    reading: readingOf(column, roles, place)
  };
}

function possibleRoles(column: OwnColumn, place: number, area: number): readonly ColumnRole[] {
  if (place === area) return ["area"];
  const isNumber = column.kind === "number";
  return [
    "area",
    ...(yearsOf(column) ? (["year"] as const) : []),
    ...(isNumber && headOfYear(column.name) ? (["wide"] as const) : []),
    ...(isNumber ? (["measure"] as const) : []),
    "kept"
  ];
}

type Numbers = Extract<OwnColumn, { kind: "number" }>;

function remarksOf(
  { missing, marks, signs, odd }: Numbers,
  lines: readonly number[] | undefined
): readonly OwnRemark[] {
  const cells = odd.slice(0, mostNamed).map(({ row, text }) => {
    const line = lines?.[row] ?? row + 1;
    return `${cut(text)} (${line})`;
  });
  return [
    ...(missing > 0 ? [{ kind: "missing", count: missing, marks } as const] : []),
    ...(signs.length > 0 ? [{ kind: "signs", signs: signs.slice(0, mostNamed) } as const] : []),
    ...(odd.length > 0 ? [{ kind: "odd", count: odd.length, cells } as const] : [])
  ];
}

function readingOf(column: OwnColumn, { readings }: OwnRoles, place: number): OwnColumnModel["reading"] {
  if (column.kind !== "number" || !column.other) return undefined;
  const { other } = column;
  const row = indexIn(
    [...column.values.keys()],
    (at) => column.values[at] !== null && column.values[at] !== other[at],
    "cell"
  );
  const cell = [known(column.values[row], "number"), known(other[row], "number")] as const;
  return { cell, chosen: readings[place] };
}
