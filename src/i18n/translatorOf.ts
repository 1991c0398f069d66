import type { SiteLanguage } from "../model/language.ts";
import { known } from "../model/known.ts";
import { formatDate } from "./dates.ts";
import { formatsOf } from "./languageFormats.ts";
import type { MessageKey } from "./messageKey.ts";
import type { Messages } from "./message.ts";
import { messagesOf } from "./messages.ts";
import { withForms } from "./slotForms.ts";
import { createTranslator, type Translator } from "./translator.ts";

/** Messages that stand in for others where a figure that is not free to reuse is not shown. */
const freeWords = {
  "ui.no-data": "ui.no-free-data",
  "ui.describe.no-data": "ui.describe.no-free-data"
} as const satisfies Partial<Record<MessageKey, MessageKey>>;

/** Returns messages that say of what is missing that there is no figure of it that is free to reuse. */
export function withFreeWords(language: SiteLanguage, messages: Messages): Messages {
  const all = messagesOf(language);
  const replaced = Object.entries(freeWords).filter(([key]) => key in messages);
  return { ...messages, ...Object.fromEntries(replaced.map(([key, other]) => [key, known(all[other], other)])) };
}

/** Returns the translator of a language over all of its messages with those words. For the build only. */
export function freeTranslatorOf(language: SiteLanguage): Translator {
  return over(language, withFreeWords(language, messagesOf(language)));
}

/** Returns the translator of a language over all of its messages. For the build only. */
export function translatorOf(language: SiteLanguage): Translator {
  return over(language, messagesOf(language));
}

function over(language: SiteLanguage, messages: Messages): Translator {
  const { numbers, dates } = formatsOf(language);
  const words = { language, numbers, messages };
  const plain = createTranslator(words, (date, form) => formatDate(language, date, form));
  return withForms(plain, Object.keys(dates.forms));
}
