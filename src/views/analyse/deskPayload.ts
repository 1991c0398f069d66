import type { Messages } from "../../i18n/message.ts";
import type { LanguageWords } from "../../i18n/translator.ts";
import type { DatedIndicator } from "../../model/datedIndicator.ts";
import type { Release } from "../../model/release.ts";
import type { SourceCredit } from "../../model/source.ts";
import type { IndicatorId } from "../../model/indicator.ts";

/** What the page carries as JSON for the script that starts the engine. */
export interface DeskPayload extends LanguageWords {
  /** What is fetched at the start, with its bytes on the line: the engine, and the database of all tables. */
  readonly engine: { readonly module: string; readonly worker: string; readonly bytes: number };
  readonly facts: { readonly url: string; readonly bytes: number };
  readonly tables: readonly DeskTable[];
  /** The address of the words of the desk. */
  readonly words: string;
  readonly questions: readonly string[];
  readonly indicators: readonly IndicatorId[];
  /** An area's page: the code in small letters replaces "{area}". */
  readonly areaHref: string;
}

/** A table of the engine, and the file of the same rows. */
export interface DeskTable {
  readonly table: string;
  /** The address of the Parquet file. */
  readonly file: string;
}

/** The words of the desk and the names of areas, fetched at the start. */
export interface DeskWords {
  readonly messages: Messages;
  /** Code and name of every area, in the order of the names. */
  readonly areas: readonly (readonly [code: string, name: string])[];
  readonly indicators: readonly DatedIndicator[];
  /** The columns of each table, in order. */
  readonly tables: Readonly<Record<string, readonly string[]>>;
  /** The ids of the source files behind each indicator. */
  readonly sourcesOf: readonly (readonly [indicator: IndicatorId, sources: readonly string[]])[];
  /** Every source file; and the release of the data, with its date in words. */
  readonly sources: readonly SourceCredit[];
  readonly release: Release;
  readonly date: string;
  /** The address of the outlines of the world. */
  readonly world: string;
}
