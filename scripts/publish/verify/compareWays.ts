import type { Check } from "./check.ts";
import type { Field, Figures } from "./figures.ts";

/** Tells whether two numbers of a field are the same. */
export type Agreement = (field: string, number: number, other: number) => boolean;

/** One way to compute figures, and what a fault calls it. */
export interface Way {
  readonly name: string;
  readonly figures: Figures;
}

/** True for numbers that differ by no more than what adding up in another order does. */
export function isNearly(number: number, other: number): boolean {
  return Math.abs(number - other) <= 1e-9 * Math.max(1e-3, Math.abs(number), Math.abs(other));
}

/**
 * Compares two ways to compute the same figures: each must have every figure of the other, with the same fields. A
 * comparison of nothing is a fault.
 */
export function compareWays(name: string, one: Way, other: Way, agree: Agreement = (_, a, b) => isNearly(a, b)): Check {
  const faults: string[] = [];
  for (const [key, fields] of one.figures) {
    const others = other.figures.get(key);
    if (!others) faults.push(`${key}: ${shown(fields)} (${one.name}), nothing (${other.name})`);
    else faults.push(...differences(key, [one.name, fields], [other.name, others], agree));
  }
  for (const [key, fields] of other.figures) {
    if (!one.figures.has(key)) faults.push(`${key}: nothing (${one.name}), ${shown(fields)} (${other.name})`);
  }
  const compared = [...one.figures.values()].flatMap((fields) => Object.values(fields));
  return { name, compared: compared.filter((field) => field !== undefined).length, faults };
}

type Named = readonly [string, Readonly<Record<string, Field>>];

function differences(
  key: string,
  [oneName, one]: Named,
  [otherName, other]: Named,
  agree: Agreement
): readonly string[] {
  const fields = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  return fields
    .filter((field) => {
      const [a, b] = [one[field], other[field]];
      return typeof a === "number" && typeof b === "number" ? !agree(field, a, b) : a !== b;
    })
    .map((field) => `${key}: ${field} ${text(one[field])} (${oneName}), ${text(other[field])} (${otherName})`);
}

function shown(fields: Readonly<Record<string, Field>>): string {
  return Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(([field, value]) => `${field} ${text(value)}`)
    .join(", ");
}

function text(value: Field): string {
  return value === undefined ? "nothing" : String(value);
}
