import { siteNames } from "./siteNames.ts";
import { isAreaCode } from "../../src/model/area.ts";
import type { Area } from "../../src/model/area.ts";
import type { CountryCode } from "./sources/countryCodes.ts";
import type { Economy, IncomeRecord } from "./sources/worldBankEconomies.ts";

/** What the tables of areas are made of, each with the year of its snapshot where it has one. */
export interface AreaSources {
  readonly countryCodes: readonly CountryCode[];
  readonly countryCodesYear: number;
  readonly economies: readonly Economy[];
  readonly economiesYear: number;
  /** By calendar year, and in the last of them the newest classification. */
  readonly incomeHistory: readonly IncomeRecord[];
}

/** Membership of an area in a group: income groups by calendar year of income, others by the year of their snapshot. */
export interface AreaGroup {
  readonly area: string;
  readonly scheme: "income" | "region" | "ldc" | "lldc" | "sids";
  readonly group: string;
  readonly period: number;
}

/** Economies that left the UN's list of least developed countries while the file still has them: 13 December 2024. */
const graduated: readonly string[] = ["STP"];

/** The World Bank's economies that are in no list of ISO. */
const nameless: CountryCode[] = ["XKX", "CHI"].filter(isAreaCode).map((code) => ({
  code,
  iso2: "",
  m49: "",
  names: {},
  subregion: code === "XKX" ? "039" : "154",
  leastDeveloped: false,
  landlockedDeveloping: false,
  smallIsland: false
}));

/** Returns the areas that are an economy or have a figure, ascending by code; no others appear on the site. */
export function buildAreas(sources: AreaSources, observed: ReadonlySet<string>): readonly Area[] {
  const economies = new Map(sources.economies.map((economy) => [economy.code, economy]));
  return [...sources.countryCodes, ...nameless]
    .filter(({ code }) => economies.has(code) || observed.has(code))
    .map((row) => {
      const economy = economies.get(row.code);
      return {
        code: row.code,
        iso2: row.iso2 === "" ? (economy?.iso2 ?? "") : row.iso2,
        m49: row.m49,
        names: siteNames(row.code, row.names),
        economy: economy !== undefined,
        region: economy?.region,
        subregion: row.subregion,
        incomeGroup: economy?.incomeGroup,
        leastDeveloped: row.leastDeveloped && !graduated.includes(row.code),
        landlockedDeveloping: row.landlockedDeveloping,
        smallIsland: row.smallIsland,
        latitude: economy?.latitude,
        longitude: economy?.longitude
      };
    })
    .toSorted((a, b) => (a.code < b.code ? -1 : 1));
}

/** Returns the groups of the areas; a classification of the same year is taken from the history, and only once. */
export function buildAreaGroups(areas: readonly Area[], sources: AreaSources): readonly AreaGroup[] {
  const known = new Set<string>(areas.map(({ code }) => code));
  const income = sources.incomeHistory.map(
    ({ area, group, period }) => ({ area, scheme: "income", group, period }) as const
  );
  const current = areas.flatMap((area): AreaGroup[] => {
    const { code, region } = area;
    const period = sources.countryCodesYear;
    return [
      ...(region === undefined
        ? []
        : [{ area: code, scheme: "region", group: region, period: sources.economiesYear } as const]),
      ...(area.leastDeveloped ? [{ area: code, scheme: "ldc", group: "LDC", period } as const] : []),
      ...(area.landlockedDeveloping ? [{ area: code, scheme: "lldc", group: "LLDC", period } as const] : []),
      ...(area.smallIsland ? [{ area: code, scheme: "sids", group: "SIDS", period } as const] : [])
    ];
  });
  const sortKey = ({ scheme, area, period }: AreaGroup): string => `${scheme} ${area} ${period}`;
  return [...income, ...current]
    .filter(({ area }) => known.has(area))
    .toSorted((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
}
