import { themes } from "../model/indicator.ts";
import type { Site } from "./site.ts";

/** A page of the menu. */
export interface MenuItem {
  readonly href: string;
  readonly text: string;
}

/** The menu at the head of every page: the four barriers, then the ways to look. */
export function mainMenu({ translator: { t }, addresses }: Site): readonly MenuItem[] {
  return [
    ...themes
      .slice(0, 4)
      .map((theme) => ({ href: `${addresses.indicators}#${theme}`, text: t(`theme.${theme}.name`) })),
    { href: addresses.countries, text: t("site.menu.countries") },
    { href: addresses.compare, text: t("site.menu.compare") },
    { href: addresses.data, text: t("site.menu.data") }
  ];
}

/** What the foot of every page adds to the menu. */
export function furtherMenu({ translator: { t }, addresses }: Site): readonly MenuItem[] {
  return [
    { href: addresses.indicators, text: t("site.menu.indicators") },
    { href: addresses.borders, text: t("site.menu.borders") }
  ];
}
