import type { Store } from "../../../src/query/store.ts";
import type { Database } from "./database.ts";

/** The data as both ways read them: TypeScript through the store, SQL through DuckDB. */
export interface Grounds {
  readonly store: Store;
  readonly database: Database;
  /** The data folder, for what is neither a table nor a figure. */
  readonly folder: string;
}

/** One thing that was checked: how many of its fields, and a line for each that differs. */
export interface Check {
  readonly name: string;
  readonly compared: number;
  readonly faults: readonly string[];
}

/** What a subject comes to. `notes` are printed below its checks, whether or not they pass. */
export interface Report {
  readonly checks: readonly Check[];
  readonly notes: readonly string[];
}

/** A part of the site whose figures are computed twice. To add one: a file in this folder, a line in `subjects.ts`. */
export interface Subject {
  readonly name: string;
  readonly verify: (grounds: Grounds) => Promise<Report>;
}
