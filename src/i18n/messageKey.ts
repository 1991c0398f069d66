import type { MessageSlots } from "./en/keys.ts";
import type { FormedSlots } from "./slotValue.ts";

/** The key of a message. */
export type MessageKey = keyof MessageSlots;

/**
 * The keys that a text can be: one that is written out, or those that a pattern such as `indicator.${string}.name`
 * allows. None for a text of which nothing is known.
 */
export type KeysLike<Text extends string> = Text extends MessageKey
  ? Text
  : string extends Text
    ? never
    : Extract<MessageKey, Text>;

/** The members of a union of texts that no message has for its key. */
type Unknown<Text extends string> = Text extends unknown ? ([KeysLike<Text>] extends [never] ? Text : never) : never;

/** A text that is a key, or whose every member can be one; for another, what would have been. */
export type KeyOf<Text extends string> = [Unknown<Text>] extends [never] ? Text : MessageKey;

type All<T> = (T extends unknown ? (of: T) => void : never) extends (of: infer Every) => void ? Every : never;

/** What a message is filled with: where the key is one of several, what any of them needs. */
export type SlotsFor<Text extends string> = All<MessageSlots[KeysLike<Text>]>;

/** The slots as the last argument of a call, which is left out where there are none. */
export type SlotArguments<Text extends string> = keyof SlotsFor<Text> extends never ? [] : [slots: SlotsFor<Text>];

/** The keys of messages without slots. */
export type PlainKey = { [Key in MessageKey]: keyof MessageSlots[Key] extends never ? Key : never }[MessageKey];

/**
 * Returns a text as the key of a message without slots, for ids that come from data: one key that stands for them all,
 * since a union of so many costs the compiler minutes. The translator throws by name on a key that it lacks.
 */
export function plainKey(text: string): "site.name" {
  return text as "site.name";
}

/** A translator for keys and slots that both come from data; it throws by name on a key or a slot that is missing. */
export type TranslateAny = (key: string, slots?: FormedSlots) => string;
