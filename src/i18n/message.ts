/**
 * A compiled message: plain data that can be written as JSON into a page. A text with `{slots}`, a choice between
 * texts, or both one after the other. `{area}` is filled with a text, `{year#year}` with a number in that style,
 * `{n#}` with a whole number.
 */
export type Message = string | Choice | readonly Message[];

/**
 * One message per plural category of the number in the slot `by`, or per text in the slot `select`; `other` serves for
 * those left out. `by` names the style that the number is printed in, as in "points#decimal1".
 */
export interface Choice {
  readonly [choice: string]: Message;
}

/** Compiled messages by key, such as "indicator.internet-use.name". */
export type Messages = Readonly<Record<string, Message>>;

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
