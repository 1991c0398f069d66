import type { Messages } from "../message.ts";

export const units = {
  "unit.percent.name": "%",
  "unit.per-100.name": "per 100 people",
  "unit.per-100.value": "{value} per 100 people",
  "unit.people.name": "people",
  "unit.share-of-income.name": "% of GNI per capita",
  "unit.usd.name": "US dollars",
  "unit.ppp.name": "international dollars",
  "unit.ppp.value": "PPP$ {value}",
  "unit.ratio.name": "ratio",
  "unit.events.name": "events",
  "unit.events.value": { one: "{value} event", other: "{value} events" },
  "unit.score.name": "score",
  "unit.score.value": "{value} out of 100",
  "unit.pages-per-1000.name": "pages per 1,000 speakers",
  "unit.pages-per-1000.value": { one: "{value} page per 1,000 speakers", other: "{value} pages per 1,000 speakers" },
  "unit.law.name": "status",
  "law.none": "none",
  "law.draft": "draft",
  "law.in-force": "in force"
} satisfies Messages;
