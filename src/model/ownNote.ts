/**
 * Something that the reader of a file should know of it. `above` and `below`: lines that are not part of the table.
 * `quote`: a quotation mark that is never closed, and stands as a letter. `long` and `short`: rows with more or fewer
 * cells than the head. `tags`: a line of tags under the head. `headless`: no line names the columns.
 */
export type OwnNote =
  | { readonly kind: "above" | "below"; readonly texts: readonly string[] }
  | { readonly kind: "long"; readonly lines: readonly number[]; readonly texts: readonly string[] }
  | { readonly kind: "quote" | "short"; readonly lines: readonly number[] }
  | { readonly kind: "tags" | "headless" };

/** What the reader has to say before a table can be joined. */
export type OwnQuestion = "series" | "repeats" | "first" | "reading" | "none";
