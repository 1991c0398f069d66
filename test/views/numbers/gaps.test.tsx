import { renderToStaticMarkup } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { indicatorOf, indicators } from "../../../src/catalog/catalog.ts";
import { siteLanguages } from "../../../src/model/language.ts";
import { keptStore as store } from "../../fixtures/keptRelease.ts";
import { coverageByYear, knowledgeOf } from "../../../src/stats/knowledge.ts";
import { ageText } from "../../../src/views/gaps/ages.ts";
import { CoverageChart } from "../../../src/views/gaps/CoverageChart.tsx";
import { GapMatrix } from "../../../src/views/gaps/GapMatrix.tsx";
import { indicatorSentences, leadSentences, withheldSentences } from "../../../src/views/gaps/gapSentences.ts";
import { WithoutFigure } from "../../../src/views/gaps/WithoutFigure.tsx";
import { lastSurveysIn } from "../../../src/facts/lastSurveys.ts";
import { publishersByIndicator } from "../../../src/facts/publishers.ts";
import { translatorOf } from "../../../src/i18n/translatorOf.ts";
import type { IndicatorId } from "../../../src/model/indicator.ts";

const areas = (await store.areas()).map(({ code }) => code);
const populationOf = await store.population();
const population = populationOf(Infinity);
const snapshotYear = 2026;
const english = translatorOf("en");
const use = await store.observations("internet-use");

describe("the matrix", () => {
  const knowledge = knowledgeOf(use);
  const html = renderToStaticMarkup(
    <GapMatrix
      translator={english}
      rows={[{ indicator: indicatorOf("internet-use"), knowledge, href: "/gaps/" }]}
      areas={areas}
      population={population}
      snapshotYear={snapshotYear}
    />
  );

  it("has one mark for each area", () => {
    const marks = [...html.matchAll(/M(\d+) 0h(\d+)v20H/g)].map(([, from, width]) => [Number(from), Number(width)]);
    const total = marks.reduce((sum, [, width = 0]) => sum + width, 0);
    expect(total).toBe(4 * areas.length);
    expect(html).toContain(`viewBox="0 0 ${4 * areas.length} 20"`);
  });

  it("says the same in words", () => {
    expect(html).toContain(
      "measured since 2021 in 115 countries (83% of people) · 52% estimates · 15 without any figure"
    );
  });
});

describe("the sentences", () => {
  const sentencesOf = async (language: (typeof siteLanguages)[number], id: IndicatorId): Promise<readonly string[]> => {
    const translator = translatorOf(language);
    const observations = await store.observations(id);
    const facts = { knowledge: knowledgeOf(observations), areas, population, snapshotYear };
    const indicator = translator.t(`indicator.${id}.name`);
    const coverage = coverageByYear(observations, populationOf, [2020, 2024]);
    return [
      ...indicatorSentences(translator, indicatorOf(id), facts),
      renderToStaticMarkup(<CoverageChart translator={translator} indicator={indicator} years={coverage} />),
      renderToStaticMarkup(
        <WithoutFigure {...facts} translator={translator} indicator={indicator} nameOf={(area) => area} />
      )
    ];
  };

  it.each(siteLanguages)("hold no empty slot for any measure in %s", async (language) => {
    const ids = indicators.filter(({ absence }) => absence === "no-data").map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(40);
    for (const id of ids) {
      for (const sentence of await sentencesOf(language, id)) expect(sentence).not.toMatch(/undefined|NaN|[{}]/);
    }
  });

  it("say first where the data hold no measurement of Internet use, and what else they hold there", async () => {
    const facts = { knowledge: knowledgeOf(use), areas, population, snapshotYear, observations: use };
    const [lastSurveys, publishers] = await Promise.all([lastSurveysIn(store), publishersByIndicator(store)]);
    const [lead = "", elsewhere = "", estimates = ""] = leadSentences(english, { ...facts, lastSurveys, publishers });
    expect(lead).toMatch(
      /^In 127 countries and territories, home to 1\.4\sbillion people, the data here \(World Bank and ITU\) hold no measured figure/
    );
    expect(elsewhere).toMatch(
      /^In \d+ of these places the same data hold a survey of another measure, of 2021 or later\.$/
    );
    expect(estimates).toContain("Of the 5,086 figures of Internet use, 2,669 (52%)");
    expect(estimates).toContain("of those for 2024, 111 in 184");
    const ofCompanies = { ...facts, knowledge: knowledgeOf(use, ({ period }) => period === 2001) };
    const [, , , operators] = leadSentences(english, { ...ofCompanies, lastSurveys, publishers });
    expect(operators).toMatch(/^\d+ more figures name a telephone company alone as their source: a telephone/);
  });

  it("name what is withheld, and why", async () => {
    const sentences = withheldSentences(english, 3, await store.withheld());
    expect(sentences[0]).toContain("3 published values");
    expect(sentences.filter((sentence) => sentence.startsWith("More users than people covered"))).toEqual([
      expect.stringMatching(/contradict each other: \d+ values could be computed and would mislead \(Usage gap\)\.$/)
    ]);
    expect(sentences.find((sentence) => sentence.startsWith("No local language"))).toContain("Web pages in a local");
  });
});

describe("ageText", () => {
  it("says the years that a class stands for", () => {
    const text = (["fresh", "recent", "ageing", "old"] as const).map((age) => ageText(english, age, 2026));
    expect(text).toEqual([
      "2 or less (2024 or later)",
      "3 to 5 (2021–2023)",
      "6 to 10 (2016–2020)",
      "more than 10 (before 2016)"
    ]);
  });
});
