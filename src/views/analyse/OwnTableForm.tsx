import type { Translator } from "../../i18n/translator.ts";

/** The reader's own table, as it lies beside those of the site. */
export interface OwnModel {
  readonly name: string;
  readonly rows: number;
  /** The column in which countries were recognised. */
  readonly column: string;
  /** Countries recognised. */
  readonly matched: number;
  /** True where several rows name the same country. */
  readonly isRepeated: boolean;
  /** The column that holds the year of each row. */
  readonly year: string | undefined;
  readonly unmatched: readonly string[];
  /** Its columns of numbers. */
  readonly numbers: readonly string[];
}

export interface OwnTableFormProps {
  readonly translator: Translator;
  readonly own: OwnModel | undefined;
  readonly problem: string;
  readonly onFile: (file: File) => void;
}

const mostListed = 40;

/** Where a table is brought: what was recognised in it, and what was not. */
export function OwnTableForm({ translator, own, problem, onFile }: OwnTableFormProps) {
  const { t, formats } = translator;
  return (
    <details class="own-table">
      <summary>{t("analyse.own.title")}</summary>
      <p>{t("analyse.own.text")}</p>
      <p>
        <label>
          {t("analyse.own.choose")}{" "}
          <input
            type="file"
            name="own"
            accept=".csv,.tsv,.txt,.parquet,text/csv"
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? [];
              if (file) onFile(file);
            }}
          />
        </label>
      </p>
      <p class="own-status" role="status">
        {problem}
        {problem === "" &&
          own &&
          [
            t("analyse.own.read", {
              name: own.name,
              rows: own.rows,
              column: own.column,
              count: own.matched
            }),
            t(own.numbers.length > 0 ? "analyse.own.numbers" : "analyse.own.texts"),
            ...repeatedWords(translator, own)
          ].join(" ")}
      </p>
      {problem === "" && own && own.unmatched.length > 0 && (
        <p class="note own-unmatched">
          {t("analyse.own.unmatched", {
            count: own.unmatched.length,
            names: formats.formatList(own.unmatched.slice(0, mostListed))
          })}
        </p>
      )}
    </details>
  );
}

/** Says which of several rows of a country is shown. */
function repeatedWords({ t }: Translator, { isRepeated, numbers, year }: OwnModel): readonly string[] {
  if (!isRepeated || numbers.length === 0) return [];
  return [year === undefined ? t("analyse.own.repeated") : t("analyse.own.latest", { column: year })];
}
