/** A figure that a refresh brought, changed or took away: without `before` it is new, without `after` it is gone. */
export interface RefreshedFigure {
  /** The area, or the language of a table of languages. */
  readonly subject: string;
  /** 0 in a table without years. */
  readonly period: number;
  readonly before?: number;
  readonly after?: number;
}

/** What a refresh did to one series. */
export interface SeriesRefresh {
  /** The indicator with its codes, "ict-activities activity=EMAIL sex=F", or a column of a table. */
  readonly series: string;
  /** The indicator alone, or the column of a table. */
  readonly group: string;
  readonly added: number;
  readonly revised: number;
  readonly gone: number;
  /** Figures that stand as they were. */
  readonly unchanged: number;
  /** The median of after/before of the revised figures; 1 where none was revised. */
  readonly medianFactor: number;
  /** At most ten, those that moved furthest first. */
  readonly largest: readonly RefreshedFigure[];
}

/** A file that a refresh read in another version than the run before it. */
export interface RefreshedSource {
  readonly file: string;
  readonly vintage: string;
  /** Not there for a file that is new. */
  readonly vintageBefore?: string;
}

/** A source that could not be had when it was asked for: its figures stand as they were. */
export interface UnfetchedSource {
  readonly file: string;
  readonly publisher: string;
  /** The day on which it was first not to be had, and the last such day, ISO. */
  readonly since: string;
  readonly asked: string;
  /** What the publisher answered, in one sentence. */
  readonly problem: string;
}

/** What a run that changed a figure did, for people and for the page of changes. */
export interface Refresh {
  /** The newest day of the files that changed, ISO. */
  readonly date: string;
  readonly sources: readonly RefreshedSource[];
  readonly series: readonly SeriesRefresh[];
}

/** The days after which a source that cannot be had is called gone. */
const daysUntilGone = 365;

/** True for a source that could not be had for a year. */
export function isGoneForAYear({ since, asked }: Pick<UnfetchedSource, "since" | "asked">): boolean {
  return (Date.parse(asked) - Date.parse(since)) / 86_400_000 >= daysUntilGone;
}

/** `data/refresh.json`: every run that changed a figure, the newest in front. */
interface RefreshFile {
  readonly runs: readonly Refresh[];
}

/**
 * Returns the runs that `data/refresh.json` tells of, the newest in front. Of the layout before this one it is the one run
 * that the file is; none for a text that is no such record.
 */
export function parseRefreshes(text: string): readonly Refresh[] {
  const record = JSON.parse(text) as Partial<RefreshFile & Refresh>;
  const runs: readonly Partial<Refresh>[] = record.runs ?? [record];
  return runs.flatMap(({ date, sources, series }) =>
    date === undefined || sources === undefined || series === undefined ? [] : [{ date, sources, series }]
  );
}

/** Returns runs as `data/refresh.json` keeps them. */
export function refreshText(runs: readonly Refresh[]): string {
  return `${JSON.stringify({ runs } satisfies RefreshFile, undefined, 1)}\n`;
}
