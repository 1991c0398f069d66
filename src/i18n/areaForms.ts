import type { SiteLanguage } from "../model/language.ts";
import { areaForms as arabic } from "./ar/areaForms.ts";
import { areaForms as english } from "./en/areaForms.ts";
import { areaForms as french } from "./fr/areaForms.ts";

/** The name of an area or a group as the grammar of a language needs it inside a sentence. */
export interface AreaForms {
  /** As subject or object, with its article: "the Gambia", "le Mali", "les États-Unis". */
  readonly name: string;
  /** "in the Gambia", "au Mali", "في مالي". */
  readonly in: string;
  /** "of the Gambia", "du Mali", "d’Oman"; in Arabic the genitive alone. */
  readonly of: string;
  /** True where the verb is plural. */
  readonly plural: boolean;
  /** Of its verb and adjectives; English has none and says "m". */
  readonly gender: "m" | "f";
}

/** Returns the forms of an area, or of a group by its id; throws on one that the tables do not have. */
export function areaFormsOf(language: SiteLanguage, id: string): AreaForms {
  const { table, parse } = grammars[language];
  const entry = table[id];
  if (entry === undefined) throw new Error(`no grammar for "${id}" in ${language}`);
  return parse(entry);
}

/** Returns the ids that a language has forms for. */
export function idsWithForms(language: SiteLanguage): readonly string[] {
  return Object.keys(grammars[language].table);
}

const grammars = {
  en: { table: english, parse: parseEnglish },
  fr: { table: french, parse: parseFrench },
  ar: { table: arabic, parse: parseArabic }
} as const satisfies Record<
  SiteLanguage,
  { table: Readonly<Record<string, string>>; parse: (entry: string) => AreaForms }
>;

/** "in the Gambia", "+in the Cook Islands", "worldwide|the world". */
function parseEnglish(entry: string): AreaForms {
  const [phrase = "", ownName] = entry.replace(/^\+/, "").split("|");
  const name = ownName ?? phrase.replace(/^(?:in|on) /, "");
  return { name, in: phrase, of: `of ${name}`, plural: entry.startsWith("+"), gender: "m" };
}

/** "m au Mali", "m+ aux États-Unis", "m- en Israël", "f à la Barbade"; after "|" a name that does not follow from it. */
function parseFrench(text: string): AreaForms {
  const [entry = "", name, of] = text.split("|");
  const forms = frenchForms(entry);
  return name === undefined || of === undefined ? forms : { ...forms, name, of };
}

function frenchForms(entry: string): AreaForms {
  const match: readonly (string | undefined)[] | null =
    /^([mf])([+-]?) ((aux|au|en|à|dans|sur) (?:(la|le|les) |(l’))?(.+))$/.exec(entry);
  const [, gender, mark, phrase = "", preposition, article, elided, bare = ""] = match ?? [];
  if (!match) throw new Error(`no French forms: "${entry}"`);
  const forms = { in: phrase, plural: mark === "+", gender: gender === "f" ? "f" : "m" } as const;
  const opens = /^[aeiouâéîåœ]|^Haï/i.test(bare);
  const withArticle = (name: string, of: string): AreaForms => ({ ...forms, name, of });
  if (article === "les" || preposition === "aux") return withArticle(`les ${bare}`, `des ${bare}`);
  if (article === "le" || preposition === "au") return withArticle(`le ${bare}`, `du ${bare}`);
  if (article === "la") return withArticle(`la ${bare}`, `de la ${bare}`);
  if (elided !== undefined) return withArticle(`l’${bare}`, `de l’${bare}`);
  if (preposition !== "en" || mark === "-") return withArticle(bare, opens ? `d’${bare}` : `de ${bare}`);
  if (opens) return withArticle(`l’${bare}`, `de l’${bare}`);
  return forms.gender === "f" ? withArticle(`la ${bare}`, `de la ${bare}`) : withArticle(`le ${bare}`, `du ${bare}`);
}

/** "f مالي", "f جزيرتا …|جزيرتي …". */
function parseArabic(entry: string): AreaForms {
  const gender = entry.startsWith("m ") ? "m" : "f";
  const [name = "", genitive = name] = entry.slice(2).split("|");
  return { name, in: `في ${genitive}`, of: genitive, plural: false, gender };
}
