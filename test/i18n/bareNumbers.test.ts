import { parse } from "@messageformat/parser";
import { describe, expect, it } from "vitest";
import { icuOf, messageFolder, readMessageFiles } from "../../src/i18n/messageFiles.ts";
import { siteLanguages, type SiteLanguage } from "../../src/model/language.ts";

type Token = ReturnType<typeof parse>[number] | { readonly type: "octothorpe" };

/**
 * The words that may follow a number as they are, whatever the number: reviewed, and none of them a noun that
 * would change with it. A verb agrees with the number that its own plural counts; a unit is written alike for all, as are
 * "billion" and, behind a number with decimals, « مليار ».
 */
const unchanging: Readonly<Partial<Record<string, readonly string[]>>> = {
  en: "MB kB billion carried estimated for has have in measured more ms not of only six that three to with without".split(
    " "
  ),
  fr: "Mo ko a atteignent atteint au avec ayant d dans des dont en ms ont pas pour que recensés seulement sur à".split(
    " "
  ),
  ar: "إلى بأكثر تدعمها عن في قيست لا لجميع لها مليار مللي من منها ميغابايت كيلوبايت".split(" "),
  ru: "МБ кБ мс из данные данных по с п в за млрд до".split(" ")
};

/** The words that stand directly behind a number, where no plural of that number chose them. */
function wordsBehindNumbers(tokens: readonly Token[], chosenBy: readonly string[] = []): readonly string[] {
  return tokens.flatMap((token, index) => {
    if (token.type === "plural" || token.type === "select")
      return token.cases.flatMap((each) =>
        wordsBehindNumbers(each.tokens, token.type === "plural" ? [...chosenBy, token.arg] : chosenBy)
      );
    if (token.type !== "function" || chosenBy.includes(token.arg) || !isCount(token.param)) return [];
    const next = tokens[index + 1];
    const word = next?.type === "content" ? /^[ \u00a0]+(\p{L}[\p{L}\p{M}]*)/u.exec(next.value)?.[1] : undefined;
    return word === undefined ? [] : [word];
  });
}

/** True for a number that is printed as it is: a share, money or people bring their own unit, a year has none. */
function isCount(param: readonly { readonly type: string; readonly value?: string }[] | undefined): boolean {
  const style = (param ?? []).map(({ value = "" }) => value).join("");
  return /^\s*(?:decimal)?\d?\s*$/.test(style);
}

/** The keys of a language with the words behind their numbers that nobody reviewed. */
function bareNumbers(language: SiteLanguage): readonly string[] {
  return [...readMessageFiles(messageFolder(language)).values()].flatMap((file) =>
    Object.entries(file).flatMap(([key, entry]) =>
      wordsBehindNumbers(parse(icuOf(entry), { strict: true }))
        .filter((word) => unchanging[language]?.includes(word) !== true)
        .map((word) => `${key}: ${word}`)
    )
  );
}

describe("a number before a noun", () => {
  it.each(siteLanguages.filter((language) => unchanging[language]))(
    "agrees with it in %s: a plural chose the noun",
    (language) => {
      expect(bareNumbers(language)).toEqual([]);
    }
  );

  it("is found where no plural of that number chose the noun", () => {
    const wordsIn = (icu: string): readonly string[] => wordsBehindNumbers(parse(icu, { strict: true }));
    expect(wordsIn("{n, number} countries")).toEqual(["countries"]);
    expect(wordsIn("{n, number, decimal1}\u00a0points")).toEqual(["points"]);
    expect(wordsIn("{m, plural, one {{n, number} country} other {{n, number} countries}}")).toEqual([
      "country",
      "countries"
    ]);
    expect(wordsIn("{n, plural, one {{n, number} country} other {# countries}}")).toEqual([]);
    expect(wordsIn("{n, number}, {y, number, year} and {s, number, share} people")).toEqual([]);
  });
});
