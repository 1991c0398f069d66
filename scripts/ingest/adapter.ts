import type { Observation } from "../../src/model/observation.ts";
import type { ShutdownEvent } from "../../src/model/shutdown.ts";
import type { Quarantined, SourceRecord } from "../../src/model/source.ts";
import type { SeriesId } from "./weeklyUse.ts";

/** A source file as the catalogue of sources describes it, before its rows are counted. */
export type SourceFile = Omit<SourceRecord, "rows" | "asCatalogued">;

/** A structural fault: the run stops, and the old data stand. The message names the file, the row and the value. */
export class SourceError extends Error {
  constructor(file: string, problem: string) {
    super(`${file}: ${problem}`);
    this.name = "SourceError";
  }
}

/** A figure and the indicator that it belongs to. */
export interface SourceObservation extends Observation {
  readonly indicator: SeriesId;
  /** The code of a region of the area; the whole area without one. */
  readonly region?: string;
}

/** A count of the whole world in a year: what happened in several areas counts once. */
export interface WorldTotal {
  readonly indicator: SeriesId;
  readonly period: number;
  readonly value: number;
}

/** What an adapter makes of one file. Every row that was read is kept or dropped for a reason that has a name. */
export interface Normalised {
  readonly observations: readonly SourceObservation[];
  readonly read: number;
  readonly kept: number;
  readonly dropped: Readonly<Record<string, number>>;
  readonly quarantined: readonly Quarantined[];
  /** Where the areas of a year may sum to more than happened. */
  readonly totals?: readonly WorldTotal[];
  /** Events one by one, where the figures are counts of them. */
  readonly shutdowns?: readonly ShutdownEvent[];
}

/**
 * One publisher's layout. Pure: bytes in, rows out; no network, no disk. `parse` checks the shape where it enters and
 * throws a SourceError; `normalise` maps to areas and indicators.
 */
export interface SourceAdapter<Row> {
  readonly publisher: string;
  readonly parse: (content: Uint8Array, file: SourceFile) => readonly Row[];
  readonly normalise: (rows: readonly Row[], file: SourceFile) => Normalised;
}

/** An adapter of a format that can only be read asynchronously, such as Parquet; `await` serves both kinds. */
export interface AsyncSourceAdapter<Row> extends Omit<SourceAdapter<Row>, "parse"> {
  readonly parse: (content: Uint8Array, file: SourceFile) => Promise<readonly Row[]>;
}
