import type { AreaForms } from "./areaForms.ts";

/** A date for a slot whose message says in which form it is written: an ISO day, month or year. */
export interface DateSlot {
  readonly date: string;
}

/** What a message with forms is filled with: a name or a date, beside the texts and numbers of every other. */
export type FormedSlots = Readonly<Record<string, string | number | AreaForms | DateSlot>>;
