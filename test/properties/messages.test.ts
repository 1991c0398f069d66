import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileMessage } from "../../src/i18n/compileMessage.ts";
import { formatsOf } from "../../src/i18n/languageFormats.ts";
import { createTranslator } from "../../src/i18n/translator.ts";
import { siteLanguages, type SiteLanguage } from "../../src/model/language.ts";
import { anyText, holds } from "./seeded.ts";

/** A message as its writer thinks of it. */
type Part =
  | { readonly kind: "text" | "slot" | "number"; readonly text: string }
  | {
      readonly kind: "plural" | "select";
      readonly text: string;
      readonly cases: readonly (readonly [string, Written])[];
    };
type Written = readonly Part[];

const slots = { area: "ΑΒΓ", group: "中国", n: 3, m: 21, sex: "f" } as const;
const numbers = ["n", "m"] as const;
type Values = Readonly<Record<string, string | number>>;

const text = fc
  .string({ unit: fc.constantFrom(...Array.from("aé '’.,:%«»شم中 \n")), minLength: 1, maxLength: 12 })
  .map((own): Part => ({ kind: "text", text: own }));
const slot = fc.constantFrom("area", "group").map((own): Part => ({ kind: "slot", text: own }));
const number = fc.constantFrom(...numbers).map((own): Part => ({ kind: "number", text: own }));

/** Messages with choices in choices; a plural has the categories of its language, and may name numbers. */
function messagesIn(language: SiteLanguage): fc.Arbitrary<Written> {
  const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
  const plain = fc.oneof(text, slot, number);
  const choiceOf = (inner: fc.Arbitrary<Part>): fc.Arbitrary<Part> => {
    const written = fc.array(inner, { minLength: 1, maxLength: 3 });
    const cases = (keys: readonly string[]) =>
      fc.tuple(...keys.map((key) => written.map((own) => [key, own] as const)));
    const named = fc.constantFrom([], ["=0"], ["=3"]).map((own) => [...own, ...pluralCategories]);
    return fc.oneof(
      fc
        .tuple(fc.constantFrom(...numbers), named.chain(cases))
        .map(([own, all]): Part => ({ kind: "plural", text: own, cases: all })),
      cases(["f", "m", "other"]).map((all): Part => ({ kind: "select", text: "sex", cases: all }))
    );
  };
  const once = fc.oneof(plain, choiceOf(plain));
  return fc.array(fc.oneof(plain, choiceOf(once)), { minLength: 1, maxLength: 4 });
}

/** Returns a message in ICU MessageFormat. */
function icuOf(message: Written): string {
  return message
    .map((part) => {
      switch (part.kind) {
        case "text":
          return part.text.replaceAll("'", "''");
        case "slot":
          return `{${part.text}}`;
        case "number":
          return `{${part.text}, number}`;
        case "plural":
        case "select":
          return `{${part.text}, ${part.kind}, ${part.cases.map(([key, own]) => `${key} {${icuOf(own)}}`).join(" ")}}`;
      }
    })
    .join("");
}

/**
 * Returns the case of a plural that a number takes. Where `one` says one in words, but `other` prints the number, `one`
 * is for 1 alone: French counts 0 as `one` too, and « un pays » is not none.
 */
function categoryOf(language: SiteLanguage, slot: string, cases: ReadonlyMap<string, Written>, value: number): string {
  const category = new Intl.PluralRules(formatsOf(language).numbers.plurals ?? language).select(value);
  const prints = (key: string) => cases.get(key)?.some(({ kind, text: own }) => kind === "number" && own === slot);
  return category === "one" && value !== 1 && prints("other") && !prints("one") ? "other" : category;
}

/** Returns what a reader of the language should see. */
function readBy(language: SiteLanguage, message: Written, values: Values): string {
  const { formats } = createTranslator({ language, numbers: formatsOf(language).numbers, messages: {} });
  return message
    .map((part) => {
      const value = values[part.text] ?? "";
      if (part.kind === "text") return part.text;
      if (part.kind === "slot") return String(value);
      if (part.kind === "number") return formats.formatNumber(Number(value), 0);
      if (!("cases" in part)) return "";
      const cases = new Map(part.cases);
      const category = part.kind === "plural" ? categoryOf(language, part.text, cases, Number(value)) : String(value);
      return readBy(language, cases.get(`=${value}`) ?? cases.get(category) ?? cases.get("other") ?? [], values);
    })
    .join("");
}

describe.each(siteLanguages)("a message in %s", (language) => {
  const values = fc.record({
    n: fc.oneof(fc.constantFrom(0, 1, 2, 3, 11, 21, 100, 1_000_000), fc.nat(5_000_000)),
    m: fc.nat(130),
    sex: fc.constantFrom("f", "m", "x")
  });

  it("says what its ICU says, also after a journey as JSON", () => {
    holds(
      fc.property(messagesIn(language), values, (written, own) => {
        const compiled = JSON.parse(JSON.stringify(compileMessage(icuOf(written), language))) as ReturnType<
          typeof compileMessage
        >;
        const words = { language, numbers: formatsOf(language).numbers, messages: { key: compiled } };
        // No message of the site: its key and its slots are of no type.
        const t = createTranslator(words).t as unknown as (key: string, slots: Values) => string;
        const filled = { ...slots, ...own };
        expect(t("key", filled)).toBe(readBy(language, written, filled));
      })
    );
  });

  it("is compiled or refused, whatever somebody writes", () => {
    const anything = fc.oneof(
      anyText,
      fc.string({
        unit: fc.constantFrom("{", "}", "n", ", ", "plural", "number", "one", "other", "'", "#", " ", "=0"),
        maxLength: 16
      })
    );
    holds(
      fc.property(anything, (icu) => {
        try {
          expect(JSON.stringify(compileMessage(icu, language))).toMatch(/^["{[]/);
        } catch (error) {
          expect(error).toBeInstanceOf(Error);
          expect(error).not.toBeInstanceOf(TypeError);
        }
      })
    );
  });
});
