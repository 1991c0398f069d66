import type { storyAffordability as english } from "../en/storyAffordability.ts";
import type { Translation } from "../message.ts";

export const storyAffordability: Translation<typeof english> = {
  "story.affordability.title": "Pour {dear}, 5 Go de données mobiles coûtent plus de 2 % du revenu",
  "story.affordability.description":
    "Ce que coûte un mois d’Internet par rapport au revenu, là où c’est trop cher, et ce qui a changé : cartes et graphiques tirés de prix datés et sourcés.",
  "story.affordability.lead":
    "Dans {met} des {areas} pays qui ont un prix pour {year}, 5 Go de données mobiles coûtent au plus 2 % du revenu moyen. Dans les autres, le même mois de données prend une plus grande part de ce que gagnent les gens, et de loin la plus grande là où les revenus sont les plus bas.",

  "story.affordability.means.title": "Ce que veut dire « abordable »",
  "story.affordability.means.share":
    "Un prix dit peu de chose tant qu’on ne le rapporte pas à un revenu. La Commission des Nations Unies sur le large bande a fixé une cible en 2018 : le large bande d’entrée de gamme à moins de 2 % du revenu national brut (RNB) mensuel par habitant. L’offre retenue ici est d’au moins 5 Go de données mobiles par mois, sans appels ; la cible admet aussi les lignes fixes.",
  "story.affordability.means.basket":
    "Que sont 5 Go ? De quoi échanger des messages, lire les nouvelles et suivre quelques leçons ; quelques heures de vidéo les épuisent. Et 2 % est une limite convenue, non une loi de la nature : ce qu’une famille peut payer, c’est à elle de le dire.",

  "story.affordability.map.title": "En {year}, {met} pays sur {areas} atteignent la cible",
  "story.affordability.map.shows":
    "Sur la carte, le bleu va jusqu’à 2 % du revenu, de l’orange au rouge il est dépassé. C’est la frontière entre les deux qu’il faut regarder d’abord.",
  "story.affordability.map.hides":
    "La carte prend le revenu moyen d’un pays. Là où il est inégalement réparti, la plupart des gens gagnent moins que la moyenne, et le même prix leur pèse davantage. Un pays bleu peut compter un très grand nombre de gens qui ne peuvent pas payer.",

  "story.affordability.where.title": "{veryDear} vivent là où cela coûte plus de 5 % du revenu",
  "story.affordability.where.people":
    "Si l’on compte les gens et non les pays, {dear} vivent là où 5 Go coûtaient plus de 2 % du revenu en {year}, et {veryDear_big} là où ils en coûtaient plus de 5 % (population de {peopleYear}).",
  "story.affordability.where.cut":
    "Dans {half} pays, qui comptent {halfPeople}, le prix devrait baisser de plus de moitié pour atteindre la cible, à revenu égal.",

  "story.affordability.income.title": "Là où l’on gagne le moins, les données prennent la plus grande part",
  "story.affordability.income.groups":
    "Dans la moitié des {lowAreas} pays à faible revenu qui ont un prix pour {year}, 5 Go coûtent {low} du revenu ou davantage. Dans les pays à revenu élevé, la médiane est de {high}. Nombre de pays à faible revenu qui atteignent la cible : {lowMet}.",
  "story.affordability.income.dearest":
    "Les parts les plus grandes, telles que publiées pour {year} : {dearest}. Là où un pays a plusieurs taux de change, la part dépend de celui qu’on retient.",

  "story.affordability.dollars.title": "En dollars, c’est l’inverse",
  "story.affordability.dollars.dollars":
    "Le prix médian de la même offre est de {lowDollars} dans les pays à faible revenu et de {highDollars} dans les pays à revenu élevé ({year}). En dollars, les données sont le moins chères là où elles sont le plus difficiles à payer. Les deux termes du calcul comptent donc : des prix qui baissent et des revenus qui montent.",

  "story.affordability.changed.title": "La ligne fixe est moins chère qu’avant, et loin d’être bon marché",
  "story.affordability.changed.break":
    "Aucune tendance n’est tracée pour les données mobiles. En 2025, l’UIT a remplacé ses paniers mobiles, 5 Go au lieu de 2 ; les valeurs de 2023 et 2024 pour 5 Go sont expérimentales. L’avant et l’après ne sont pas la même chose.",
  "story.affordability.changed.fixed":
    "Le panier d’une ligne fixe, lui, peut être suivi. Sur les {fixedAreas} pays qui ont un prix chaque année, sa médiane est passée de {fixedLowFrom} du revenu en {fixedFrom} à {fixedLowTo} en {fixedTo} dans les pays à faible revenu (au nombre de {fixedLowAreas}), et de {fixedMidFrom} à {fixedMidTo} dans ceux à revenu intermédiaire de la tranche inférieure. Une ligne fixe sert souvent à tout un ménage, une offre mobile à une seule personne. Les groupes de revenu sont ceux d’aujourd’hui.",

  "story.affordability.unknown.title": "Ce qu’on ne sait pas",
  "story.affordability.unknown.average":
    "Ce que les gens paient vraiment. Le panier est l’offre la moins chère d’un grand opérateur ; beaucoup achètent des données à la journée, à un prix plus élevé par mégaoctet. Le prix d’un téléphone, de l’électricité pour le charger et du trajet jusqu’à la boutique n’y est pas.",
  "story.affordability.unknown.published":
    "Les parts sont celles que publie l’UIT. Pour certains pays, elles s’écartent de plus d’un quart du prix et du revenu recalculés, le plus souvent à cause des taux de change, et le revenu peut être celui d’une année antérieure.",
  "story.affordability.unknown.unpriced":
    "Les pays et territoires sans prix pour {year} ({unpriced}) comptent {unpricedPeople}.",

  "story.affordability.chart.map.title": "Au plus 2 % du revenu dans {met} pays, davantage dans les autres",
  "story.affordability.chart.map.measure": "Prix mensuel de 5 Go de données mobiles, % du RNB mensuel par habitant",
  "story.affordability.chart.people.title":
    "La plupart de ceux qui vivent là où c’est plus de 5 % sont en Afrique subsaharienne",
  "story.affordability.chart.people.measure":
    "Population selon le prix de 5 Go de données mobiles dans le pays, % du RNB par habitant, {year} ; population de {peopleYear}",
  "story.affordability.chart.shares.title": "Plus le pays est pauvre, plus la part est grande",
  "story.affordability.chart.shares.measure":
    "Prix mensuel de 5 Go de données mobiles, % du RNB par habitant, {year} ; un point par pays, chaque pas de l’axe vaut plusieurs fois le précédent",
  "story.affordability.chart.dollars.title": "Plus le pays est pauvre, moins il y a de dollars",
  "story.affordability.chart.dollars.measure":
    "Prix mensuel de 5 Go de données mobiles, dollars des États-Unis au taux de change, {year} ; un point par pays",
  "story.affordability.chart.fixed.title": "Le prix d’une ligne fixe baisse le plus là où il était le plus élevé",
  "story.affordability.chart.fixed.measure":
    "Prix mensuel médian d’une ligne fixe d’entrée de gamme, % du RNB par habitant, de {fixedFrom} à {fixedTo}, les mêmes {fixedAreas} pays chaque année",
  "story.affordability.target-line": "Trait : la cible de 2 %",

  "story.affordability.question.1":
    "Cherchez ce que coûtent 5 Go de données là où vous vivez. Quelle part est-ce du revenu d’un enseignant, d’une femme de ménage, d’un étudiant ?",
  "story.affordability.question.2": "Comment une offre à 5 dollars peut-elle être plus chère qu’une offre à 15 ?",
  "story.affordability.question.3":
    "Le revenu moyen cache sa répartition. Dessinez deux pays de même moyenne, l’un où la plupart peuvent payer, l’autre où la plupart ne le peuvent pas.",
  "story.affordability.question.4":
    "La cible doit-elle être une part du revenu, un nombre de dollars ou autre chose ? Qui y gagne et qui y perd dans chaque cas ?",
  "story.affordability.question.5":
    "Que faudrait-il dans un pays pour que le prix baisse de moitié ? À qui serait-ce de le faire ?"
};
