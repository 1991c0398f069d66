import type { Translator } from "../../i18n/translator.ts";
import { regions, type Region } from "../../model/area.ts";
import type { OfflineSum } from "../../stats/offlineSum.ts";
import { millionsOf } from "./amounts.ts";
import { bases } from "./OfflineBars.tsx";
import { NumberTable } from "../NumberTable.tsx";

interface SumTableProps {
  readonly translator: Translator;
  readonly all: OfflineSum;
  readonly byRegion: ReadonlyMap<Region, OfflineSum>;
}

/** The sum of a year by region, with the parts that are measured, estimated and carried forward. */
export function SumTable({ translator, all, byRegion }: SumTableProps) {
  const { t, formats } = translator;
  const rows = regions.flatMap((region) => {
    const sum = byRegion.get(region);
    return sum ? [{ name: t(`region.${region}`), sum }] : [];
  });
  return (
    <NumberTable
      named={{ label: t("offline.table.title", titleSlots(all)) }}
      heads={[
        t("offline.table.region"),
        t("offline.table.people"),
        ...bases.map((basis) => t(`offline.basis.${basis}`)),
        t("offline.table.oldest")
      ]}
      rows={[...rows, { name: t("group.world"), sum: all }].map(({ name, sum }) => ({
        name,
        cells: [
          millionsOf(formats, sum.people),
          ...bases.map((basis) => millionsOf(formats, sum[basis])),
          formats.formatYear(sum.carriedFrom)
        ]
      }))}
    />
  );
}

/** Returns the slots of the title of a year's table. */
export function titleSlots({ period, people }: OfflineSum): { readonly year: number; readonly people: number } {
  return { year: period, people };
}
