import { indicatorFor } from "../../../catalog/catalog.ts";
import type { Story } from "../storyEntry.ts";
import { householdsRichAndPoor, mostPeople, offlineOverYears, phonesOfWomenAndMen, reachByRegion } from "./charts.ts";
import { unconnectedFacts } from "./facts.ts";

/** Who is offline. */
export const unconnected: Story = {
  id: "unconnected",
  themes: ["unconnected"],
  facts: unconnectedFacts,
  questions: 5,
  opening: "circles",
  sections: [
    { id: "means", paragraphs: ["what", "basis"] },
    {
      id: "where",
      paragraphs: ["circles", "most"],
      charts: [
        {
          id: "circles",
          indicators: [indicatorFor("offline")],
          palettes: ["absence"],
          draw: () => ({ form: "map", indicator: indicatorFor("offline"), year: "latest" })
        },
        {
          id: "most",
          indicators: [indicatorFor("use"), indicatorFor("people")],
          palettes: ["absence"],
          draw: mostPeople
        }
      ]
    },
    {
      id: "hides",
      paragraphs: ["land", "few"],
      charts: [
        {
          id: "share",
          indicators: [indicatorFor("use")],
          palettes: ["presence"],
          draw: () => ({ form: "map", indicator: indicatorFor("use"), year: "latest" })
        }
      ]
    },
    {
      id: "network",
      paragraphs: ["reach", "names"],
      charts: [{ id: "reach", indicators: [indicatorFor("not-using")], palettes: ["absence"], draw: reachByRegion }]
    },
    {
      id: "women",
      paragraphs: ["phones", "daily"],
      charts: [{ id: "phones", indicators: [indicatorFor("phones-parity")], palettes: [], draw: phonesOfWomenAndMen }]
    },
    {
      id: "within",
      paragraphs: ["rich", "care"],
      charts: [
        {
          id: "wealth",
          indicators: [indicatorFor("home-internet")],
          palettes: [],
          draw: householdsRichAndPoor
        }
      ]
    },
    {
      id: "changed",
      paragraphs: ["africa", "fall", "china"],
      charts: [
        { id: "years", indicators: [indicatorFor("use"), indicatorFor("people")], palettes: [], draw: offlineOverYears }
      ]
    },
    { id: "unknown", paragraphs: ["estimates", "nobody", "reasons"] }
  ]
};
