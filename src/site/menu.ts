import { themes, type Theme } from "../model/indicator.ts";
import { storyIds } from "../views/story/storyIds.ts";
import type { Site } from "./site.ts";

/** A page of the menu. */
export interface MenuItem {
  readonly href: string;
  readonly text: string;
}

/** A page that every page names, by the id under which its other names stand. */
export interface MenuPlace extends MenuItem {
  readonly id: string;
}

/** A place at the head of a page; a page within it is marked as its own. */
export interface MainPlace extends MenuItem {
  /** "page" on the page itself, "true" within it; undefined elsewhere. */
  readonly current: "page" | "true" | undefined;
}

/** Returns the one line of places at the head of a page, whose address below the language is `path`. */
export function mainMenu({ translator: { t }, addresses }: Site, path: string): readonly MainPlace[] {
  const { home } = addresses;
  const place = (href: string, text: string, within: readonly string[] = [href.slice(home.length)]): MainPlace => {
    const isWithin = within.some((start) => path.startsWith(start));
    return { href, text, current: home + path === href ? "page" : isWithin ? "true" : undefined };
  };
  return [
    place(addresses.indicators, t("site.menu.maps")),
    place(addresses.countries, t("site.menu.countries")),
    place(
      `${home}#themes`,
      t("site.menu.barriers"),
      storyIds.map((id) => `${id}/`)
    ),
    place(addresses.compare, t("site.menu.compare")),
    place(addresses.analyse, t("site.menu.analyse")),
    place(addresses.data, t("site.menu.data"))
  ];
}

/** Returns the story of a theme; what stands beside the themes has the list of its indicators. */
export function themeAddress({ addresses }: Site, theme: Theme): string {
  if (theme === "context") return `${addresses.indicators}#${theme}`;
  return addresses.story(theme === "safe-and-open" ? "internet-we-want" : theme);
}

/** Returns the pages that stand once in each language, beside the stories. */
export function places({ translator: { t }, addresses }: Site): readonly MenuPlace[] {
  return [
    { id: "maps", href: addresses.indicators, text: t("site.menu.indicators") },
    { id: "countries", href: addresses.countries, text: t("site.menu.countries") },
    { id: "compare", href: addresses.compare, text: t("site.menu.compare") },
    { id: "analyse", href: addresses.analyse, text: t("site.menu.analyse") },
    { id: "data", href: addresses.data, text: t("site.menu.data") },
    { id: "offline", href: addresses.offline, text: t("home.dated.title") },
    { id: "gaps", href: addresses.gaps, text: t("gaps.title") },
    { id: "methods", href: addresses.methods, text: t("methods.title") },
    { id: "changes", href: addresses.changes, text: t("changes.title") },
    { id: "borders", href: addresses.borders, text: t("site.menu.borders") },
    { id: "teach", href: addresses.teach, text: t("teach.title") },
    { id: "glossary", href: addresses.glossary, text: t("glossary.title") },
    { id: "keep", href: addresses.keep, text: t("site.menu.keep") },
    { id: "accessibility", href: addresses.accessibility, text: t("access.title") }
  ];
}

/** A way into the site for one kind of reader. */
export interface WayIn {
  readonly text: string;
  readonly link: string;
  readonly href: string;
}

/** Returns the ways in for journalists, for ministries and for schools. */
export function waysIn({ translator: { t }, addresses }: Site): readonly WayIn[] {
  return [
    { text: t("home.use.journalists"), link: t("home.use.journalists.link"), href: "#findings" },
    { text: t("home.use.policy"), link: t("home.use.policy.link"), href: addresses.compare },
    {
      text: t("home.use.schools"),
      link: t("home.use.schools.link"),
      href: addresses.teach
    }
  ];
}

/** Returns what the foot of every page lists. */
export function wholeMenu(site: Site): readonly MenuItem[] {
  const {
    translator: { t },
    addresses
  } = site;
  return [
    ...themes.slice(0, 4).map((theme) => ({ href: addresses.story(theme), text: t(`theme.${theme}.name`) })),
    { href: addresses.story("internet-we-want"), text: t("site.menu.paper") },
    ...places(site)
  ];
}
