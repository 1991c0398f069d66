import type { SiteLanguage } from "../model/language.ts";
import { formatDate } from "./dates.ts";
import { formatsOf } from "./languageFormats.ts";
import { messagesOf } from "./messages.ts";
import { withForms } from "./slotForms.ts";
import { createTranslator, type Translator } from "./translator.ts";

/** Returns the translator of a language over all of its messages. For the build only. */
export function translatorOf(language: SiteLanguage): Translator {
  const { numbers, dates } = formatsOf(language);
  const words = { language, numbers, messages: messagesOf(language) };
  const plain = createTranslator(words, (date, form) => formatDate(language, date, form));
  return withForms(plain, Object.keys(dates.forms));
}
