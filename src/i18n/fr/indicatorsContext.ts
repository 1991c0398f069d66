import type { indicatorsContext as english } from "../en/indicatorsContext.ts";
import type { Translation } from "../message.ts";

export const indicatorsContext: Translation<typeof english> = {
  "indicator.population.name": "Population",
  "indicator.population.short": "Population",
  "indicator.population.definition": "Le nombre de personnes qui vivent dans le pays, au milieu de l’année.",
  "indicator.population.measure": "Nombre de personnes, en milieu d’année",
  "indicator.population.unit": "personnes",

  "indicator.gni-per-capita.name": "Revenu national brut par habitant",
  "indicator.gni-per-capita.short": "RNB par habitant",
  "indicator.gni-per-capita.definition":
    "Le revenu de tous les résidents en une année, gagné dans le pays et à l’étranger, divisé par la population. Il est en dollars courants des États-Unis selon la méthode Atlas de la Banque mondiale, qui lisse les variations des taux de change ; c’est une moyenne, non ce que gagne une personne ordinaire.",
  "indicator.gni-per-capita.measure":
    "Revenu national brut annuel par habitant, en dollars courants des États-Unis (méthode Atlas)",
  "indicator.gni-per-capita.unit": "dollars des États-Unis par habitant et par an",

  "indicator.gdp-per-capita.name": "Produit intérieur brut par habitant",
  "indicator.gdp-per-capita.short": "PIB par habitant",
  "indicator.gdp-per-capita.definition":
    "La valeur de tous les biens et services produits dans le pays en une année, divisée par la population, en dollars courants des États-Unis.",
  "indicator.gdp-per-capita.measure": "Produit intérieur brut annuel par habitant, en dollars courants des États-Unis",
  "indicator.gdp-per-capita.unit": "dollars des États-Unis par habitant et par an",

  "indicator.urban-population.name": "Population urbaine",
  "indicator.urban-population.short": "Population urbaine",
  "indicator.urban-population.definition":
    "La part des personnes qui vivent dans des zones que le pays lui-même considère comme urbaines. Les définitions diffèrent d’un pays à l’autre.",
  "indicator.urban-population.measure": "Part des personnes vivant en zone urbaine, en %",
  "indicator.urban-population.unit": "% des personnes",

  "indicator.electricity-access.name": "Accès à l’électricité",
  "indicator.electricity-access.short": "Accès à l’électricité",
  "indicator.electricity-access.definition":
    "La part des personnes qui ont accès à l’électricité. Le chiffre ne dit pas combien d’heures par jour, ni à quel prix.",
  "indicator.electricity-access.measure": "Part des personnes ayant accès à l’électricité, en %",
  "indicator.electricity-access.unit": "% des personnes",

  "indicator.poverty.name": "Extrême pauvreté",
  "indicator.poverty.short": "Extrême pauvreté",
  "indicator.poverty.definition":
    "La part des personnes qui vivent avec moins de 3,00 dollars par jour, le seuil international de pauvreté, à parité de pouvoir d’achat de 2021.",
  "indicator.poverty.measure":
    "Part des personnes vivant avec moins de 3,00 dollars par jour (parité de pouvoir d’achat de 2021), en %",
  "indicator.poverty.unit": "% des personnes"
};
