import type { Messages } from "../../src/i18n/message.ts";
import { slotsOf, type SlotKind } from "../../src/i18n/slotsOf.ts";

const typeOf: Readonly<Record<SlotKind, string>> = {
  text: "string",
  number: "number",
  name: "AreaForms",
  date: "DateSlot"
};

/** Returns the source of `keys.ts`: each key of the source language with what its slots take. */
export function keyTypes(source: Messages): string {
  const lines = Object.entries(source).map(([key, message]) => {
    const types = [...slotsOf(message)].map(([name, kind]) => `${name}: ${typeOf[kind]}`);
    return `  readonly "${key}": ${types.length === 0 ? "NoSlots" : `{ ${types.join("; ")} }`};\n`;
  });
  return `// Written by "npm run messages -- types": do not edit.

import type { AreaForms } from "../areaForms.ts";
import type { DateSlot } from "../slotValue.ts";

/** The slots of a message that has none. */
export type NoSlots = Readonly<Record<never, never>>;

/** Each message by its key, with what its slots are filled with. */
export interface MessageSlots {
${lines.join("")}}
`;
}
