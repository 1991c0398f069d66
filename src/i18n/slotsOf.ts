import { formOfPlace, type FormPlace } from "./formPlace.ts";
import type { Message } from "./message.ts";

/**
 * What a caller puts into a slot: a text; a number, also where it only chooses between texts; the name of an area or
 * group with all its forms; or a date.
 */
export type SlotKind = "text" | "number" | "name" | "date";

/** The places of a compiled message that are filled, by the name they have in it. */
interface Places {
  readonly kinds: ReadonlyMap<string, SlotKind>;
  readonly forms: readonly FormPlace[];
  /** Forms that only choose between texts: the gender of a name. */
  readonly features: readonly FormPlace[];
}

/** Returns the slots of a compiled message, sorted by name, with what each takes; throws on one that takes two. */
export function slotsOf(message: Message): ReadonlyMap<string, SlotKind> {
  return placesOf(message).kinds;
}

/** Returns the forms that a compiled message prints, and the features by which it chooses. */
export function formsAsked(message: Message): Pick<Places, "forms" | "features"> {
  return placesOf(message);
}

function placesOf(message: Message): Places {
  const slots = new Map<string, SlotKind>();
  const forms: FormPlace[] = [];
  const features: FormPlace[] = [];
  const add = (name: string, kind: SlotKind): void => {
    const known = slots.get(name) ?? kind;
    if (known === kind) slots.set(name, kind);
    // A name or a date may also stand there as it is.
    else if (isFormed(known) && kind === "text") return;
    else if (isFormed(kind) && known === "text") slots.set(name, kind);
    else throw new Error(`the slot {${name}} is a ${known} here and a ${kind} there`);
  };
  const addText = (name: string, places: FormPlace[]): void => {
    const place = formOfPlace(name);
    if (place) places.push(place);
    add(place?.slot ?? name, place?.kind ?? "text");
  };
  const visit = (part: Message): void => {
    if (typeof part === "string") {
      for (const [, name = "", style] of part.matchAll(/\{(\w+)(#\w*)?\}/g))
        if (style === undefined) addText(name, forms);
        else add(name, "number");
      return;
    }
    if (Array.isArray(part)) {
      (part as readonly Message[]).forEach(visit);
      return;
    }
    for (const [key, value] of Object.entries(part)) {
      if (key === "by") add((value as string).split("#")[0] ?? "", "number");
      else if (key === "select") addText(value as string, features);
      else visit(value);
    }
  };
  visit(message);
  return { kinds: new Map([...slots].sort(([a], [b]) => (a < b ? -1 : 1))), forms, features };
}

function isFormed(kind: SlotKind): boolean {
  return kind === "name" || kind === "date";
}
