import { seriesBreaks } from "../../../src/catalog/seriesBreaks.ts";
import type { IndicatorId } from "../../../src/model/indicator.ts";

/** Returns the breaks of an indicator as rows of SQL. */
export function breakList(indicator: IndicatorId): string {
  return seriesBreaks
    .filter((each) => each.indicator === indicator)
    .map(({ area, period }) => `('${area}', ${period})`)
    .join(", ");
}
