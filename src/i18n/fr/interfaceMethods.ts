import type { interfaceMethods as english } from "../en/interfaceMethods.ts";
import type { Translation } from "../message.ts";

export const interfaceMethods: Translation<typeof english> = {
  "methods.title": "Méthodes",
  "methods.description":
    "Comment ce site calcule ses sommes, les chiffres des groupes, les projections et les mesures des langues, et de combien les projections se seraient trompées par le passé.",
  "methods.lead":
    "Ce que ce site calcule lui-même, en un paragraphe chaque fois. Tout le reste est montré tel que son éditeur le donne, avec année, signe et source.",
  "methods.sum.title": "Personnes hors ligne",
  "methods.sum.text":
    "Population × (1 − usage), pays par pays. La somme d’une année porte sur les {count} économies de la Banque mondiale qui ont un chiffre, prend le dernier chiffre de chacune jusqu’à cette année, et dit quelle part est mesurée, estimée ou reportée. Une année pour laquelle moins de la moitié d’entre elles ont un chiffre n’a pas de somme. Les enquêtes interrogent des personnes d’âges différents ; leur réponse est étendue à tous.",
  "methods.sum.link": "Le nombre, daté : chaque année, région et édition",
  "methods.group.title": "Le monde et ses groupes",
  "methods.group.text":
    "Les parts sont des moyennes pondérées par la population, les nombres sont additionnés, les prix et les scores donnent le pays médian. Chacun de ces chiffres dit sur quelle part de la population du groupe il repose, et n’est pas montré en dessous de la moitié. Les groupes ont leurs membres d’aujourd’hui, aussi pour les années passées.",
  "methods.status.title": "Mesuré et estimé",
  "methods.status.text":
    "Un chiffre compte comme mesuré si son éditeur nomme une enquête, un registre ou un organisme et ne l’appelle pas estimation. Un chiffre sans source nommée ne l’est jamais. Un chiffre calculé est une estimation si l’une de ses parties en est une.",
  "methods.status.link": "Tous les signes",
  "methods.projection.title": "La projection de l’usage d’Internet",
  "methods.projection.model":
    "Les valeurs mesurées des dix dernières années sont portées sur l’échelle logistique, ln(p ÷ (100 − p)), où une diffusion qui démarre lentement, s’accélère puis se tasse est une droite (Fisher et Pry, A Simple Substitution Model of Technological Change, 1971). La droite la mieux ajustée donne la pente ; la projection part de la dernière valeur mesurée et n’atteint jamais 100 %. Les estimations ne sont pas utilisées : ce sont elles-mêmes des projections.",
  "methods.projection.who":
    "Un pays a une projection si au moins trois valeurs ont été mesurées depuis {first}, la dernière pour {last} ou plus tard. Là où la série a une rupture, les valeurs antérieures sont écartées, et il en faut trois depuis. C’est le cas de {count} économies, où vit {share} de la population mondiale ; pour les autres, la raison est donnée à la place.",
  "methods.projection.test":
    "Le modèle a été choisi d’après ce qu’il aurait dit par le passé : depuis chaque année de {first} à {last}, en ne connaissant que les valeurs mesurées jusque-là, à un an, trois ans, et cinq à six ans, jamais par-dessus une rupture. Seules comptent les valeurs mesurées ensuite.",
  "methods.errors.title": "Erreur moyenne par rapport aux valeurs mesurées ensuite, en points de pourcentage",
  "methods.errors.note":
    "Entre parenthèses, la moyenne de projeté moins mesuré : au-dessus de zéro, le modèle a trop promis.",
  "methods.errors.estimated": "La même chose par rapport aux estimations, qui ne choisissent rien",
  "methods.errors.model": "Modèle",
  "methods.errors.value": "{error} ({bias})",
  "methods.errors.tests": "Tests (pays)",
  "methods.horizon.1": "À 1 an",
  "methods.horizon.3": "À 3 ans",
  "methods.horizon.5": "À 5–6 ans",
  "methods.model.unchanged": "Rien ne change",
  "methods.model.last-change": "Le dernier changement se poursuit",
  "methods.model.linear-trend": "Droite sur dix ans",
  "methods.model.logistic-trend": "Tendance logistique sur dix ans",
  "methods.model.chosen": "{model} : choisie",
  "methods.projection.example":
    "Depuis la seule année 2019, à cinq ans, dans {count} pays : la tendance logistique s’est trompée de {logistic} points en moyenne, la droite de {linear}, le dernier changement de {change}, et 2019 inchangé de {unchanged}.",
  "methods.projection.real":
    "Et en temps réel : ajustée sur la seule édition du {date} et comparée aux {count} valeurs mesurées depuis pour des années postérieures, la tendance logistique s’est trompée de {logistic} points, le dernier changement de {change} ; {coverage} des valeurs sont dans son intervalle.",
  "methods.interval.title": "À quel point les projections sont sûres",
  "methods.interval.text":
    "Les intervalles sont les 80 % centraux de ces erreurs passées sur l’échelle logistique, selon le nombre d’années et le niveau de la dernière valeur mesurée. Établis à partir des seuls autres pays, ils auraient contenu {coverage} des valeurs. Au-delà de six ans, aucun test ne porte ; ils s’élargissent en proportion des années.",
  "methods.interval.level": "Dernière valeur mesurée",
  "methods.interval.from": "de {from} à {to}",
  "methods.interval.value": "{low}–{high}",
  "methods.interval.cell": "{interval} (contient {coverage} sur {tests})",
  "methods.interval.note":
    "L’intervalle autour d’une projection de {values}, une par ligne, et la part des tests qui y sont tombés.",
  "methods.interval.arrival":
    "Une part est atteinte la première année où la tendance l’atteint ; l’intervalle de cette année vient des bornes. À partir de 2050, la réponse est « pas avant 2050 », car personne ne peut en savoir plus.",
  "methods.progress.title": "Personnes à connecter",
  "methods.progress.text":
    "(95 % × population de 2030 − personnes en ligne aujourd’hui) ÷ jours. Les jours courent depuis {date}, date des données, à la fin de 2030. Les personnes en ligne aujourd’hui sont la part la plus récente multipliée par la population de {year}, si bien que ceux qui sont venus en ligne depuis comptent comme encore à venir. La population de 2030 poursuit la croissance des cinq dernières années. Le rythme indiqué à côté est le changement des cinq dernières années ; il n’y en a pas par-dessus une rupture de la série.",
  "methods.content.title": "Contenu dans les langues locales",
  "methods.content.intro":
    "Trois mesures, jamais un score unique et jamais un classement. Les parts de locuteurs viennent du CLDR d’Unicode et se recoupent ; chaque mesure est donc un intervalle.",
  "methods.content.coverage":
    "Couverture : la part des gens qui parlent au moins une langue locale ayant 10 000 (ou 100 000) articles de Wikipédia. Elle est comprise entre la plus grande part d’une seule de ces langues et leur somme, au plus 100 % (bornes de Fréchet). Une édition compte au plus 1 000 articles par utilisateur actif, et aucun si un programme l’a écrite.",
  "methods.content.depth":
    "Profondeur : le plus grand nombre de pages pour 1 000 locuteurs que la moitié au moins des gens trouve dans une langue locale, là encore entre deux bornes. Les pages sont celles qu’a recueillies Common Crawl.",
  "methods.content.bands":
    "Tranches : la part de l’usage des langues, non des gens, dans des langues de 300 pages pour 1 000 locuteurs ou plus, de 30 à 300, de 3 à 30, de moins, ou sans page détectée. Non détecté ne veut pas dire zéro.",
  "methods.content.local":
    "Les langues internationales ne comptent comme locales que là où elles sont autochtones ou la première langue de la plupart des gens, selon une liste relue.",
  "methods.price.title": "Le prix et sa cible",
  "methods.price.text":
    "La baisse dont un prix a besoin est 1 − 2 % ÷ sa part du revenu mensuel par habitant. Aucune tendance n’est tracée de 2024 à 2025, quand l’UIT a changé le contenu de ses paniers.",
  "methods.breaks.title": "Ruptures de séries",
  "methods.breaks.all": "tous les pays",
  "methods.breaks.where": "({area}, {year}) : {reason}",
  "methods.rounding.title": "Arrondis",
  "methods.rounding.text":
    "Tout est calculé sans arrondi et arrondi à l’affichage : les parts à une décimale, les personnes à trois chiffres dans les phrases et quatre dans les tableaux. Les fichiers gardent tous les chiffres. Les classes d’une carte se déterminent sur les valeurs arrondies.",
  "methods.licence.title": "Licences",
  "methods.licence.text":
    "Un chiffre calculé est sous la plus stricte des licences de ses parties. Le code est sous licence MIT ; les chiffres restent aux conditions de leurs éditeurs, ligne par ligne.",
  "methods.licence.link": "Licences et sources"
};
