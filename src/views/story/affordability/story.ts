import { indicatorFor } from "../../../catalog/catalog.ts";
import type { Story } from "../storyEntry.ts";
import { dollarsByIncome, fixedOverYears, peopleByPrice, sharesByIncome } from "./charts.ts";
import { affordabilityFacts, mobilePrices } from "./facts.ts";

const mobile = [indicatorFor("price")] as const;

/** What it costs. */
export const affordability: Story = {
  id: "affordability",
  themes: ["affordability"],
  facts: affordabilityFacts,
  questions: 5,
  opening: "map",
  sections: [
    { id: "means", paragraphs: ["share", "basket"] },
    {
      id: "map",
      paragraphs: ["shows", "hides"],
      charts: [
        {
          id: "map",
          indicators: mobile,
          palettes: ["target"],
          draw: (data) => ({ form: "map", indicator: indicatorFor("price"), year: mobilePrices(data).year })
        }
      ]
    },
    {
      id: "where",
      paragraphs: ["people", "cut"],
      charts: [
        { id: "people", indicators: [...mobile, indicatorFor("people")], palettes: ["target"], draw: peopleByPrice }
      ]
    },
    {
      id: "income",
      paragraphs: ["groups", "dearest"],
      charts: [{ id: "shares", indicators: mobile, palettes: ["target"], draw: sharesByIncome }]
    },
    {
      id: "dollars",
      paragraphs: ["dollars"],
      charts: [{ id: "dollars", indicators: [indicatorFor("price-in-dollars")], palettes: [], draw: dollarsByIncome }]
    },
    {
      id: "changed",
      paragraphs: ["break", "fixed"],
      charts: [{ id: "fixed", indicators: [indicatorFor("fixed-price")], palettes: [], draw: fixedOverYears }]
    },
    { id: "unknown", paragraphs: ["average", "published", "unpriced"] }
  ]
};
