import { defineIndicator } from "../define.ts";
import type { Role } from "../../model/indicator.ts";

const theme = "affordability";

interface BasketRoles {
  readonly share: Role;
  readonly dollars?: Role;
}

/** A basket as a share of income, in US dollars and in purchasing-power dollars. */
function defineBasket<const Id extends string>(id: Id, cautions: readonly string[], own?: BasketRoles) {
  const common = { theme, decimals: 2, better: "lower", cautions } as const;
  return [
    defineIndicator({
      ...common,
      id,
      role: own?.share,
      unit: "share-of-income",
      palette: "target",
      breaks: [1, 2, 5, 10, 20],
      closed: "upper",
      firstSide: 2
    }),
    defineIndicator({
      ...common,
      id: `${id}-usd`,
      role: own?.dollars,
      unit: "usd",
      palette: "absence",
      breaks: [5, 10, 15, 25, 50]
    }),
    defineIndicator({ ...common, id: `${id}-ppp`, unit: "ppp", palette: "absence", breaks: [10, 15, 25, 40, 80] })
  ];
}

export const affordability = [
  ...defineBasket("data-only-mobile-basket", ["baskets-2025", "experimental-baskets", "published-shares"], {
    share: "price",
    dollars: "price-in-dollars"
  }),
  ...defineBasket("fixed-broadband-basket", ["fixed-baskets"], { share: "fixed-price" }),
  ...defineBasket("mobile-data-voice-low-basket", ["baskets-2025"]),
  ...defineBasket("mobile-data-voice-high-basket", ["baskets-2025"]),
  defineIndicator({
    theme,
    id: "price-cut-to-target",
    role: "price-cut",
    unit: "percent",
    palette: "target",
    breaks: [0, 25, 50, 75, 90],
    closed: "upper",
    firstSide: 1,
    better: "lower",
    summary: "met",
    cautions: ["baskets-2025", "price-cut"],
    derivedFrom: ["data-only-mobile-basket"]
  })
] as const;
