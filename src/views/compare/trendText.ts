import type { ComparePartProps } from "./compareParts.ts";
import type { ScatterTrend } from "./scatterTrend.ts";

/** Returns the sentences that say how closely the two measures go together, over how many countries, and what that does not mean. */
export function trendText(
  { context: { translator }, data }: ComparePartProps,
  trend: ScatterTrend | undefined
): readonly string[] {
  const { t } = translator;
  if (!trend || !data.x) return [];
  if (trend.refusal) return [t(`compare.trend.${trend.refusal}`)];
  const { count, correlation, strength, years, line } = trend;
  const slots = { count, correlation, from: years[0], to: years[1] };
  if (strength === "none" || !line) return [t("compare.trend.none", slots)];
  const measures = {
    x: t(`indicator.${data.x.indicator.id}.short`),
    y: t(`indicator.${data.main.indicator.id}.short`)
  };
  const words = { strength: t(`compare.trend.strength.${strength}`), ...measures };
  return [
    t(correlation > 0 ? "compare.trend.up" : "compare.trend.down", { ...slots, ...words }),
    t("compare.trend.cause")
  ];
}
