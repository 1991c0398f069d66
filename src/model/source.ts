import type { UnfetchedSource } from "./refresh.ts";

/** What may be done with a row: reuse with attribution; non-commercial only; unclear, so ask. Strictest last. */
export const licenceClasses = ["free", "non-commercial", "unclear"] as const;
export type LicenceClass = (typeof licenceClasses)[number];

/** Returns the strictest of the classes; a row derived from several sources carries it. "free" for none. */
export function strictestLicence(classes: Iterable<LicenceClass>): LicenceClass {
  let rank = 0;
  for (const each of classes) rank = Math.max(rank, licenceClasses.indexOf(each));
  return licenceClasses[rank] ?? "unclear";
}

/** One file of a publisher, as it was read. */
export interface SourceRecord {
  /** Short and stable: the value of the column `source`. */
  readonly id: string;
  /** Its place below the source folder. */
  readonly file: string;
  readonly publisher: string;
  /** How to credit it, in one line. */
  readonly attribution: string;
  readonly licence: string;
  readonly licenceClass: LicenceClass;
  readonly url: string;
  /** The publisher's date of the data: a day, a month or a year. */
  readonly vintage: string;
  /** The day it was fetched; the vintage where the catalogue of sources names no other. */
  readonly retrieved: string;
  readonly bytes: number;
  readonly sha256: string;
  /** False where bytes or hash are not those that the catalogue of sources names. */
  readonly asCatalogued: boolean;
  readonly rows: RowCount;
}

/** A source file, as far as who takes rows away has to know it. */
export type SourceCredit = Pick<
  SourceRecord,
  "id" | "attribution" | "licence" | "licenceClass" | "url" | "vintage" | "retrieved"
>;

/** What became of the rows of a source file: read = kept + the sum of dropped. */
export interface RowCount {
  readonly read: number;
  readonly kept: number;
  readonly dropped: Readonly<Record<string, number>>;
}

/** A value that a reviewed list withholds: the publisher printed it, and it cannot be right. */
export interface Quarantined {
  readonly source: string;
  /** Names the row in its file, such as "HHA4213bn_HHTotalHousehold ARE 2016". */
  readonly key: string;
  readonly value: string;
  /** The id of a reason that the site has words for. */
  readonly reason: string;
}

/** Figures beyond the bounds of a check that somebody has looked at and let in. */
export interface Accepted {
  /** The check and what it looked at, such as "level:internet-use". */
  readonly name: string;
  /** What was found, in one sentence. */
  readonly found: string;
  /** Why it is right, in the words of who looked; empty where nobody wrote it down. */
  readonly reason: string;
  /** The SHA-256 of the files by id: the acceptance holds for these, and no others. */
  readonly sources: Readonly<Record<string, string>>;
}

/** `data/manifest.json`. */
export interface Manifest {
  readonly schema: number;
  readonly sources: readonly SourceRecord[];
  readonly quarantined: readonly Quarantined[];
  /** Not there where nothing had to be accepted. */
  readonly accepted?: readonly Accepted[];
  /** Sources that could not be had when they were asked for; not there where all were. */
  readonly unfetched?: readonly UnfetchedSource[];
  /** Per file below `data/`: its SHA-256, bytes and rows. */
  readonly outputs: Readonly<
    Record<string, { readonly sha256: string; readonly bytes: number; readonly rows: number }>
  >;
}
