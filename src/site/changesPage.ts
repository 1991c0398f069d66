import { changeCounts, changedAreas, type ChangeCounts, type ChangedArea } from "../facts/changedAreas.ts";
import type { DatedChanges } from "../facts/seriesChanges.ts";
import type { Translator } from "../i18n/translator.ts";
import { namesIn } from "./figureContext.ts";
import type { Site } from "./site.ts";
import { storeChanges } from "./storeChanges.ts";

/** What changed in a series between two editions, as the page of changes tells it. */
export interface SeriesChanges extends DatedChanges {
  /** The id of its section: the newest of an indicator has the indicator's. */
  readonly anchor: string;
  readonly counts: ChangeCounts;
  /** "from … to …". */
  readonly between: string;
  readonly rows: readonly (ChangedArea & { readonly name: string })[];
}

/** Tells editions by their dates; those of one date are releases of this site, which read the same files otherwise. */
export function betweenText({ t }: Pick<Translator, "t">, from: string, to: string): string {
  return from === to
    ? t("changes.between", { date: { date: from } })
    : t("changes.from-to", { from: { date: from }, to: { date: to } });
}

/** Returns what changed in each series, as the page of changes tells it. */
export async function changesPage(site: Site): Promise<readonly SeriesChanges[]> {
  const { translator, store } = site;
  const names = await namesIn(site);
  const editions = await storeChanges(store);
  return editions.map((edition, index) => {
    const { indicator, from, to, changes } = edition;
    const isFirst = editions.findIndex((each) => each.indicator.id === indicator.id) === index;
    return {
      ...edition,
      anchor: isFirst ? indicator.id : `${indicator.id}-${from}-${to}`,
      counts: changeCounts(changes),
      between: betweenText(translator, from, to),
      rows: changedAreas(edition).flatMap((row) => {
        const name = names.get(row.area);
        return name === undefined ? [] : [{ ...row, name }];
      })
    };
  });
}
