import { existsSync } from "node:fs";
import { join } from "node:path";
import type { AreaForms } from "./areaForms.ts";
import { languageFile, languagesFolder } from "./languageFile.ts";
import type { LanguageFormats } from "./languageFormats.ts";
import type { Message } from "./message.ts";
import { formsAsked, slotsOf } from "./slotsOf.ts";

/** What the folder of a language has for the slots of its messages; a form is undefined where there is no table yet. */
export interface LanguageGrammar {
  readonly language: string;
  /** The forms that every name has. */
  readonly nameForms: ReadonlySet<string> | undefined;
  /** What any name has: also its gender, or its number. */
  readonly features: ReadonlySet<string> | undefined;
  readonly dateForms: ReadonlySet<string> | undefined;
  /** `leftOut.json`: slots that a message of this language does without, each with the reason, by key. */
  readonly leftOut: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** Returns the grammar of a language from its folder, which may lack each of the files. */
export function grammarOf(language: string, languages = languagesFolder()): LanguageGrammar {
  const read = (name: string): unknown =>
    existsSync(join(languages, language, `${name}.json`)) ? languageFile(language, name, languages) : undefined;
  const names = read("areaForms") as Readonly<Record<string, AreaForms>> | undefined;
  const formats = read("formats") as LanguageFormats | undefined;
  const all = names && Object.values(names);
  const features = all && new Set(all.flatMap((forms) => Object.keys(forms)));
  return {
    language,
    nameForms: features && new Set([...features].filter((form) => all.every((forms) => forms[form]))),
    features,
    dateForms: formats && new Set(Object.keys(formats.dates.forms)),
    leftOut: { ...(read("leftOut") as LanguageGrammar["leftOut"] | undefined) }
  };
}

/**
 * Returns what is wrong with the slots of a translation, if anything. It may use other forms of a name or a date than the
 * source, and leave names out; a number, a date or a text only where `leftOut` says why. No slot can come to it.
 */
export function translationFault(
  key: string,
  source: Message,
  own: Message,
  grammar: LanguageGrammar
): string | undefined {
  const known = slotsOf(source);
  const slots = slotsOf(own);
  for (const [slot, kind] of slots) {
    const wanted = known.get(slot);
    if (wanted === undefined) return `there is no slot {${slot}}`;
    const isPlain = kind === "text" && (wanted === "name" || wanted === "date");
    if (wanted !== kind && !isPlain) return `the slot {${slot}} is a ${wanted}, and used as a ${kind} here`;
  }
  const lost = [...known].find(([slot, kind]) => kind !== "name" && !slots.has(slot) && !grammar.leftOut[key]?.[slot]);
  if (lost) return `the slot {${lost[0]}} is missing (if it has to be, say why in leftOut.json)`;
  return formFault(own, grammar);
}

function formFault(own: Message, { language, nameForms, features, dateForms }: LanguageGrammar): string | undefined {
  const { forms, features: chosen } = formsAsked(own);
  const isUnknown = (known: ReadonlySet<string> | undefined, form: string): boolean =>
    known !== undefined && !known.has(form) && !known.has(form.charAt(0).toLowerCase() + form.slice(1));
  for (const { slot, kind, form } of forms) {
    if (kind === "date" && isUnknown(dateForms, form)) return `{${slot}}: dates have no form "${form}" in ${language}`;
    if (kind === "name" && isUnknown(nameForms, form)) return `{${slot}_${form}}: not all names have it in ${language}`;
  }
  const none = chosen.find(({ form }) => isUnknown(features, form));
  return none && `{${none.slot}_${none.form}}: no name has it in ${language}`;
}
