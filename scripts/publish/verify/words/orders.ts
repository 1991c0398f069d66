import type { AreaCode } from "../../../../src/model/area.ts";
import type { Block } from "./pageBlocks.ts";

/** A list of areas on a page, and the order in which the tables put them. */
export interface Order {
  /** The part of the page that holds the list. */
  readonly section: string;
  /** Whether the list is a table: a row's area stands in its first cell. */
  readonly isTable: boolean;
  readonly expected: readonly string[];
}

/** Returns how many places of lists were compared, and a line for the first place of each list that is another's. */
export function orderFaults(
  blocks: readonly Block[],
  orders: readonly Order[],
  named: (text: string) => readonly AreaCode[]
): { readonly compared: number; readonly faults: readonly string[] } {
  const faults = orders.flatMap(({ section, isTable, expected }) => {
    const own = blocks.filter((block) => block.section === section && block.text.startsWith("|") === isTable);
    const printed = own.flatMap(({ text }) => named(isTable ? text.split("|").slice(0, 2).join("") : text).slice(0, 1));
    const length = Math.max(expected.length, printed.length);
    const wrong = Array.from({ length }, (_, index) => index).find((index) => printed[index] !== expected[index]);
    if (wrong === undefined) return [];
    return [
      `${section}: ${printed[wrong] ?? "nobody"} in place ${wrong + 1}, by the tables ${expected[wrong] ?? "nobody"}`
    ];
  });
  return { compared: orders.reduce((sum, { expected }) => sum + expected.length, 0), faults };
}
