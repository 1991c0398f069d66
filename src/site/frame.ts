import { siteLanguages, type SiteLanguage } from "../model/language.ts";
import type { ChartView } from "../views/addresses.ts";
import { compareFrameTitle } from "../views/compare/compareFrameTitle.ts";
import type { ComparePartProps } from "../views/compare/compareParts.ts";
import { charts } from "./charts/chartKinds.ts";
import { frozenLanguages } from "./frozenReleases.ts";
import type { Site } from "./site.ts";

/** A page for other sites. */
export interface Frame {
  /** What it calls itself in what it tells its host. */
  readonly id: string;
  /** What it shows as it opens. */
  readonly title: string;
  /** Returns its address in a site: of today or of a release, in a language. */
  readonly address: (site: Pick<Site, "addresses">) => string;
  /** The languages in which it is there. */
  readonly languages: readonly SiteLanguage[];
}

/** Returns the frame of a chart. */
export async function frameOf(site: Site, view: ChartView, subject: string): Promise<Frame> {
  return {
    id: `${view}-${subject}`,
    title: await charts[view].frameTitle(site, subject),
    address: ({ addresses }) => addresses.embed(view, subject),
    languages: site.release ? await frozenLanguages(site.release, view, subject) : siteLanguages
  };
}

/** Returns the frame of comparisons, as it opens without a state. */
export function compareFrame(props: ComparePartProps): Frame {
  return {
    id: "compare",
    title: compareFrameTitle(props),
    address: ({ addresses }) => addresses.embedCompare,
    languages: siteLanguages
  };
}
