import { defineIndicator, location, sex } from "../define.ts";
import type { Role } from "../../model/indicator.ts";

const theme = "unconnected";
const presence = {
  theme,
  unit: "percent",
  palette: "presence",
  breaks: [20, 40, 60, 80, 95],
  better: "higher"
} as const;
const parity = {
  theme,
  unit: "ratio",
  decimals: 2,
  palette: "parity",
  breaks: [0.7, 0.9, 0.98, 1.02, 1.1, 1.3],
  firstSide: 3,
  better: "neither"
} as const;

const coverage = <const G extends "2g" | "3g" | "4g" | "5g">(generation: G, role?: Role) =>
  defineIndicator({
    ...presence,
    id: `coverage-${generation}`,
    role,
    shareOf: "people",
    cautions: ["coverage-is-not-use"]
  });

export const unconnected = [
  defineIndicator({
    ...presence,
    id: "internet-use",
    surveyed: true,
    role: "use",
    shareOf: "people",
    cautions: ["ages", "china-2023"],
    carriesForward: true
  }),
  defineIndicator({
    theme,
    id: "people-offline",
    role: "offline",
    unit: "people",
    decimals: 0,
    form: "bubbles",
    palette: "absence",
    breaks: [100_000, 1_000_000, 10_000_000, 50_000_000, 200_000_000],
    better: "lower",
    cautions: ["ages", "china-2023"],
    derivedFrom: ["internet-use", "population"],
    carriesForward: true
  }),
  defineIndicator({ ...presence, id: "households-online", surveyed: true, cautions: ["households"] }),
  defineIndicator({
    ...presence,
    id: "daily-use-among-users",
    surveyed: true,
    role: "daily-use",
    shareOf: "users",
    rowsHaveBase: true,
    dimensions: [sex, location, { id: "age", codes: ["_T", "Y0T14", "Y15T24", "Y25T74", "Y_GE75"] }],
    summary: "median",
    cautions: ["users-not-people", "margins-only"]
  }),
  defineIndicator({
    ...parity,
    id: "daily-use-among-users-gender-parity",
    cautions: ["users-not-people", "parity"],
    derivedFrom: ["daily-use-among-users"]
  }),
  defineIndicator({
    ...parity,
    id: "daily-use-among-users-rural-parity",
    cautions: ["users-not-people", "parity"],
    derivedFrom: ["daily-use-among-users"]
  }),
  defineIndicator({
    ...presence,
    id: "mobile-phone-ownership",
    surveyed: true,
    role: "phones",
    shareOf: "people",
    dimensions: [sex],
    cautions: ["phone-vintages"]
  }),
  defineIndicator({
    ...parity,
    id: "phone-ownership-gender-parity",
    role: "phones-parity",
    cautions: ["parity"],
    derivedFrom: ["mobile-phone-ownership"]
  }),
  coverage("2g"),
  coverage("3g"),
  coverage("4g", "coverage"),
  coverage("5g"),
  defineIndicator({
    theme,
    id: "coverage-gap",
    role: "not-covered",
    shareOf: "people",
    unit: "percent",
    palette: "absence",
    breaks: [1, 5, 10, 20, 40],
    better: "lower",
    cautions: ["coverage-is-not-use"],
    derivedFrom: ["coverage-3g"]
  }),
  defineIndicator({
    theme,
    id: "usage-gap",
    role: "not-using",
    shareOf: "people",
    unit: "percent",
    palette: "absence",
    breaks: [5, 10, 20, 35, 50],
    better: "lower",
    cautions: ["usage-gap", "china-2023"],
    derivedFrom: ["coverage-3g", "internet-use"]
  }),
  defineIndicator({
    theme,
    id: "mobile-broadband-subscriptions",
    unit: "per-100",
    palette: "presence",
    breaks: [20, 40, 70, 100, 140],
    better: "higher",
    cautions: ["subscriptions"]
  }),
  defineIndicator({
    theme,
    id: "fixed-broadband-subscriptions",
    unit: "per-100",
    palette: "presence",
    breaks: [1, 5, 10, 20, 35],
    better: "higher",
    cautions: ["subscriptions"]
  }),
  defineIndicator({
    theme,
    id: "mobile-cellular-subscriptions",
    unit: "per-100",
    palette: "presence",
    breaks: [40, 70, 100, 120, 150],
    better: "higher",
    cautions: ["subscriptions"]
  }),
  defineIndicator({
    theme,
    id: "offline-reasons",
    surveyed: true,
    role: "reasons",
    shareOf: "households",
    unit: "percent",
    palette: "absence",
    breaks: [5, 10, 20, 40, 60],
    better: "neither",
    dimensions: [
      {
        id: "reason",
        codes: [
          "NO_NEED",
          "SERVICE_COST",
          "EQUIPMENT_COST",
          "NOT_AVAILABLE",
          "NOT_ADEQUATE",
          "ELSEWHERE",
          "PRIVACY",
          "CULTURE",
          "NO_ELECTRICITY",
          "OTHER"
        ]
      },
      location
    ],
    ranked: false,
    summary: "none",
    cautions: ["reasons", "margins-only"]
  })
] as const;
