import { defineIndicator } from "../define.ts";

/**
 * Series that `npm run ingest` can read and of which no figures are there yet: a store without figures of an indicator
 * does not have it, so that no page shows, counts or links it; the first file of figures switches it on.
 */
const presence = {
  theme: "unconnected",
  unit: "percent",
  palette: "presence",
  breaks: [20, 40, 60, 80, 95],
  better: "higher",
  surveyed: true
} as const;

export const awaited = [
  defineIndicator({
    ...presence,
    id: "internet-use-by-sex",
    dimensions: [{ id: "sex", codes: ["F", "M"] }],
    cautions: ["ages"]
  }),
  defineIndicator({
    theme: "unconnected",
    id: "internet-use-gender-parity",
    unit: "ratio",
    decimals: 2,
    palette: "parity",
    breaks: [0.7, 0.9, 0.98, 1.02, 1.1, 1.3],
    firstSide: 3,
    better: "neither",
    cautions: ["ages", "parity"],
    derivedFrom: ["internet-use-by-sex"]
  }),
  defineIndicator({
    ...presence,
    id: "internet-use-by-location",
    dimensions: [{ id: "location", codes: ["RUR", "URB"] }],
    cautions: ["ages"]
  }),
  defineIndicator({
    ...presence,
    id: "internet-use-by-age",
    dimensions: [{ id: "age", codes: ["Y15T24", "Y0T14", "Y25T74", "Y_GE75"] }],
    cautions: ["ages"]
  }),
  defineIndicator({
    ...presence,
    id: "households-online-by-location",
    shareOf: "all-households",
    dimensions: [{ id: "location", codes: ["RUR", "URB"] }],
    cautions: ["households"]
  }),
  defineIndicator({
    theme: "affordability",
    id: "income-of-the-poorest",
    unit: "ppp",
    palette: "presence",
    breaks: [50, 100, 200, 400, 800],
    better: "higher",
    ranked: false,
    summary: "none",
    coversWorld: false,
    cautions: ["poorest-income"]
  }),
  defineIndicator({
    theme: "skills",
    id: "digital-skills",
    unit: "percent",
    palette: "skills",
    breaks: [20, 35, 50, 65, 80],
    better: "higher",
    surveyed: true,
    summary: "none",
    dimensions: [
      { id: "level", codes: ["AT_LEAST_BASIC", "ABOVE_BASIC"] },
      { id: "sex", codes: ["_T", "F", "M"] }
    ],
    coversWorld: false,
    cautions: ["europe-only"]
  }),
  defineIndicator({
    theme: "content",
    id: "wikimedia-page-views",
    unit: "events",
    decimals: 0,
    form: "bubbles",
    palette: "presence",
    breaks: [1_000_000, 10_000_000, 100_000_000, 1_000_000_000],
    better: "neither",
    ranked: false,
    summary: "none",
    coversWorld: false,
    cautions: ["views-rounded"]
  })
] as const;
