import type { Dimension } from "../model/dimension.ts";
import type { Indicator } from "../model/indicator.ts";

type Defaults =
  "decimals" | "form" | "dimensions" | "range" | "closed" | "firstSide" | "cautions" | "derivedFrom" | "absence";

/** Fills in what most indicators have in common: one decimal, a choropleth, no dimensions, nothing derived. */
export function defineIndicator(entry: Omit<Indicator, Defaults> & Partial<Pick<Indicator, Defaults>>): Indicator {
  return {
    decimals: 1,
    form: "choropleth",
    dimensions: [],
    range: false,
    closed: "lower",
    firstSide: 0,
    cautions: [],
    derivedFrom: [],
    absence: "no-data",
    ...entry
  };
}

export const sex: Dimension = { id: "sex", codes: ["_T", "F", "M"] };
export const location: Dimension = { id: "location", codes: ["_T", "URB", "RUR"] };
