import type { units as english } from "../en/units.ts";
import type { Translation } from "../message.ts";

export const units: Translation<typeof english> = {
  "unit.percent.name": "%",
  "unit.per-100.name": "pour 100 habitants",
  "unit.per-100.value": "{value} pour 100 habitants",
  "unit.people.name": "personnes",
  "unit.share-of-income.name": "% du RNB par habitant",
  "unit.usd.name": "dollars des États-Unis",
  "unit.ppp.name": "dollars internationaux",
  "unit.ppp.value": "{value} $ PPA",
  "unit.ratio.name": "rapport",
  "unit.events.name": "événements",
  "unit.events.value": { one: "{value} événement", other: "{value} événements" },
  "unit.score.name": "note",
  "unit.score.value": "{value} sur 100",
  "unit.pages-per-1000.name": "pages pour 1 000 locuteurs",
  "unit.pages-per-1000.value": {
    one: "{value} page pour 1 000 locuteurs",
    other: "{value} pages pour 1 000 locuteurs"
  },
  "unit.law.name": "état",
  "law.none": "aucune",
  "law.draft": "en projet",
  "law.in-force": "en vigueur"
};
