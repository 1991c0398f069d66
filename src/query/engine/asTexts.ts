import { DataType, type Field } from "apache-arrow";
import { lastAsTable } from "../readerSql.ts";

/** Types whose values are plain data: numbers, texts, flags. */
function isPlain({ type }: Field): boolean {
  return (
    DataType.isInt(type) ||
    DataType.isFloat(type) ||
    DataType.isUtf8(type) ||
    DataType.isBool(type) ||
    DataType.isDecimal(type) ||
    DataType.isNull(type)
  );
}

/**
 * Returns a query in which dates, times, intervals, enums, blobs, lists, structs and whatever else is no plain data come
 * as the texts that the engine itself writes them in; undefined where the query has none of these, or cannot be asked so.
 * On the way out of the engine an enum would lose its words, a time its zone, and nanoseconds their last digits.
 */
export function asTexts(sql: string, fields: readonly Field[]): string | undefined {
  if (fields.every(isPlain)) return undefined;
  const table = lastAsTable(sql);
  if (table === undefined) return undefined;
  const names = fields.map((_, place) => `c${place}`);
  const selected = fields.map((field, place) => {
    const name = `c${place}`;
    return isPlain(field) ? name : `CAST(${name} AS VARCHAR) AS ${name}`;
  });
  return `SELECT ${selected.join(", ")} FROM (${table}\n) AS answer(${names.join(", ")})`;
}
