import { parse } from "@messageformat/parser";
import type { PluralCategory, Select } from "@messageformat/parser";
import type { Choice, Message } from "./message.ts";
import { placeOfForm } from "./formPlace.ts";
import { isNumberStyle } from "./slotStyles.ts";

/** The plural categories of a language, that of a number, and whether its `one` holds the number 1 and no other. */
interface Grammar {
  readonly cardinal: readonly string[];
  readonly categoryOf: (number: number) => string;
  readonly isOneAlone: boolean;
}

type Token = ReturnType<typeof parse>[number] | { readonly type: "octothorpe" };

/**
 * Returns the compiled form of a message in ICU MessageFormat. Throws on what is not ICU, on a function or a style that
 * the translator does not have, and on a plural whose categories are not exactly those of the language (CLDR's).
 */
export function compileMessage(icu: string, language: string): Message {
  const rules = new Intl.PluralRules(language);
  const cardinal = rules.resolvedOptions().pluralCategories as PluralCategory[];
  const isOneAlone = ![0, 1.5, 21].some((number) => rules.select(number) === "one");
  const grammar = { cardinal, categoryOf: (number: number) => rules.select(number), isOneAlone };
  return joined(parse(icu, { cardinal, strict: true }).map((token) => compileToken(token, grammar)));
}

/** Compiles one token; `counted` is the choice that a "#" speaks of. */
function compileToken(token: Token, grammar: Grammar, counted?: string): Message {
  switch (token.type) {
    case "content":
      if (/[{}]/.test(token.value)) throw new Error(`a brace cannot be printed: "${token.value}"`);
      return token.value;
    case "argument":
      return `{${textSlot(token.arg)}}`;
    case "octothorpe":
      if (counted === undefined) throw new Error('"#" stands outside of a plural');
      return `{${counted.replace(/#.*/, "")}#}`;
    case "function":
      return compileFunction(token.arg, token.key, styleOf(token.param));
    default:
      return compileChoice(token, grammar);
  }
}

function styleOf(param: readonly { readonly type: string; readonly value?: string }[] | undefined): string {
  return (
    param
      ?.map(({ value }) => value ?? "?")
      .join("")
      .trim() ?? ""
  );
}

function compileFunction(arg: string, name: string, style: string): string {
  const slot = plain(arg);
  if (name === "number" && isNumberStyle(style)) return `{${slot}#${style}}`;
  if (name === "date" && /^[A-Za-z]+$/.test(style)) return `{${placeOfForm({ slot, kind: name, form: style })}}`;
  throw new Error(`there is no {${slot}, ${name}${style === "" ? "" : `, ${style}`}}`);
}

/** A slot that takes a number or a date, which have no forms of a name. */
function plain(slot: string): string {
  if (slot.includes("_")) throw new Error(`{${slot}} is the form of a name, and cannot be a number or a date`);
  return slot;
}

/** A slot for a text, or the form of a name: `area_in`, and for a choice between texts `area_gender`. */
function textSlot(arg: string): string {
  if (!/^[A-Za-z]\w*$/.test(arg) || arg.split("_").length > 2) throw new Error(`{${arg}} is no name of a slot`);
  return arg;
}

function compileChoice({ type, arg, cases, pluralOffset }: Select, grammar: Grammar): Message {
  const { cardinal, isOneAlone } = grammar;
  if (type === "selectordinal" || pluralOffset !== undefined) throw new Error(`no ordinal and no offset for {${arg}}`);
  const keys = cases.map(({ key }) => key);
  const twice = keys.find((key, index) => keys.indexOf(key) !== index);
  if (twice !== undefined) throw new Error(`{${arg}} has the case "${twice}" twice`);
  if (type === "plural") {
    const missing = cardinal.filter((category) => !keys.includes(category));
    if (missing.length > 0) throw new Error(`the plural of {${arg}} lacks ${missing.join(", ")}`);
    const style = printedStyle(cases, arg);
    const by = style === undefined ? plain(arg) : `${plain(arg)}#${style}`;
    const isOne = wordsForOne(cases, arg, isOneAlone);
    return chosen(
      "by",
      by,
      cases.map((each) => [
        isOne(each) ? "=1" : each.key,
        joined(each.tokens.map((token) => compileToken(token, grammar, by)))
      ]),
      grammar.categoryOf
    );
  }
  if (!keys.includes("other")) throw new Error(`the choice by {${arg}} lacks other`);
  return chosen(
    "select",
    textSlot(arg),
    cases.map(({ key, tokens }) => [key, joined(tokens.map((each) => compileToken(each, grammar)))])
  );
}

