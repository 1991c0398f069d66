import type { interfaceHome as english } from "../en/interfaceHome.ts";
import type { Translation } from "../message.ts";

export const interfaceHome: Translation<typeof english> = {
  "home.title": "{people} hors ligne en {year}",
  "home.lead":
    "{people} n’ont pas utilisé Internet en {year} : c’est la somme des chiffres de {count} pays et territoires, tels qu’ils sont aujourd’hui.",
  "home.split":
    "Parmi elles, {measured} vivent là où le chiffre est mesuré, {estimated} là où c’est une estimation, et {carried} là où le dernier chiffre est plus ancien ({count} pays, le plus ancien de {oldest}).",
  "home.without-figure": "Les pays sans aucun chiffre, où vivent {people}, ne sont pas dans la somme.",
  "home.china":
    "La Chine compte autrement à partir de 2023 : elle ajoute ceux qui se servent d’applications mais disent ne pas utiliser Internet (de {before} à {after} de sa population). Sans la Chine, la somme passe de {worldBefore} milliards en 2022 à {worldAfter} milliards en {year} ; avec la Chine, de {allBefore} à {allAfter} milliards.",
  "home.dated.title": "Le nombre, daté",
  "home.dated.intro":
    "Le document « The Internet We Want » parle de 2,7 milliards de personnes non connectées. L’UIT a publié ce nombre en novembre 2022. Chaque année, elle en publie un nouveau et révise les précédents. Aucun de ces titres n’est faux : chacun est vrai à sa date.",
  "home.dated.published": "Publié",
  "home.dated.year": "Pour l’année",
  "home.dated.offline": "Hors ligne, tel que publié",
  "home.dated.online": "En ligne, tel que publié",
  "home.dated.revised": "Révisé ensuite à",
  "home.dated.sum": "Somme des chiffres actuels des pays",
  "home.dated.difference": "Différence",
  "home.dated.note":
    "Les dernières colonnes sont de ce site : population × (1 − usage), le dernier chiffre de chaque pays étant reporté, sur les économies de la Banque mondiale. Elles diffèrent des titres parce que les chiffres des pays ont été révisés depuis, et parce que l’UIT en fait la somme à sa manière.",
  "home.dated.more": "{people} de plus",
  "home.dated.less": "{people} de moins",
  "home.dated.none": "pas de somme : trop peu de pays ont déjà un chiffre",
  "home.dated.link": "Chaque titre à côté de la somme du site : par année, région et édition",
  "home.map.title": "Où vivent les personnes hors ligne",
  "home.map.note":
    "La surface d’un cercle est le nombre de personnes qui n’utilisent pas Internet, l’année du dernier chiffre de chaque pays. Une carte des gens, non des terres.",
  "home.map.link": "La carte complète, par année",
  "home.themes.title": "Pourquoi elles sont hors ligne",
  "home.themes.intro":
    "Réseau, prix, compétences, langue : quatre obstacles, quatre cartes. Un pays hachuré n’a pas de chiffre.",
  "home.theme.map": "{indicator} : la carte",
  "home.theme.story": "Ce que cela veut dire : le récit",
  "home.known.title": "Ce qu’on sait, et à quel point",
  "home.known.share":
    "{value} de la population mondiale vit dans un pays qui a un chiffre de l’usage d’Internet pour {year} ou plus récent.",
  "home.known.estimates":
    "{estimates} des {count} chiffres de l’usage d’Internet pour {year} sont des estimations, non des enquêtes.",
  "home.known.price":
    "{count} pays ont un prix des données mobiles pour {year} ; {met} d’entre eux ne dépassent pas la cible de 2 % du revenu.",
  "home.known.skills":
    "{count} pays, où vivent {coverage} des gens, ont un chiffre de compétences numériques pour {year} ou plus récent : trop peu pour un chiffre mondial.",
  "home.known.daily": "L’usage quotidien est connu pour {count} pays, en part de ceux qui sont déjà en ligne.",
  "home.known.missing":
    "Ce que personne n’a mesuré ne se voit pas sur une carte. Chaque page nomme les pays qui manquent, et dit combien de personnes y vivent.",
  "home.use.title": "Pour qui",
  "home.use.journalists": "Les journalistes trouvent le chiffre, sa date et sa source, et le citent.",
  "home.use.policy": "Les ministères comparent des pays comparables, et voient ce qui manque.",
  "home.use.schools": "Les enseignants l’ouvrent avec une connexion lente ; chaque page fonctionne sans JavaScript."
};
