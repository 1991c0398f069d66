import type { SiteLanguage } from "../model/language.ts";

/** Each language by its own name. */
export const languageNames: Readonly<Record<SiteLanguage, string>> = {
  en: "English",
  fr: "Français",
  ar: "العربية"
};
