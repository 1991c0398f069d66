import { parse } from "@messageformat/parser";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeDate } from "../../src/i18n/dateFormat.ts";
import type { LanguageFormats } from "../../src/i18n/languageFormats.ts";
import { icuOf, messageFolder, readMessageFiles } from "../../src/i18n/messageFiles.ts";
import { compileFiles } from "../../src/i18n/messages.ts";
import { withForms } from "../../src/i18n/slotForms.ts";
import { createTranslator, type Translator } from "../../src/i18n/translator.ts";
import type { SiteLanguage } from "../../src/model/language.ts";

type Token = ReturnType<typeof parse>[number] | { readonly type: "octothorpe" };

/** The code of a language that nobody speaks; its plurals are those of English. */
export const pseudoLanguage = "en-XB";

const plain = "aeiouyAEIOUYbcdfghjklmnpqrstvwxzBCDFGHJKLMNPQRSTVWXZ";
const marked = "áéíóúýÁÉÍÓÚÝḃçďḟğĥĵķľṁñṗʠřšťṽŵẋžḂÇĎḞĞĤĴĶĽṀÑṖɊŘŠŤṼŴẊŽ";
const marks = new Map(Array.from(plain, (letter, index) => [letter, marked.charAt(index)]));

/** Returns a text with a mark on most letters, and vowels twice: about 40% longer. */
export function pseudoText(text: string): string {
  return text.replace(/[a-z]/gi, (letter) => {
    const own = marks.get(letter) ?? letter;
    return /[aeiouy]/i.test(letter) ? own + own.toLowerCase() : own;
  });
}

/** Returns a message with its words marked; slots, plurals and choices stay as they are. */
export function pseudoMessage(icu: string): string {
  return written(parse(icu, { strict: true }));
}

function written(tokens: readonly Token[]): string {
  return tokens
    .map((token) => {
      if (token.type === "content") return pseudoText(token.value);
      if (token.type === "octothorpe") return "#";
      if (token.type === "argument") return `{${token.arg}}`;
      if (token.type === "function") {
        const style = (token.param ?? []).map((part) => ("value" in part ? part.value : "")).join("");
        return `{${token.arg}, ${token.key}${style === "" ? "" : `, ${style.trim()}`}}`;
      }
      const cases = token.cases.map((each) => `${each.key} {${written(each.tokens)}}`);
      return `{${token.arg}, ${token.type}, ${cases.join(" ")}}`;
    })
    .join("");
}

/** Writes the folder of a new language, as a translator would: messages, formats from right to left, names and forms. */
export function writePseudoLocale(languages: string, language = pseudoLanguage): void {
  const folder = messageFolder(language, languages);
  mkdirSync(folder, { recursive: true });
  for (const [subject, file] of readMessageFiles(messageFolder("en"))) {
    const own = Object.entries(file).map(([key, entry]) => [key, pseudoMessage(icuOf(entry))]);
    writeFileSync(join(folder, `${subject}.json`), JSON.stringify(Object.fromEntries(own)));
  }
  const formats = pseudoFile("formats") as LanguageFormats;
  const files = {
    formats: { ...formats, numbers: { ...formats.numbers, direction: "rtl" } },
    areaForms: pseudoFile("areaForms"),
    publishers: pseudoFile("publishers"),
    names: pseudoFile("names")
  };
  for (const [name, file] of Object.entries(files))
    writeFileSync(join(languages, language, `${name}.json`), JSON.stringify(file));
}

/** A file of English with every text marked. */
function pseudoFile(name: string): unknown {
  return JSON.parse(readFileSync(`src/i18n/en/${name}.json`, "utf8"), (_, value: unknown) =>
    typeof value === "string" ? pseudoPattern(value) : value
  );
}

/** A pattern of the formats with its words marked, but not the slots. */
function pseudoPattern(pattern: string): string {
  return pattern
    .split(/(\{\w+\})/)
    .map((part) => (part.startsWith("{") ? part : pseudoText(part)))
    .join("");
}

/** Returns the translator of the language in a folder. */
export function pseudoTranslator(languages: string): Translator {
  const read = readFileSync(join(languages, pseudoLanguage, "formats.json"), "utf8");
  const { numbers, dates } = JSON.parse(read) as LanguageFormats;
  const messages = compileFiles(pseudoLanguage, readMessageFiles(messageFolder(pseudoLanguage, languages)));
  // Only the list of languages does not know it.
  const language = pseudoLanguage as SiteLanguage;
  const write = (date: string, form = "name"): string => writeDate(dates, date, form);
  return withForms(createTranslator({ language, numbers, messages }, write), Object.keys(dates.forms));
}
