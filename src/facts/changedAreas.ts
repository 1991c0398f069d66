import {
  figureChangeKinds,
  largestRevision,
  revisionSize,
  type FigureChangeKind,
  type FigureChange
} from "../stats/figureChanges.ts";
import type { DatedChanges } from "./seriesChanges.ts";

/** What changed in the figures of an area, and the largest of its revisions. */
export interface ChangedArea {
  readonly area: string;
  readonly counts: ChangeCounts;
  readonly largest: FigureChange | undefined;
}

/** How many figures are new, revised and gone. */
export type ChangeCounts = Readonly<Record<FigureChangeKind, number>>;

/** Returns how many of the changes are of each kind. */
export function changeCounts(changes: readonly FigureChange[]): ChangeCounts {
  const counts = figureChangeKinds.map((each) => [each, changes.filter(({ kind }) => kind === each).length]);
  return Object.fromEntries(counts) as ChangeCounts;
}

/** Returns the areas with changes, those with the largest revision first, then those with the most changes. */
export function changedAreas({ changes }: Pick<DatedChanges, "changes">): readonly ChangedArea[] {
  const found = [...Map.groupBy(changes, ({ area }) => area)].map(([area, own]) => {
    const largest = largestRevision(own);
    const size = largest === undefined ? 0 : revisionSize(largest);
    return { area, counts: changeCounts(own), largest, size, changes: own.length };
  });
  return found
    .toSorted((a, b) => b.size - a.size || b.changes - a.changes)
    .map(({ area, counts, largest }) => ({ area, counts, largest }));
}
