import { duckdb, formatDialect } from "sql-formatter";
import { isOnlyRespaced } from "./respacedSql.ts";
import { sqlParts } from "./sqlParts.ts";

/** Longer or deeper than this, the library that formats would hold the page for seconds. */
const mostLetters = 30_000;
const mostLevels = 40;

const looks = {
  dialect: {
    ...duckdb,
    tokenizerOptions: {
      ...duckdb.tokenizerOptions,
      operators: [...(duckdb.tokenizerOptions.operators ?? []), "@", "#", "<@", "@>", "<->", "<=>"]
    }
  },
  tabWidth: 2,
  expressionWidth: 100,
  paramTypes: {
    positional: true,
    numbered: ["?" as const, "$" as const],
    // A parameter by name, and not the beginning of a text in dollars.
    custom: [{ regex: String.raw`\$[A-Za-z_][A-Za-z0-9_]*(?![A-Za-z0-9_$])` }]
  }
};

/**
 * Returns a query in lines that follow its clauses, otherwise spaced and nothing else; undefined where it is not understood, too long, or
 * would come out as another query: then it is to stay as it is.
 */
export function formatSql(sql: string): string | undefined {
  if (sql.length > mostLetters || !isClosed(sql) || depthOf(sql) > mostLevels) return undefined;
  const formatted = spaced(sql);
  return formatted !== undefined && isOnlyRespaced(sql, formatted) ? formatted : undefined;
}

function spaced(sql: string): string | undefined {
  try {
    return formatDialect(sql, looks);
  } catch {
    return undefined;
  }
}

/** True where no text, name or comment goes on to the end for want of what closes it. */
function isClosed(sql: string): boolean {
  return [...sqlParts(`${sql}\n;`)].slice(-1)[0]?.text === ";";
}

function depthOf(sql: string): number {
  let depth = 0;
  let deepest = 0;
  for (const { text } of sqlParts(sql)) {
    if (/^(?:[([{]|case)$/i.test(text)) deepest = Math.max(deepest, ++depth);
    else if (/^(?:[)\]}]|end)$/i.test(text)) depth -= 1;
  }
  return deepest;
}
