import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { baseLanguage } from "../model/language.ts";
import { languageFile, readOnce } from "./languageFile.ts";

/** What is known of a code: its other names in a language, for finding and recognising; never shown as its name. */
export type OtherNames = Readonly<Record<string, readonly string[]>>;

const reviewedIn: (language: string) => OtherNames = readOnce(
  (language) => (languageFile(language, "names") as { readonly others?: OtherNames }).others ?? {}
);

/** CLDR's names of territories, the variants among them, by ISO 3166-1 alpha-2 and M49. */
const territoriesIn: (language: string) => OtherNames = readOnce((language) => {
  const locale = baseLanguage(language);
  const file = resolve("node_modules/cldr-localenames-full/main", locale, "territories.json");
  if (!existsSync(file)) return {};
  const { main } = JSON.parse(readFileSync(file, "utf8")) as {
    readonly main: Record<
      string,
      { readonly localeDisplayNames: { readonly territories: Readonly<Record<string, string>> } }
    >;
  };
  const names: Record<string, string[]> = {};
  for (const [key, name] of Object.entries(main[locale]?.localeDisplayNames.territories ?? {}))
    (names[key.replace(/-alt-.*/, "")] ??= []).push(name);
  return names;
});

/**
 * Returns by which other names something is known in a language: official, everyday and former ones. Reviewed ones
 * stand in `names.json` of its folder under `others`, by the id of an area, a group, an indicator, a theme or a page;
 * `territory`, where CLDR has it, is an area's ISO 3166-1 alpha-2 code or a region's M49 number. For the build only.
 */
export function otherNamesOf(language: string, id: string, territory?: string): readonly string[] {
  const published = territory === undefined ? undefined : territoriesIn(language)[territory];
  return [...new Set([...(reviewedIn(language)[id] ?? []), ...(published ?? [])])];
}

/** The UN's own names, short and in full, where neither CLDR's nor a rule yields them: by language and ISO 3166-1 alpha-3. */
const namesOfUn: (file: string) => Readonly<Record<string, OtherNames>> = readOnce(
  (file) => JSON.parse(readFileSync(resolve("src/i18n", file), "utf8")) as Readonly<Record<string, OtherNames>>
);

/**
 * Returns the names of a territory in the six languages of the United Nations, for tables of readers: CLDR's in those
 * that the site does not speak, and the UN's. For the build only.
 */
export function tableNamesOf(code: string, iso2: string, siteLanguages: readonly string[]): readonly string[] {
  const names = Object.entries(namesOfUn("unNames.json")).flatMap(([language, own]) => [
    ...(own[code] ?? []),
    ...(siteLanguages.includes(language) ? [] : (territoriesIn(language)[iso2] ?? []))
  ]);
  return [...new Set(names)];
}

/** Returns the ids that a language has reviewed other names of. */
export function idsWithOtherNames(language: string): readonly string[] {
  return Object.keys(reviewedIn(language));
}
