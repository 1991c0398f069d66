import { themes, type Theme } from "../model/indicator.ts";
import type { Site } from "./site.ts";

/** A page of the menu. */
export interface MenuItem {
  readonly href: string;
  readonly text: string;
}

/** The menu at the head of every page: the four barriers, then the ways to look. */
export function mainMenu({ translator: { t }, addresses }: Site): readonly MenuItem[] {
  return [
    ...themes.slice(0, 4).map((theme) => ({ href: addresses.story(theme), text: t(`theme.${theme}.name`) })),
    { href: addresses.countries, text: t("site.menu.countries") },
    { href: addresses.analyse, text: t("site.menu.analyse") },
    { href: addresses.compare, text: t("site.menu.compare") },
    { href: addresses.data, text: t("site.menu.data") }
  ];
}

/** Returns the story of a theme; what stands beside the themes has the list of its indicators. */
export function themeAddress({ addresses }: Site, theme: Theme): string {
  if (theme === "context") return `${addresses.indicators}#${theme}`;
  return addresses.story(theme === "safe-and-open" ? "internet-we-want" : theme);
}

/** What the foot of every page adds to the menu. */
export function furtherMenu({ translator: { t }, addresses }: Site): readonly MenuItem[] {
  return [
    { href: addresses.story("internet-we-want"), text: t("site.menu.paper") },
    { href: addresses.indicators, text: t("site.menu.indicators") },
    { href: addresses.offline, text: t("home.dated.title") },
    { href: addresses.gaps, text: t("gaps.title") },
    { href: addresses.methods, text: t("methods.title") },
    { href: addresses.borders, text: t("site.menu.borders") }
  ];
}
