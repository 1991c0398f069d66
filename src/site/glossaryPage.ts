import { glossary, type GlossaryTerm, type TermId, type TermPlace } from "../catalog/glossary.ts";
import { indicatorFor } from "../catalog/catalog.ts";
import { collatorOf } from "../i18n/collator.ts";
import { groupNameKey } from "../i18n/groupName.ts";
import { publisherName } from "../i18n/publisherNames.ts";
import { once } from "../query/once.ts";
import type { SiteLanguage } from "../model/language.ts";
import { siteIn, type Site } from "./site.ts";
import { termLinker, type LinkTerms } from "./termLinks.ts";

/** A term as its page explains it. */
export interface ExplainedTerm {
  readonly id: TermId;
  readonly name: string;
  readonly meaning: string;
  /** Where it stands in the site. */
  readonly place: { readonly href: string; readonly title: string };
  /** Whose definition it is; undefined where it is nobody's own. */
  readonly source: { readonly href: string; readonly publisher: string } | undefined;
}

/** Stands between the forms of a term. */
const between = " | ";

/** Returns the terms in the order of their names in the language of a site. */
export function explainedTerms(site: Site): readonly ExplainedTerm[] {
  const { language, translator } = site;
  const { t } = translator;
  const { compare } = collatorOf(language);
  return glossary
    .map((term: GlossaryTerm & { readonly id: TermId }) => {
      const { id, at, definedBy } = term;
      return {
        id,
        name: t(`glossary.${id}.name`),
        meaning: t(`glossary.${id}.meaning`),
        place: placeOf(site, at),
        source: definedBy && { href: definedBy.url, publisher: publisherName(language, definedBy.publisher) }
      };
    })
    .toSorted((a, b) => compare(a.name, b.name));
}

function placeOf({ translator: { t }, addresses }: Site, at: TermPlace): ExplainedTerm["place"] {
  if ("role" in at) {
    const id = indicatorFor(at.role);
    return { href: addresses.map(id), title: t(`indicator.${id}.name`) };
  }
  if ("group" in at) return { href: addresses.country(at.group), title: t(groupNameKey(at.group)) };
  const titles = {
    indicators: t("site.menu.indicators"),
    countries: t("site.menu.countries"),
    data: t("site.menu.data"),
    gaps: t("gaps.title"),
    methods: t("methods.title"),
    changes: t("changes.title"),
    borders: t("site.menu.borders"),
    offline: t("home.dated.title")
  };
  const fragment = at.fragment === undefined ? "" : `#${at.fragment}`;
  return { href: addresses[at.page] + fragment, title: titles[at.page] };
}

/** Returns the forms of a term in a language. */
export function formsOfTerm({ t }: Site["translator"], id: TermId): readonly string[] {
  return t(`glossary.${id}.forms`).split(between);
}

/** Returns what makes the terms in a page's HTML links to their page; the name of the site, which holds one, stays whole. */
export const termLinksIn = once((language: SiteLanguage): LinkTerms => {
  const { translator, addresses } = siteIn(language);
  const name = translator.t("site.name");
  const withName = (forms: readonly string[]): readonly string[] =>
    forms.some((form) => name.toLowerCase().includes(form.toLowerCase())) ? [...forms, name] : forms;
  return termLinker(
    glossary.map(({ id }) => ({ forms: withName(formsOfTerm(translator, id)), href: addresses.term(id) }))
  );
});
