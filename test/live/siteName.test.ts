import { describe, expect, it } from "vitest";
import { siteLanguages } from "../../src/model/language.ts";
import { termLinksIn } from "../../src/site/glossaryPage.ts";
import { siteIn } from "../../src/site/site.ts";

describe("the name of the site, which holds a term", () => {
  it.each(siteLanguages)("leads to it whole in %s", (language) => {
    const name = siteIn(language).translator.t("site.name");
    const html = termLinksIn(language)(`<main><p>2.3 (${name}).</p></main>`);
    expect(html.replace(/<[^>]+>/g, "")).toBe(`2.3 (${name}).`);
    expect(html).toMatch(new RegExp(`^<main><p>2\\.3 \\((<a [^>]+>${name}</a>|${name})\\)`));
  });
});
