import type { DatedIndicator } from "../model/datedIndicator.ts";
import type { DimensionCodes } from "../model/dimension.ts";
import { firstQuestion, type Question, type QuestionColumn } from "../model/question.ts";
import type { IndicatorId } from "../model/indicator.ts";

/**
 * Returns the question of the form that comes closest to a ready-made one; undefined where none does. The form takes
 * the latest figure of each measure by itself, where a ready-made question may want the same year of two.
 */
export function nearestQuestion(id: string, indicators: ReadonlyMap<string, DatedIndicator>): Question | undefined {
  const latest = (indicator: IndicatorId, since: number, codes: DimensionCodes = {}): QuestionColumn => {
    const years = Math.max(1, (indicators.get(indicator)?.last ?? since) - since);
    return { kind: "indicator", indicator, codes, when: { kind: "within", years } };
  };
  const asked = (part: Partial<Question>): Question => ({ ...firstQuestion, ...part });
  switch (id) {
    case "coverage-without-use":
      return asked({
        columns: [
          latest("coverage-4g", 2020),
          latest("internet-use", 2020),
          { kind: "difference", of: 0, with: 1 },
          latest("data-only-mobile-basket", 2020)
        ],
        ranges: [
          { column: 0, low: 80, high: 100 },
          { column: 1, low: 0, high: 50 }
        ],
        sort: 2,
        descending: true
      });
    case "offline-dear-unspoken":
      return asked({
        columns: [
          latest("internet-use", 2018),
          latest("data-only-mobile-basket", 2018),
          latest("local-content-coverage-10k", 2018),
          latest("population", 2018)
        ],
        ranges: [
          { column: 0, low: 0, high: 50 },
          { column: 1, low: 2, high: 100 },
          { column: 2, low: 0, high: 0 }
        ],
        sort: 3,
        descending: true
      });
    case "women-without-phone":
      return asked({
        columns: [
          latest("mobile-phone-ownership", 2015, { sex: "F" }),
          latest("mobile-phone-ownership", 2015, { sex: "M" }),
          { kind: "ratio", of: 0, with: 1 }
        ],
        sort: 2,
        limit: 20
      });
    case "moved-most":
      return asked({
        columns: [latest("internet-use", 2022), { kind: "change", of: 0, since: 2019 }],
        sort: 1,
        descending: true,
        limit: 20
      });
    default:
      return undefined;
  }
}
