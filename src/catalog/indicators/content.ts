import { defineIndicator } from "../define.ts";

const common = {
  theme: "content",
  unit: "percent",
  palette: "content",
  better: "higher",
  ranked: false,
  summary: "none",
  madeHere: "from-languages"
} as const;
const cautions = ["speaker-shares", "bot-made", "local-languages"] as const;

export const content = [
  defineIndicator({
    ...common,
    id: "local-content-coverage-10k",
    role: "local-content",
    articles: 10_000,
    range: true,
    breaks: [1, 25, 50, 75, 95],
    cautions
  }),
  defineIndicator({
    ...common,
    id: "local-content-coverage-100k",
    role: "much-local-content",
    articles: 100_000,
    range: true,
    breaks: [1, 25, 50, 75, 95],
    cautions
  }),
  defineIndicator({
    ...common,
    id: "best-language-depth",
    role: "language-depth",
    unit: "pages-per-1000",
    range: true,
    breaks: [0.3, 3, 30, 300, 1000],
    cautions: ["speaker-shares", "crawled-pages", "local-languages"]
  }),
  defineIndicator({
    ...common,
    id: "language-use-bands",
    role: "language-bands",
    better: "neither",
    breaks: [5, 20, 40, 60, 80],
    dimensions: [{ id: "band", codes: ["GE300", "30T300", "3T30", "LT3", "NOT_DETECTED"] }],
    cautions: ["speaker-shares", "crawled-pages", "language-use"]
  }),
  defineIndicator({
    ...common,
    id: "local-language-page-views",
    role: "page-views",
    breaks: [5, 20, 40, 60, 80],
    cautions: ["views-2017", "local-languages"]
  })
] as const;
