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
  | "absence"
  | "articles"
  | "role"
  | "shareOf"
  | "madeHere"
  | "rowsHaveBase"
  | "byRegion"
  | "coversWorld"
  | "projected"
  | "surveyed";

const summaryOfUnit: Readonly<Record<Unit, SummaryKind>> = {
  percent: "mean",
  points: "median",
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

/** An entry as it is written. Its ids are text until the catalogue, which knows them all, has read every entry. */
type Written = Omit<Indicator, Defaults | "id"> &
  Partial<Omit<Pick<Indicator, Defaults>, "derivedFrom">> & {
    readonly id: string;
    readonly derivedFrom?: readonly string[];
  };

/** A written entry with its defaults; its own ids keep their literal types. */
type Defined<Id extends string, From extends string> = Omit<Indicator, "id" | "derivedFrom"> & {
  readonly id: Id;
  readonly derivedFrom: readonly From[];
};

/** Fills in what most indicators have in common: one decimal, a choropleth, no dimensions, nothing derived. */
export function defineIndicator<const Id extends string, const From extends string = never>(
  entry: Written & { readonly id: Id; readonly derivedFrom?: readonly From[] }
): Defined<Id, From> {
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
    articles: undefined,
    role: undefined,
    shareOf: "others",
    madeHere: undefined,
    rowsHaveBase: false,
    byRegion: false,
    coversWorld: true,
    surveyed: false,
    ...entry
  };
}

export const sex: Dimension = { id: "sex", codes: ["_T", "F", "M"] };
export const location: Dimension = { id: "location", codes: ["_T", "URB", "RUR"] };
/** Quarters of households by what they own, the poorest first. */
export const wealth: Dimension = { id: "wealth", codes: ["_T", "Q1", "Q2", "Q3", "Q4"] };
