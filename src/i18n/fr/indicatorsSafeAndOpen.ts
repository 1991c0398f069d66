import type { indicatorsSafeAndOpen as english } from "../en/indicatorsSafeAndOpen.ts";
import type { Translation } from "../message.ts";

export const indicatorsSafeAndOpen: Translation<typeof english> = {
  "indicator.shutdowns.name": "Coupures d’Internet",
  "indicator.shutdowns.short": "Coupures d’Internet",
  "indicator.shutdowns.definition":
    "Le nombre de coupures délibérées d’Internet constatées dans un pays au cours d’une année par Access Now et la coalition #KeepItOn. Une coupure peut toucher tout le pays ou une partie, tout Internet ou certains services. Elle est comptée là où elle a eu lieu, quel qu’en soit l’auteur.",
  "indicator.shutdowns.measure": "Coupures d’Internet constatées dans l’année",
  "indicator.shutdowns.unit": "coupures constatées",

  "indicator.cybersecurity-index.name": "Indice mondial de cybersécurité",
  "indicator.cybersecurity-index.short": "Indice de cybersécurité",
  "indicator.cybersecurity-index.definition":
    "Une note de 0 à 100 que l’UIT attribue aux engagements d’un pays en matière de cybersécurité : lois, organismes techniques, organisation, formation et coopération. Elle ne mesure pas la sécurité des gens en ligne. Le site montre les éditions de 2020 et de 2024.",
  "indicator.cybersecurity-index.measure": "Note des engagements nationaux en cybersécurité, de 0 à 100",
  "indicator.cybersecurity-index.unit": "note, de 0 à 100",

  "indicator.cyberlaw.name": "Lois sur le numérique",
  "indicator.cyberlaw.short": "Lois sur le numérique",
  "indicator.cyberlaw.definition":
    "Indique si un pays a une loi d’un type donné, d’après le relevé de la CNUCED : en vigueur, en projet, ou aucune. L’année est celle du relevé, non celle de la loi.",
  "indicator.cyberlaw.measure": "Existence d’une loi de ce type dans le pays",
  "indicator.cyberlaw.unit": "état de la loi"
};
