import type { Cell, Series } from "./series.ts";

/** A figure that is there before and now. */
export interface Pair {
  readonly key: string;
  readonly before: Cell;
  readonly now: Cell;
}

/** A series before and now; empty on a side where it is not. */
export interface SeriesPair {
  readonly id: string;
  readonly group: string;
  readonly before: Series;
  readonly now: Series;
  readonly common: readonly Pair[];
  readonly gone: readonly Cell[];
  readonly added: readonly Cell[];
}

/** What the checks share: who stands behind a subject, and the names of files. */
export interface Context {
  /** People of an area, speakers of a language; 0 where nobody knows. */
  readonly people: (subject: string) => number;
  /** The files of these cells, by name. */
  readonly filesOf: (cells: readonly Cell[]) => readonly string[];
  /** The year of the newest of a cell's sources. */
  readonly yearOf: (cell: Cell) => number;
}

/** Puts a series before and now side by side. */
export function pairSeries(before: Series, now: Series): SeriesPair {
  const common: Pair[] = [];
  const gone: Cell[] = [];
  for (const [key, cell] of before.cells) {
    const other = now.cells.get(key);
    if (other === undefined) gone.push(cell);
    else common.push({ key, before: cell, now: other });
  }
  const added = [...now.cells].filter(([key]) => !before.cells.has(key)).map(([, cell]) => cell);
  return { id: now.id, group: now.group, before, now, common, gone, added };
}

/** True where a figure has changed beyond what writing it with other digits does. */
export function isChanged({ before, now }: Pair): boolean {
  return Math.abs(before.value - now.value) > 1e-6 * Math.max(Math.abs(before.value), Math.abs(now.value));
}
