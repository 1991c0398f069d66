import { SourceError } from "./adapter.ts";
import type { SourceFile, SourceObservation } from "./adapter.ts";
import type { SeriesId } from "./weeklyUse.ts";

/** The figures that one file gives for one indicator. */
export interface SourceSeries {
  readonly file: SourceFile;
  readonly observations: readonly SourceObservation[];
}

/** An edition of a series that a newer one has replaced, or the newest: all are kept. */
export interface Vintage {
  readonly indicator: SeriesId;
  readonly vintage: string;
  readonly observations: readonly SourceObservation[];
}

/** A figure that two publishers give differently, by more than 0.05. */
export interface Difference {
  readonly indicator: SeriesId;
  /** Area, year and dimensions: see `keyOf`. */
  readonly key: string;
  readonly area: string;
  readonly period: number;
  readonly value: number;
  readonly source: string;
  readonly otherValue: number;
  readonly otherSource: string;
}

export interface Merged {
  readonly published: ReadonlyMap<string, readonly SourceObservation[]>;
  readonly vintages: readonly Vintage[];
  readonly differences: readonly Difference[];
}

/** What is already known of the status and origin of a figure. */
export type Flags = (indicator: SeriesId, area: string, period: number) => Noted | undefined;

/** What the ITU says of a figure that the World Bank copies: its flag, who stands behind it, and who was asked. */
type Noted = Pick<SourceObservation, "status" | "origin" | "ages">;

/** The World Bank's copy of an ITU series is under a freer licence: it goes first, whatever the vintages. */
const worldBankFirst: readonly string[] = ["internet-use", "mobile-cellular-subscriptions"];

/** Tells whether two publishers' figures differ by more than rounding: over 0.05. */
export function differ(value: number, other: number): boolean {
  return Math.abs(value - other) > 0.05;
}

/** Returns area, period, dimensions and region of a figure as text: unique within an indicator. */
export function keyOf({ area, period, dimensions, region }: SourceObservation): string {
  const codes = Object.entries(dimensions).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const place = region === undefined ? [] : [`region=${region}`];
  return [area, period, ...codes.map(([id, code]) => `${id}=${code}`), ...place].join(" ");
}

const isWorldBank = ({ file }: SourceSeries): boolean => file.file.startsWith("worldbank/");

function byKey(series: SourceSeries): ReadonlyMap<string, SourceObservation> {
  const found = new Map<string, SourceObservation>();
  for (const observation of series.observations) {
    const key = keyOf(observation);
    const other = found.get(key);
    if (other) {
      const values = `${String(other.value ?? other.low)} and ${String(observation.value ?? observation.low)}`;
      throw new SourceError(series.file.file, `${observation.indicator} ${key} stands twice: ${values}`);
    }
    found.set(key, observation);
  }
  return found;
}

/** Newest first; files of one vintage in the order of the catalogue. */
function newestFirst(all: readonly SourceSeries[]): readonly SourceSeries[] {
  return all.toSorted((a, b) => (a.file.vintage === b.file.vintage ? 0 : a.file.vintage < b.file.vintage ? 1 : -1));
}

/** What a file of the World Bank is of, besides its indicator: women, or men, each of whom has a file. */
function codesOf({ observations: [first] }: SourceSeries): string {
  return JSON.stringify(first?.dimensions ?? {});
}

interface Split {
  readonly current: readonly SourceSeries[];
  readonly vintages: readonly Vintage[];
}

/** Several editions of the World Bank's series: the newest replaces the others whole, since it also withdraws values. */
function splitVintages(all: readonly SourceSeries[]): Split {
  const ofWorldBank = [...Map.groupBy(all.filter(isWorldBank), codesOf).values()].map(splitEditions);
  return {
    current: [
      ...all.filter((series) => !isWorldBank(series) || ofWorldBank.some((each) => each.current.includes(series)))
    ],
    vintages: ofWorldBank.flatMap(({ vintages }) => vintages)
  };
}

function splitEditions(all: readonly SourceSeries[]): Split {
  const editions = newestFirst(all);
  const [newest] = editions;
  const current = newest === undefined ? [] : [newest];
  const dated = editions.filter(
    ({ file }, at) => editions.findIndex((each) => each.file.vintage === file.vintage) === at
  );
  const kept = dated.length < 2 ? [] : dated;
  return {
    current,
    vintages: kept.flatMap(({ file, observations: [first, ...rest] }) =>
      first ? [{ indicator: first.indicator, vintage: file.vintage, observations: [first, ...rest] }] : []
    )
  };
}

function withFlags(observation: SourceObservation, { status, origin, ages }: Noted): SourceObservation {
  return {
    ...observation,
    status,
    ...(origin === undefined ? {} : { origin }),
    ...(ages === undefined ? {} : { ages })
  };
}

/** Takes each key from the first of the series that has it, and lists where the others differ. */
function fillInOrder(
  indicator: SeriesId,
  ordered: readonly SourceSeries[]
): { readonly observations: readonly SourceObservation[]; readonly differences: readonly Difference[] } {
  const taken = new Map<string, SourceObservation>();
  const differences: Difference[] = [];
  const flagsJoin = worldBankFirst.includes(indicator);
  for (const series of ordered) {
    for (const [key, observation] of byKey(series)) {
      const first = taken.get(key);
      if (!first) {
        taken.set(key, observation);
        continue;
      }
      const { area, period } = observation;
      const { value = NaN, source } = first;
      const { value: otherValue = NaN, source: otherSource } = observation;
      if (differ(value, otherValue)) {
        differences.push({ indicator, key, area, period, value, source, otherValue, otherSource });
      }
      if (flagsJoin) taken.set(key, withFlags(first, observation));
    }
  }
  return { observations: [...taken.values()], differences };
}

/**
 * Returns one series per indicator. Of several vintages of the World Bank's series the newest is taken whole; between
 * publishers the newest goes first and the others fill the keys that it lacks, but for Internet use and mobile
 * subscriptions the World Bank goes first, with ITU's status and origin of the same area and year, `_U` where ITU has
 * no such row. Throws a SourceError where a file gives a key twice.
 */
export function mergeSeries(all: readonly SourceSeries[], flags: Flags = () => undefined): Merged {
  const byIndicator = Map.groupBy(
    all.flatMap(({ file, observations }) =>
      [...Map.groupBy(observations, ({ indicator }) => indicator)].map(([indicator, own]) => ({
        indicator,
        series: { file, observations: own }
      }))
    ),
    ({ indicator }) => indicator
  );
  const published = new Map<string, readonly SourceObservation[]>();
  const vintages: Vintage[] = [];
  const differences: Difference[] = [];
  for (const [indicator, entries] of byIndicator) {
    const split = splitVintages(entries.map(({ series }) => series));
    vintages.push(...split.vintages);
    const ordered = newestFirst(split.current);
    const merged = fillInOrder(
      indicator,
      worldBankFirst.includes(indicator)
        ? [...ordered.filter(isWorldBank), ...ordered.filter((series) => !isWorldBank(series))]
        : ordered
    );
    const observations = merged.observations.map((observation) => {
      const known =
        worldBankFirst.includes(indicator) && observation.status === "_U"
          ? flags(indicator, observation.area, observation.period)
          : undefined;
      return known ? withFlags(observation, known) : observation;
    });
    published.set(indicator, observations);
    differences.push(...merged.differences);
  }
  return { published, vintages, differences };
}
