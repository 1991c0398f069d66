import type { licences as english } from "../en/licences.ts";
import type { Translation } from "../message.ts";

export const licences: Translation<typeof english> = {
  "licence.CC-BY-4.0": "Creative Commons Attribution 4.0",
  "licence.CC-BY-SA-4.0": "Creative Commons Attribution – Partage dans les mêmes conditions 4.0",
  "licence.CC-BY-NC-SA-3.0-IGO":
    "Creative Commons Attribution – Pas d’utilisation commerciale – Partage dans les mêmes conditions 3.0 OIG",
  "licence.CC0-1.0": "Creative Commons Zero 1.0 (domaine public)",
  "licence.PDDL-1.0": "Open Data Commons, versement au domaine public 1.0",
  "licence.MPL-2.0": "Licence publique Mozilla 2.0",
  "licence.Unicode-3.0": "Licence Unicode 3.0",
  "licence.UNdata terms, attribution": "Conditions d’UNdata : libre avec mention de la source",
  "licence.facts; Common Crawl terms of use": "Décomptes seulement ; conditions d’utilisation de Common Crawl",
  "licence.facts (page text CC-BY-SA-4.0)": "Décomptes seulement ; le texte de la page est sous CC BY-SA 4.0",
  "licence.facts; texts OHCHR": "Liste des traductions seulement ; les textes sont ceux du HCDH",
  "licence.facts, (c) ITU": "Notes seulement ; © UIT, sans licence indiquée",
  "licence.open spreadsheet, licence unstated": "Tableau public, sans licence indiquée",
  "licence.UNCTAD, reuse on request": "CNUCED, réutilisation sur demande",
  "licence-class.free": "Réutilisation libre avec mention de la source",
  "licence-class.free.long":
    "Réutilisation permise à toute fin si la source est citée ; certaines licences demandent que ce qui est tiré des données soit partagé de même.",
  "licence-class.non-commercial": "Réutilisation non commerciale seulement",
  "licence-class.non-commercial.long":
    "Réutilisation permise, avec mention de la source, à des fins non commerciales ; ce qui en est tiré doit être partagé aux mêmes conditions.",
  "licence-class.unclear": "Conditions de réutilisation incertaines",
  "licence-class.unclear.long":
    "L’éditeur n’indique pas de licence, ou donne son accord sur demande. Consultez-le avant de republier ces lignes."
};
