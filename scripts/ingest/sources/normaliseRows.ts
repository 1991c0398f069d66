import { SourceError } from "../adapter.ts";
import { areaCodeIn } from "../areaCodes.ts";
import { isPossible } from "../possibleValue.ts";
import type { Normalised, SourceFile, SourceObservation } from "../adapter.ts";
import type { QuarantineLookup } from "../quarantine.ts";
import type { Unit } from "../../../src/model/indicator.ts";
import type { Quarantined } from "../../../src/model/source.ts";

/** What every row of a table of figures has, whatever its publisher. */
export interface FigureRow {
  /** Its number in the file, the header being 1. */
  readonly row: number;
  /** As the file writes it. */
  readonly area: string;
  readonly period: number;
  readonly value: number;
  /** The value as the file writes it. */
  readonly text: string;
  /** Its name in the quarantine list. */
  readonly key: string;
}

/** What a row is a figure of, or the reason why it is none of ours. */
export type Reading =
  | (Pick<SourceObservation, "indicator" | "dimensions" | "region" | "status" | "origin" | "ages" | "incomeYear"> & {
      readonly unit: Unit;
    })
  | { readonly dropped: string };

/**
 * Returns the observations of a table, each row counted as kept or dropped. Throws a SourceError for an unknown area,
 * a second row for the same figure, and a value that its unit does not allow and the quarantine list does not name.
 */
export function normaliseRows<Row extends FigureRow>(
  rows: readonly Row[],
  file: SourceFile,
  quarantineOf: QuarantineLookup,
  read: (row: Row) => Reading
): Normalised {
  const observations: SourceObservation[] = [];
  const quarantined: Quarantined[] = [];
  const dropped: Record<string, number> = {};
  const rowOfKey = new Map<string, number>();
  const drop = (reason: string): void => {
    dropped[reason] = (dropped[reason] ?? 0) + 1;
  };
  for (const row of rows) {
    const area = areaCodeIn(file.file, row.row, row.area, row.period);
    if (typeof area !== "string") {
      drop(area.dropped);
      continue;
    }
    const reading = read(row);
    if ("dropped" in reading) {
      drop(reading.dropped);
      continue;
    }
    const { unit, ...meaning } = reading;
    const key = JSON.stringify([meaning.indicator, area, row.period, meaning.dimensions, meaning.region]);
    const first = rowOfKey.get(key);
    if (first !== undefined) throw new SourceError(file.file, `row ${row.row}: ${row.key} repeats row ${first}`);
    rowOfKey.set(key, row.row);
    const fault = quarantineOf(file.id, row.key, row.text);
    if (fault) {
      quarantined.push(fault);
      drop(fault.reason);
      continue;
    }
    if (!isPossible(unit, row.value)) {
      throw new SourceError(file.file, `row ${row.row}: ${row.key} is ${row.text}, impossible as ${unit}`);
    }
    observations.push({ ...meaning, area, period: row.period, value: row.value, source: file.id });
  }
  return { observations, read: rows.length, kept: observations.length, dropped, quarantined };
}
