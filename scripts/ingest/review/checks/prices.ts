import { bounds, factorText, isBeyond } from "../bounds.ts";
import type { SourceObservation } from "../../adapter.ts";
import type { Context } from "../compare.ts";
import type { Finding } from "../finding.ts";

type Figures = ReadonlyMap<string, readonly SourceObservation[]>;

const baskets: readonly string[] = [
  "data-only-mobile-basket",
  "fixed-broadband-basket",
  "mobile-data-voice-low-basket",
  "mobile-data-voice-high-basket"
];

/**
 * Economies whose published share is not price × 12 / GNI by more than a quarter, reviewed for the prices of 2025: the
 * publisher converted another exchange rate than the World Bank (Egypt, Ethiopia, Iran, Myanmar, Nigeria, Turkmenistan,
 * Venezuela), or took another income (State of Palestine).
 */
const knownAreas: readonly string[] = ["EGY", "ETH", "IRN", "MMR", "NGA", "PSE", "TKM", "VEN"];

/** The GNI that a price was divided by is up to three years older than the price. */
const olderYears = [0, 1, 2, 3] as const;

interface Disagreement {
  readonly share: SourceObservation;
  readonly usd: number;
  /** The logarithm of the recomputed share over the published one, by the GNI that fits best. */
  readonly off: number;
}

const placeOf = ({ area }: SourceObservation, period: number): string => `${area} ${period}`;

const byPlace = (figures: readonly SourceObservation[]): ReadonlyMap<string, number> =>
  new Map(figures.map((each) => [placeOf(each, each.period), each.value ?? NaN]));

/** The places where price, share and income are all known, with how far they are from agreeing. */
function compared(figures: Figures, basket: string): readonly Disagreement[] {
  const prices = byPlace(figures.get(`${basket}-usd`) ?? []);
  const income = byPlace(figures.get("gni-per-capita") ?? []);
  return (figures.get(basket) ?? []).flatMap((share): Disagreement[] => {
    const usd = prices.get(placeOf(share, share.period));
    if (usd === undefined || share.value === undefined) return [];
    const { value } = share;
    const offs = olderYears.flatMap((years) => {
      const gni = income.get(placeOf(share, share.period - years));
      return gni === undefined ? [] : [Math.log((usd * 12 * 100) / gni / value)];
    });
    const [best] = offs.toSorted((a, b) => Math.abs(a) - Math.abs(b));
    return best === undefined ? [] : [{ share, usd, off: best }];
  });
}

/** Finds prices in dollars that are not their share of income: two columns exchanged, another unit, another currency. */
export function checkPrices(figures: Figures, { filesOf }: Context): readonly Finding[] {
  return baskets.flatMap((basket): Finding[] => {
    const places = compared(figures, basket).filter(({ share }) => !knownAreas.includes(share.area));
    const odd = places.filter(({ off }) => isBeyond(off, bounds.priceFactor));
    const years = [...Map.groupBy(places, ({ share }) => share.period)].flatMap(([period, all]) => {
      const own = odd.filter(({ share }) => share.period === period);
      return own.length > Math.max(2, all.length * bounds.oddPrices)
        ? [`${own.length} of ${all.length} in ${period}`]
        : [];
    });
    if (years.length === 0) return [];
    const worst = odd.toSorted((a, b) => Math.abs(b.off) - Math.abs(a.off)).slice(0, 10);
    const cells = worst.map(({ share: { area, period, value = NaN, source } }) => ({
      subject: area,
      period,
      value,
      flags: "",
      source
    }));
    return [
      {
        name: `prices:${basket}`,
        files: filesOf(cells),
        problem: `${basket}: the price in dollars × 12 / GNI per capita is not the published share: ${years.join(", ")}`,
        rows: worst.map(
          ({ share, usd, off }) =>
            `${placeOf(share, share.period)}: ${usd} dollars, published as ${share.value ?? NaN} % of income (${factorText(off)})`
        )
      }
    ];
  });
}
