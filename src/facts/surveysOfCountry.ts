import type { AreaCode } from "../model/area.ts";
import { total, type DimensionCodes } from "../model/dimension.ts";
import type { Indicator } from "../model/indicator.ts";
import { known } from "../model/known.ts";
import type { Observation } from "../model/observation.ts";
import type { RegionsOfArea } from "../query/regions.ts";
import type { Store } from "../query/store.ts";
import type { HouseholdSurvey, SurveyPart } from "../views/country/surveyModel.ts";
import { observationsOf } from "./observationsOf.ts";

/** Returns the newest survey of households of each thing that they are asked for, in the order of the catalogue. */
export async function surveysOfCountry(store: Store, area: AreaCode): Promise<readonly HouseholdSurvey[]> {
  const [own, regions, indicators] = await Promise.all([
    observationsOf(store, area),
    store.regionsOf(area),
    store.indicators()
  ]);
  return indicators
    .filter(({ byRegion }) => byRegion)
    .flatMap((indicator) => newestSurvey(indicator, own.get(indicator.id) ?? [], regions) ?? []);
}

function newestSurvey(
  { id: indicator, dimensions }: Indicator,
  rows: readonly Observation[],
  regions: RegionsOfArea
): HouseholdSurvey | undefined {
  if (rows.length === 0) return undefined;
  const period = Math.max(...rows.map((row) => row.period));
  const survey = rows.filter((row) => row.period === period);
  const shareOf = (codes: DimensionCodes): number | undefined =>
    survey.find((row) => dimensions.every(({ id }) => (row.dimensions[id] ?? total) === (codes[id] ?? total)))?.value;
  const partsOf = (dimension: "wealth" | "location"): readonly SurveyPart[] =>
    (dimensions.find(({ id }) => id === dimension)?.codes ?? []).flatMap((code) => {
      const value = code === total ? undefined : shareOf({ [dimension]: code });
      return value === undefined ? [] : [{ code, value }];
    });
  return {
    indicator,
    period,
    whole: shareOf({}),
    quarters: partsOf("wealth"),
    places: partsOf("location"),
    regions: regionsIn(regions, indicator, period)
  };
}

function regionsIn({ regions, figures }: RegionsOfArea, indicator: string, period: number): HouseholdSurvey["regions"] {
  const names = new Map(regions.map(({ code, name }) => [code, name]));
  return figures
    .filter((figure) => figure.indicator === indicator && figure.period === period)
    .map(({ region, value }) => ({ code: region, name: known(names.get(region), `name of ${region}`), value }))
    .toSorted((a, b) => b.value - a.value || (a.code < b.code ? -1 : 1));
}
