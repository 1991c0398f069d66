import { indicatorFor } from "../../../catalog/catalog.ts";
import type { Story } from "../storyEntry.ts";
import { countriesByYear, peopleMeasured, skillSpread, womenAndMen } from "./charts.ts";
import { skillsFacts } from "./facts.ts";

/** Who has the skills. */
export const skills: Story = {
  id: "skills",
  themes: ["skills"],
  facts: skillsFacts,
  questions: 5,
  opening: "map",
  sections: [
    { id: "means", paragraphs: ["asked", "levels"] },
    {
      id: "map",
      paragraphs: ["shows", "hides"],
      charts: [
        {
          id: "map",
          indicators: [indicatorFor("skills")],
          palettes: ["skills"],
          draw: () => ({ form: "map", indicator: indicatorFor("skills"), year: "latest" })
        }
      ]
    },
    {
      id: "where",
      paragraphs: ["never", "africa"],
      charts: [
        {
          id: "people",
          indicators: [
            indicatorFor("skills"),
            indicatorFor("activities"),
            indicatorFor("safety"),
            indicatorFor("people")
          ],
          palettes: ["skills"],
          draw: peopleMeasured
        }
      ]
    },
    {
      id: "spread",
      paragraphs: ["spread"],
      charts: [{ id: "spread", indicators: [indicatorFor("skills")], palettes: ["skills"], draw: skillSpread }]
    },
    {
      id: "women",
      paragraphs: ["program", "few"],
      charts: [{ id: "women", indicators: [indicatorFor("activities")], palettes: [], draw: womenAndMen }]
    },
    {
      id: "changed",
      paragraphs: ["break"],
      charts: [
        {
          id: "years",
          indicators: [indicatorFor("activities"), indicatorFor("skills")],
          palettes: [],
          draw: countriesByYear
        }
      ]
    },
    { id: "unknown", paragraphs: ["literacy", "targets", "self"] }
  ]
};
