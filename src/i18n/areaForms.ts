import type { SiteLanguage } from "../model/language.ts";
import { languageFile, readOnce } from "./languageFile.ts";

/**
 * The name of an area or a group as the grammar of a language needs it inside a sentence: an open map, that of each
 * language. All have `name`, as subject or object with its article: "the Gambia", « les États-Unis ». English, French
 * and Arabic have `in` ("in the Gambia", « au Mali », "في مالي") and `of` ("of the Gambia", « d’Oman »; in Arabic the
 * genitive alone); another language has the cases that its messages ask for. Features stand beside them: `gender` "m"
 * or "f", and `number` "plural" where the verb is; a feature that others have is empty where a name has none.
 */
export type AreaForms = Readonly<Record<string, string>> & { readonly name: string };

/** Each name with every form and feature that any has, so that a message can choose by it. */
function whole(table: Readonly<Record<string, AreaForms>>): Readonly<Record<string, AreaForms>> {
  const none = Object.fromEntries(
    Object.values(table).flatMap((forms) => Object.keys(forms).map((form) => [form, ""]))
  );
  return Object.fromEntries(Object.entries(table).map(([id, forms]) => [id, { ...none, ...forms }]));
}

const tableOf = readOnce((language) =>
  whole(languageFile(language, "areaForms") as Readonly<Record<string, AreaForms>>)
);

/** Returns the forms of an area, or of a group by its id; throws on one that the tables do not have. */
export function areaFormsOf(language: SiteLanguage, id: string): AreaForms {
  const forms = tableOf(language)[id];
  if (forms === undefined) throw new Error(`no grammar for "${id}" in ${language}`);
  return forms;
}

/** Returns the ids that a language has forms for. */
export function idsWithForms(language: SiteLanguage): readonly string[] {
  return Object.keys(tableOf(language));
}
