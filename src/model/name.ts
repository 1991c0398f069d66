/** What `data/names.parquet` names. */
export const namedKinds = ["area", "language"] as const;
export type NamedKind = (typeof namedKinds)[number];

/** A name in one language: a row of `data/names.parquet`. */
export interface Name {
  readonly kind: NamedKind;
  /** The code of what is named, as its own table has it. */
  readonly code: string;
  /** The language that the name is in: BCP 47. */
  readonly language: string;
  readonly name: string;
  /** "name" is the one for lists; another form has a name of its own. */
  readonly form: string;
}

/** The form that lists and tables show. */
export const listForm = "name";
