import type { OwnNote, OwnQuestion } from "../../model/ownNote.ts";
/** What a column of the reader's table can be taken for, and what it is. */
export const ownRoles = ["area", "year", "wide", "measure", "kept"] as const;
export type OwnRole = (typeof ownRoles)[number];

/** What can become of several rows of one country and year. */
export const ownWays = ["first", "last", "sum", "mean", "largest"] as const;
export type OwnWay = (typeof ownWays)[number];

/** Something that is said about a column of the reader's table. */
export type OwnRemark =
  | { readonly kind: "missing"; readonly count: number; readonly marks: readonly string[] }
  | { readonly kind: "signs"; readonly signs: readonly string[] }
  | { readonly kind: "odd"; readonly count: number; readonly cells: readonly string[] };

/** A column of the reader's table, with what it is taken for. */
export interface OwnColumnModel {
  readonly column: number;
  readonly name: string;
  /** True where it holds numbers. */
  readonly isNumber: boolean;
  readonly role: OwnRole;
  readonly roles: readonly OwnRole[];
  readonly samples: readonly string[];
  readonly remarks: readonly OwnRemark[];
  /** Values to choose from where the column tells rows of one country and year apart; and the one that counts. */
  readonly series: readonly (readonly [text: string, rows: number])[];
  readonly only: string | undefined;
  /** Where its numbers can be read in two ways: a cell, and what it is in each. */
  readonly reading:
    { readonly cell: readonly [number, number]; readonly chosen: "taken" | "other" | undefined } | undefined;
}

/** A table of the reader, as it was understood, and as it lies beside those of the site once it is joined. */
export interface OwnModel {
  readonly id: number;
  /** The name of the file, and its sheet or file inside, where there are several. */
  readonly name: string;
  readonly parts: readonly string[];
  readonly part: string | undefined;
  readonly rows: number;
  readonly isJoined: boolean;
  /** What a query calls it. */
  readonly table: string;
  /** Countries recognised, in which column; and what was not, with its rows and what the reader matched it with. */
  readonly matched: number;
  readonly areaColumn: string;
  readonly unmatchedCount: number;
  readonly unmatched: readonly { readonly text: string; readonly rows: number; readonly code: string | undefined }[];
  readonly columns: readonly OwnColumnModel[];
  readonly notes: readonly OwnNote[];
  readonly open: readonly OwnQuestion[];
  readonly first: number | undefined;
  readonly repeated: number;
  readonly repeats: OwnWay | undefined;
  /** Of the days of a year the last counts. */
  readonly takesLastDay: boolean;
}

/** What the reader does with a table of their own. */
export type OwnChange =
  | { readonly kind: "role"; readonly column: number; readonly role: OwnRole }
  | { readonly kind: "only"; readonly column: number; readonly value: string | undefined }
  | { readonly kind: "reading"; readonly column: number; readonly reading: "taken" | "other" }
  | { readonly kind: "first"; readonly column: number | undefined }
  | { readonly kind: "repeats"; readonly way: OwnWay | undefined }
  | { readonly kind: "match"; readonly text: string; readonly code: string | undefined };

/** What the reader can do with tables of their own. */
export interface OwnActions {
  readonly bring: (files: readonly File[]) => void;
  /** Gives up the files that are being read. */
  readonly stopReading: () => void;
  readonly choosePart: (id: number, part: string) => void;
  readonly change: (id: number, change: OwnChange) => void;
  readonly join: (id: number) => void;
  readonly remove: (id: number) => void;
}
