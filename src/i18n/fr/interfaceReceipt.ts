import type { interfaceReceipt as english } from "../en/interfaceReceipt.ts";
import type { Translation } from "../message.ts";

export const interfaceReceipt: Translation<typeof english> = {
  "receipt.link": "Comment le sait-on ?",
  "receipt.indicator.title": "Comment le sait-on ? {indicator}",
  "receipt.indicator.intro":
    "{indicator} : les lignes, le calcul, les fichiers sources avec leurs empreintes et le statut de chaque chiffre.",
  "receipt.country.note":
    "Le nom d’une source mène au justificatif de son chiffre : toutes les décimales, le statut, le fichier.",
  "receipt.country.title": "Comment le sait-on ? {area}",
  "receipt.country.intro": {
    one: "{area} : le seul chiffre que ce site contient, avec son statut et sa source.",
    other:
      "{area} : les {count} chiffres que ce site contient, de toutes les années, chacun avec son statut et sa source."
  },
  "receipt.computation": "Comment il est calculé",
  "receipt.computation.link": "Le calcul",
  "receipt.as-published":
    "Les chiffres sont ceux des éditeurs, tels qu’ils figurent dans les fichiers ci-dessous : rien n’est calculé, complété ou arrondi.",
  "receipt.from-languages":
    "Calculé par ce site à partir de ses tableaux des langues (qui parle quoi et où, et ce qu’il y a dans chaque langue), selon la définition ci-dessus ; ces tableaux sont parmi les fichiers à emporter.",
  "receipt.levels-added":
    "Les chiffres sont ceux de l’éditeur. « Au moins de base » est la somme de ses parts pour le niveau de base et au-dessus ; rien n’est complété.",
  "receipt.events-counted": "Décompté par ce site dans la liste d’événements de l’éditeur, par pays et par année.",
  "receipt.sql.rows": "Cette requête donne le dernier chiffre de chaque pays et territoire :",
  "receipt.sql.area": "La requête qui donne ces lignes",
  "receipt.sql.run": "Ouvrir cette requête pour l’exécuter",
  "receipt.world": "Le chiffre mondial",
  "receipt.world.mean":
    "Une moyenne pondérée par la population. Quand les pays qui ont un chiffre réunissent moins de la moitié de la population mondiale, elle n’est pas montrée. Le site fait la moyenne de chiffres arrondis tels qu’il les montre : sa dernière décimale peut différer d’une unité de celle de la requête.",
  "receipt.world.sum": "La somme des pays qui ont un chiffre pour l’année ; aucun n’est repris d’une autre année.",
  "receipt.world.median": "La médiane des pays qui ont un chiffre pour l’année.",
  "receipt.world.met": "Le nombre de pays, parmi ceux qui ont un chiffre pour l’année, qui atteignent la cible.",
  "receipt.group.intro":
    "Chaque chiffre du groupe est calculé par ce site à partir des chiffres de ses membres d’aujourd’hui. Voici ses années, ce sur quoi chacun repose et la requête qui le donne.",
  "receipt.group.mean":
    "Une moyenne pondérée par la population. Elle est montrée quand les membres qui ont un chiffre de l’année réunissent au moins la moitié de la population du groupe et au moins un quart de ses membres ; les autres comptent avec leur dernier chiffre quand l’indicateur est reporté. Le site fait la moyenne de chiffres arrondis tels qu’il les montre : sa dernière décimale peut différer d’une unité de celle de la requête.",
  "receipt.group.sum": "La somme des membres qui ont un chiffre.",
  "receipt.group.median": "La médiane des membres qui ont un chiffre.",
  "receipt.group.members": "Chiffres et fichiers sources des membres",
  "receipt.group.coverage": "Part de la population du groupe",
  "receipt.areas": "Pays avec un chiffre",
  "receipt.areas.carried": "Pays comptés, certains avec un chiffre antérieur",
  "receipt.coverage": "Part de la population mondiale",
  "receipt.too-few": "non montré",
  "receipt.flags": "Mesuré, estimé ou non précisé",
  "receipt.sources": "Fichiers sources",
  "receipt.sources.intro":
    "Les fichiers qui ont été lus. Qui retrouve le même fichier peut en comparer le SHA-256 : s’il diffère, l’éditeur l’a modifié depuis.",
  "receipt.publisher": "Éditeur",
  "receipt.file": "Fichier",
  "receipt.retrieved": "Date d’obtention",
  "receipt.rows": "Le dernier chiffre de chaque pays",
  "receipt.rows.intro": {
    one: "Une ligne en tout, avec toutes ses décimales :",
    other: "{count} lignes en tout, avec toutes leurs décimales :"
  },
  "receipt.count": { one: "{count} chiffre", other: "{count} chiffres" },
  "receipt.figures": "Chiffres par année, toutes décimales",
  "receipt.source": "Source",
  "receipt.offline.title": "Comment le sait-on ? Les personnes hors ligne dans le monde",
  "receipt.offline.intro":
    "La somme propre à ce site : la population de chaque économie de la Banque mondiale, multipliée par la part qui n’utilise pas Internet. Une économie sans chiffre pour l’année garde son dernier chiffre antérieur.",
  "receipt.offline.people-offline": "Le monde",
  "receipt.offline.people-offline-without-china": "Le monde sans la Chine, dont la série est rompue en 2023",
  "receipt.offline.people": "Personnes hors ligne",
  "receipt.offline.without":
    "Population des économies qui n’ont aucun chiffre, absentes de toutes les parties de la somme : {people}.",
  "receipt.offline.lines": "Ce qui est additionné pour {year}",
  "receipt.offline.lines.intro": "Chaque économie de la somme, avec l’année de la part d’utilisateurs qui a été prise.",
  "receipt.rests-on": "Repose sur",
  "receipt.rests-on.measured": "une mesure",
  "receipt.rests-on.estimated": "une estimation",
  "receipt.rests-on.carried": "une année antérieure",
  "receipt.carried-areas": "Repris d’une année antérieure",
  "receipt.carried-from": "à partir de {year}",
  "cite.title": "Citer",
  "cite.intro":
    "L’état des données fait partie de la citation : les chiffres sont révisés, et il dit lesquels vous avez vus.",
  "cite.style.apa": "APA",
  "cite.style.chicago": "Chicago",
  "cite.style.bibtex": "BibTeX",
  "cite.style.ris": "RIS",
  "cite.medium.chart": "Graphique",
  "cite.medium.data-set": "Jeu de données",
  "cite.joined": "{all} ; {next}",
  "cite.version": "Version {release}",
  "cite.basis": "D’après des données de : {publishers}."
};
