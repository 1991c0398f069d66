import { render } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { unknownShare } from "../../../src/stats/languageCoverage.ts";
import { keptStore as store } from "../../fixtures/keptRelease.ts";
import { siteLanguages } from "../../../src/model/language.ts";
import { latestOf } from "../../../src/views/country/countryFigures.ts";
import { languageMeasures } from "../../../src/views/country/languageMeasures.ts";
import { LanguageMeasuresParts } from "../../../src/views/country/LanguageMeasuresParts.tsx";
import { textOf } from "../renderFigure.tsx";
import { countryIn } from "./wordsOf.ts";

const languages = new Map((await store.languages()).map((each) => [each.code, each]));
const areas = await store.areas();
const tenth = (value: number | undefined): number | undefined =>
  value === undefined ? undefined : Number(value.toFixed(1));

describe("the measures of a country's languages", () => {
  it("are those that the data publish, in every country", { timeout: 60_000 }, async () => {
    let compared = 0;
    for (const { code } of areas) {
      const { facts } = await countryIn("en", code);
      const ten = latestOf(facts, "local-content-coverage-10k");
      if (!ten) continue;
      compared += 1;
      const { byScope, bands } = languageMeasures(facts.languages, languages);
      // The kept release is from before the editions of programs were unknown.
      if (unknownShare(byScope.local.articles) > 0) continue;
      const own = byScope.local.coverage.find(({ threshold }) => threshold === 10_000);
      expect([code, tenth(own?.low), tenth(own?.high)]).toEqual([code, ten.low, ten.high]);
      const depth = latestOf(facts, "best-language-depth");
      expect([code, tenth(byScope.local.depth?.low)]).toEqual([code, depth?.low]);
      expect([code, tenth(bands?.GE300)]).toEqual([code, latestOf(facts, "language-use-bands")?.low]);
    }
    expect(compared).toBeGreaterThan(200);
  });

  it("are not less with international languages", async () => {
    const { facts } = await countryIn("en", "KEN");
    const { local, all } = languageMeasures(facts.languages, languages).byScope;
    for (const [index, { low, high }] of local.coverage.entries()) {
      expect(all.coverage[index]?.low).toBeGreaterThanOrEqual(low);
      expect(all.coverage[index]?.high).toBeGreaterThanOrEqual(high);
    }
  });

  it.each(siteLanguages)("have no hole in %s", { timeout: 60_000 }, async (language) => {
    const faults: string[] = [];
    for (const { code } of areas) {
      const { words, facts } = await countryIn(language, code);
      if (facts.languages.length === 0) continue;
      const measures = languageMeasures(facts.languages, languages);
      const html = render(
        <LanguageMeasuresParts translator={words.translator} measures={measures} worldDepth={facts.worldDepth} />
      );
      const text = textOf(html) + (/words="([^"]*)"/.exec(html)?.[1] ?? "no words");
      const hole = /undefined|NaN|null|Infinity|\[object|[{}]| ,|\(\)|no words/.exec(text);
      if (hole) faults.push(`${code}: ${text.slice(Math.max(0, hole.index - 50), hole.index + 50)}`);
    }
    expect(faults).toEqual([]);
  });

  it("say where the cliff is", async () => {
    const { words, facts } = await countryIn("en", "KEN");
    const measures = languageMeasures(facts.languages, languages);
    const text = textOf(
      render(<LanguageMeasuresParts translator={words.translator} measures={measures} worldDepth={facts.worldDepth} />)
    );
    expect(text).toContain("The share falls from 66.0% at 100,000 articles to 0.0% at 300,000");
  });
});