/**
 * Tells the case that says "one" in words while `other` prints the number, in a language whose `one` holds other numbers too:
 * French « un pays » is not for 0 or 1.5, nor Russian for 21. It is kept for 1; the others take `other`, with their number.
 */
function wordsForOne(
  cases: Select["cases"],
  slot: string,
  isOneAlone: boolean
): (each: Select["cases"][number]) => boolean {
  const others = cases.filter(({ key }) => key === "other");
  if (isOneAlone || printedStyle(others, slot) === undefined || cases.some(({ key }) => key === "=1"))
    return () => false;
  return (each) => each.key === "one" && printedStyle([each], slot) === undefined;
}

/** The style that the counted number is printed in, if it is: its category is then that of what the reader sees. */
function printedStyle(cases: Select["cases"], slot: string): string | undefined {
  const printed = cases.flatMap(({ tokens }) =>
    tokens.flatMap((token) => {
      if (token.type === "octothorpe") return [""];
      return token.type === "function" && token.arg === slot ? [styleOf(token.param)] : [];
    })
  );
  return printed[0];
}

/** A choice, less the cases that say what `other` says; what all cases begin and end with is written once. */
function chosen(
  kind: "by" | "select",
  slot: string,
  cases: readonly (readonly [string, Message])[],
  categoryOf?: Grammar["categoryOf"]
): Message {
  const texts = cases.flatMap(([, message]) => (typeof message === "string" ? [message] : []));
  if (texts.length < cases.length) return choiceOf(kind, slot, cases, categoryOf);
  const start = commonStart(texts);
  const end = commonEnd(texts.map((text) => text.slice(start.length)));
  // The brackets of a list cost a few signs themselves.
  if (start.length + end.length < 8) return choiceOf(kind, slot, cases, categoryOf);
  const middle = cases.map(
    ([key], index) => [key, texts[index]?.slice(start.length, -end.length || undefined) ?? ""] as const
  );
  return joined([start, choiceOf(kind, slot, middle, categoryOf), end]);
}

function choiceOf(
  kind: "by" | "select",
  slot: string,
  cases: readonly (readonly [string, Message])[],
  categoryOf?: Grammar["categoryOf"]
): Choice {
  const other = JSON.stringify(cases.find(([key]) => key === "other")?.[1]);
  const differs = ([key, message]: readonly [string, Message]): boolean =>
    key === "other" || JSON.stringify(message) !== other;
  const keys = new Set(cases.filter(differs).map(([key]) => key));
  // A case for one number may say what `other` says, and yet keep that number from its category.
  const isHeld = (key: string): boolean =>
    key.startsWith("=") && categoryOf !== undefined && keys.has(categoryOf(Number(key.slice(1))));
  const apart = cases.filter((each) => differs(each) || isHeld(each[0]));
  return { [kind]: slot, ...Object.fromEntries(apart) };
}

/** What all texts begin with, up to the last word or slot that is whole. */
function commonStart([first = "", ...others]: readonly string[]): string {
  let length = first.length;
  for (const other of others) while (!other.startsWith(first.slice(0, length))) length -= 1;
  const common = first.slice(0, length);
  return common.lastIndexOf("{") > common.lastIndexOf("}") ? common.slice(0, common.lastIndexOf("{")) : common;
}

/** What all texts end with, from the first slot that is whole. */
function commonEnd([first = "", ...others]: readonly string[]): string {
  let from = 0;
  for (const other of others) while (!other.endsWith(first.slice(from))) from += 1;
  const common = first.slice(from);
  const [open, close] = [common.indexOf("{"), common.indexOf("}")];
  return close >= 0 && (open < 0 || close < open) ? common.slice(close + 1) : common;
}

/** The parts as one message: neighbours that are texts become one. */
function joined(parts: readonly Message[]): Message {
  const flat: Message[] = [];
  for (const part of parts.flatMap((each) => (Array.isArray(each) ? (each as readonly Message[]) : [each]))) {
    const last = flat.at(-1);
    if (typeof last === "string" && typeof part === "string") flat[flat.length - 1] = last + part;
    else if (part !== "") flat.push(part);
  }
  return flat.length > 1 ? flat : (flat[0] ?? "");
}
