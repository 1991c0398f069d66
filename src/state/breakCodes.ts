import { groupBy } from "../model/groupBy.ts";
import { breakReasons, type SeriesBreak } from "../model/seriesBreak.ts";
import type { IndicatorId } from "../model/indicator.ts";

/** The breaks of each indicator as a short text: "CHN 2023 0 eas 2023 0", area or group, year, place of the reason. */
export type ComparedBreaks = Readonly<Partial<Record<IndicatorId, string>>>;

/** Returns breaks as a page carries them. */
export function encodeBreaks(breaks: readonly SeriesBreak[]): ComparedBreaks {
  const byIndicator = groupBy(breaks, ({ indicator }) => indicator);
  return Object.fromEntries(
    [...byIndicator].map(([indicator, own]) => [
      indicator,
      own.map(({ area, period, reason }) => `${area} ${period} ${breakReasons.indexOf(reason)}`).join(" ")
    ])
  );
}

/** Returns the breaks of an indicator that a page carries; a word that is none is left out. */
export function decodeBreaks(breaks: ComparedBreaks, indicator: IndicatorId): readonly SeriesBreak[] {
  const words = breaks[indicator]?.split(" ") ?? [];
  return words.flatMap((area, index): readonly SeriesBreak[] => {
    const reason = breakReasons[Number(words[index + 2])];
    return index % 3 === 0 && reason ? [{ indicator, area, period: Number(words[index + 1]), reason }] : [];
  });
}
