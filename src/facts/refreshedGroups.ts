import { isIndicatorId } from "../catalog/catalog.ts";
import type { Refresh, RefreshedFigure, SeriesRefresh } from "../model/refresh.ts";
import type { Store } from "../query/store.ts";

/** What a run did to an indicator over all its series, or to a column of a table of languages. */
export interface RefreshedGroup {
  /** The id of the indicator, or the table and the column. */
  readonly group: string;
  readonly isIndicator: boolean;
  readonly added: number;
  readonly revised: number;
  readonly gone: number;
  readonly unchanged: number;
  /** The revised figure of its series that moved furthest, of the total where that was revised. */
  readonly largest: RefreshedFigure | undefined;
}

/** A run that changed a figure, and what it did to each indicator, the most changed first. */
export type GroupedRefresh = Refresh & { readonly groups: readonly RefreshedGroup[] };

/** Returns the runs that changed a figure, the newest in front. */
export async function refreshes(store: Pick<Store, "refreshes">): Promise<readonly GroupedRefresh[]> {
  return (await store.refreshes()).map((refresh) => ({ ...refresh, groups: refreshedGroups(refresh.series) }));
}

function refreshedGroups(series: readonly SeriesRefresh[]): readonly RefreshedGroup[] {
  const groups = [...Map.groupBy(series, ({ group }) => group)].map(([group, own]) => {
    const sum = (kind: "added" | "revised" | "gone" | "unchanged"): number =>
      own.reduce((all, each) => all + each[kind], 0);
    return {
      group,
      isIndicator: isIndicatorId(group),
      added: sum("added"),
      revised: sum("revised"),
      gone: sum("gone"),
      unchanged: sum("unchanged"),
      largest: own.flatMap(({ largest }) => largest.filter(isRevision))[0]
    };
  });
  return groups.toSorted((a, b) => b.revised + b.gone - (a.revised + a.gone) || b.added - a.added);
}

function isRevision({ before, after }: RefreshedFigure): boolean {
  return before !== undefined && after !== undefined;
}
