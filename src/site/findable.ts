import { groupsWithPage } from "../facts/factsOfGroup.ts";
import { collatorOf } from "../i18n/collator.ts";
import { groupNameKey } from "../i18n/groupName.ts";
import type { Translator } from "../i18n/translator.ts";
import { otherNamesOf } from "../i18n/otherNames.ts";
import { themes } from "../model/indicator.ts";
import { siteLanguages } from "../model/language.ts";
import { foundKinds, withoutRepeats, type NamesFile, type NamesRow } from "../query/search/namesFile.ts";
import { questionIds } from "../questions/readyQuestions.ts";
import { places, themeAddress } from "./menu.ts";
import { siteBeside, wordsIn, type Site } from "./site.ts";

/** So many finds are offered at once. */
const most = 8;

/** Returns the file of all that can be found by name, for the pages of a language. */
export async function namesFile(site: Site): Promise<NamesFile> {
  const { language, store, translator, addresses } = site;
  const { t } = translator;
  const path = (address: string): string => address.slice(addresses.home.length);
  const withPage = new Set((await groupsWithPage(store)).map(({ id }) => id));
  const row = createRow(site);
  const { compare } = collatorOf(language);
  return {
    words: {
      found: Array.from({ length: most + 1 }, (_, count) => t("ui.search.found", { count })),
      none: t("search.none"),
      near: t("search.near"),
      kinds: Object.fromEntries(
        foundKinds.map((kind) => [kind, t(`search.kind.${kind}`)])
      ) as NamesFile["words"]["kinds"]
    },
    names: {
      area: (await store.areas())
        .map(({ code, iso2, m49, names }) =>
          row(code, path(addresses.country(code)), (_, language) => names[language] ?? code, iso2, [iso2, m49])
        )
        .toSorted(([, , a], [, , b]) => compare(a, b)),
      group: (await store.groups()).map(({ id }) =>
        row(
          id,
          path(withPage.has(id) ? addresses.country(id) : addresses.compareArea(id)),
          ({ t: say }) => say(groupNameKey(id)),
          id === "world" ? "001" : id.replace("m49-", ""),
          siteLanguages.map((language) => wordsIn(language).t(`group.${id}.short`))
        )
      ),
      theme: themes
        .filter((theme) => theme !== "context")
        .map((theme) => row(theme, path(themeAddress(site, theme)), ({ t: say }) => say(`theme.${theme}.name`))),
      indicator: (await store.indicators()).map(({ id }) =>
        row(id, path(addresses.map(id)), ({ t: say }) => say(`indicator.${id}.name`))
      ),
      question: questionIds.map((id) =>
        row(id, `${path(addresses.analyse)}?question=${id}`, ({ t: say }) => say(`analyse.question.${id}`))
      ),
      page: places(site).map(({ id, href }, index) =>
        row(id, path(href), (_, language) => places(siteBeside(site, language))[index]?.text ?? id)
      )
    }
  };
}

/** Returns what writes a row: the name in the language of the site, then those in the others, and other names in all. */
function createRow(
  site: Site
): (
  id: string,
  path: string,
  nameIn: (words: Translator, language: Site["language"]) => string,
  territory?: string,
  codes?: readonly string[]
) => NamesRow {
  return (id, path, nameIn, territory, codes = []) => {
    const name = nameIn(site.translator, site.language);
    const others = siteLanguages.flatMap((language) => [
      nameIn(wordsIn(language), language),
      ...otherNamesOf(language, id, territory)
    ]);
    return [id, path, name, withoutRepeats(name, [...codes, ...others])];
  };
}
