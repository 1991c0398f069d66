import type { interfaceFigure as english } from "../en/interfaceFigure.ts";
import type { Translation } from "../message.ts";

export const interfaceFigure: Translation<typeof english> = {
  "ui.latest": "dernier chiffre de chaque pays",
  "ui.latest.button": "Dernier",
  "ui.year": "Année",
  "ui.year.known": "{year} ({count} sur {all} ont un chiffre)",
  "ui.play": "Lancer",
  "ui.pause": "Pause",
  "ui.controls": "Choisir l’année et le groupe",
  "ui.no-data": "pas de données",
  "ui.none-recorded": "aucun constat",
  "ui.estimate": "estimation",
  "ui.describe": "{area} : {value} ({year})",
  "ui.describe.flagged": "{area} : {value} ({year}, {status})",
  "ui.describe.no-data": "{area} : pas de données",
  "ui.describe.none-recorded": "{area} : aucun constat",
  "ui.rank": "Rang {rank} sur {of} avec un chiffre pour {year}, du plus haut au plus bas.",
  "ui.map.keys": "Carte : {indicator}. Les flèches vont d’un pays à l’autre, Entrée ouvre la page du pays.",
  "ui.map.label": "Carte du monde. {indicator}, {year}. {finding}",
  "ui.failed":
    "Les chiffres n’ont pas pu être chargés. Ce que vous voyez n’a pas changé ; réessayez une fois en ligne.",
  "ui.problem":
    "L’adresse demande {parameter} = « {value} », que cette page n’a pas. Elle montre ce qu’elle montrerait sans cela.",
  "ui.finding.empty": "Il n’y a pas de chiffres pour {year}.",
  "ui.finding.none.latest": {
    one: "Un pays a un chiffre. La carte ne donne pas de chiffre pour le monde.",
    other: "{count} pays ont un chiffre. La carte ne donne pas de chiffre pour le monde."
  },
  "ui.finding.none.year": {
    one: "Un pays a un chiffre pour {year}. La carte ne donne pas de chiffre pour le monde.",
    other: "{count} pays ont un chiffre pour {year}. La carte ne donne pas de chiffre pour le monde."
  },
  "ui.finding.mean.latest": "Monde, pondéré par la population : {value} (dernier chiffre de chaque pays).",
  "ui.finding.mean.year": "Monde, pondéré par la population : {value} en {year}.",
  "ui.finding.sum.latest": "Monde : {value} (somme des derniers chiffres).",
  "ui.finding.sum.year": "Monde : {value} en {year} (somme des pays).",
  "ui.finding.events.year": "{value} en {year}, pays par pays : celui qui a touché plusieurs pays compte dans chacun.",
  "ui.finding.median.latest": "La moitié des pays sont à {value} ou moins (dernier chiffre de chacun).",
  "ui.finding.median.year": "La moitié des pays sont à {value} ou moins en {year}.",
  "ui.finding.target.latest": {
    one: "{count} pays sur {areas} atteint la cible de 2 % au plus (dernier chiffre de chacun).",
    other: "{count} pays sur {areas} atteignent la cible de 2 % au plus (dernier chiffre de chacun)."
  },
  "ui.finding.target.year": {
    one: "En {year}, {count} pays sur {areas} atteint la cible de 2 % au plus.",
    other: "En {year}, {count} pays sur {areas} atteignent la cible de 2 % au plus."
  },
  "ui.finding.law.latest": {
    one: "{count} pays sur {areas} a une telle loi en vigueur.",
    other: "{count} pays sur {areas} ont une telle loi en vigueur."
  },
  "ui.finding.law.year": {
    one: "{count} pays sur {areas} a une telle loi en vigueur (relevé de {year}).",
    other: "{count} pays sur {areas} ont une telle loi en vigueur (relevé de {year})."
  },
  "ui.finding.thin.latest": {
    one: "Un seul pays a un chiffre, où vivent {coverage} de la population mondiale : trop peu pour un chiffre mondial.",
    other:
      "Seuls {count} pays ont un chiffre, où vivent {coverage} de la population mondiale : trop peu pour un chiffre mondial."
  },
  "ui.finding.thin.year": {
    one: "Un seul pays a un chiffre pour {year}, où vivent {coverage} de la population mondiale : trop peu pour un chiffre mondial.",
    other:
      "Seuls {count} pays ont un chiffre pour {year}, où vivent {coverage} de la population mondiale : trop peu pour un chiffre mondial."
  },
  "ui.basis.areas": {
    one: "Un pays ou territoire a un chiffre.",
    other: "{count} pays et territoires ont un chiffre."
  },
  "ui.basis.carried": {
    one: "Un autre entre dans le chiffre mondial avec son dernier chiffre.",
    other: "{count} autres entrent dans le chiffre mondial avec leur dernier chiffre."
  },
  "ui.basis.coverage": "Y vivent {coverage} de la population mondiale.",
  "ui.basis.estimates": { one: "Un chiffre est une estimation.", other: "{count} chiffres sont des estimations." },
  "ui.basis.older": {
    one: "Un chiffre est antérieur à {newest} ; il est de {oldest}.",
    other: "{count} chiffres sont antérieurs à {newest}, le plus ancien de {oldest}."
  },
  "ui.table.caption": "{indicator} : tous les pays et territoires",
  "ui.table.rank": "Rang",
  "ui.table.area": "Pays ou territoire",
  "ui.table.year": "Année",
  "ui.table.status": "Statut",
  "ui.ranking.highest": "Les plus hauts",
  "ui.ranking.lowest": "Les plus bas",
  "ui.ranking.none":
    "Il n’y a pas ici de liste des plus hauts et des plus bas : trop peu de chiffres, ou un ordre des pays serait trompeur.",
  "ui.ranking.recent":
    "Seuls les chiffres de {year} ou d’après figurent ici ; le tableau contient aussi les plus anciens.",
  "ui.ranking.years": "Des chiffres d’années différentes sont côte à côte ; chaque barre porte son année.",
  "ui.missing.nothing": "Tous les pays et territoires de la carte ont un chiffre.",
  "ui.missing.areas": {
    one: "Un pays ou territoire n’a pas de chiffre ({year}).",
    other: "{count} pays et territoires n’ont pas de chiffre ({year})."
  },
  "ui.missing.none-recorded": {
    one: "Pour un pays ou territoire, rien n’a été constaté ({year}). Cela ne veut pas dire que rien ne s’est passé.",
    other:
      "Pour {count} pays et territoires, rien n’a été constaté ({year}). Cela ne veut pas dire que rien ne s’est passé."
  },
  "ui.missing.people": "{people} y vivent.",
  "ui.missing.unknown-people": {
    one: "Pour l’un d’eux, la Banque mondiale n’a pas de population.",
    other: "Pour {count} d’entre eux, la Banque mondiale n’a pas de population."
  },
  "ui.size": "La surface d’un cercle est le nombre de personnes",
  "ui.legend.countries": "Part des pays dans chaque classe",
  "ui.legend.range": "bornes dans des classes différentes",
  "ui.legend.below": "moins de {value}",
  "ui.legend.between": "de {low} à moins de {high}",
  "ui.legend.above": "{value} et plus",
  "ui.legend.at-most": "{value} au plus",
  "ui.legend.over-to": "plus de {low}, jusqu’à {high}",
  "ui.legend.over": "plus de {value}",
  "ui.search": "Trouver un pays",
  "ui.search.also":
    "ARE=EAU|BLR=Biélorussie|COD=RDC|COD=RD Congo|COD=Congo-Kinshasa|COG=Congo-Brazzaville|CPV=Cap-Vert|CZE=République tchèque|GBR=Grande-Bretagne|GBR=Angleterre|KOR=Corée du Sud|LAO=Laos|MDA=Moldavie|MMR=Birmanie|NLD=Hollande|PRK=Corée du Nord|SWZ=Swaziland|TLS=Timor oriental|TUR=Turquie|VAT=Vatican",
  "ui.search.none": "Aucun pays ou territoire de ce nom.",
  "ui.search.found": { one: "{count} trouvé.", other: "{count} trouvés." }
};
