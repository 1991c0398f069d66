import type { Story } from "../storyEntry.ts";
import { mostPeople, offlineOverYears, phonesOfWomenAndMen, reachByRegion } from "./charts.ts";
import { unconnectedFacts } from "./facts.ts";

/** Who is offline. */
export const unconnected: Story = {
  id: "unconnected",
  themes: ["unconnected"],
  facts: unconnectedFacts,
  questions: 5,
  sections: [
    { id: "means", paragraphs: ["what", "basis"] },
    {
      id: "where",
      paragraphs: ["circles", "most"],
      charts: [
        {
          id: "circles",
          indicators: ["people-offline"],
          palettes: ["absence"],
          draw: () => ({ form: "map", indicator: "people-offline", year: "latest" })
        },
        { id: "most", indicators: ["internet-use", "population"], palettes: ["absence"], draw: mostPeople }
      ]
    },
    {
      id: "hides",
      paragraphs: ["land", "few"],
      charts: [
        {
          id: "share",
          indicators: ["internet-use"],
          palettes: ["presence"],
          draw: () => ({ form: "map", indicator: "internet-use", year: "latest" })
        }
      ]
    },
    {
      id: "network",
      paragraphs: ["reach", "names"],
      charts: [{ id: "reach", indicators: ["usage-gap"], palettes: ["absence"], draw: reachByRegion }]
    },
    {
      id: "women",
      paragraphs: ["phones", "daily"],
      charts: [{ id: "phones", indicators: ["phone-ownership-gender-parity"], palettes: [], draw: phonesOfWomenAndMen }]
    },
    {
      id: "changed",
      paragraphs: ["africa", "fall", "china"],
      charts: [{ id: "years", indicators: ["internet-use", "population"], palettes: [], draw: offlineOverYears }]
    },
    { id: "unknown", paragraphs: ["estimates", "nobody", "reasons"] }
  ]
};
