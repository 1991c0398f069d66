import type { Message, Messages } from "./message.ts";

/**
 * The key of a message as code writes it: the texts around its slots, "code.", "." and "" for `code.${id}.${code}`; one
 * text where it has none.
 */
export type KeyPattern = readonly string[];

/**
 * What a page is about: of the messages that begin with such a prefix, those that go on with one of these, and no
 * others. `{ "indicator.": ["internet-use"] }` takes "indicator.internet-use.name" and leaves that of another out.
 */
export type Subjects = Readonly<Record<string, readonly string[]>>;

/** True for a pattern with a word in front: one that begins with a slot could be any key, and is no key. */
export function isKeyPattern(pattern: KeyPattern): boolean {
  return /^[a-z]/.test(pattern[0] ?? "") && pattern.join("").includes(".");
}

/** Returns the messages whose key may be one of these. What stands in a slot has no dot. */
export function matchingMessages(messages: Messages, patterns: readonly KeyPattern[]): Messages {
  const whole = new Set(patterns.flatMap(([text, ...rest]) => (text !== undefined && rest.length === 0 ? [text] : [])));
  const slotted = patterns.filter(({ length }) => length > 1).map(toExpression);
  return chosen(messages, (key) => whole.has(key) || slotted.some((expression) => expression.test(key)));
}

/** Returns the messages that say something of these subjects, or of none. */
export function messagesAbout(messages: Messages, subjects: Subjects): Messages {
  const all = Object.entries(subjects);
  const isAbout = (key: string): boolean =>
    all.every(([prefix, known]) => {
      if (!key.startsWith(prefix)) return true;
      const rest = `${key.slice(prefix.length)}.`;
      return known.some((each) => rest.startsWith(`${each}.`));
    });
  return chosen(messages, isAbout);
}

function chosen(messages: Messages, isChosen: (key: string) => boolean): Messages {
  return Object.fromEntries(Object.entries<Message>(messages).filter(([key]) => isChosen(key)));
}

function toExpression(pattern: KeyPattern): RegExp {
  const texts = pattern.map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${texts.join("[^.]+")}$`);
}
