import { indicatorFor } from "../../catalog/catalog.ts";
import type { Role } from "../../model/indicator.ts";

const told: readonly Role[] = [
  "use",
  "offline",
  "not-using",
  "not-covered",
  "phones",
  "phones-parity",
  "home-internet",
  "wealth-gap",
  "people",
  "price",
  "price-in-dollars",
  "price-cut",
  "fixed-price",
  "skills",
  "activities",
  "safety",
  "reading",
  "local-content",
  "much-local-content",
  "language-bands",
  "page-views",
  "shutdown-events",
  "security",
  "laws"
];

/** The indicators that the stories are told from. */
export const storyIndicators = told.map(indicatorFor);
