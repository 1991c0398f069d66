import { defineIndicator, location, wealth } from "../define.ts";
import type { Role } from "../../model/indicator.ts";

const theme = "unconnected";

/** Figures of household surveys, some of them decades old: each speaks of its own year, and no mean mixes the years. */
const survey = <const Thing extends "internet" | "phone" | "computer" | "electricity">(thing: Thing, role?: Role) =>
  defineIndicator({
    theme,
    id: `survey-${thing}`,
    role,
    unit: "percent",
    palette: "presence",
    breaks: [10, 25, 50, 75, 95],
    better: "higher",
    dimensions: [wealth, location],
    shareOf: "all-households",
    byRegion: true,
    coversWorld: false,
    surveyed: true,
    ranked: false,
    summary: "none",
    cautions: ["survey-years", "wealth-quarters", "margins-only"]
  });

/** What divides the households of one country, as the Global Data Lab compiled it from surveys. */
export const withinCountries = [
  survey("internet", "home-internet"),
  survey("phone"),
  survey("computer"),
  survey("electricity"),
  defineIndicator({
    theme,
    id: "survey-internet-wealth-gap",
    role: "wealth-gap",
    unit: "points",
    palette: "absence",
    breaks: [10, 20, 35, 50, 65],
    better: "lower",
    ranked: false,
    summary: "none",
    cautions: ["survey-years", "wealth-quarters", "gap-of-few"],
    derivedFrom: ["survey-internet"],
    coversWorld: false
  })
] as const;
