import { describe, expect, it } from "vitest";
import { findingIds, findingsOf, fewestPeople, mostRows } from "../../../src/facts/findings.ts";
import { breaksIn } from "../../../src/facts/breaksIn.ts";
import { siteLanguages } from "../../../src/model/language.ts";
import { findingSentence } from "../../../src/site/homeFindings.ts";
import { siteIn, store } from "../../../src/site/site.ts";
import { whyNotComparable } from "../../../src/stats/comparable.ts";

const findings = await findingsOf(store);
const people = (await store.population())(Infinity);

describe("the findings of the first page", () => {
  it("are five, each of areas of a million people or more, the first one ahead", () => {
    expect(findings.map(({ id }) => id)).toEqual(findingIds);
    for (const { id, rows, areas, newest } of findings) {
      expect(rows).toHaveLength(mostRows);
      expect(new Set(rows.map(({ area }) => area)).size).toBe(mostRows);
      expect(areas).toBeGreaterThan(50);
      for (const { area, cell } of rows) {
        expect(people.get(area) ?? 0).toBeGreaterThanOrEqual(fewestPeople);
        expect(cell.period).toBeLessThanOrEqual(newest);
      }
      const ahead = rows.map(({ cell, before }) => cell.low - (before?.low ?? 0));
      expect(ahead).toEqual(ahead.toSorted((a, b) => (id === "women-and-men" ? a - b : b - a)));
    }
  });

  it("tell a change only of figures that can be compared, five years apart", async () => {
    const breaksOf = await breaksIn(store);
    const moved = findings.find(({ id }) => id === "risen-most");
    expect(moved?.rows.length).toBe(mostRows);
    for (const { area, cell, before } of moved?.rows ?? []) {
      expect(before && cell.period - before.period).toBe(5);
      expect(before && whyNotComparable(breaksOf(moved?.indicator ?? "internet-use", area), before, cell)).toBe(
        undefined
      );
    }
  });

  it.each(siteLanguages)(
    "are sentences in %s that name the country, the year and the number of countries",
    (language) => {
      const site = siteIn(language);
      for (const finding of findings) {
        const said = findingSentence(site, finding);
        expect(said).toMatch(/\d{4}/);
        expect(said).toContain(site.translator.formats.formatNumber(finding.areas, 0));
        expect(said).not.toMatch(/[{}]|NaN|undefined/);
      }
    }
  );
});
