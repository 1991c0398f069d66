import { DataType, type Field, type RecordBatch, type Vector } from "apache-arrow";
import type { Answer, AnswerColumn, AnswerValue } from "../../model/answer.ts";

/** Returns the first rows of some record batches as an answer; `more` is true where batches were left unread. */
export function toAnswer(
  fields: readonly Pick<Field, "name" | "type">[],
  batches: readonly RecordBatch[],
  limit: number,
  more: boolean
): Answer {
  const total = batches.reduce((sum, batch) => sum + batch.numRows, 0);
  const rows = Math.min(total, limit);
  const columns = uniqueColumnNames(fields.map(({ name }) => name)).map((name, index): AnswerColumn => {
    const values: AnswerValue[] = [];
    for (const batch of batches) {
      const vector = batch.getChildAt(index);
      for (let row = 0; row < batch.numRows && values.length < rows; row += 1) values.push(valueAt(vector, row));
    }
    return { name, values, ...(DataType.isDate(fields[index]?.type) && { isDate: true }) };
  });
  return { columns, rows, cut: more || total > limit };
}

/** Returns the names of columns, each once: a query may give two columns one name, and a file would lose one of them. */
export function uniqueColumnNames(names: readonly string[]): readonly string[] {
  const taken = new Set(names);
  const seen = new Set<string>();
  return names.map((name) => {
    let unique = name;
    for (let count = 2; seen.has(unique) || (unique !== name && taken.has(unique)); count += 1)
      unique = `${name}_${count}`;
    seen.add(unique);
    return unique;
  });
}

function valueAt(vector: Vector | null, row: number): AnswerValue {
  const value: unknown = vector?.get(row);
  if (vector && value instanceof Uint32Array && DataType.isDecimal(vector.type))
    return decimalValue(value, vector.type.scale);
  return toValue(value);
}

/** A decimal as a number where a double holds all of its digits, and else as text; its words come the low ones first. */
function decimalValue(words: Uint32Array, scale: number): AnswerValue {
  const unsigned = words.reduceRight((sum, word) => (sum << 32n) | BigInt(word), 0n);
  const whole = BigInt.asIntN(words.length * 32, unsigned);
  const digits = (whole < 0n ? -whole : whole).toString().padStart(scale + 1, "0");
  const fraction = scale > 0 ? `.${digits.slice(-scale)}` : "";
  const text = `${whole < 0n ? "-" : ""}${digits.slice(0, digits.length - scale)}${fraction}`;
  return digits.replace(/^0+/, "").length <= 15 ? Number(text) : text;
}

/** Returns a value of the engine as plain data: a whole number that a double cannot hold is its digits. */
export function toValue(value: unknown): AnswerValue {
  if (value === null || value === undefined) return null;
  if (typeof value === "bigint") return Number.isSafeInteger(Number(value)) ? Number(value) : value.toString();
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (value instanceof Date) return value.toISOString().slice(0, 19).replace("T", " ").replace(" 00:00:00", "");
  return JSON.stringify(value, (_, each: unknown) => (typeof each === "bigint" ? String(each) : each));
}
