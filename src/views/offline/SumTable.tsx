import type { Translator } from "../../i18n/translator.ts";
import { regions, type Region } from "../../model/area.ts";
import type { OfflineSum } from "../../stats/offlineSum.ts";
import { millionsOf } from "./amounts.ts";
import { bases } from "./OfflineBars.tsx";

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
    <div class="scroll" role="region" tabindex={0} aria-label={t("offline.table.title", titleSlots(all))}>
      <table class="sum-table">
        <thead>
          <tr>
            <th scope="col">{t("offline.table.region")}</th>
            <th scope="col">{t("offline.table.people")}</th>
            {bases.map((basis) => (
              <th key={basis} scope="col">
                {t(`offline.basis.${basis}`)}
              </th>
            ))}
            <th scope="col">{t("offline.table.oldest")}</th>
          </tr>
        </thead>
        <tbody>
          {[...rows, { name: t("group.world"), sum: all }].map(({ name, sum }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{millionsOf(formats, sum.people)}</td>
              {bases.map((basis) => (
                <td key={basis}>{millionsOf(formats, sum[basis])}</td>
              ))}
              <td>{formats.formatYear(sum.carriedFrom)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Returns the slots of the title of a year's table. */
export function titleSlots({ period, people }: OfflineSum): { readonly year: number; readonly people: number } {
  return { year: period, people };
}
