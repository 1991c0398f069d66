import type { Messages } from "../../src/i18n/message.ts";
import { slotsOf, type SlotKind } from "../../src/i18n/slotsOf.ts";

const typeOf: Readonly<Record<SlotKind, string>> = { text: "string", number: "number" };

/** Returns the source of `keys.ts`: each key with what its slots take in any language, given the messages of all. */
export function keyTypes(languages: readonly Messages[]): string {
  const [source = {}] = languages;
  const lines = Object.keys(source).map((key) => {
    const slots = new Map(languages.flatMap((messages) => [...slotsOf(messages[key] ?? "")]));
    const types = [...slots].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, kind]) => `${name}: ${typeOf[kind]}`);
    return `  readonly "${key}": ${types.length === 0 ? "NoSlots" : `{ ${types.join("; ")} }`};\n`;
  });
  return `// Written by "npm run messages -- types": do not edit.

/** The slots of a message that has none. */
export type NoSlots = Readonly<Record<never, never>>;

/** Each message by its key, with what its slots are filled with. */
export interface MessageSlots {
${lines.join("")}}
`;
}
