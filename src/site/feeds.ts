import { collatorOf } from "../i18n/collator.ts";
import type { AreaCode } from "../model/area.ts";
import type { IndicatorId } from "../model/indicator.ts";
import type { SiteLanguage } from "../model/language.ts";
import { formatAtom, instantOf, stableId, type AtomEntry } from "../query/atom.ts";
import { releaseOf } from "../query/release.ts";
import type { Store } from "../query/store.ts";
import type { FigureChange } from "../stats/figureChanges.ts";
import { areaOf } from "../facts/areaOf.ts";
import type { Site } from "./site.ts";
import { changeText, countText } from "./changeWords.ts";
import { storeChanges } from "./storeChanges.ts";
import type { DatedChanges } from "../facts/seriesChanges.ts";

/** What the feed of an indicator or of a country says of itself. */
interface FeedWords {
  readonly key: string;
  readonly title: string;
  readonly subtitle: string;
  /** Addresses from the root of the host. */
  readonly self: string;
  readonly link: string;
}

/** Returns the address of a feed below the base path. */
export function feedPath(language: SiteLanguage, kind: "indicator" | "country", subject: string): string {
  return `${language}/feeds/${kind}/${subject.toLowerCase()}.xml`;
}

/** Returns the Atom feed of an indicator: one entry for each country whose figures changed in an edition. */
export async function indicatorFeed(site: Site, id: IndicatorId): Promise<string> {
  const { language } = site;
  const { t } = site.translator;
  const editions = (await storeChanges(site.store)).filter(({ indicator }) => indicator.id === id);
  const entries = await Promise.all(
    editions.map(async (edition) => {
      const byArea = [...Map.groupBy(edition.changes, ({ area }) => area)];
      return Promise.all(byArea.map(([area, changes]) => entryOf(site, edition, area, changes)));
    })
  );
  const indicator = t(`indicator.${id}.name`);
  return feedOf(site, entries.flat(), {
    key: `indicator ${id}`,
    title: t("changes.feed.indicator", { indicator }),
    subtitle: t("changes.feed.subtitle"),
    self: site.file(feedPath(language, "indicator", id)),
    link: site.addresses.map(id)
  });
}

/** Returns the Atom feed of a country: one entry for each indicator whose figures changed in an edition. */
export async function countryFeed(site: Site, code: AreaCode): Promise<string> {
  const { language, store } = site;
  const { t } = site.translator;
  const area = await areaOf(store, code);
  const entries = await Promise.all(
    (await storeChanges(store)).flatMap((edition) => {
      const changes = edition.changes.filter((change) => change.area === code);
      return changes.length === 0 ? [] : [entryOf(site, edition, code, changes)];
    })
  );
  return feedOf(site, entries, {
    key: `country ${code}`,
    title: t("changes.feed.country", { area: area.names[language] ?? code }),
    subtitle: t("changes.feed.subtitle"),
    self: site.file(feedPath(language, "country", code)),
    link: site.addresses.country(code)
  });
}

async function entryOf(
  site: Site,
  { indicator, from, to }: DatedChanges,
  code: string,
  changes: readonly FigureChange[]
): Promise<AtomEntry> {
  const { language, translator, addresses, store } = site;
  const { t } = translator;
  const names = await areaNames(store);
  const area = names.get(code)?.[language] ?? code;
  const name = t(`indicator.${indicator.id}.name`);
  return {
    id: stableId("change", indicator.id, from, to, code),
    title: t("changes.entry", { area, indicator: name, counts: countText(translator, changes) }),
    updated: instantOf(to),
    link: absolute(names.has(code) ? addresses.countryReceipt(code) : addresses.changes),
    paragraphs: [
      t("changes.entry.editions", { from: { date: from }, to: { date: to } }),
      ...changes.toReversed().map((change) => changeText(translator, indicator, change))
    ]
  };
}

const areaNames = async (store: Store): Promise<ReadonlyMap<string, Readonly<Record<string, string>>>> =>
  new Map((await store.areas()).map(({ code, names }) => [code, names]));

async function feedOf(site: Site, entries: readonly AtomEntry[], words: FeedWords): Promise<string> {
  const { language, translator, store } = site;
  const { t } = translator;
  const newest = entries
    .map(({ updated }) => updated)
    .toSorted()
    .at(-1);
  const released = instantOf(releaseOf(await store.manifest()).date);
  return formatAtom({
    id: stableId("feed", language, words.key),
    title: words.title,
    subtitle: words.subtitle,
    language,
    author: t("site.name"),
    rights: t("data.licences.text"),
    updated: newest ?? released,
    self: absolute(words.self),
    link: absolute(words.link),
    entries: entries.toSorted(
      (a, b) =>
        (a.updated < b.updated ? 1 : a.updated > b.updated ? -1 : 0) || collatorOf(language).compare(a.title, b.title)
    )
  });
}

function absolute(address: string): string {
  return new URL(address, import.meta.env.SITE).href;
}
