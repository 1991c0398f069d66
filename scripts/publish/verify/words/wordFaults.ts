import type { ClaimGrounds } from "./claims.ts";
import { flaggedNumbers, unborneNumbers, type Ground } from "./grounds.ts";
import type { Block } from "./pageBlocks.ts";
import type { Wording } from "./wording.ts";

/** What the words of a page are held to. */
export interface WordGrounds {
  readonly numbers: (block: Block) => readonly Ground[];
  readonly claims: (block: Block) => ClaimGrounds;
}

/** No sentence that claims anything is shorter, in any language. */
const shortestClaim = 24;

/** Where a page stands is no figure: a build without an address of its own has the number of a port in it. */
const address = /https?:\/\/\S+/g;

type Said = Pick<Wording, "read" | "isConstant" | "claims" | "names" | "unread" | "flags">;

/** Returns how many numbers and claims a block has, and a line for each that the tables do not bear out. */
export function wordFaults(
  block: Block,
  grounds: WordGrounds,
  { read, isConstant, claims, names, unread, flags }: Said
): { readonly compared: number; readonly faults: readonly string[] } {
  const { section, head = "" } = block;
  const named = unread.reduce((rest, pattern) => rest.replace(pattern, ""), block.text.replace(address, ""));
  const text = names.reduce((rest, name) => rest.replaceAll(name, ""), named);
  const all = read(text);
  const isOwn = all.map((number) => !isConstant(text, number));
  const numbers = all.filter((_, index) => isOwn[index]);
  const made =
    text.length < shortestClaim ? [] : claims.filter(({ core, pattern }) => text.includes(core) && pattern.test(text));
  if (numbers.length + made.length === 0) return { compared: 0, faults: [] };
  const unborne = numbers.length === 0 ? [] : unborneNumbers(numbers, grounds.numbers(block), all);
  const unflagged = flaggedNumbers(numbers, numbers.length === 0 ? [] : grounds.numbers(block), all).filter(
    ({ flags: own }) => !own.some((status) => flags(status, text) || flags(status, head))
  );
  const untrue = made.filter(
    ({ holds, unless }) => !made.some(({ key }) => key === unless) && !holds(grounds.claims(block))
  );
  const place = `${section === "" ? "top" : section}: “${text.slice(0, 160)}”`;
  return {
    compared: numbers.length + made.length,
    faults: [
      ...(unborne.length === 0 ? [] : [`${place}: not in the tables: ${unborne.map((each) => each.text).join("; ")}`]),
      ...unflagged.map(
        ({ number, flags: own }) => `${place}: ${number.text} stands without its flag (${own.join(", ")})`
      ),
      ...untrue.map(({ key }) => `${place}: claims ${key}, which the tables do not bear out`)
    ]
  };
}
