import { YearBars, type YearBarPart } from "../../charts/YearBars.tsx";
import type { Translator } from "../../i18n/translator.ts";
import { regions, type Region } from "../../model/area.ts";
import { paletteClass } from "../../scales/classes.ts";
import type { OfflineSum } from "../../stats/offlineSum.ts";
import { billionsOf } from "./amounts.ts";
import { known } from "../../model/known.ts";

/** How the figure behind a person of the sum is known, in the order of the bars from the foot up. */
export const bases = ["measured", "estimated", "carried"] as const;

const baseFills: Readonly<Record<(typeof bases)[number], string>> = {
  measured: "q3",
  estimated: "q3 e",
  carried: "q1"
};

/** The regions from the foot up: those with the most people offline first. */
const stackOrder: readonly Region[] = ["SSF", "SAS", "EAS", "MEA", "LCN", "ECS", "NAC"];

interface RegionBarsProps {
  readonly translator: Translator;
  readonly years: readonly { readonly all: OfflineSum; readonly byRegion: ReadonlyMap<Region, OfflineSum> }[];
}

/** People offline by region, a bar for each year. */
export function RegionBars({ translator: { t, formats }, years }: RegionBarsProps) {
  const newest = known(years.at(-1), "year");
  const people = ({ byRegion }: (typeof years)[number], region: Region): number =>
    known(byRegion.get(region), region).people;
  return (
    <YearBars
      label={t("offline.region.label", {
        first: known(years[0], "year").all.period,
        last: newest.all.period,
        parts: formats.formatList(
          regions.map((region) => `${t(`region.${region}`)} ${billionsOf(formats, people(newest, region))}`)
        )
      })}
      className=""
      parts={stackOrder.map((region, i): YearBarPart => ({
        id: region,
        name: t(`offline.region.${region}`),
        className: `s${i}`
      }))}
      bars={years.map((year) => ({
        label: formats.formatYear(year.all.period),
        values: stackOrder.map((region) => people(year, region))
      }))}
      {...scale(
        formats,
        years.map(({ all }) => all)
      )}
    />
  );
}

/** Returns the bars of `BasisBars` in words. */
export function basisLabel({ t }: Translator, sums: readonly OfflineSum[]): string {
  const newest = known(sums.at(-1), "year");
  return t("offline.basis.label", {
    first: known(sums[0], "year").period,
    last: newest.period,
    measured: newest.measured / 1e9,
    estimated: newest.estimated / 1e9,
    carried: newest.carried / 1e9
  });
}

interface BasisBarsProps {
  readonly translator: Translator;
  readonly sums: readonly OfflineSum[];
}

/** People offline by how their country's figure is known, a bar for each year. */
export function BasisBars({ translator, sums }: BasisBarsProps) {
  const { t, formats } = translator;
  return (
    <YearBars
      label={basisLabel(translator, sums)}
      className={paletteClass("absence")}
      parts={bases.map((basis) => ({ id: basis, name: t(`offline.basis.${basis}`), className: baseFills[basis] }))}
      bars={sums.map((sum) => ({ label: formats.formatYear(sum.period), values: bases.map((basis) => sum[basis]) }))}
      {...scale(formats, sums)}
    />
  );
}

/** A tick at each whole billion, and a little room above the highest bar. */
function scale(
  formats: Translator["formats"],
  sums: readonly OfflineSum[]
): { readonly top: number; readonly yTicks: readonly { readonly value: number; readonly label: string }[] } {
  const top = Math.ceil(Math.max(...sums.map(({ people }) => people)) / 5e8) * 5e8;
  const ticks = Array.from({ length: Math.floor(top / 1e9) }, (_, index) => (index + 1) * 1e9);
  return { top, yTicks: ticks.map((value) => ({ value, label: formats.formatNumber(value / 1e9, 0) })) };
}
