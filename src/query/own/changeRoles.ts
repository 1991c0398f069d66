import type { OwnRoles, RepeatWay } from "./ownRoles.ts";

/** What a column can be taken for. A series tells rows of one country and year apart; what is kept is only queried. */
export const columnRoles = ["area", "year", "wide", "measure", "kept"] as const;
export type ColumnRole = (typeof columnRoles)[number];

/** What a reader says about a table. */
export type RoleChange =
  | { readonly kind: "role"; readonly column: number; readonly role: ColumnRole }
  | { readonly kind: "only"; readonly column: number; readonly value: string | undefined }
  | { readonly kind: "reading"; readonly column: number; readonly reading: "taken" | "other" }
  | { readonly kind: "first"; readonly column: number | undefined }
  | { readonly kind: "repeats"; readonly way: RepeatWay | undefined }
  | { readonly kind: "match"; readonly text: string; readonly code: string | undefined };

/** Returns what a column is taken for. */
export function roleOf({ area, year, wide, measures }: OwnRoles, column: number): ColumnRole {
  if (column === area) return "area";
  if (column === year) return "year";
  if (wide.includes(column)) return "wide";
  return measures.includes(column) ? "measure" : "kept";
}

/** Returns the roles after a change; what rested on the way it was before is asked anew. */
export function changeRoles(roles: OwnRoles, change: RoleChange): OwnRoles {
  switch (change.kind) {
    case "role":
      return withRole(roles, change.column, change.role);
    case "only":
      return { ...roles, only: withEntry(roles.only, change.column, change.value), repeats: undefined };
    case "reading":
      return { ...roles, readings: withEntry(roles.readings, change.column, change.reading) };
    case "first":
      return { ...roles, first: change.column };
    case "repeats":
      return { ...roles, repeats: change.way };
    case "match":
      return { ...roles, matched: withEntry(roles.matched, change.text, change.code) };
  }
}

function withEntry<K extends string | number, V>(
  record: Readonly<Record<K, V>>,
  key: K,
  value: V | undefined
): Readonly<Record<K, V>> {
  const rest = Object.entries(record).filter(([each]) => each !== String(key));
  return Object.fromEntries(value === undefined ? rest : [...rest, [key, value]]) as Readonly<Record<K, V>>;
}

function withRole(roles: OwnRoles, column: number, role: ColumnRole): OwnRoles {
  // Without countries a table cannot be joined: their column is left by naming another.
  if (column === roles.area && role !== "area") return roles;
  const without = (list: readonly number[]): readonly number[] => list.filter((each) => each !== column);
  const free: OwnRoles = {
    ...roles,
    year: roles.year === column ? undefined : roles.year,
    wide: without(roles.wide),
    measures: without(roles.measures),
    first: roles.first === column ? undefined : roles.first,
    only: withEntry(roles.only, column, undefined),
    repeats: undefined
  };
  switch (role) {
    case "area":
      return { ...free, area: column, matched: {} };
    case "year":
      // Years are in a column or in the heads, not in both.
      return { ...free, year: column, wide: [], measures: [...free.measures, ...free.wide] };
    case "wide":
      return { ...free, year: undefined, wide: inOrder([...free.wide, column]), measures: [], first: undefined };
    case "measure": {
      const measures = inOrder([...free.measures, column]);
      return { ...free, wide: [], measures, first: measures.length === 1 ? column : free.first };
    }
    case "kept":
      return { ...free, first: free.measures.length === 1 ? free.measures[0] : free.first };
  }
}

const inOrder = (places: readonly number[]): readonly number[] => [...places].sort((a, b) => a - b);
