import type { interfaceCountryPeers as english } from "../en/interfaceCountryPeers.ts";
import type { Translation } from "../message.ts";

export const interfaceCountryPeers: Translation<typeof english> = {
  "peers.title": "Des pays comparables",
  "peers.intro":
    "Les pays les plus proches {of}. À vous de choisir ce que proche veut dire ; la distance se compte en écarts types sur toutes les économies, revenu et population par leurs logarithmes.",
  "peers.choose": "Les plus proches par",
  "peers.by.all": "tout à la fois",
  "peers.by.income": "le revenu",
  "peers.by.rural": "la ruralité",
  "peers.by.people": "la population",
  "peers.by.place": "l’insularité ou l’enclavement",
  "peers.measure.all":
    "Les plus proches par le revenu, la ruralité, la population et l’inscription sur la liste de l’ONU des petites îles ou des pays sans littoral, à poids égal.",
  "peers.measure.income": "Les plus proches par le revenu national brut par habitant.",
  "peers.measure.rural": "Les plus proches par la part des personnes hors des villes.",
  "peers.measure.people": "Les plus proches par la population.",
  "peers.measure.place":
    "Les plus proches par le revenu parmi ceux de la même catégorie : sur la liste de l’ONU des petites îles, sur celle des pays en développement sans littoral, ou sur aucune.",
  "peers.country": "Pays",
  "peers.use": "En ligne, année",
  "peers.income": "Revenu par habitant",
  "peers.rural": "Part rurale",
  "peers.people": "Population",
  "peers.none": "Il manque les mesures qui permettraient de trouver les pays proches {of}.",
  "peers.start.title": "Qui est parti d’ici et a fait mieux",
  "peers.start": {
    one: "{In}, {value} des personnes étaient en ligne en {year}. Parmi les pays (au nombre de {started}) à moins de {near} points de là la même année, un seul était devant en {nowYear}.",
    other:
      "{In}, {value} des personnes étaient en ligne en {year}. Parmi les pays (au nombre de {started}) à moins de {near} points de là la même année, {count} étaient devant en {nowYear}."
  },
  "peers.start.alone":
    "Aucun pays ayant un chiffre pour les deux années n’était proche de la part mesurée {in} en {year}.",
  "peers.journey": "{before} en {beforeYear}, {after} en {year}",
  "peers.machine.title": "Machine à remonter le temps",
  "peers.machine":
    "Avec {value} des personnes en ligne en {year}, {area} {is} là où {was} {other} en {otherYear}, avec {otherValue}.",
  "peers.machine.note":
    "Une illustration, non une prévision : la même part a été atteinte en un autre temps, avec d’autres prix et d’autres téléphones. Les pays qui ont progressé d’au moins cinq points depuis, le plus semblable d’abord.",
  "peers.machine.none":
    "Aucun pays n’était, il y a cinq ans ou plus, à un point près de la part mesurée {in} en ayant progressé depuis.",
  "peers.verb.is.m": { one: "en est", other: "en sont" },
  "peers.verb.is.f": { one: "en est", other: "en sont" },
  "peers.verb.was.m": { one: "en était", other: "en étaient" },
  "peers.verb.was.f": { one: "en était", other: "en étaient" }
};
