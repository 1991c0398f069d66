/** A text with `{slots}`; the categories of a plural are CLDR's, chosen by the slot `count`. */
export type Message = string | PluralMessage;

/** One text per plural category that the language tells apart; `other` serves for those left out. */
export type PluralMessage = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** Texts by key, such as "indicator.internet-use.name". Plain data: it can be written as JSON into a page. */
export type Messages = Readonly<Record<string, Message>>;

/** The same keys as an English file, in another language: a missing or an extra key does not compile. */
export type Translation<English extends Messages> = Readonly<Record<keyof English, Message>>;

/** Returns the names of the slots of a message, sorted, each once, over all of its plural forms. */
export function slotNames(message: Message): readonly string[] {
  const forms = typeof message === "string" ? [message] : Object.values(message);
  return [...new Set(forms.flatMap((form) => [...form.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? "")))].sort();
}

/** Returns the messages of these keys and no others; throws on a key that is not there. */
export function pick(messages: Messages, keys: Iterable<string>): Messages {
  const picked: Record<string, Message> = {};
  for (const key of keys) {
    const message = messages[key];
    if (message === undefined) throw new Error(`no message "${key}"`);
    picked[key] = message;
  }
  return picked;
}
