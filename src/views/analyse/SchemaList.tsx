import type { Translator } from "../../i18n/translator.ts";
import type { DatedIndicator } from "../../model/datedIndicator.ts";
import { isDimensionId } from "../../model/dimension.ts";
import { licenceClasses } from "../../model/source.ts";
import { statuses } from "../../model/observation.ts";
import { sourceLanguage } from "../../model/language.ts";
import type { ColumnFacts, TableFacts } from "./tableFacts.ts";
import { isSchemaColumn } from "./schemaColumns.ts";

export interface SchemaListProps {
  readonly translator: Translator;
  readonly indicators: ReadonlyMap<string, DatedIndicator>;
  /** The tables of the engine and their columns. */
  readonly tables: Readonly<Record<string, readonly string[]>>;
  /** What was asked of them so far. */
  readonly facts: Readonly<Record<string, TableFacts>>;
  readonly onTable: (table: string) => void;
}

/** The tables that a query can name; one that is opened says what its columns mean and hold. */
export function SchemaList({ translator, indicators, tables, facts, onTable }: SchemaListProps) {
  const { t, formats } = translator;
  return (
    <section class="schema" aria-labelledby="schema" tabindex={0}>
      <h3 id="schema">{t("analyse.tables.title")}</h3>
      {Object.entries(tables).map(([table, columns]) => {
        const known = facts[table];
        return (
          <details
            key={table}
            onToggle={({ currentTarget }) => {
              if (currentTarget.open && !known) onTable(table);
            }}
          >
            <summary>
              <span lang={sourceLanguage}>{table}</span>
              {known && ` · ${t("analyse.schema.rows", { count: known.rows })}`}
            </summary>
            {known ? (
              <dl>
                {known.columns.map((column) => (
                  <SchemaColumn
                    key={column.name}
                    translator={translator}
                    column={column}
                    rows={known.rows}
                    codes={codesOf(translator, column.name, indicators)}
                  />
                ))}
              </dl>
            ) : (
              <p dir="ltr" lang={sourceLanguage}>
                {formats.formatParts([...columns])}
              </p>
            )}
          </details>
        );
      })}
    </section>
  );
}

interface SchemaColumnProps {
  readonly translator: Translator;
  readonly column: ColumnFacts;
  readonly rows: number;
  readonly codes: readonly (readonly [code: string, meaning: string])[];
}

/** A column: name, type and meaning, how much of it is filled and differs, codes with their words, or examples. */
function SchemaColumn({ translator, column, rows, codes }: SchemaColumnProps) {
  const { t } = translator;
  const { name, type, filled, different, examples } = column;
  const meaning = meaningOf(translator, name);
  return (
    <div>
      <dt dir="ltr" lang={sourceLanguage}>
        {name} {type}
      </dt>
      {meaning !== "" && <dd>{meaning}</dd>}
      <dd class="origin">
        {filled < rows
          ? t("analyse.schema.filled", { filled, different })
          : t("analyse.schema.different", { different })}
      </dd>
      {codes.length > 0
        ? codes.map(([code, words]) => (
            <dd key={code}>
              <code>{code}</code> {words}
            </dd>
          ))
        : examples !== "" && (
            <dd class="origin" dir="ltr" lang={sourceLanguage}>
              {examples}
            </dd>
          )}
    </div>
  );
}

/** A column of the site has a meaning; one of a reader's table has the reader's. */
function meaningOf({ t }: Translator, name: string): string {
  if (isDimensionId(name)) return t(`dimension.${name}`);
  if (/^name_[a-z]{2}$/.test(name)) return t("analyse.schema.column.name");
  return isSchemaColumn(name) ? t(`analyse.schema.column.${name}`) : "";
}

/** The codes of a column, each in words: of a dimension all that a measure has. */
function codesOf(
  { t }: Translator,
  name: string,
  indicators: ReadonlyMap<string, DatedIndicator>
): SchemaColumnProps["codes"] {
  if (name === "status") return statuses.map((code) => [code, t(`status.${code}`)]);
  if (name === "licence") return licenceClasses.map((code) => [code, t(`licence-class.${code}`)]);
  if (!isDimensionId(name)) return [];
  const codes = [...indicators.values()].flatMap(({ dimensions }) =>
    dimensions.flatMap(({ id, codes: own }) => (id === name ? [...own] : []))
  );
  return [...new Set(codes)].map((code) => [code, t(`code.${name}.${code}`)]);
}
