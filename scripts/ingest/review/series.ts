import { indicators } from "../../../src/catalog/catalog.ts";
import { total } from "../../../src/model/dimension.ts";
import type { SourceObservation } from "../adapter.ts";
import type { Unit } from "../../../src/model/indicator.ts";

/** A figure of a series: of an area, or of a language, in a year. */
export interface Cell {
  readonly subject: string;
  /** 0 in a table that has no years. */
  readonly period: number;
  readonly value: number;
  /** Its status, and its base where it has one. */
  readonly flags: string;
  /** The ids of its sources, joined by "+". */
  readonly source: string;
}

/** The figures of one indicator with one code in each dimension, or a column of numbers of a table. */
export interface Series {
  /** "ict-activities activity=EMAIL sex=F". */
  readonly id: string;
  /** What `--accept` names: the indicator, or the table with its column. */
  readonly group: string;
  readonly unit: Unit;
  /** By subject and period. */
  readonly cells: ReadonlyMap<string, Cell>;
}

/** All series of a state of the data, by id. */
export type Edition = ReadonlyMap<string, Series>;

/** Returns the key of a cell within its series. */
export function cellKey(subject: string, period: number): string {
  return period === 0 ? subject : `${subject} ${period}`;
}

/** Returns a series of these cells. */
export function toSeries(id: string, group: string, unit: Unit, cells: readonly Cell[]): Series {
  return { id, group, unit, cells: new Map(cells.map((cell) => [cellKey(cell.subject, cell.period), cell])) };
}

function* parts(observation: SourceObservation): Generator<readonly [name: string, value: number]> {
  const { value, low, high } = observation;
  if (value !== undefined) yield ["", value];
  if (low !== undefined) yield [" low", low];
  if (high !== undefined) yield [" high", high];
}

/** Returns the series of published figures; those derived from others are left out, since these are looked at. */
export function figureSeries(figures: ReadonlyMap<string, readonly SourceObservation[]>): Edition {
  const edition = new Map<string, Series>();
  for (const { id: indicator, unit, derivedFrom } of indicators) {
    const observations = derivedFrom.length > 0 ? [] : (figures.get(indicator) ?? []);
    const cells = new Map<string, Cell[]>();
    for (const observation of observations) {
      const { area, period, dimensions, status, base, source, region } = observation;
      const codes = Object.entries(dimensions).filter(([, code]) => code !== total);
      const place = codes
        .map(([dimension, code]) => ` ${dimension}=${code}`)
        .toSorted()
        .join("");
      const flags = base === undefined ? status : `${status}/${base}`;
      for (const [part, value] of parts(observation)) {
        const id = `${indicator}${region === undefined ? place : " by region"}${part}`;
        const cell = { subject: region ?? area, period, value, flags, source };
        const own = cells.get(id);
        if (own === undefined) cells.set(id, [cell]);
        else own.push(cell);
      }
    }
    for (const [id, own] of cells) edition.set(id, toSeries(id, indicator, unit, own));
  }
  return edition;
}
