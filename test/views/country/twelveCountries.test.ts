import { describe, expect, it } from "vitest";
import { siteLanguages } from "../../../src/model/language.ts";
import { countryStatements, firstSentence } from "../../../src/views/country/countrySentences.ts";
import { numbersWithoutData, yearsWithoutFlag } from "./provenNumbers.ts";
import { countryIn } from "./wordsOf.ts";

const twelve = ["IND", "NGA", "ETH", "IDN", "CHE", "TUV", "XKX", "ERI", "CHN", "USA", "GMB", "BRA"];

describe.each(siteLanguages)("the sentences in %s", (language) => {
  it("are those that were read, for twelve countries", { timeout: 60_000 }, async () => {
    const lines: string[] = [];
    for (const area of twelve) {
      const { words, facts } = await countryIn(language, area);
      lines.push(`# ${area}`, firstSentence(words, facts));
      for (const { text, basis } of countryStatements(words, facts)) lines.push(`- ${text}`, ...(basis ? [basis] : []));
      lines.push("");
    }
    await expect(lines.join("\n")).toMatchFileSnapshot(`__snapshots__/sentences.${language}.txt`);
  });
});

describe("the proofs", () => {
  it("find a number that is not in the data, and a year without its flag", async () => {
    const { words, facts } = await countryIn("en", "TUV");
    const [offline] = countryStatements(words, facts);
    expect(numbersWithoutData(words, facts, { ...offline!, text: "In Tuvalu, 64.9% in 2017." })).toEqual(["64.9"]);
    expect(numbersWithoutData(words, facts, { ...offline!, text: "In Tuvalu, 7,041 people in 2016." })).toEqual([
      "7,041"
    ]);
    const rule = `In Tuvalu, 98 of 100. ${words.translator.t("break.estimate")}`;
    expect(numbersWithoutData(words, facts, { ...offline!, text: rule })).toEqual(["98", "100"]);
    expect(yearsWithoutFlag(words, { ...offline!, text: "In Tuvalu, 64.8% in 2017." })).toEqual(["2017"]);
    expect(yearsWithoutFlag(words, offline!)).toEqual([]);
  });
});
