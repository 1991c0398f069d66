import type { interfaceCountryGap as english } from "../en/interfaceCountryGap.ts";
import type { Translation } from "../message.ts";

export const interfaceCountryGap: Translation<typeof english> = {
  "gap.title": "L’écart, en nombre de personnes",
  "gap.people":
    "Pour que {share} des personnes soient en ligne {in} à la fin de {year}, il faudrait que {people} se connectent : {perDay} chaque jour.",
  "gap.people.none":
    "Pour que {share} des habitants soient en ligne {in} à la fin de {year}, personne de plus n’aurait à se connecter : la population diminue, et ceux qui sont en ligne aujourd’hui suffiraient.",
  "gap.formula":
    "Calcul : ({share} de {peopleThen} en {year}, moins {online} en ligne selon la dernière part connue, {value} en {dated}) ÷ {days} jours à partir de la date des données ({start}). La population de {year} prolonge la croissance des cinq dernières années.",
  "gap.reached": "Plus personne ne manque : avec {value} en {dated}, la cible de {share} est atteinte {in}.",
  "gap.over": "La fin de {year} est antérieure à la date des données.",
  "gap.pace": "De {from} à {to}, {perDay} personnes de plus par jour se sont connectées {in} : {points} par an.",
  "gap.pace.fewer":
    "De {from} à {to}, les personnes en ligne {in} sont devenues moins nombreuses, de {perDay} par jour : {points} par an.",
  "gap.pace.none":
    "On ne peut dire combien de personnes se sont connectées chaque jour {in} ces cinq dernières années : il n’y a pas de chiffre datant de cinq ans avant le dernier, ou la série compte autre chose depuis.",
  "gap.arrival":
    "Si la tendance des enquêtes se poursuit, la part {in} atteint {share} en {expected}. À en juger par les erreurs passées, l’année se situe entre {earliest} et {latest} dans quatre cas sur cinq.",
  "gap.arrival.past":
    "D’après la tendance des enquêtes, la part {in} a peut-être déjà atteint {share}, en {expected}, sans qu’aucun chiffre le montre encore. À en juger par les erreurs passées, l’année se situe entre {earliest} et {latest} dans quatre cas sur cinq.",
  "gap.arrival.open":
    "Si la tendance des enquêtes se poursuit, la part {in} atteint {share} en {expected}. À en juger par les erreurs passées, la fourchette de quatre cas sur cinq s’ouvre en {earliest} et ne se ferme pas avant 2050.",
  "gap.arrival.late":
    "Si la tendance des enquêtes se poursuit, la part {in} n’atteint pas {share} avant 2050. À en juger par les erreurs passées, la fourchette de quatre cas sur cinq s’ouvre en {earliest}.",
  "gap.arrival.never": "Si la tendance des enquêtes se poursuit, la part {in} n’atteint pas {share} avant 2050.",
  "gap.arrival.reached": "Il n’y a rien à projeter : la cible de {share} est atteinte {in}.",
  "gap.projected": "Pour {year}, la tendance donne {value}, avec une fourchette de {range}.",
  "gap.untested": "C’est plus loin que ne va l’essai sur le passé ; la fourchette est élargie en proportion.",
  "gap.refusal.never":
    "Les données ne permettent aucune projection pour {area} : aucun chiffre d’enquête n’a été publié depuis 2000.",
  "gap.refusal.no-measurement":
    "Les données ne permettent aucune projection pour {area} : le dernier chiffre d’enquête est de {last}.",
  "gap.refusal.few-measurements": {
    one: "Les données ne permettent aucune projection pour {area} : en dix ans, {count} seul chiffre d’enquête, de {last} ; il en faut trois.",
    other:
      "Les données ne permettent aucune projection pour {area} : en dix ans, {count} chiffres d’enquête, le dernier de {last} ; il en faut trois."
  },
  "gap.refusal.series-break": {
    one: "Les données ne permettent aucune projection pour {area} : depuis que la série compte autre chose, {count} seul chiffre d’enquête, de {last} ; il en faut trois.",
    other:
      "Les données ne permettent aucune projection pour {area} : depuis que la série compte autre chose, {count} chiffres d’enquête, le dernier de {last} ; il en faut trois."
  },
  "gap.refusal.old-measurement":
    "Les données ne permettent aucune projection pour {area} : le dernier chiffre d’enquête, de {last}, est trop ancien pour regarder plus loin.",
  "gap.unknown": "Sans chiffre de l’usage d’Internet ni de la population {in}, l’écart ne peut être compté.",
  "gap.model":
    "La projection est la courbe logistique passant par les enquêtes de dix ans, le modèle qui s’est le moins trompé quand on l’a essayé sur le passé ; les estimations ne choisissent rien. La fourchette contient les 80 % centraux de ses erreurs.",
  "gap.basis":
    "Calculé par ce site à partir du dernier chiffre de l’usage d’Internet et de la population ; une projection est un modèle, pas une prévision.",
  "gap.slider.share": "Part des personnes",
  "gap.slider.year": "D’ici à la fin de",
  "gap.price.above":
    "5 Go de données mobiles coûtaient {value} du revenu mensuel moyen {in} en {dated} ; le prix devrait baisser de {cut} pour atteindre la cible de 2 %.",
  "gap.price.within":
    "Le prix des données mobiles n’a pas à baisser pour respecter la cible de 2 % du revenu : 5 Go coûtaient {value} {in} en {dated}."
};
