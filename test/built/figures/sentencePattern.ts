import { parse } from "@messageformat/parser";
import type { PluralCategory } from "@messageformat/parser";
import { icuOf, messageFolder, readMessageFiles } from "../../../src/i18n/messageFiles.ts";

/** What stands in the slots of a sentence, and where in the text it begins. */
export interface FoundSentence {
  readonly slots: Readonly<Record<string, string>>;
  readonly at: number;
}

/** Finds every place where a text holds a message, with what stands in its slots. */
export type SentencePattern = (text: string) => readonly FoundSentence[];

type Token = ReturnType<typeof parse>[number] | { readonly type: "octothorpe" };

/** A text as an expression. The full stop behind a number is none of its digits' points. */
const escaped = (text: string): string =>
  text
    .replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
    .replace(/\s+/g, "\\s+")
    .replace(/\\\.$/, "\\.(?!\\d)");

const icuByLanguage = new Map<string, ReadonlyMap<string, string>>();

function icuTexts(language: string): ReadonlyMap<string, string> {
  const known = icuByLanguage.get(language);
  if (known) return known;
  const files = [...readMessageFiles(messageFolder(language)).values()];
  const texts = new Map(files.flatMap((file) => Object.entries(file)).map(([key, entry]) => [key, icuOf(entry)]));
  icuByLanguage.set(language, texts);
  return texts;
}

/** Returns the text of a message in ICU MessageFormat; throws where the language has none. */
export function icuText(language: string, key: string): string {
  const text = icuTexts(language).get(key);
  if (text === undefined) throw new Error(`no message "${key}" in ${language}`);
  return text;
}

/** The longest words of a message that stand in each of its forms: a text without them cannot hold it. */
function coreOf(tokens: readonly Token[]): string {
  const pieces = tokens.map((token) => (token.type === "content" ? plain(token.value).trim() : ""));
  return pieces.reduce((longest, piece) => (piece.length > longest.length ? piece : longest), "");
}

const plain = (text: string): string => text.replace(/\s+/g, " ").toLowerCase();

const lastPlain = { text: "", plain: "" };

/** Many messages are sought in one text. */
function plainOf(text: string): string {
  if (lastPlain.text !== text) Object.assign(lastPlain, { text, plain: plain(text) });
  return lastPlain.plain;
}

/** Returns what finds a message in a text; slots that are given stand there as they are, whatever the capitals. */
export function sentencePattern(
  language: string,
  key: string,
  given: Readonly<Record<string, string>> = {}
): SentencePattern {
  const cardinal = new Intl.PluralRules(language).resolvedOptions().pluralCategories as PluralCategory[];
  const names: string[] = [];
  /** Within the forms of a plural, the hash is the number that chooses them. */
  const sourceOf = (tokens: readonly Token[], counted?: string): string =>
    tokens.map((token) => tokenSource(token, counted)).join("");
  const captured = (slot: string, source: string): string => {
    names.push(slot);
    return `(${source})`;
  };
  const tokenSource = (token: Token, counted?: string): string => {
    if (token.type === "content") return escaped(token.value);
    if (token.type === "octothorpe") return captured(counted ?? "#", "\\d(?:[\\d.,\\s]*\\d)?");
    if ("cases" in token) return `(?:${token.cases.map(({ tokens }) => sourceOf(tokens, token.arg)).join("|")})`;
    const text = given[token.arg];
    if (text === "") throw new Error(`nothing for the slot ${token.arg} of "${key}" in ${language}`);
    if (text !== undefined) return escaped(text);
    // A year may have its flag behind it: "2024 (estimate)".
    if (/year$/i.test(token.arg)) return `${captured(token.arg, "\\d{4}")}(?:\\s\\([^)\\n]{1,40}\\))?`;
    const isNumber = token.type === "function" && token.key === "number";
    return captured(token.arg, isNumber ? "\\d[\\d.,\\u0020\\u00a0\\u202f]*[^\\d\\n,;:]{0,40}?" : "[^\\n]{1,80}?");
  };
  const tokens = parse(icuText(language, key), { cardinal });
  const expression = new RegExp(sourceOf(tokens), "gi");
  const core = coreOf(tokens);
  return (text) =>
    [...(plainOf(text).includes(core) ? text.matchAll(expression) : [])].map((match) => ({
      slots: Object.fromEntries(
        names.flatMap((name, index) => (match[index + 1] ? [[name, match[index + 1] ?? ""]] : []))
      ),
      at: match.index
    }));
}

/** Returns what reads a line that is one message of plain slots, whole: what stands in each, or nothing. */
export function withSlots(icu: string): (line: string) => Readonly<Record<string, string>> | undefined {
  const names: string[] = [];
  const unmarked = (text: string): string => text.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "");
  const pieces = plain(icu)
    .split(/(\{[^}]*\})/)
    .map((piece) => {
      const [, name] = /^\{(\w+)/.exec(piece) ?? [];
      if (name === undefined) return escaped(piece);
      names.push(name);
      return "(.+)";
    });
  const expression = new RegExp(`^${pieces.join("")}$`, "s");
  return (line) => {
    const match = expression.exec(unmarked(line));
    return match ? Object.fromEntries(names.map((name, index) => [name, match[index + 1] ?? ""])) : undefined;
  };
}
