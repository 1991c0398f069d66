import type { GroupId } from "../model/areaGroup.ts";

/** A group's figure of Internet use as the World Bank published it, and the mean of its own countries' figures. */
export interface PublishedGroup {
  readonly group: GroupId;
  readonly published: number;
  readonly recomputed: number;
}

/** The edition and the year of the figures below: the last in which most of the people of each group are covered. */
export const publishedEdition = { edition: "2025-04-15", period: 2022 } as const;

/** Internet use of the World Bank's groups, % of people. Reviewed: a test recomputes each from the World Bank's file. */
export const publishedGroups: readonly PublishedGroup[] = [
  { group: "world", published: 63.7, recomputed: 66.6 },
  { group: "lic", published: 23.1, recomputed: 21.9 },
  { group: "lmc", published: 48.8, recomputed: 52.6 },
  { group: "umc", published: 76.5, recomputed: 76.5 },
  { group: "hic", published: 91.1, recomputed: 91.1 }
];
