import { compileMessage } from "../../src/i18n/compileMessage.ts";
import { icuOf, type MessageFile, type SourceMessage } from "../../src/i18n/messageFiles.ts";
import type { Message } from "../../src/i18n/message.ts";
import { placeOfForm } from "../../src/i18n/formPlace.ts";
import { formsAsked, slotsOf } from "../../src/i18n/slotsOf.ts";
import { sourceLanguage } from "../../src/model/language.ts";

/** What could stand in the slots of a message, by the name that the message has for each. */
export type Example = Readonly<Record<string, string | number>>;

/** Something that could stand in a form of a name, or of a date. */
const formed: Readonly<Record<string, string>> = {
  name: "Kenya",
  in: "in Kenya",
  In: "In Kenya",
  of: "of Kenya",
  Of: "Of Kenya",
  dateName: "26 April 2026",
  dateOf: "of 26 April 2026"
};

/** Something that could stand in a number of a style; a count where it has none. */
const numbers: Readonly<Record<string, number>> = {
  "": 12,
  decimal: 3.4,
  year: 2024,
  people: 17_600_000,
  large: 17_600_000,
  share: 66.1,
  change: 5.2,
  money: 3.43
};

/** Returns the slots that a translator sees in a message: a name once for each form, a date in its form. */
export function shownSlots(message: Message): readonly string[] {
  const { forms } = formsAsked(message);
  return [...slotsOf(message)].flatMap(([slot, kind]) => {
    const own = forms.filter((place) => place.slot === slot);
    if (kind !== "name" || own.length === 0) return [slot];
    return [...new Set(own.map(placeOfForm))];
  });
}

/** Returns what an entry's example lacks and can be found: by its style, its form, or in the message nearest by key. */
function foundFor(key: string, message: Message, slot: string, known: ReadonlyMap<string, Example>) {
  const kind = slotsOf(message).get(slot);
  if (kind === "number") return numbers[styleOf(message, slot)];
  const date = formsAsked(message).forms.find((place) => place.kind === "date" && place.slot === slot);
  if (date) return formed[`date${date.form.charAt(0).toUpperCase()}${date.form.slice(1)}`];
  if (kind === undefined) {
    const [name = "", form = ""] = slot.split("_");
    return formed[form]?.replace("Kenya", name === "group" ? "South Asia" : "Kenya");
  }
  const [nearest] = [...known]
    .flatMap(([other, example]) => (typeof example[slot] === "string" ? [{ other, text: example[slot] }] : []))
    .toSorted((a, b) => sharedLength(key, b.other) - sharedLength(key, a.other));
  return nearest?.text;
}

function styleOf(message: Message, slot: string): string {
  const [, style = ""] = new RegExp(`\\b${slot}#([a-z]*)`).exec(JSON.stringify(message)) ?? [];
  return style;
}

function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

/** Returns the texts of the source's files with the examples that can be found, by subject; other lines stay. */
export function fillExamples(
  texts: ReadonlyMap<string, string>,
  files: ReadonlyMap<string, MessageFile>
): ReadonlyMap<string, string> {
  const entries = [...files.values()].flatMap((file) => Object.entries(file));
  const known = new Map(entries.flatMap(([key, entry]) => (hasExample(entry) ? [[key, entry.example] as const] : [])));
  const filled = (key: string, entry: SourceMessage | string): Example => {
    const message = compileMessage(icuOf(entry), sourceLanguage);
    const own = known.get(key);
    return Object.fromEntries(
      shownSlots(message).flatMap((slot) => {
        const example = own?.[slot] ?? foundFor(key, message, slot, known);
        return example === undefined ? [] : [[slot, example]];
      })
    );
  };
  return new Map(
    [...texts].map(([subject, text]) => [
      subject,
      withExamples(text, (key) => filled(key, entryOf(files, subject, key)))
    ])
  );
}

function hasExample(entry: SourceMessage | string): entry is SourceMessage & { readonly example: Example } {
  return typeof entry !== "string" && entry.example !== undefined;
}

function entryOf(files: ReadonlyMap<string, MessageFile>, subject: string, key: string): SourceMessage | string {
  const entry = files.get(subject)?.[key];
  if (entry === undefined) throw new Error(`no message "${key}" in ${subject}.json`);
  return entry;
}

/** A file with the example of each entry as its last member, on a line, or on lines of its own where it is long. */
function withExamples(text: string, exampleOf: (key: string) => Example): string {
  return text.replace(
    /^( {2}("(?:[^"\\]|\\.)+"): \{\n(?: {4}"(?:message|description)": .*\n)+?)(?: {4}"example": \{[^}]*\}\n)?( {2}\})/gm,
    (_, start: string, key: string, end: string) => {
      const members = Object.entries(exampleOf(JSON.parse(key) as string)).map(
        ([slot, example]) => `${JSON.stringify(slot)}: ${JSON.stringify(example)}`
      );
      const body = start.replace(/,?\n$/, "");
      if (members.length === 0) return `${body}\n${end}`;
      const line = `    "example": { ${members.join(", ")} }`;
      const lines = line.length <= 120 ? line : `    "example": {\n      ${members.join(",\n      ")}\n    }`;
      return `${body},\n${lines}\n${end}`;
    }
  );
}
