import { messagesOf } from "../../src/i18n/messages.ts";
import { siteLanguages, sourceLanguage } from "../../src/model/language.ts";
import { decoded } from "./markup.ts";
import { languageOfFile } from "./pageKind.ts";
import type { BuiltPage } from "./pageFaults.ts";

const token =
  /<!--.*?-->|<!doctype[^>]*>|<(script|style|code|pre|textarea|template)\b.*?<\/\1\s*>|<\/([a-z][\w-]*)\s*>|<([a-z][\w-]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/gis;
const withoutEnd = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/i;

/** Returns the texts of a page that stand in its own language: code, and what is marked as another's, are left out. */
export function ownTexts(html: string): readonly string[] {
  const texts: string[] = [];
  const open: { readonly name: string; readonly foreign: boolean }[] = [];
  const language = /<html[^>]*\slang="([\w-]+)"/i.exec(html)?.[1];
  let at = 0;
  for (const match of html.matchAll(token)) {
    const text = decoded(html.slice(at, match.index)).replace(/\s+/g, " ").trim();
    if (text !== "" && open.at(-1)?.foreign !== true) texts.push(text);
    at = match.index + match[0].length;
    const [, , closed, name, attributes = ""] = match;
    if (closed !== undefined) {
      const index = open.findLastIndex((each) => each.name === closed.toLowerCase());
      if (index >= 0) open.splice(index);
    } else if (name !== undefined && !withoutEnd.test(name) && !attributes.endsWith("/")) {
      const lang = /\slang="([\w-]+)"/.exec(attributes)?.[1];
      const foreign = lang === undefined ? open.at(-1)?.foreign === true : lang !== language;
      open.push({ name: name.toLowerCase(), foreign });
    }
  }
  return texts;
}

/** English messages of eight letters and more that another language says in other words, and licences that are phrases. */
const englishTexts = new Map(
  siteLanguages.map((language) => {
    const own = new Set(Object.values(messagesOf(language)));
    const english = Object.entries(messagesOf(sourceLanguage)).flatMap(([key, message]) => [
      ...(typeof message === "string" && !own.has(message) ? [message] : []),
      ...(/^licence\..* /.test(key) ? [key.slice("licence.".length)] : [])
    ]);
    return [language, new Set(english.filter((text) => text.length >= 8 && !text.includes("{")))] as const;
  })
);

/** Names each text of a page in another language that is what the English page says, or a licence in English words. */
export function englishWords({ file, html }: BuiltPage): readonly string[] {
  const language = siteLanguages.find((each) => each === languageOfFile(file));
  if (language === undefined || language === sourceLanguage) return [];
  return ownTexts(html).filter((text) => englishTexts.get(language)?.has(text));
}
