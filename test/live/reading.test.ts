// Looks at the data of today: numbers and names change how long a sentence is.

import { describe, expect, it } from "vitest";
import { lessons } from "../../src/catalog/lessons.ts";
import type { AreaForms } from "../../src/i18n/areaForms.ts";
import { siteLanguages, sourceLanguage } from "../../src/model/language.ts";
import { explainedTerms } from "../../src/site/glossaryPage.ts";
import { lessonPage } from "../../src/site/lessonPage.ts";
import { siteIn, store } from "../../src/site/site.ts";
import { storyPage } from "../../src/site/storyPage.ts";
import { countryStatements, firstSentence } from "../../src/views/country/countrySentences.ts";
import { storyIds } from "../../src/views/story/storyIds.ts";
import { longSentences, readingGrade } from "../reading/readingGrade.ts";
import { countryIn } from "../views/country/wordsOf.ts";

/** No sentence has more words. */
const mostWords = 35;

type Language = (typeof siteLanguages)[number];

/** The texts of a language by what they are, each paragraph on a line. */
async function textsOf(language: Language): Promise<ReadonlyMap<string, string>> {
  const site = siteIn(language);
  const stories = storyIds.map(async (id) => {
    const { lead, sections, questions } = await storyPage(site, id);
    return [
      `story ${id}`,
      [lead, ...sections.flatMap(({ paragraphs }) => paragraphs), ...questions].join("\n")
    ] as const;
  });
  const plans = lessons.map(async ({ id }) => {
    const { aim, needs, steps, questions } = await lessonPage(site, id);
    const asked = questions.flatMap(({ text, answer }) => [text, ...answer]);
    return [`lesson ${id}`, [aim, needs, ...steps.map(({ text }) => text), ...asked].join("\n")] as const;
  });
  const terms = explainedTerms(site).map(({ meaning }) => meaning);
  return new Map([...(await Promise.all([...stories, ...plans])), ["terms", terms.join("\n")] as const]);
}

/** A text about a country with one short word for its name: how long that is is no matter of writing. */
function withShortName(text: string, { name, in: within = "", of = "" }: AreaForms): string {
  const short = {
    [within]: `${within.split(/[ ’]/)[0] ?? ""} Chad`,
    [of]: `${of.split(/[ ’]/)[0] ?? ""} Chad`,
    [name]: "Chad"
  };
  return Object.entries(short)
    .filter(([form]) => form !== "")
    .reduce((said, [form, other]) => said.replaceAll(new RegExp(form.replace(/[().]/g, "\\$&"), "gi"), other), text);
}

/** What the brief of each country says. */
async function briefsOf(language: Language): Promise<ReadonlyMap<string, string>> {
  const briefs = (await store.areas()).map(async ({ code }) => {
    const { words, facts } = await countryIn(language, code, store);
    const said = [firstSentence(words, facts), ...countryStatements(words, facts).map(({ text }) => text)].join("\n");
    return [code, withShortName(said, words.forms)] as const;
  });
  return new Map(await Promise.all(briefs));
}

describe("sentences", () => {
  it.each(siteLanguages)(
    "have at most 35 words in %s: in stories, lessons and terms",
    { timeout: 120_000 },
    async (language) => {
      const texts = await textsOf(language);
      expect(texts.size).toBe(storyIds.length + lessons.length + 1);
      expect(
        [...texts].flatMap(([name, text]) => longSentences(text, mostWords).map((each) => `${name}: ${each}`))
      ).toEqual([]);
    }
  );

  it.each(siteLanguages)(
    "have at most 35 words in %s: in the briefs of countries",
    { timeout: 120_000 },
    async (language) => {
      const briefs = await briefsOf(language);
      expect(briefs.size).toBeGreaterThan(200);
      expect(
        [...briefs].flatMap(([code, text]) => longSentences(text, mostWords).map((each) => `${code}: ${each}`))
      ).toEqual([]);
    }
  );
});

describe("the school grade that English asks for", { timeout: 120_000 }, () => {
  it("is at most 9 in stories, lessons and terms", async () => {
    const grades = [...(await textsOf(sourceLanguage))].map(([name, text]) => [name, readingGrade(text)] as const);
    expect(grades.filter(([, grade]) => grade > 9)).toEqual([]);
  });

  it("is at most 10 in the briefs of countries", async () => {
    const grades = [...(await briefsOf(sourceLanguage))].map(([code, text]) => [code, readingGrade(text)] as const);
    const hardest = grades.toSorted((a, b) => b[1] - a[1]).slice(0, 5);
    expect(hardest.filter(([, grade]) => grade > 10)).toEqual([]);
  });
});
