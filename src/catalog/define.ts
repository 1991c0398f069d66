import type { Dimension } from "../model/dimension.ts";
import type { Indicator, SummaryKind, Unit } from "../model/indicator.ts";

type Defaults =
  | "decimals"
  | "form"
  | "dimensions"
  | "range"
  | "closed"
  | "firstSide"
  | "ranked"
  | "summary"
  | "cautions"
  | "derivedFrom"
  | "carriesForward"
  | "absence";

const summaryOfUnit: Readonly<Record<Unit, SummaryKind>> = {
  percent: "mean",
  "per-100": "mean",
  people: "sum",
  "share-of-income": "met",
  usd: "median",
  ppp: "median",
  ratio: "median",
  events: "sum",
  score: "median",
  "pages-per-1000": "none",
  law: "met"
};

/** Fills in what most indicators have in common: one decimal, a choropleth, no dimensions, nothing derived. */
export function defineIndicator(entry: Omit<Indicator, Defaults> & Partial<Pick<Indicator, Defaults>>): Indicator {
  return {
    decimals: 1,
    form: "choropleth",
    dimensions: [],
    range: false,
    closed: "lower",
    firstSide: 0,
    ranked: true,
    summary: summaryOfUnit[entry.unit],
    cautions: [],
    derivedFrom: [],
    carriesForward: false,
    absence: "no-data",
    ...entry
  };
}

export const sex: Dimension = { id: "sex", codes: ["_T", "F", "M"] };
export const location: Dimension = { id: "location", codes: ["_T", "URB", "RUR"] };
