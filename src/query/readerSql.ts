import { sqlParts } from "./sqlParts.ts";

/** A statement of a query: the words with which it begins, in capitals, comments and all that is quoted left away. */
type Words = readonly string[];

/**
 * Statements that a reader's query may not have: they would change, for every query after them, what is attached, where
 * names are looked for, or whether what is done counts.
 */
const refused: ReadonlySet<string> = new Set(
  "ATTACH DETACH USE SET RESET BEGIN START COMMIT END ROLLBACK ABORT LOAD INSTALL UPDATE_EXTENSIONS COPY EXPORT IMPORT CHECKPOINT FORCE VACUUM PRAGMA CALL PREPARE EXECUTE DEALLOCATE".split(
    " "
  )
);

/** Statements that only read. */
const reading: ReadonlySet<string> = new Set(
  "SELECT WITH FROM VALUES TABLE SHOW DESCRIBE SUMMARIZE EXPLAIN PIVOT UNPIVOT".split(" ")
);

/** So many words are looked at of each statement. */
const lookedAt = 8;

/** Returns the statements of a query. */
function statementsOf(sql: string): readonly Words[] {
  const statements: string[][] = [[]];
  for (const { text, isWord } of sqlParts(sql)) {
    const current = statements.slice(-1)[0];
    if (isWord && current && current.length < lookedAt) current.push(text.toUpperCase());
    if (text === ";") statements.push([]);
  }
  return statements.filter((words) => words.length > 0);
}

/** A statement of a query as it stands, without the sign that ends it, and where it lies in the query. */
export interface StatementText {
  readonly text: string;
  readonly start: number;
  /** Behind the sign that ends it. */
  readonly end: number;
}

/** Returns the statements of a query; what holds no word of its own is none. */
export function statementTexts(sql: string): readonly StatementText[] {
  const found: StatementText[] = [];
  let start = 0;
  const add = (until: number, end: number): void => {
    const text = sql.slice(start, until);
    if (statementsOf(text).length > 0) found.push({ text, start, end });
    start = end;
  };
  for (const { at, text } of sqlParts(sql)) if (text === ";") add(at, at + 1);
  add(sql.length, sql.length);
  return found;
}

/** Returns the last statement of a query as it stands; undefined where it is none that can be asked as a table. */
export function lastAsTable(sql: string): string | undefined {
  const last = statementTexts(sql).slice(-1)[0]?.text;
  const [first = ""] = last === undefined ? [] : (statementsOf(last)[0] ?? []);
  return /^(?:SELECT|WITH|FROM|VALUES|TABLE|PIVOT|UNPIVOT)$/.test(first) ? last : undefined;
}

/** Returns the words of what an EXPLAIN explains, or of the statement itself. */
function withoutExplain(words: Words): Words {
  const [first, second] = words;
  if (first !== "EXPLAIN") return words;
  return words.slice(second === "ANALYZE" ? 2 : 1);
}

/** Returns the first word of a query that a reader's query may not have; undefined where it has none. */
export function refusedIn(sql: string): string | undefined {
  for (const statement of statementsOf(sql)) {
    const words = withoutExplain(statement);
    const [first = ""] = words;
    if (refused.has(first)) return first;
    // What is temporary is before all else where names are looked for, and cannot be seen from beside.
    const [, temporary] = /^CREATE (?:OR REPLACE )?(?:LOCAL |GLOBAL )?(TEMP|TEMPORARY)\b/.exec(words.join(" ")) ?? [];
    if (temporary !== undefined) return `CREATE ${temporary}`;
  }
  return undefined;
}

/** Returns whether a query only reads. */
export function onlyReads(sql: string): boolean {
  return statementsOf(sql).every(([first = ""]) => reading.has(first));
}

/**
 * Asks for the tables and views of the reader that are called as one of the site's, each with what drops it. On the
 * connection of the form, which nothing of the reader's disturbs.
 */
export const shadowsSql = `SELECT name, 'DROP ' || kind || ' ' || place || '.main."' || replace(name, '"', '""') || '"' AS statement
FROM (
  SELECT table_name AS name, 'TABLE' AS kind, database_name AS place, schema_name FROM duckdb_tables()
  UNION ALL
  SELECT view_name, 'VIEW', database_name, schema_name FROM duckdb_views() WHERE NOT internal
)
WHERE place = 'memory' AND schema_name = 'main' AND lower(name) IN (SELECT lower(table_name) FROM duckdb_tables() WHERE database_name = 'facts')`;

/** Asks for what takes from a connection whatever stands there for a while under a name of the site. */
export const forgetSql = `SELECT 'DROP ' || kind || ' IF EXISTS temp.main."' || table_name || '"' AS statement
FROM duckdb_tables(), (VALUES ('TABLE'), ('VIEW')) AS kinds(kind) WHERE database_name = 'facts'`;

/** What each connection begins with: the form's finds the tables of the site and nothing of the reader's. */
export const formSetUp: readonly string[] = ["SET search_path = 'facts'"];
export const readerSetUp: readonly string[] = ["SET search_path = 'memory,facts'"];
