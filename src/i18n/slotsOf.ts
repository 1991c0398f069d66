import type { Message } from "./message.ts";

/** What a caller puts into a slot: a text, a number, or either (a number that only chooses between texts). */
export type SlotKind = "text" | "number";

/** Returns the slots of a compiled message, sorted by name, with what each takes; throws on one that takes both. */
export function slotsOf(message: Message): ReadonlyMap<string, SlotKind> {
  const slots = new Map<string, SlotKind>();
  const add = (name: string, kind: SlotKind): void => {
    if ((slots.get(name) ?? kind) !== kind) throw new Error(`the slot {${name}} is a number here and a text there`);
    slots.set(name, kind);
  };
  const visit = (part: Message): void => {
    if (typeof part === "string") {
      for (const [, name = "", style] of part.matchAll(/\{(\w+)(#\w*)?\}/g))
        add(name, style === undefined ? "text" : "number");
      return;
    }
    if (Array.isArray(part)) {
      (part as readonly Message[]).forEach(visit);
      return;
    }
    for (const [key, value] of Object.entries(part)) {
      if (key === "by") add((value as string).split("#")[0] ?? "", "number");
      else if (key === "select") add(value as string, "text");
      else visit(value);
    }
  };
  visit(message);
  return new Map([...slots].sort(([a], [b]) => (a < b ? -1 : 1)));
}
