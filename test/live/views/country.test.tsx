import { render } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { publishedIndicators } from "../publishedIndicators.ts";
import { figuresOfCountry } from "../../../src/facts/figuresOfCountry.ts";
import { areaEntries } from "../../../src/site/figureContext.ts";
import { siteIn, store } from "../../../src/site/site.ts";
import { siteLanguages } from "../../../src/model/language.ts";
import { quoteOfFigure } from "../../../src/views/country/quotes.ts";
import { CountryTable } from "../../../src/views/country/CountryTable.tsx";
import { LanguageTable } from "../../../src/views/country/LanguageTable.tsx";
import { countryIn, links } from "../../views/country/wordsOf.ts";
import { textOf } from "../../views/renderFigure.tsx";

describe.each(siteLanguages)("every country in %s", (language) => {
  it("has all of its figures, in words without a hole", { timeout: 120_000 }, async () => {
    const site = siteIn(language);
    const areas = await areaEntries(site);
    const languages = new Map((await store.languages()).map((each) => [each.code, each]));
    const spoken = Map.groupBy(await store.areaLanguages(), ({ area }) => area);
    const flaws: string[] = [];
    let figures = 0;
    for (const { code: area } of areas) {
      const known = await figuresOfCountry(store, area);
      const { words, facts } = await countryIn(language, area);
      expect(known).toHaveLength(publishedIndicators.length);
      figures += known.reduce(
        (sum, entry) => sum + entry.figures.reduce((own, { history }) => own + history.length, 0),
        0
      );
      const html = render(
        <CountryTable
          translator={site.translator}
          indicators={known.filter((entry) => entry.figures.length > 0)}
          mapHref={site.addresses.map}
          sourceLink={(source) => ({ href: `#${source}`, name: source })}
          quoteOf={(indicator, figure) => quoteOfFigure(words, facts, indicator, figure, links)}
          cautionIds={() => undefined}
        />
      );
      const table = render(
        <LanguageTable translator={site.translator} areaLanguages={spoken.get(area) ?? []} languages={languages} />
      );
      for (const text of [textOf(html), textOf(table)]) {
        const hole = /undefined|NaN|null|Infinity|\[object|[{}]| ,|\(\)/.exec(text);
        if (hole || text === "")
          flaws.push(`${area}: ${text.slice(Math.max(0, (hole?.index ?? 0) - 60), (hole?.index ?? 0) + 60)}`);
      }
    }
    expect(flaws).toEqual([]);
    let cells = 0;
    for (const { id } of publishedIndicators)
      for (const slice of await store.slices(id))
        cells += slice.series.flatMap((series) => series.cells.filter((each) => each !== undefined)).length;
    expect(figures).toBe(cells);
    expect(figures).toBeGreaterThan(50_000);
  });
});
