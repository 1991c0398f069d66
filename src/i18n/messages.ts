import type { SiteLanguage } from "../model/language.ts";
import { all as ar } from "./ar/all.ts";
import { all as en } from "./en/all.ts";
import { all as fr } from "./fr/all.ts";
import type { Messages } from "./message.ts";

const byLanguage: Readonly<Record<SiteLanguage, Messages>> = { en, fr, ar };

/** Returns every text of a language. For the build only: a page takes the few that it needs with `pick`. */
export function messagesOf(language: SiteLanguage): Messages {
  return byLanguage[language];
}
