import { standIn } from "../model/standIn.ts";
import { join } from "node:path";
import type { Translator } from "../i18n/translator.ts";
import { freeTranslatorOf, translatorOf } from "../i18n/translatorOf.ts";
import type { IndicatorId } from "../model/indicator.ts";
import type { SiteLanguage } from "../model/language.ts";
import type { KeptRelease, Release } from "../model/release.ts";
import type { FrozenRelease } from "../query/releases.ts";
import { createFreeStore, createStore, type Store } from "../query/store.ts";
import { once } from "../query/once.ts";
import { createAddresses, fileAddress, type Addresses } from "../views/addresses.ts";

/** The folder of the data of today. */
export const dataFolder = join(process.cwd(), "data");

/** The data of today, for the paths of the build; whatever has a site takes `site.store`. */
export const store = createStore(dataFolder);

/** The same with those figures alone that are free to reuse for any purpose. */
export const freeStore = createFreeStore(dataFolder);

/** The words of a language. Unlike a site they hold no address, so that a thread beside the build can use them. */
export const wordsIn = once((language: SiteLanguage): Translator => translatorOf(language));

/** What a page needs to speak a language and to link. */
export interface Site {
  readonly language: SiteLanguage;
  readonly translator: Translator;
  readonly addresses: Addresses;
  /** The address of a file below the base path. */
  readonly file: (path: string) => string;
  /** Where its figures come from: the data of today, or a kept release. */
  readonly store: Store;
  /** The release whose figures it shows for good; undefined where they follow the newest data. */
  readonly release?: KeptRelease;
  /** Whether its store holds the figures alone that are free to reuse, and its words say so. */
  readonly onlyFree?: true;
}

/**
 * Returns the words and addresses of a language under the site's base path; with a release its figures, and its charts
 * at the addresses of that release.
 */
export function siteIn(language: SiteLanguage, frozen?: FrozenRelease): Site {
  const site = liveSite(language);
  if (!frozen) return site;
  const { embed } = createAddresses(site.file(releasePath(frozen.release)), language);
  return { ...site, ...frozen, addresses: { ...site.addresses, embed } };
}

/** Returns the site of the figures that are free to reuse; its maps stand beside those of all figures. */
export const freeSiteIn = once((language: SiteLanguage): Site => {
  const site = liveSite(language);
  const { embed } = site.addresses;
  return {
    ...site,
    store: freeStore,
    translator: freeTranslatorOf(language),
    onlyFree: true,
    addresses: { ...site.addresses, embed: (view, subject) => `${embed(view, subject)}free/` }
  };
});

/** Returns the same site in another language. */
export function siteBeside({ store, release, onlyFree }: Site, language: SiteLanguage): Site {
  if (onlyFree) return freeSiteIn(language);
  return { ...siteIn(language, release && { release, store }), store };
}

/** Made once, as every part of a page asks. */
const liveSite = once((language: SiteLanguage): Site => {
  const base = import.meta.env.BASE_URL;
  return {
    language,
    translator: wordsIn(language),
    addresses: createAddresses(base, language),
    file: (path) => fileAddress(base, path),
    store
  };
});

/** The protocol and host of the site; undefined in a build that was not told them, see scripts/publish/siteAddress.ts. */
export function siteHost(): string | undefined {
  return import.meta.env.SITE === standIn ? undefined : import.meta.env.SITE;
}

/** Returns an address of the site with its protocol and host; those of `npm start` where they are not known. */
export function wholeAddress(address: string): string {
  return new URL(address, import.meta.env.SITE).href;
}

/** Returns the path of what a site's charts fetch below the base path: figures of today, of a release, or the free ones. */
export function slicesPath({ release, onlyFree }: Site, id: IndicatorId): string {
  return `${releasePath(release)}data/${onlyFree ? "free/" : ""}${id}/`;
}

/** Returns the path of what a release serves below the base path; nothing before it for the data of today. */
export function releasePath(release: Release | undefined): string {
  return release === undefined ? "" : `r/${release.id}/`;
}
