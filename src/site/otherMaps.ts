import { drawnPeriods } from "../facts/drawnPeriods.ts";
import { themes } from "../model/indicator.ts";
import { once } from "../query/once.ts";
import { formatYearRuns } from "../state/yearRuns.ts";
import type { SiteLanguage } from "../model/language.ts";
import type { OtherMaps } from "../views/figure/MapBar.tsx";
import { siteIn } from "./site.ts";

/** Returns the maps of today's data by theme, in a language, each with the years that it can show. */
export const otherMaps = once(async (language: SiteLanguage): Promise<readonly OtherMaps[]> => {
  const { store, translator, addresses } = siteIn(language);
  const maps = await Promise.all(
    (await store.indicators()).map(async ({ id, theme }) => ({
      theme,
      id,
      name: translator.t(`indicator.${id}.name`),
      href: addresses.map(id),
      years: formatYearRuns(await drawnPeriods(store, id))
    }))
  );
  return themes.map((theme) => ({
    theme: translator.t(`theme.${theme}.name`),
    maps: maps.filter((map) => map.theme === theme)
  }));
});
