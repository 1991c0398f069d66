// Looks at the data of today: what it finds may change with a refresh, and then this is read anew.

import { describe, expect, it } from "vitest";
import { siteLanguages } from "../../src/model/language.ts";
import { store } from "../../src/site/site.ts";
import { countryStatements, firstSentence } from "../../src/views/country/countrySentences.ts";
import { quoteOf, quoteOfFigure } from "../../src/views/country/quotes.ts";
import { datedText } from "../../src/views/country/statement.ts";
import { aliensInQuote, numbersWithoutData, yearsWithoutFlag } from "../views/country/provenNumbers.ts";
import { countryIn, links } from "../views/country/wordsOf.ts";

const hole = /undefined|NaN|null|Infinity|\[object|[{}]| ,|\(\)|\.\.|,,| {2}/;

describe.each(siteLanguages)("the sentences in %s", (language) => {
  it(
    "have no hole, no number without data and no year without its flag, for every country",
    { timeout: 120_000 },
    async () => {
      const areas = await store.areas();
      const faults: string[] = [];
      let statements = 0;
      for (const { code } of areas) {
        const { words, facts } = await countryIn(language, code, store);
        const first = firstSentence(words, facts);
        const all = countryStatements(words, facts);
        statements += all.length;
        const texts = [first, ...all.flatMap(({ text, basis = "" }) => [text, basis])];
        faults.push(...texts.filter((text) => hole.test(text)).map((text) => `${code}: hole in ${text}`));
        for (const statement of [...all, { text: first }]) {
          const [number] = numbersWithoutData(words, facts, statement);
          if (number !== undefined) faults.push(`${code}: ${number} in ${statement.text}`);
        }
        for (const statement of all) {
          const [year] = yearsWithoutFlag(words, statement);
          if (year !== undefined) faults.push(`${code}: ${year} in ${statement.text}`);
          const quote = quoteOf(words, facts, statement, links);
          expect([code, statement.topic, quote === undefined]).toEqual([
            code,
            statement.topic,
            statement.indicator === undefined
          ]);
          const notes = Object.values(quote ?? {}).flat() as readonly string[];
          faults.push(...notes.filter((text) => hole.test(text)).map((text) => `${code}: hole in ${text}`));
        }
      }
      expect(faults.slice(0, 20)).toEqual([]);
      expect(statements).toBeGreaterThan(4 * areas.length);
    }
  );
});

describe.each(siteLanguages)("the quotes of every figure in %s", (language) => {
  it("have no hole, no other number than the figure's, and the year with its flag", { timeout: 120_000 }, async () => {
    const faults: string[] = [];
    let quotes = 0;
    for (const { code } of await store.areas()) {
      const { words, facts } = await countryIn(language, code, store);
      const ids = new Set<string>();
      for (const { indicator, figures } of facts.figures) {
        for (const figure of figures) {
          const quote = quoteOfFigure(words, facts, indicator, figure, links);
          quotes += 1;
          ids.add(quote.id);
          const [alien] = aliensInQuote(words, indicator, figure.latest, quote.sentence);
          if (alien !== undefined) faults.push(`${code}: ${alien} in ${quote.sentence}`);
          if (!quote.sentence.includes(datedText(words.translator, figure.latest)))
            faults.push(`no year: ${quote.sentence}`);
          const texts = Object.values(quote).flat() as readonly string[];
          faults.push(...texts.filter((text) => hole.test(text)));
          if (quote.sentence === "" || quote.basis === "" || quote.alternative === "")
            faults.push(`empty: ${quote.id}`);
        }
      }
      expect(ids.size).toBe(facts.figures.reduce((sum, { figures }) => sum + figures.length, 0));
    }
    expect(faults.slice(0, 20)).toEqual([]);
    expect(quotes).toBeGreaterThan(15_000);
  });
});
