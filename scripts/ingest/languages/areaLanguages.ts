import { SourceError } from "../adapter.ts";
import { toAreaCode } from "../areaCodes.ts";
import { isLocalReason, localReason } from "../../../src/catalog/localLanguages.ts";
import type { AreaCode } from "../../../src/model/area.ts";
import type { AreaLanguage } from "../../../src/model/language.ts";
import type { RowCount } from "../../../src/model/source.ts";
import type { Cldr, TerritoryLanguage } from "../sources/cldr.ts";
import type { LanguageCodes } from "./codes.ts";
import type { IsListed } from "./settled.ts";

/** A language in an area, its scripts merged. */
interface ListedLanguage extends AreaLanguage {
  readonly area: AreaCode;
}

/** The languages of every area, by area and then by share, and the people that CLDR counts in each area. */
export interface AreaLanguages {
  readonly rows: readonly ListedLanguage[];
  readonly populations: ReadonlyMap<AreaCode, number>;
  readonly counts: RowCount;
}

/** Islands without people of their own, to whom CLDR gives a language all the same. */
const uninhabited: readonly string[] = ["BVT", "ATF", "HMD", "SGS", "UMI", "ATA"];

/** CLDR's words for the status of a language, the strongest first. */
const statuses = ["official", "de_facto_official", "official_regional"];

/**
 * Returns CLDR's languages by area. Variants in several scripts (`ha`, `ha_Arab`) are one language: equal shares are
 * the same people writing both and count once, different shares are summed, to at most 100. Languages without a share
 * and territories that are no area of ours are dropped and counted.
 */
export function areaLanguagesOf(cldr: Cldr, toCode: LanguageCodes, isListed: IsListed): AreaLanguages {
  const dropped: Record<string, number> = {};
  const drop = (reason: string): void => void (dropped[reason] = (dropped[reason] ?? 0) + 1);
  const variants = new Map<string, { area: AreaCode; language: string; variants: TerritoryLanguage[] }>();
  for (const entry of cldr.territoryLanguages) {
    const area = areaOf(entry.territory, cldr);
    const language = toCode(entry.language);
    if (area === undefined) drop("not-an-area");
    else if (uninhabited.includes(area)) drop("uninhabited");
    else if (language === undefined) drop("not-a-language");
    else if (entry.share === 0) drop("no-share");
    else {
      const key = `${area} ${language}`;
      const merged = variants.get(key) ?? { area, language, variants: [] };
      merged.variants.push(entry);
      variants.set(key, merged);
    }
  }
  const rows = [...variants.values()].map((merged): ListedLanguage => {
    const official = statuses.find((status) => merged.variants.some((variant) => variant.official === status));
    const { area, language } = merged;
    const share = mergedShare(merged.variants.map((variant) => variant.share));
    const reason = localReason(area, language, isListed(area, language));
    return { area, language, share, official, local: isLocalReason(reason), reason };
  });
  const read = cldr.territoryLanguages.length;
  const kept = read - Object.values(dropped).reduce((sum, count) => sum + count, 0);
  return { rows: rows.sort(byAreaThenShare), populations: populationsOf(cldr), counts: { read, kept, dropped } };
}

/** Returns the share of people who use any of the scripts, per cent. */
export function mergedShare(shares: readonly number[]): number {
  const different = [...new Set(shares)];
  return Math.min(
    100,
    different.reduce((sum, share) => sum + share, 0)
  );
}

/** CLDR writes Kosovo's alpha-3 as XKK; islands without one of their own are no area. */
function areaOf(territory: string, cldr: Cldr): AreaCode | undefined {
  const alpha3 = territory === "XK" ? "XKX" : cldr.alpha3.get(territory);
  const area = alpha3 === undefined ? undefined : toAreaCode(alpha3);
  return typeof area === "string" ? area : undefined;
}

function populationsOf(cldr: Cldr): ReadonlyMap<AreaCode, number> {
  const populations = new Map<AreaCode, number>();
  for (const [territory, population] of cldr.populations) {
    const area = areaOf(territory, cldr);
    if (area === undefined || uninhabited.includes(area)) continue;
    if (populations.has(area)) throw new SourceError("cldr-core", `${area} is two territories`);
    populations.set(area, population);
  }
  return populations;
}

/** Codes are sorted the same on every machine. */
const codes = new Intl.Collator("en");

function byAreaThenShare(a: AreaLanguage, b: AreaLanguage): number {
  return codes.compare(a.area, b.area) || b.share - a.share || codes.compare(a.language, b.language);
}
