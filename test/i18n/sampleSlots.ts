import { formsAsked, slotsOf } from "../../src/i18n/slotsOf.ts";
import type { Message } from "../../src/i18n/message.ts";
import type { FormedSlots } from "../../src/i18n/slotValue.ts";

/** Something for every slot of a message: the number, a date, a name with the forms that it asks for, or a text. */
export function sampleSlots(message: Message, number: number): FormedSlots {
  const { forms, features } = formsAsked(message);
  const ofName = (slot: string): Readonly<Record<string, string>> =>
    Object.fromEntries(
      [...forms, ...features].flatMap(({ slot: own, form }) =>
        own === slot ? [[form.charAt(0).toLowerCase() + form.slice(1), `[${form} ${slot}]`]] : []
      )
    );
  return Object.fromEntries(
    [...slotsOf(message)].map(([slot, kind]): [string, FormedSlots[string]] => {
      if (kind === "number") return [slot, number];
      if (kind === "date") return [slot, { date: "2026-04-26" }];
      return [slot, kind === "name" ? { name: `[${slot}]`, ...ofName(slot) } : `[${slot}]`];
    })
  );
}
