import { describe, expect, it } from "vitest";
import { siteLanguages } from "../../src/model/language.ts";
import { openDist } from "./dist.ts";

const dist = openDist();

/** The links of a country's page to itself in the languages of the country. */
function editionsOn(path: string): readonly (readonly [string, string])[] {
  const facts = /<dl class="facts">.*?<\/dl>/s.exec(dist.text(path))?.[0] ?? "";
  const links = facts.matchAll(/<a href="([^"]*)" lang="([a-z]+)" hreflang="\2"/g);
  return [...links].map(([, href = "", language = ""]) => [language, href] as const);
}

describe.each(siteLanguages)("the pages of countries in %s", (language) => {
  it("lead to their editions in the languages of the country, but the one that is read", () => {
    const wanted: Readonly<Record<string, readonly string[]>> = {
      ken: ["en", "sw"],
      ind: ["en", "hi"],
      bra: ["pt"],
      tcd: ["fr", "ar"],
      bol: ["es"],
      jpn: []
    };
    for (const [area, editions] of Object.entries(wanted)) {
      const known = siteLanguages.filter((each) => editions.includes(each) && each !== language);
      const found = editionsOn(`${language}/country/${area}/index.html`);
      expect(
        found.map(([each]) => each),
        area
      ).toEqual(known);
      for (const [each, href] of found) expect(href).toMatch(new RegExp(`/${each}/country/${area}/$`));
    }
  });

  it("lead to a page that is there, and most of them to one", () => {
    const pages = [...dist.paths].filter((path) =>
      new RegExp(`^${language}/country/[a-z]{3}/index\\.html$`).test(path)
    );
    const links = pages.map((path) => editionsOn(path).map(([each]) => path.replace(/^[a-z]+/, each)));
    expect(links.flat().filter((path) => !dist.paths.has(path))).toEqual([]);
    expect(links.filter((each) => each.length > 0).length).toBeGreaterThan(60);
  });
});
