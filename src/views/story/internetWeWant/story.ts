import { indicatorFor } from "../../../catalog/catalog.ts";
import type { Story } from "../storyEntry.ts";
import { lawsByKind, securityByIncome, shutdownsOverYears } from "./charts.ts";
import { internetWeWantFacts } from "./facts.ts";

/** The five characteristics of the paper, and what can be measured of each. */
export const internetWeWant: Story = {
  id: "internet-we-want",
  themes: ["safe-and-open"],
  facts: internetWeWantFacts,
  questions: 5,
  opening: "circles",
  sections: [
    { id: "paper", paragraphs: ["paper", "measure"] },
    {
      id: "open",
      paragraphs: ["asks", "has", "lacks"],
      charts: [
        { id: "shutdowns", indicators: [indicatorFor("shutdown-events")], palettes: [], draw: shutdownsOverYears }
      ]
    },
    {
      id: "inclusive",
      paragraphs: ["asks", "has", "barriers", "lacks"],
      charts: [
        {
          id: "circles",
          indicators: [indicatorFor("offline")],
          palettes: ["absence"],
          draw: () => ({ form: "map", indicator: indicatorFor("offline"), year: "latest" })
        }
      ]
    },
    {
      id: "trustworthy",
      paragraphs: ["asks", "has", "lacks"],
      charts: [{ id: "laws", indicators: [indicatorFor("laws")], palettes: [], draw: lawsByKind }]
    },
    {
      id: "secure",
      paragraphs: ["asks", "has", "lacks"],
      charts: [{ id: "security", indicators: [indicatorFor("security")], palettes: [], draw: securityByIncome }]
    },
    {
      id: "rights",
      paragraphs: ["asks", "has", "lacks"],
      charts: [
        {
          id: "privacy",
          indicators: [indicatorFor("laws")],
          palettes: ["presence"],
          draw: () => ({ form: "map", indicator: indicatorFor("laws"), year: "latest" })
        }
      ]
    }
  ]
};
