import { defineIndicator } from "../define.ts";

const theme = "context";

export const context = [
  defineIndicator({
    theme,
    id: "population",
    role: "people",
    unit: "people",
    decimals: 0,
    form: "bubbles",
    palette: "presence",
    breaks: [100_000, 1_000_000, 10_000_000, 50_000_000, 200_000_000],
    better: "neither",
    cautions: ["modelled-population"]
  }),
  defineIndicator({
    theme,
    id: "population-prospects",
    role: "people-to-come",
    unit: "people",
    decimals: 0,
    form: "bubbles",
    dimensions: [{ id: "age", codes: ["_T", "Y_GE15"] }],
    palette: "presence",
    breaks: [100_000, 1_000_000, 10_000_000, 50_000_000, 200_000_000],
    better: "neither",
    ranked: false,
    projected: true,
    cautions: ["prospects"]
  }),
  defineIndicator({
    theme,
    id: "gni-per-capita",
    role: "income",
    unit: "usd",
    decimals: 0,
    palette: "presence",
    breaks: [1000, 2500, 5000, 15_000, 40_000],
    better: "higher"
  }),
  defineIndicator({
    theme,
    id: "gdp-per-capita",
    unit: "usd",
    decimals: 0,
    palette: "presence",
    breaks: [1000, 2500, 5000, 15_000, 40_000],
    better: "higher"
  }),
  defineIndicator({
    theme,
    id: "urban-population",
    role: "urban",
    shareOf: "people",
    unit: "percent",
    palette: "presence",
    breaks: [20, 40, 60, 80, 95],
    better: "neither",
    cautions: ["modelled-urban"]
  }),
  defineIndicator({
    theme,
    id: "electricity-access",
    shareOf: "people",
    unit: "percent",
    palette: "presence",
    breaks: [20, 40, 60, 80, 95],
    better: "higher",
    cautions: ["modelled-electricity"]
  }),
  defineIndicator({
    theme,
    id: "poverty",
    shareOf: "people",
    unit: "percent",
    palette: "absence",
    breaks: [1, 5, 10, 25, 50],
    better: "lower",
    cautions: ["poverty"]
  })
] as const;
