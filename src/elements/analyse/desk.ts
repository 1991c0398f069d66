import type { AnalyseState } from "../../state/analyseState.ts";

/** A desk with an engine behind it. */
export interface Desk {
  /**
   * Shows a state of the address, and a sentence about it where there is something to say; SQL of a link is put into
   * the editor and waits for a click.
   */
  readonly show: (state: AnalyseState, notice: string) => void;
  /** Reads files of the reader as tables. */
  readonly bring: (files: readonly File[]) => void;
  /** The SQL in the editor. */
  readonly sql: () => string;
  /** Ends the engine; what is on the desk stays to be read. */
  readonly end: () => void;
}
