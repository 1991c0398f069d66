import type { Cell } from "./ownFile.ts";
import { dateText } from "./dateText.ts";

/** Returns a value of a file with types as a cell: dates and whole numbers that a double cannot hold become text. */
export function plainCell(value: unknown): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "bigint") return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : dateText(value);
  if (value instanceof Uint8Array) return hexText(value);
  const text: unknown = JSON.stringify(value, (_, each: unknown) => (typeof each === "bigint" ? String(each) : each));
  return typeof text === "string" ? text : null;
}

const hexText = (bytes: Uint8Array): string =>
  Array.from(bytes.subarray(0, 1000), (byte) => byte.toString(16).padStart(2, "0")).join("");
