import type { AreaForms } from "./areaForms.ts";
import type { DateSlot, FormedSlots } from "./slotValue.ts";
import type { Slots, Translator } from "./translator.ts";

type Say = (key: string, slots?: FormedSlots) => string;
/** The slots of a compiled message with what stands there. */
type Written = readonly (readonly [string, string | number])[];

/**
 * Returns the translator that also takes names with their forms, and dates in the forms that are given: the message
 * says which one it needs, in each language another. "In" is the form "in" as it begins a sentence.
 */
export function withForms(translator: Translator, dateForms: readonly string[] = []): Translator {
  const { formats, formatDate } = translator;
  const say = translator.t as unknown as (key: string, slots: Slots) => string;

  const written = (slot: string, value: AreaForms | DateSlot): Written => {
    const forms = isDate(value)
      ? dateForms.map((form) => [form, formatDate(value.date, form)] as const)
      : Object.entries<string>(value);
    const place = isDate(value) ? `${slot}_date_` : `${slot}_`;
    return [
      [slot, isDate(value) ? formatDate(value.date) : value.name],
      ...forms.flatMap(([form, text]) => [
        [place + form, text] as const,
        [place + capital(form), formats.atStart(text)] as const
      ])
    ];
  };
  const filled = (slots: FormedSlots): Slots =>
    Object.fromEntries(
      Object.entries(slots).flatMap(([slot, value]): Written =>
        typeof value === "object" ? written(slot, value) : [[slot, value]]
      )
    );
  const t: Say = (key, slots = {}) => say(key, filled(slots));
  return { ...translator, t: t as unknown as Translator["t"] };
}

function isDate(value: AreaForms | DateSlot): value is DateSlot {
  return "date" in value;
}

const capital = (form: string): string => form.charAt(0).toUpperCase() + form.slice(1);
