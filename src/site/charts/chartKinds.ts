import { siteLanguages, type SiteLanguage } from "../../model/language.ts";
import type { Store } from "../../query/store.ts";
import { chartViews, type ChartView } from "../../views/addresses.ts";
import type { ChartKind } from "./chartKind.ts";
import { countryChart } from "./countryChart.ts";
import { mapChart } from "./mapChart.ts";
import { themeChart } from "./themeChart.ts";

/** The kinds of charts that leave the site. */
export const charts: Readonly<Record<ChartView, ChartKind>> = {
  map: mapChart,
  country: countryChart,
  theme: themeChart
};

/** A chart in a language. */
export interface Chart {
  readonly language: SiteLanguage;
  readonly view: ChartView;
  readonly subject: string;
}

/** Returns every chart of a store in every language. */
export async function chartsOf(store: Store): Promise<readonly Chart[]> {
  const ofEach = chartViews.map(async (view) => {
    const subjects = await charts[view].subjects(store);
    return subjects.flatMap((subject) => siteLanguages.map((language): Chart => ({ language, view, subject })));
  });
  return (await Promise.all(ofEach)).flat();
}
