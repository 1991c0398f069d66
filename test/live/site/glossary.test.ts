import { describe, expect, it } from "vitest";
import { glossary } from "../../../src/catalog/glossary.ts";
import { messagesOf } from "../../../src/i18n/messages.ts";
import { siteLanguages } from "../../../src/model/language.ts";
import { explainedTerms, formsOfTerm, termLinksIn } from "../../../src/site/glossaryPage.ts";
import { siteIn, wordsIn } from "../../../src/site/site.ts";
import { formsOf } from "../../i18n/formsOf.ts";

describe.each(siteLanguages)("the page of terms in %s", (language) => {
  const terms = explainedTerms(siteIn(language));
  const { translator } = siteIn(language);

  it("explains each term once, and leads to where it stands", () => {
    expect(terms.map(({ id }) => id).toSorted()).toEqual(glossary.map(({ id }) => id).toSorted());
    expect(new Set(terms.map(({ name }) => name)).size).toBe(terms.length);
    expect(terms.filter(({ place }) => !place.href.startsWith(`/${language}/`))).toEqual([]);
    expect(terms.filter(({ source }) => source?.href.startsWith("https://") === false)).toEqual([]);
  });

  it("gives no form to two terms, and knows each by a form that a sentence of the site has", () => {
    const forms = glossary.flatMap(({ id }) => formsOfTerm(translator, id).map((form) => form.toLowerCase()));
    expect(forms.length).toBe(new Set(forms).size);
    const sentences = Object.entries(messagesOf(language))
      .filter(([key]) => !key.startsWith("glossary."))
      .flatMap(([, message]) => formsOf(message))
      .join(". ");
    const linked = termLinksIn(language)(`<main><p>${sentences}</p></main>`);
    const unlinked = glossary.filter(({ id }) => !linked.includes(`/${language}/glossary/#${id}"`));
    expect(unlinked.map(({ id }) => wordsIn(language).t(`glossary.${id}.name`))).toEqual([]);
  });
});
