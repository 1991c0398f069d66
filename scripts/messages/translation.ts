import { icuOf, type MessageFile } from "../../src/i18n/messageFiles.ts";

/** A message as a translator gets it and gives it back. */
export interface Translation {
  readonly key: string;
  /** The subject, which is the name of the file that it stands in. */
  readonly subject: string;
  /** The text in the source language, in ICU MessageFormat. */
  readonly source: string;
  readonly description?: string;
  readonly example?: Readonly<Record<string, string | number>>;
  /** The text in the language; undefined where nobody has written it. */
  readonly target: string | undefined;
}

/** What a file for translators holds. */
export interface Exchange {
  readonly language: string;
  readonly translations: readonly Translation[];
}

/** What of a file that came back counts: the text of each key, with the source text that it was written for. */
export interface Returned {
  readonly language: string;
  readonly translations: readonly Pick<Translation, "key" | "source" | "target">[];
}

/** Returns all messages of the source with what a language has for them, in the order of the source. */
export function exchangeOf(
  language: string,
  source: ReadonlyMap<string, MessageFile>,
  own: ReadonlyMap<string, MessageFile>
): Exchange {
  const translations = [...source].flatMap(([subject, file]) =>
    Object.entries(file).map(([key, entry]): Translation => {
      const target = own.get(subject)?.[key];
      const { description, example } = typeof entry === "string" ? {} : entry;
      return {
        key,
        subject,
        source: icuOf(entry),
        ...(description === undefined ? {} : { description }),
        ...(example === undefined ? {} : { example }),
        target: target === undefined ? undefined : icuOf(target)
      };
    })
  );
  return { language, translations };
}
