import { SourceError } from "../adapter.ts";
import { isPossible } from "../possibleValue.ts";
import type { Normalised, SourceFile } from "../adapter.ts";
import type { AreaCode } from "../../../src/model/area.ts";
import type { DimensionCodes } from "../../../src/model/dimension.ts";
import type { IndicatorId, Unit } from "../../../src/model/indicator.ts";
import type { Status } from "../../../src/model/observation.ts";

/** A figure of a series that was awaited: its indicator stands in the catalogue, and on the site from the first file on. */
export interface AwaitedFigure {
  readonly series: IndicatorId;
  readonly unit: Unit;
  readonly area: AreaCode;
  readonly period: number;
  readonly dimensions: DimensionCodes;
  readonly value: number;
  readonly status: Status;
}

/** What a reader makes of a file: figures, and the rows that are none of ours, by reason. */
export interface AwaitedRead {
  readonly figures: readonly AwaitedFigure[];
  readonly read: number;
  readonly dropped: Readonly<Record<string, number>>;
}

/** Reads a publisher's layout; throws a SourceError for another one, as an adapter does. */
export type AwaitedReader = (content: Uint8Array, file: SourceFile) => AwaitedRead;

/** A row as a reader finds it: a figure with its row's number, or the reason why it is left out. */
export type AwaitedRow = (AwaitedFigure & { readonly row: number | string }) | { readonly dropped: string };

/** Counts rows and figures; throws a SourceError for a value that its unit does not allow and for a second of one kind. */
export function collectAwaited(rows: readonly AwaitedRow[], { file }: Pick<SourceFile, "file">): AwaitedRead {
  const dropped: Record<string, number> = {};
  const rowOfKey = new Map<string, number | string>();
  const figures: AwaitedFigure[] = [];
  for (const each of rows) {
    if ("dropped" in each) {
      dropped[each.dropped] = (dropped[each.dropped] ?? 0) + 1;
      continue;
    }
    const { row, ...figure } = each;
    const { series, area, period, dimensions, unit, value } = figure;
    const key = JSON.stringify([series, area, period, dimensions]);
    const first = rowOfKey.get(key);
    if (first !== undefined)
      throw new SourceError(file, `row ${row}: ${series} ${area} ${period} repeats row ${first}`);
    rowOfKey.set(key, row);
    if (!isPossible(unit, value)) throw new SourceError(file, `row ${row}: ${value} is impossible as ${unit}`);
    figures.push(figure);
  }
  if (figures.length === 0) throw new SourceError(file, "has no figure of an area");
  return { figures, read: rows.length, dropped };
}

/** Returns what an adapter would make of a file that was read: its figures as observations, with their source. */
export function awaitedFigures({ figures, read, dropped }: AwaitedRead, { id }: Pick<SourceFile, "id">): Normalised {
  const observations = figures.map(({ series, area, period, dimensions, value, status }) => ({
    ...{ indicator: series, area, period, dimensions, value, status },
    source: id
  }));
  return { observations, read, kept: figures.length, dropped, quarantined: [] };
}
