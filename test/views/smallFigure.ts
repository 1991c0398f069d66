import { defineIndicator } from "../../src/catalog/define.ts";
import type { AreaCode } from "../../src/model/area.ts";
import type { Indicator } from "../../src/model/indicator.ts";
import type { SiteLanguage } from "../../src/model/language.ts";
import type { Status } from "../../src/model/observation.ts";
import type { Cell, Slice, Summary } from "../../src/model/slice.ts";
import type { MapState } from "../../src/state/mapState.ts";
import type { FigureContext } from "../../src/views/figure/figureContext.ts";
import { translatorOf } from "../../src/i18n/translatorOf.ts";

export const code = (text: string): AreaCode => text as AreaCode;

/** Four areas in the order of their names; the last has no population. */
const areas = [
  { code: code("KEN"), name: "Kenya", people: 56_000_000 },
  { code: code("RWA"), name: "Rwanda", people: 14_000_000 },
  { code: code("TZA"), name: "Tanzania", people: 68_000_000 },
  { code: code("TKL"), name: "Tokelau", people: undefined }
];

/** An indicator that borrows the words of Internet use. */
export const share: Indicator = defineIndicator({
  id: "internet-use",
  theme: "unconnected",
  unit: "percent",
  palette: "presence",
  breaks: [20, 40, 60, 80, 95],
  better: "higher"
});

export function contextOf(indicator: Indicator = share, language: SiteLanguage = "en"): FigureContext {
  return {
    indicator,
    scope: {
      dimensions: indicator.dimensions,
      periods: [2020, 2021, 2022],
      slices: ["total"],
      regions: ["world"],
      areas: areas.map((area) => area.code)
    },
    areas,
    translator: translatorOf(language),
    areaHref: (area) => `/${language}/country/${area.toLowerCase()}/`
  };
}

export const cell = (low: number, status: Status = "A", high = low): Cell => ({ low, high, status });

/** A slice of 2020–2022. */
export function sliceOf(
  cells: Readonly<Record<string, readonly (Cell | undefined)[]>>,
  latestSummary?: Summary,
  summaries: Slice["summaries"] = []
): Slice {
  return {
    indicator: "internet-use",
    key: "total",
    periods: [2020, 2021, 2022],
    series: Object.entries(cells).map(([area, own]) => ({ area: code(area), cells: own })),
    summaries,
    latestSummary
  };
}

export const stateOf = (more: Partial<MapState> = {}): MapState => ({
  year: "latest",
  region: "world",
  form: "land",
  from: undefined,
  beside: undefined,
  codes: {},
  areas: [],
  country: undefined,
  sort: "value",
  ...more
});
