import type { AreaNames } from "./recogniseAreas.ts";

/**
 * Names of areas in all languages of the site and of the United Nations, everyday, official and former ones, for the
 * reader's own tables: the code of each, and its names behind.
 */
export interface TableNames {
  readonly areas: readonly (readonly string[])[];
}

/** Returns areas with these names behind those that they have. */
export function withTableNames(areas: readonly AreaNames[], { areas: further }: TableNames): readonly AreaNames[] {
  const byCode = new Map(further.map(([code, ...names]) => [code, names]));
  return areas.map((area) => ({ ...area, others: [...area.others, ...(byCode.get(area.code) ?? [])] }));
}
