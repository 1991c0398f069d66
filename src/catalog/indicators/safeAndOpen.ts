import { defineIndicator } from "../define.ts";

const theme = "safe-and-open";

export const safeAndOpen = [
  defineIndicator({
    theme,
    id: "shutdowns",
    role: "shutdown-events",
    madeHere: "events-counted",
    unit: "events",
    decimals: 0,
    palette: "absence",
    breaks: [2, 5, 10, 20, 50],
    better: "lower",
    cautions: ["shutdowns"],
    absence: "none-recorded"
  }),
  defineIndicator({
    theme,
    id: "cybersecurity-index",
    role: "security",
    unit: "score",
    palette: "presence",
    breaks: [20, 40, 60, 80, 95],
    better: "higher",
    cautions: ["cybersecurity"]
  }),
  defineIndicator({
    theme,
    id: "cyberlaw",
    role: "laws",
    unit: "law",
    decimals: 0,
    palette: "presence",
    breaks: [1, 2],
    better: "higher",
    ranked: false,
    dimensions: [{ id: "law", codes: ["PRIVACY", "CYBERCRIME", "CONSUMER", "TRANSACTIONS"] }],
    cautions: ["laws"]
  })
] as const;
