import type { OwnNote } from "../../model/ownNote.ts";
/** A cell of a file; dates come as text, `2024-12-31`; null is an empty cell. */
export type Cell = string | number | boolean | null;

/** The rows of a file whose head is still to be found. */
export interface RawRows {
  readonly kind: "rows";
  readonly rows: readonly (readonly Cell[])[];
  /** The line of the file in which each row begins, counted from 1. */
  readonly lines: readonly number[];
  /** True where cells are not parted by commas, so that a comma may part decimals. */
  readonly isCommaFree: boolean;
  readonly notes: readonly OwnNote[];
}

/** The columns of a file that names them. */
export interface RawColumns {
  readonly kind: "columns";
  readonly names: readonly string[];
  readonly columns: readonly (readonly Cell[])[];
  readonly rows: number;
}

/** What a file holds before it is understood. */
export type RawTable = RawRows | RawColumns;

/** A cell of a column of numbers that is none. */
export interface OddCell {
  readonly row: number;
  readonly text: string;
}

/** A column of numbers, read from whatever way they are written in. */
export interface NumberColumn {
  readonly kind: "number";
  readonly name: string;
  readonly values: readonly (number | null)[];
  /** How many cells say that they hold nothing, and with which marks. */
  readonly missing: number;
  readonly marks: readonly string[];
  /** What was left away: signs of currencies and per cents, footnotes, flags of publishers. */
  readonly signs: readonly string[];
  /** Cells that are neither a number nor a mark of absence: their rows have no number here. */
  readonly odd: readonly OddCell[];
  /** The numbers where a comma is what a point was taken for, or the other way round; set where both can be meant. */
  readonly other: readonly (number | null)[] | undefined;
}

/** A column of texts; null is an empty cell. */
export interface TextColumn {
  readonly kind: "text";
  readonly name: string;
  readonly values: readonly (string | null)[];
}

/** A column of a reader's own table. */
export type OwnColumn = NumberColumn | TextColumn;

/** A table of the reader: columns of one length, each name once, and what is to be said about the file. */
export interface OwnTable {
  readonly columns: readonly OwnColumn[];
  readonly rows: number;
  /** The line of the file in which each row begins; undefined where the file has no lines. */
  readonly lines: readonly number[] | undefined;
  readonly notes: readonly OwnNote[];
  /** The sheets or files to choose from, and the one that was read; none where there is no choice. */
  readonly parts: readonly string[];
  readonly part: string | undefined;
}

/** Why a file is no table that can be used. */
export type OwnFault =
  "too-large" | "bomb" | "wide" | "empty" | "broken" | "no-area" | "one-column" | "xls" | "not-a-table" | "slow";

/** A file that cannot be used, and why. */
export class OwnTableError extends Error {
  readonly fault: OwnFault;

  constructor(fault: OwnFault) {
    super(fault);
    this.name = "OwnTableError";
    this.fault = fault;
  }
}

/** The largest file that is read, in bytes, and what it may be unpacked. */
export const largestFile = 50_000_000;
export const largestUnpacked = 300_000_000;
/** The most rows and columns, and the most cells. */
export const mostRows = 500_000;
export const mostColumns = 2000;
export const mostCells = 10_000_000;

/** Throws an OwnTableError where a table of this size is not read. */
export function checkSize(rows: number, columns: number): void {
  if (columns > mostColumns) throw new OwnTableError("wide");
  if (rows > mostRows || rows * columns > mostCells) throw new OwnTableError("too-large");
}
