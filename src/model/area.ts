/** An ISO 3166-1 alpha-3 code; `XKX` for Kosovo and `CHI` for the Channel Islands, as the World Bank writes them. */
export type AreaCode = string & { readonly __brand: "AreaCode" };

/** True for three capital letters. It does not say that such an area exists. */
export function isAreaCode(text: string): text is AreaCode {
  return /^[A-Z]{3}$/.test(text);
}

/** The World Bank's income groups, poorest first. */
export const incomeGroups = ["LIC", "LMC", "UMC", "HIC"] as const;
export type IncomeGroup = (typeof incomeGroups)[number];

/** The World Bank's regions of 2026, by our own short codes. */
export const regions = ["EAS", "ECS", "LCN", "MEA", "NAC", "SAS", "SSF"] as const;
export type Region = (typeof regions)[number];

/** An economy or territory that the data speak of. Names come from the UN's list, in each language of the site. */
export interface Area {
  readonly code: AreaCode;
  readonly iso2: string;
  /** The UN's M49 number with leading zeros; empty for Kosovo and the Channel Islands. */
  readonly m49: string;
  readonly names: Readonly<Record<string, string>>;
  /** One of the World Bank's 217 economies: only these have a population, and enter sums. */
  readonly economy: boolean;
  readonly region: Region | undefined;
  /** The UN's M49 sub-region code, such as "202" for sub-Saharan Africa. */
  readonly subregion: string;
  /** The World Bank's classification for the current fiscal year. */
  readonly incomeGroup: IncomeGroup | undefined;
  readonly leastDeveloped: boolean;
  readonly landlockedDeveloping: boolean;
  readonly smallIsland: boolean;
  readonly latitude: number | undefined;
  readonly longitude: number | undefined;
}
