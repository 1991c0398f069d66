/** What a column of a table holds. */
export interface ColumnFacts {
  readonly name: string;
  /** The type that the engine gives it; empty where no row has a value. */
  readonly type: string;
  /** Rows with a value. */
  readonly filled: number;
  /** Values that differ from each other. */
  readonly different: number;
  /** Those of most rows. */
  readonly examples: string;
}

/** What a table holds. */
export interface TableFacts {
  readonly rows: number;
  readonly columns: readonly ColumnFacts[];
}
