import { groupsWithPage } from "../facts/factsOfGroup.ts";
import { glossary } from "../catalog/glossary.ts";
import { collatorOf } from "../i18n/collator.ts";
import { groupNameKey } from "../i18n/groupName.ts";
import { otherNamesOf } from "../i18n/otherNames.ts";
import { themes } from "../model/indicator.ts";
import { known } from "../model/known.ts";
import { siteLanguages } from "../model/language.ts";
import { foundKinds, rowOf, withoutRepeats } from "../query/search/namesFile.ts";
import type { FoundKind, NamesFile, SearchEntry } from "../query/search/namesFile.ts";
import { questionIds } from "../questions/readyQuestions.ts";
import { places, themeAddress } from "./menu.ts";
import type { Site } from "./site.ts";

/** So many finds are offered at once. */
const most = 8;

/** Returns the file of all that can be found by name, for the pages of a language. */
export async function namesFile(site: Site): Promise<NamesFile> {
  const { t } = site.translator;
  const { home, countries, indicators, analyse } = site.addresses;
  const below = (address: string): string => address.slice(home.length);
  const paths = {
    area: `${below(countries)}*/`,
    group: `${below(countries)}*/`,
    theme: "*/",
    indicator: `${below(indicators)}*/`,
    question: `${below(analyse)}?question=*`,
    page: "*/"
  };
  const entries = await findable(site);
  return {
    words: {
      found: Array.from({ length: most + 1 }, (_, count) => t("ui.search.found", { count })),
      none: t("search.none"),
      near: t("search.near"),
      kinds: byKind((kind) => t(`search.kind.${kind}`))
    },
    scripts: Object.fromEntries(
      siteLanguages.filter((each) => each !== site.language).map((each) => [each, scriptOf(each)])
    ),
    paths,
    names: byKind((kind) =>
      entries.filter((entry) => entry.kind === kind).map((entry) => rowOf({ ...entry, href: below(entry.href) }, paths))
    )
  };
}

function byKind<T>(valueOf: (kind: FoundKind) => T): Readonly<Record<FoundKind, T>> {
  return Object.fromEntries(foundKinds.map((kind) => [kind, valueOf(kind)])) as Record<FoundKind, T>;
}

/** Returns the script of a language, by the name that patterns know. */
function scriptOf(language: string): string {
  const script = known(new Intl.Locale(language).maximize().script, language);
  return /^Han[st]$/.test(script) ? "Hani" : script;
}

/** Returns all that can be found by name on the pages of a language, with their addresses. */
export async function findable(site: Site): Promise<readonly SearchEntry[]> {
  const { language, store, addresses, translator } = site;
  const { t } = translator;
  const withPage = new Set((await groupsWithPage(store)).map(({ id }) => id));
  const entry = createEntry(site);
  const { compare } = collatorOf(language);
  return [
    ...(await store.areas())
      .map(({ code, iso2, m49, names }) =>
        entry("area", code, addresses.country(code), names[language] ?? code, iso2, [iso2, m49])
      )
      .toSorted((a, b) => compare(a.name, b.name)),
    ...(await store.groups()).map(({ id }) =>
      entry(
        "group",
        id,
        withPage.has(id) ? addresses.country(id) : addresses.compareArea(id),
        t(groupNameKey(id)),
        id === "world" ? "001" : id.replace("m49-", ""),
        [t(`group.${id}.short`)]
      )
    ),
    ...themes
      .filter((theme) => theme !== "context")
      .map((theme) => entry("theme", theme, themeAddress(site, theme), t(`theme.${theme}.name`))),
    ...(await store.indicators()).map(({ id }) => entry("indicator", id, addresses.map(id), t(`indicator.${id}.name`))),
    ...questionIds.map((id) =>
      entry("question", id, `${addresses.analyse}?question=${id}`, t(`analyse.question.${id}`))
    ),
    ...places(site).map(({ id, href, text }) => entry("page", id, href, text)),
    ...glossary.map(({ id }) => entry("page", `term-${id}`, `${addresses.glossary}#${id}`, t(`glossary.${id}.name`)))
  ];
}

/** Returns what makes an entry: the name in the language of the page, and other names in it. */
function createEntry({
  language
}: Site): (
  kind: FoundKind,
  id: string,
  href: string,
  name: string,
  territory?: string,
  codes?: readonly string[]
) => SearchEntry {
  return (kind, id, href, name, territory, codes = []) => ({
    kind,
    code: id,
    href,
    name,
    others: withoutRepeats(name, [...codes, ...otherNamesOf(language, id, territory)])
  });
}
