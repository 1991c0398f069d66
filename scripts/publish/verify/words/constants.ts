import type { NumberReader, PrintedNumber } from "./numberReader.ts";

/** A number that stands in a message itself ("the target of 2%"), with the words beside it. */
interface Constant {
  readonly text: string;
  readonly before: string;
  readonly after: string;
}

const besides = 14;

/** Tells whether a number of a text stands in a message of the language as it is, and so comes from no table. */
export type IsConstant = (text: string, number: PrintedNumber) => boolean;

const plainSpaces = (text: string): string => text.replaceAll(/[ \t\n]+/g, " ");

/** Returns the test for the numbers that the ICU messages of a language hold outside their slots. */
export function constantsOf(messages: readonly string[], read: NumberReader): IsConstant {
  const known = new Map<string, readonly Constant[]>();
  for (const piece of messages.flatMap(literalPieces)) {
    for (const number of read(piece)) {
      const before = piece.slice(Math.max(0, number.start - besides), number.start);
      const after = piece.slice(number.end, number.end + besides);
      if (!/\p{L}{2}/u.test(before + after)) continue;
      known.set(number.text, [...(known.get(number.text) ?? []), { text: number.text, before, after }]);
    }
  }
  return (text, { text: printed, start, end }) =>
    (known.get(printed) ?? []).some(
      ({ before, after }) => text.slice(0, start).endsWith(before) && text.slice(end).startsWith(after)
    );
}

/** The texts of a message between its slots: those of each form of a plural or a choice by themselves. */
function literalPieces(message: string): readonly string[] {
  return plainSpaces(message)
    .split(/[{}#]/)
    .filter((piece) => !/^\w+(?:, \w+.*)?$/.test(piece));
}
